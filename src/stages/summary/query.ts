import type { Annotated, Entity } from '../../article/index.js';
import { indexAt } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { isCalled, nameWords } from '../../language/name-search.js';
import { stem, stemsOf } from '../../language/word-forms.js';
import type { Candidate } from './candidates.js';

/** What a summary is to be about; all that is given must hold. */
export interface SummaryQuery {
  /** Words, or a question: in any form, and names by any of their aliases. */
  readonly about?: string;
  /** Any name of somebody, whole or in part, or a description of somebody without a name. */
  readonly who?: string;
}

type Needs = Annotated<'sentences' | 'tokens' | 'mentions' | 'entities'>;

/** The share of the query's words, rare ones counting more, from which a sentence bears on it. */
const fewest = 0.5;
/** How much of its weight a word of the query keeps that the story does not have. */
const missing = 0.5;
/** So near to its start a sentence tells what it is about. */
const openingTokens = 8;

/** How much each candidate bears on the query, 0 to 1; 0 when it does not, 1 for all when nothing is asked for. */
export function bearing(
  article: Needs,
  candidates: readonly Candidate[],
  { about, who }: SummaryQuery,
  english: English,
): number[] {
  const whole = candidates.map(() => 1);
  const onWords = about === undefined ? whole : aboutShares(article, candidates, about, english);
  const onOne = who === undefined ? whole : whoShares(article, candidates, who);
  return whole.map((_, i) => (onWords[i] ?? 0) * (onOne[i] ?? 0));
}

function aboutShares(
  article: Needs,
  candidates: readonly Candidate[],
  about: string,
  english: English,
): number[] {
  const wanted = queryWords(about, english);
  const names = namesByMention(article, english);
  const found = candidates.map((candidate) => {
    const stems = new Set(nameWords(candidate.text).flatMap((word) => stemsOf(word, english.lemmas)));
    for (const mention of mentionsIn(article, candidate)) for (const name of names(mention)) stems.add(name);
    return wanted.filter(({ forms }) => forms.some((form) => stems.has(form)));
  });
  const weight = (word: QueryWord) => {
    const having = found.filter((words) => words.includes(word)).length;
    const rarity = Math.log(1 + candidates.length / (1 + having));
    // A word that no sentence has tells none from another; but a story without the name asked for is another story.
    return having > 0 || word.capital ? rarity : missing * rarity;
  };
  const weights = new Map(wanted.map((word) => [word, weight(word)]));
  const sum = (words: readonly QueryWord[]) =>
    words.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  const all = sum(wanted);
  return found.map((words) => {
    const share = all > 0 ? sum(words) / all : 0;
    return share >= fewest ? share : 0;
  });
}

interface QueryWord {
  /** What it may look like in a sentence. */
  readonly forms: readonly string[];
  readonly capital: boolean;
}

/** The words that carry the question's topic; all of them when none does. */
function queryWords(about: string, english: English): QueryWord[] {
  const words = [...new Set(nameWords(about))];
  const topical = words.filter((word) => !english.functionWords.has(word));
  const capitals = new Set(nameWords(about.replace(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu, '')));
  return (topical.length > 0 ? topical : words).map((word) => ({
    forms: stemsOf(word, english.lemmas),
    capital: capitals.has(word),
  }));
}

/** For a mention, the stems of all the names of whom it stands for; a country and its people go by each other's. */
function namesByMention({ entities }: Needs, english: English): (mention: number) => ReadonlySet<string> {
  const byMention = new Map<number, Set<string>>();
  for (const { named, country, aliases, name, mentions } of entities) {
    if (!named) continue;
    const names = [name, ...aliases, ...(country === null ? [] : namesOfCountry(country, english))];
    const stems = new Set(names.flatMap(nameWords).map(stem));
    for (const mention of mentions) byMention.set(mention, stems);
  }
  const none: ReadonlySet<string> = new Set();
  return (mention) => byMention.get(mention) ?? none;
}

/** Its names of one word, and what its people are called: "Turkey", "Turkish". */
const namesOfCountry = (code: string, { countries: { names, demonyms } }: English): string[] =>
  [...names, ...demonyms].flatMap(([name, country]) => (country === code && !name.includes(' ') ? name : []));

/** A sentence that opens with the one asked for counts fully, one that mentions it later a little less. */
function whoShares(article: Needs, candidates: readonly Candidate[], who: string): number[] {
  const theirs = new Set(
    article.entities.filter((entity: Entity) => isCalled(who, entity)).flatMap(({ mentions }) => mentions),
  );
  return candidates.map((candidate) => {
    const at = mentionsIn(article, candidate)
      .filter((mention) => theirs.has(mention))
      .map((mention) => (article.mentions[mention]?.firstToken ?? 0) - candidate.sentence.firstToken);
    if (at.length === 0) return 0;
    return Math.min(...at) < openingTokens ? 1 : 0.75;
  });
}

/** Indexes of the mentions in the candidate. */
function mentionsIn({ mentions }: Needs, { sentence: { start, end } }: Candidate): number[] {
  const found: number[] = [];
  for (let i = indexAt(mentions, end - 1); i >= 0 && (mentions[i]?.start ?? -1) >= start; i--) found.push(i);
  return found.reverse();
}
