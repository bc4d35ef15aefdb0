import type { Annotated, Entity, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';

/** How a sentence speaks of persons. */
export interface Persons {
  /** Those whom it calls by name. */
  readonly named: ReadonlySet<Entity>;
  /** Whom its opening pronoun stands for, when only another sentence says the name; null when there is none such. */
  readonly needed: Entity | null;
  /** The token of a pronoun that leaves the reader asking who, whatever is read before; null when there is none. */
  readonly asksWho: number | null;
}

type Needs = Annotated<'sentences' | 'tokens' | 'mentions' | 'entities'>;

/** How many tokens from the sentence's start a pronoun must stand to be what the sentence is about. */
export const openingTokens = 6;

/** A sentence without persons. */
export const nobody: Persons = { named: new Set(), needed: null, asksWho: null };

/** For each sentence with mentions, by its index. A pronoun is clear when its sentence told before whom it stands for. */
export function personsOf(article: Needs, english: English): Map<number, Persons> {
  const { mentions, entities } = article;
  const entityOf = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const persons = new Map<number, Persons>();
  let told = new Set<Entity | null>();
  let named = new Set<Entity>();
  mentions.forEach((mention, i) => {
    if (mention.sentence !== mentions[i - 1]?.sentence) [told, named] = [new Set(), new Set()];
    const entity = entityOf.get(i) ?? null;
    const before = persons.get(mention.sentence) ?? { ...nobody, named };
    persons.set(mention.sentence, before);
    if (mention.form !== 'pronoun') told.add(entity).add(null);
    if (mention.form === 'name' && entity) named.add(entity);
    if (mention.form !== 'pronoun' || told.has(entity) || !isForPerson(article, mention, english)) return;
    persons.set(mention.sentence, withPronoun(before, entity, mention, isOpening(article, mention)));
  });
  return persons;
}

function withPronoun(before: Persons, entity: Entity | null, mention: Mention, opens: boolean): Persons {
  if (!entity?.named) return { ...before, asksWho: before.asksWho ?? mention.firstToken };
  return opens ? { ...before, needed: before.needed ?? entity } : before;
}

/** "Them" in the middle of a sentence stands for things as often as for persons. */
function isForPerson(article: Needs, mention: Mention, english: English): boolean {
  const kind = english.pronouns.get(article.tokens[mention.firstToken]?.text.toLowerCase() ?? '')?.kind;
  return kind === 'male' || kind === 'female' || (kind === 'many' && isOpening(article, mention));
}

/** The pronoun stands where the sentence says what it is about. */
const isOpening = ({ sentences }: Annotated<'sentences'>, { firstToken, sentence }: Mention): boolean =>
  firstToken < (sentences[sentence]?.firstToken ?? 0) + openingTokens;
