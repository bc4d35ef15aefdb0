import type { AnnotatedEntity, Annotation } from '../article/index.js';
import { contentWords } from '../language/content-words.js';
import type { English } from '../language/english.js';
import { foldName } from '../language/names.js';
import { cosine, type WordVector, wordVectors } from '../language/word-vectors.js';
import { averageLink, type Link } from './average-link.js';

/** An article as it is compared with others. */
interface Compared {
  /** Index into the annotations. */
  readonly article: number;
  readonly vector: WordVector;
  /** Days since 1970; null when the article has no date. */
  readonly day: number | null;
}

/** Words past this many characters of an article add little to what it is about. */
const mostText = 6000;
/** The top of an article tells what it is about, so that its words count twice. */
const top = 700;
/** How much names count beside words; both together are 1. */
const namesShare = 0.4;
/** By so many of its weightiest words and names an article is looked up. */
const keys = 30;
/** What so many articles have tells nothing of a story. */
const tooCommon = 400;
/** With how many earlier articles that have a key an article is compared. */
const mostCompared = 60;
/** Likeness of two articles below which they are told apart. */
const leastLikeness = 0.08;
/** Mean likeness from which two groups are one story. */
const sameStory = 0.15;
/** After so many days without news likeness is worth half. */
const halfLife = 30;

/**
 * Articles that tell one story, together: the same people, places and words within days. By average-link clustering of
 * tf-idf vectors of content words and of names; only articles that share a rare word or name are compared. Gives
 * indexes into the annotations: in each story from the oldest article to the newest, stories by their newest article,
 * the newest first. Annotations must carry their text.
 */
export function storiesOf(annotations: readonly Annotation[], english: English): number[][] {
  const compared = comparedIn(annotations, english);
  const byDate = (a: number, b: number) =>
    compare(annotations[a]?.date ?? null, annotations[b]?.date ?? null) || a - b;
  const stories = averageLink(annotations.length, linksIn(compared), sameStory).map((story) =>
    story.sort(byDate),
  );
  const last = (story: readonly number[]) =>
    story
      .map((article) => annotations[article]?.date ?? '')
      .sort()
      .at(-1) ?? '';
  return stories.sort(
    (a, b) => (last(a) > last(b) ? -1 : Number(last(a) < last(b))) || (a[0] ?? 0) - (b[0] ?? 0),
  );
}

/** Alphabetical, which for ISO days is by time; null comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function comparedIn(annotations: readonly Annotation[], english: English): Compared[] {
  const words = wordVectors(annotations.map((annotation) => wordsOf(annotation, english)));
  const names = wordVectors(annotations.map(namesOf));
  return annotations.map(({ date }, article) => ({
    article,
    vector: joined(words[article] ?? new Map(), names[article] ?? new Map()),
    day: date === null ? null : Date.parse(date) / 86_400_000,
  }));
}

function wordsOf({ title, text = '', sentences }: Annotation, english: English): string[] {
  const told = sentences.filter(
    ({ role, start }) => (role === 'body' || role === 'headline') && start < mostText,
  );
  const head = told.filter(({ start }) => start < top);
  const textOf = (some: typeof told) => some.map(({ start, end }) => text.slice(start, end)).join(' ');
  return contentWords([title ?? '', textOf(told), textOf(head)].join(' '), english.functionWords);
}

const namesOf = ({ entities }: Annotation): string[] =>
  entities
    .filter(({ named }) => named)
    .flatMap((entity) => new Array<string>(Math.min(entity.mentions.length, 20)).fill(keyOf(entity)));

/** Under one key are a person's full name and surname, a country and its people. */
function keyOf({ type, name, country }: AnnotatedEntity): string {
  if (country !== null) return `country ${country}`;
  const folded = foldName(name);
  return type === 'person' ? `person ${folded.split(' ').at(-1)}` : folded;
}

/** Words and names in one vector of length 1; names are told apart by a mark that no word has. */
function joined(words: WordVector, names: WordVector): WordVector {
  const share = words.size === 0 ? 1 : names.size === 0 ? 0 : namesShare;
  return new Map([
    ...[...words].map(([word, weight]) => [word, weight * Math.sqrt(1 - share)] as const),
    ...[...names].map(([name, weight]) => [`= ${name}`, weight * Math.sqrt(share)] as const),
  ]);
}

/** The likeness of all pairs that share one of their weightiest words or names. */
function* linksIn(articles: readonly Compared[]): Generator<Link> {
  const inOrder = [...articles].sort(
    (a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || a.article - b.article,
  );
  const having = new Map<string, Compared[]>();
  for (const one of inOrder) {
    const others = new Set<Compared>();
    for (const key of keysOf(one)) {
      const known = having.get(key) ?? [];
      if (known.length <= tooCommon) for (const other of known.slice(-mostCompared)) others.add(other);
      known.push(one);
      having.set(key, known);
    }
    for (const other of others) {
      const likeness = likenessOf(one, other);
      if (likeness >= leastLikeness) yield { one: one.article, other: other.article, likeness };
    }
  }
}

const keysOf = ({ vector }: Compared): string[] =>
  [...vector]
    .sort((a, b) => b[1] - a[1])
    .slice(0, keys)
    .map(([key]) => key);

function likenessOf(one: Compared, other: Compared): number {
  const apart = one.day === null || other.day === null ? 0 : Math.abs(one.day - other.day);
  return cosine(one.vector, other.vector) * 2 ** (-apart / halfLife);
}
