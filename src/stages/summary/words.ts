import type { Annotated, EntityType } from '../../article/index.js';
import { slice } from '../../article/index.js';
import { contentWords } from '../../language/content-words.js';
import type { English } from '../../language/english.js';
import type { Candidate } from './candidates.js';

/** What is known of a word of the story; the weights of `summary-words.json` go with these. */
export const wordSigns = [
  'any',
  'first sentence',
  'first sentences',
  'first third',
  'repeated',
  'in every sentence',
  'long story',
  'person',
  'organization',
  'place',
  'of the most mentioned',
  'noun',
  'verb',
  'adjective',
  'digits',
  'quoted',
  'early and repeated',
  'early and most mentioned',
  'headline',
] as const;

export type WordSign = (typeof wordSigns)[number];

/** What is gathered about a word while the story is read. */
interface Seen {
  /** The earliest place where it stands, counted from where the news begins. */
  first: number;
  /** How many candidates have it. */
  sentences: number;
  /** How many of them are mostly quotation. */
  quoted: number;
  tokens: number;
  nouns: number;
  verbs: number;
  adjectives: number;
}

interface Named {
  readonly types: Set<EntityType>;
  /** Mentions by name of whoever has this word in the name. */
  mentions: number;
}

type Needs = Annotated<'sentences' | 'tokens' | 'tags' | 'mentions' | 'entities'>;

/** The content words of each candidate, without their endings, one for each time it is there. */
export function bagsOf(article: Needs, candidates: readonly Candidate[], english: English): string[][] {
  return candidates.map(({ sentence }) =>
    article.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .flatMap(({ text }) => contentWords(text, english.functionWords)),
  );
}

/**
 * The signs of each content word, in the order of `wordSigns`, by which a logistic regression tells how likely a
 * summary has the word (after Li, Qian and Liu 2013, Using supervised bigram-based ILP for extractive summarization).
 */
export function signsOfWords(
  article: Needs,
  candidates: readonly Candidate[],
  places: readonly number[],
  english: English,
): Map<string, readonly number[]> {
  const seen = seenIn(article, candidates, places, english);
  const named = namedIn(article, english);
  const titled = titleWords(article, english);
  const all = Math.max(1, candidates.length);
  return new Map(
    [...seen].map(([word, has]) => [word, signsOf(word, has, named.get(word), titled.has(word), all)]),
  );
}

function signsOf(
  word: string,
  seen: Seen,
  named: Named | undefined,
  titled: boolean,
  sentences: number,
): number[] {
  const { first, tokens } = seen;
  const repeated = Math.log(seen.sentences);
  const early = Math.exp(-first / 3);
  const mentioned = Math.log(1 + (named?.mentions ?? 0));
  const is = (...types: EntityType[]) => Number(types.some((type) => named?.types.has(type)));
  return [
    ...[1, Math.exp(-first), early, Math.exp(-first / 10)],
    ...[repeated, seen.sentences / sentences, Math.log(sentences) / 3],
    ...[is('person'), is('organization', 'group'), is('place', 'facility'), mentioned],
    ...[seen.nouns / tokens, seen.verbs / tokens, seen.adjectives / tokens],
    ...[Number(/\d/.test(word)), seen.quoted / seen.sentences],
    ...[early * repeated, early * mentioned, Number(titled)],
  ];
}

function seenIn(
  article: Needs,
  candidates: readonly Candidate[],
  places: readonly number[],
  english: English,
): Map<string, Seen> {
  const words = new Map<string, Seen>();
  candidates.forEach(({ sentence, quoted }, i) => {
    const first = places[i] ?? i;
    const here = new Set<Seen>();
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      const pos = article.tags[token]?.pos ?? '';
      for (const word of contentWords(article.tokens[token]?.text ?? '', english.functionWords)) {
        const seen = words.get(word) ?? unseen();
        seen.first = Math.min(seen.first, first);
        words.set(word, seen);
        here.add(seen);
        seen.tokens++;
        if (pos.startsWith('N')) seen.nouns++;
        else if (pos.startsWith('V')) seen.verbs++;
        else if (pos.startsWith('J')) seen.adjectives++;
      }
    }
    for (const seen of here) {
      seen.sentences++;
      if (quoted > 0.5) seen.quoted++;
    }
  });
  return words;
}

const unseen = (): Seen => ({
  first: Infinity,
  sentences: 0,
  quoted: 0,
  tokens: 0,
  nouns: 0,
  verbs: 0,
  adjectives: 0,
});

function namedIn({ text, mentions, entities }: Needs, english: English): Map<string, Named> {
  const words = new Map<string, Named>();
  for (const entity of entities) {
    const names = entity.mentions.flatMap((index) => mentions[index] ?? []).filter(isName);
    for (const name of names)
      for (const word of contentWords(slice(text, name), english.functionWords)) {
        const named = words.get(word) ?? { types: new Set(), mentions: 0 };
        words.set(word, named);
        named.types.add(name.type);
        named.mentions = Math.max(named.mentions, names.length);
      }
  }
  return words;
}

const isName = ({ form }: { readonly form: string }): boolean => form === 'name';

/** The content words of the title and the headlines. */
export function titleWords(article: Annotated<'sentences'>, english: English): Set<string> {
  const headlines = article.sentences.filter(({ role }) => role === 'headline');
  const titles = [article.title ?? '', ...headlines.map((span) => slice(article.text, span))];
  return new Set(contentWords(titles.join(' '), english.functionWords));
}
