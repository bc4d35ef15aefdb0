import type { Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { buildEntities } from './build.js';
import type { Cluster } from './cluster.js';
import { resolveDescription } from './descriptions.js';
import { Discourse } from './discourse.js';
import { joinNames } from './named.js';
import { Phrases } from './phrases.js';
import { type Choice, choiceOf, speaks } from './pronoun-features.js';
import { type Read, type Reference, readReferences } from './reference.js';

/** Decides whom a pronoun means; null leaves it open. */
export type Choose = (pronoun: Reference, choice: Choice) => Cluster | null;

/** Names first, wherever they stand; then descriptions and pronouns in the order of the text. */
export function resolveWith(article: Read, english: English, choose: Choose): Layers['entities'] {
  const references = readReferences(article, english);
  const phrases = new Phrases(article, english, references);
  const { clusters, described } = joinNames(article, references, phrases, english);
  const discourse = new Discourse(references, clusters);
  for (const reference of references) {
    const { form, endToken } = reference.mention;
    const known = form === 'nominal' ? described.get(endToken - 1) : undefined;
    if (known) discourse.join(reference, known.cluster, known.rule);
    else if (form === 'nominal') resolveDescription(reference, discourse, phrases);
    else if (form === 'pronoun') resolvePronoun(reference, discourse, phrases, choose);
    discourse.pass(reference);
  }
  return buildEntities(discourse.clusters);
}

function resolvePronoun(pronoun: Reference, discourse: Discourse, phrases: Phrases, choose: Choose): void {
  const choice = choiceOf(pronoun, discourse, phrases);
  if (!choice || choice.candidates.length === 0) return;
  const sayer = saidBefore(pronoun, choice, phrases);
  const cluster = sayer ?? choose(pronoun, choice);
  if (!cluster) return;
  discourse.join(pronoun, cluster, sayer ? 'according-to' : 'pronoun');
  const kind = pronoun.pronoun?.kind;
  if (kind === 'male' || kind === 'female') cluster.tellGender(kind, 'pronoun');
}

/** "One source said … According to him": whoever was the last to say something, two sentences back at most. */
function saidBefore({ mention }: Reference, { candidates }: Choice, phrases: Phrases): Cluster | null {
  if (phrases.word(mention.firstToken - 1) !== 'to' || phrases.word(mention.firstToken - 2) !== 'according')
    return null;
  const sayer = candidates.find(
    ({ latest }) => mention.sentence - latest.mention.sentence <= 2 && speaks(latest, phrases),
  );
  return sayer?.cluster ?? null;
}
