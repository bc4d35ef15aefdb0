import type { Sighting } from './clues.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import { isAnother, isAnotherSince } from './other-things.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { isOneOf, kindsOf } from './thing-kinds.js';
import { topicOf } from './thing-pronouns.js';

/**
 * How many sentences back a thing may have been spoken of last; by a noun for several kinds ("device"); where its kind is
 * unknown; where several are of the kind.
 */
const far = { known: 12, loose: 3, unknown: 2, nearest: 3 };

const ofThings = /^(?:product|event|other)$/;

/** "the aircraft", "this storm". */
export const isThing = ({ mention }: Reference): boolean =>
  mention.form === 'nominal' && ofThings.test(mention.type);

/**
 * Joins "the aircraft", "the index" to the one named of that kind; of several to the one that alone was spoken of just now;
 * where no kind is known, to the only product that the article names. Else they stand for nothing. An "it" may go with them.
 */
export function resolveThings(discourse: Discourse, phrases: Phrases): void {
  const [product, another] = discourse.clusters.filter(({ type, named }) => type === 'product' && named);
  const only = product && !another && kindsOf(product, phrases).kinds.size === 0 ? product : null;
  for (const reference of discourse.references) {
    const topic = topicOf(reference, discourse, phrases);
    if (topic) discourse.join(reference, topic, 'pronoun');
    if (!isThing(reference)) continue;
    const found = antecedentOf(reference, only, discourse, phrases);
    if (found) discourse.join(reference, found.cluster, 'thing-noun');
  }
}

function antecedentOf(
  reference: Reference,
  only: Cluster | null,
  discourse: Discourse,
  phrases: Phrases,
): Sighting | null {
  const head = phrases.lemma(reference.mention.endToken - 1);
  const isLoose = (phrases.english.thingNouns.kinds.get(head)?.size ?? 0) > 1;
  const named = discourse
    .before(reference, isLoose ? far.loose : far.known)
    .filter(({ cluster }) => ofThings.test(cluster.type) && cluster.named && !cluster.many);
  const fitting = withoutFamilies(named.filter((one) => fits(one, head, phrases)));
  const found =
    fitting.length > 0
      ? theOne(fitting, head, reference, phrases)
      : named.find(({ cluster, latest }) => cluster === only && mayBeOnly(reference, latest, head, phrases));
  if (!found || isAnother(reference, found.cluster, phrases)) return null;
  return isAnotherSince(reference, found, head, phrases) ? null : found;
}

/** "the handset" may be the only product, spoken of just now, of which nothing tells the kind; "the car" may be anybody's. */
const mayBeOnly = ({ mention }: Reference, latest: Reference, head: string, phrases: Phrases): boolean =>
  mention.type === 'product' &&
  !phrases.english.thingNouns.everyday.has(head) &&
  mention.sentence - latest.mention.sentence <= far.unknown;

/** Without "iPhone" beside "iPhone 4" that is named as often: the family's name. */
const withoutFamilies = (fitting: readonly Sighting[]): readonly Sighting[] =>
  fitting.filter(({ cluster }) => !fitting.some((other) => isFamilyOf(cluster, other.cluster)));

const isFamilyOf = (one: Cluster, other: Cluster): boolean =>
  one !== other &&
  other.names >= one.names &&
  [...one.spellings].some((short) => [...other.spellings].some((name) => name.startsWith(`${short} `)));

const fits = ({ cluster }: Sighting, head: string, phrases: Phrases): boolean =>
  isOneOf(head, kindsOf(cluster, phrases).kinds, phrases);

/** The only one; of several the only one that is called so beside its name, or the nearest, if it is the topic or the main one. */
function theOne(
  fitting: readonly Sighting[],
  head: string,
  reference: Reference,
  phrases: Phrases,
): Sighting | null {
  const [first, second] = fitting;
  if (!first || !second) return first ?? null;
  if (phrases.english.thingNouns.telling.has(head)) return onlyCalled(fitting, head, phrases);
  const back = ({ latest }: Sighting): number => reference.mention.sentence - latest.mention.sentence;
  if (back(first) <= 1 && back(second) > far.nearest) return first;
  const main = mainOf(fitting);
  const isClear = !main || main === first || first.latest.paragraph === reference.paragraph;
  if (isClear && isTopic(first, second, reference)) return first;
  return main === first && back(first) <= far.nearest ? first : null;
}

/** "the superjumbo" behind "the A380 superjumbo", whatever else is spoken of. */
function onlyCalled(fitting: readonly Sighting[], head: string, phrases: Phrases): Sighting | null {
  const [called, another] = fitting.filter(({ cluster }) => kindsOf(cluster, phrases).nouns.has(head));
  return called && !another ? called : null;
}

/** The subject of the sentence before, in which no other one is. */
const isTopic = (first: Sighting, second: Sighting, { mention }: Reference): boolean =>
  first.latest.position === 'subject' &&
  mention.sentence - first.latest.mention.sentence === 1 &&
  second.latest.mention.sentence < first.latest.mention.sentence;

/** So many times as often as another the main one must be named. */
const leading = 2;

function mainOf(fitting: readonly Sighting[]): Sighting | null {
  const [most, next] = fitting.toSorted((a, b) => b.cluster.names - a.cluster.names);
  return most && most.cluster.names >= leading * (next?.cluster.names ?? 0) ? most : null;
}
