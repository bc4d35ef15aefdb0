import { type FullyAnnotated, runStages } from '../../annotate.js';
import { type Article, overlaps, type Span } from '../../article/index.js';
import type { Antecedents } from '../../language/antecedents.js';
import type { English } from '../../language/english.js';
import type { PronounKind } from '../../language/pronouns.js';
import { type Choose, chooseAntecedent } from '../../stages/entities/antecedent.js';
import {
  type Family,
  type Situation,
  tellCandidates,
  tellNobody,
} from '../../stages/entities/antecedent-features.js';
import type { Sighting } from '../../stages/entities/clues.js';
import type { Cluster } from '../../stages/entities/cluster.js';
import { Listed, nameOf } from '../../stages/entities/feature.js';
import type { Read, Reference } from '../../stages/entities/reference.js';
import { resolveWith } from '../../stages/entities/resolve.js';
import type { AmbiguousPronoun } from '../corpora/gap.js';
import type { GoldCoreference, GoldMention } from '../corpora/gum-coreference.js';

/** One pronoun: the features of its candidates, which of them are right, and which are known to be wrong. */
export interface Example {
  readonly kind: PronounKind | null;
  readonly family: Family;
  readonly candidates: readonly (readonly string[])[];
  readonly nobody: readonly string[];
  readonly right: readonly number[];
  /** Set where only some candidates were judged; null where all but the right ones are wrong. */
  readonly wrong: readonly number[] | null;
}

/** Reads a text as the pipeline does. */
export const readText = (id: string, text: string, english: English): FullyAnnotated =>
  runStages(asArticle(id, text), english);

const asArticle = (id: string, text: string): Article => ({
  id,
  text,
  path: null,
  title: null,
  date: null,
  dateFrom: null,
  hidden: [],
});

/** Every pronoun of an article whose coreference is known, resolved as it should be. */
export function examplesOfArticle(gold: GoldCoreference, article: Read, english: English): Example[] {
  const examples: Example[] = [];
  const choose: Choose = (pronoun, situation) => {
    const { candidates } = situation;
    const meant = goldAt(pronoun.mention, gold.mentions);
    const right = candidates.flatMap(({ cluster }, i) =>
      meant && entitiesOf(cluster, gold).includes(meant.entity) ? [i] : [],
    );
    examples.push({
      kind: pronoun.pronoun?.kind ?? null,
      ...features(situation),
      right,
      wrong: null,
    });
    return candidates[right[0] ?? -1]?.cluster ?? null;
  };
  resolveWith(article, english, choose);
  return examples;
}

/** The gold mention whose head is the last word of the span. */
const goldAt = (span: Span, mentions: readonly GoldMention[]): GoldMention | undefined =>
  goldOf({ start: span.end - 1, end: span.end }, mentions);

/** The gold entities that a cluster's references stand for. */
const entitiesOf = (cluster: Cluster, gold: GoldCoreference): string[] =>
  cluster.references.flatMap(({ mention }) => {
    const found =
      mention.form === 'nominal' ? goldAt(mention, gold.mentions) : goldOf(mention, gold.mentions);
    return found?.entity ?? [];
  });

/** The tightest gold mention around whose head word the span lies. */
export function goldOf(span: Span, mentions: readonly GoldMention[]): GoldMention | undefined {
  return mentions
    .filter((mention) => overlaps(mention.head, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The one pronoun of a GAP text; the others are resolved by `antecedents`. */
export function exampleOfPronoun(
  gap: AmbiguousPronoun,
  article: Read,
  english: English,
  antecedents: Antecedents,
): Example[] {
  const examples: Example[] = [];
  const present = chooseAntecedent(antecedents);
  const choose: Choose = (pronoun, choice) => {
    const { candidates } = choice;
    if (overlaps(gap.pronoun, pronoun.mention)) {
      const judged = (meant: boolean) =>
        gap.names.filter((name) => name.meant === meant).flatMap((name) => indexOf(name.span, candidates));
      examples.push({
        kind: pronoun.pronoun?.kind ?? null,
        ...features(choice),
        right: judged(true),
        wrong: judged(false),
      });
    }
    return present(pronoun, choice);
  };
  resolveWith(article, english, choose);
  return examples;
}

const indexOf = (span: Span, candidates: readonly Sighting[]): number[] => {
  const isIt = ({ mention }: Reference): boolean => mention.form === 'name' && overlaps(mention, span);
  const index = candidates.findIndex(({ cluster }) => cluster.references.some(isIt));
  return index < 0 ? [] : [index];
};

/** Features as the model file names them: each family of pronouns and descriptions has weights of its own. */
function features(situation: Situation): Pick<Example, 'family' | 'candidates' | 'nobody'> {
  const { family } = situation;
  const candidates = situation.candidates.map(() => new Listed());
  const nobody = new Listed();
  tellCandidates(situation, (i) => candidates[i] ?? nobody);
  tellNobody(situation, nobody);
  const named = (listed: Listed): string[] => listed.features.map((one) => `${family} ${nameOf(one)}`);
  return { family, candidates: candidates.map(named), nobody: named(nobody) };
}
