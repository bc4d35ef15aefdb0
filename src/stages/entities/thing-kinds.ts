import type { Cluster } from './cluster.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** What the article tells of a named product, storm or index: its kinds, and the nouns that it is called by beside its names. */
export interface Kinds {
  readonly kinds: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const none: Kinds = { kinds: new Set(), nouns: new Set() };

const known = new WeakMap<Cluster, Kinds>();

/** So many names of one are looked at; keeps an article of nothing but one name linear. */
const mostNames = 40;

/** Read once for all descriptions that may mean it. */
export function kindsOf(cluster: Cluster, phrases: Phrases): Kinds {
  const read = known.get(cluster) ?? readKinds(cluster, phrases);
  known.set(cluster, read);
  return read;
}

/** Whether a noun is one for any of the kinds. */
export function isOneOf(
  noun: string,
  kinds: ReadonlySet<string>,
  { english: { thingNouns } }: Phrases,
): boolean {
  for (const kind of thingNouns.kinds.get(noun) ?? []) if (kinds.has(kind)) return true;
  return false;
}

function readKinds(cluster: Cluster, phrases: Phrases): Kinds {
  const { platforms } = phrases.english.thingNouns;
  if ([...cluster.nameWords].some((word) => platforms.has(word))) return none;
  const names = cluster.references.filter(({ mention }) => mention.form === 'name').slice(0, mostNames);
  const nouns = new Set(names.flatMap((name) => nounsBeside(name, phrases)));
  const kinds = new Set(kindsOfName(cluster, names, phrases));
  for (const noun of nouns)
    for (const kind of phrases.english.thingNouns.kinds.get(noun) ?? []) kinds.add(kind);
  const isStorm = cluster.type === 'event';
  return { kinds: new Set([...kinds].filter((kind) => (kind === 'storm') === isStorm)), nouns };
}

/** "Boeing 787" an aircraft, "HMS Alder" a ship, "Hurricane Alder" a storm, "Space Shuttle" a spacecraft. */
function* kindsOfName(
  { nameWords, spellings }: Cluster,
  names: readonly Reference[],
  { english: { thingNouns, stockIndices, nameOpeners } }: Phrases,
): Iterable<string> {
  for (const word of nameWords) {
    yield* thingNouns.kindsOfNames.get(word) ?? [];
    yield* thingNouns.kinds.get(word) ?? [];
  }
  if ([...spellings].some((name) => stockIndices.byName.has(name))) yield 'index';
  for (const { text } of names) {
    const opened = text
      .split(' ')
      .slice(0, 2)
      .map((word) => nameOpeners.get(word));
    if (opened.includes('product')) yield* ['ship', 'submarine'];
    if (opened.includes('event')) yield 'storm';
  }
}

/** The nouns for things beside a name: "the superjumbo A380", "the A380 jet", "the A380, the largest passenger jet", "a plane, the A380". */
function nounsBeside({ mention: { firstToken, endToken } }: Reference, phrases: Phrases): string[] {
  const { kinds, forOthers } = phrases.english.thingNouns;
  const nounAt = (at: number | null): string => (at === null ? '' : phrases.lemma(at));
  const behind = nounAt(nounRunFrom(endToken, phrases));
  const found = [
    nounAt(nounBefore(firstToken, phrases)),
    forOthers.has(behind) ? '' : behind,
    nounAt(appositionFrom(endToken, phrases)),
  ];
  return found.filter((noun) => kinds.has(noun));
}

/** Right in front, or before a comma and an article. */
function nounBefore(first: number, phrases: Phrases): number | null {
  if (isNoun(first - 1, phrases)) return first - 1;
  const behindComma = phrases.pos(first - 1) === 'DT' ? first - 2 : first - 1;
  const isBeside = phrases.word(behindComma) === ',' && isNoun(behindComma - 1, phrases);
  if (isBeside) return behindComma - 1;
  return /^(?:called|named|dubbed)$/.test(phrases.word(first - 1)) ? first - 2 : null;
}

const isNoun = (i: number, phrases: Phrases): boolean => /^NNS?$/.test(phrases.pos(i));

/** So many words a phrase has before its noun. */
const longest = 7;

/** The last noun of those that follow at once. */
function nounRunFrom(from: number, phrases: Phrases): number | null {
  let [last, i] = [-1, from];
  for (; i < from + longest && /^(?:NNS?|JJ[RS]?|HYPH|RBS|CD|POS|VBG)$/.test(phrases.pos(i)); i++)
    if (isNoun(i, phrases)) last = i;
  return last >= 0 && last === i - 1 ? last : null;
}

/** The noun behind a comma or "is" and an article: ", its largest passenger jet", "is a smartphone". */
function appositionFrom(from: number, phrases: Phrases): number | null {
  if (!/^(?:,|is|was|\(|–|—)$/.test(phrases.word(from))) return null;
  return /^(?:DT|PRP\$)$/.test(phrases.pos(from + 1)) ? nounRunFrom(from + 2, phrases) : null;
}
