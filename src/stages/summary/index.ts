import type { Annotated, Layers, SummaryReason, SummarySentence, SummarySign } from '../../article/index.js';
import { contentWords } from '../../language/content-words.js';
import type { English } from '../../language/english.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { type Budget, type Chosen, chooseApart } from './choose.js';
import { bearing, type SummaryQuery } from './query.js';
import { type Signs, signsOf, wordScale } from './score.js';
import { type Topics, topicsOf } from './topics.js';

export type SummaryNeeds =
  | 'quotations'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'mentions'
  | 'entities'
  | 'quotes';

/** How long a summary is and what it is about. One length at most is given; without any, three sentences. */
export interface SummaryOptions extends SummaryQuery {
  readonly sentences?: number;
  /** No more words than these, in whole sentences. */
  readonly words?: number;
  /** So much of the words of the story, 1 to 100; one sentence at least. */
  readonly percent?: number;
}

const usualLength = 3;
/** Words of a sentence of news, to guess how many sentences a budget of words allows. */
const usualWords = 24;
/** How many sentences are ranked for a headline. */
const ranked = 8;
/** How much it counts that a sentence bears on what was asked for. */
const queryWeight = 0.5;
const mostWordsTold = 5;

/**
 * The most telling sentences, in reading order; fewer than asked for when the article has fewer that can stand alone.
 * Sentences are scored by their words, where they stand, what they share with the rest and the title, and who is named
 * in them; then the best are taken one by one, each for what those before it do not tell.
 */
export function summarize(
  article: Annotated<SummaryNeeds>,
  english: English,
  options: SummaryOptions = {},
): Layers['summary'] {
  const candidates = candidatesOf(article, english);
  const shares = bearing(article, candidates, options, english);
  const topics = topicsOf(article, candidates, english);
  const asked = options.about !== undefined || options.who !== undefined;
  const story: Story = { candidates, topics, shares: asked ? shares : null, english };
  return {
    sentences: choose(story, budgetOf(candidates, options)).sort((a, b) => a.sentence - b.sentence),
    telling: choose(story, { sentences: ranked }, 1).map(({ sentence }) => sentence),
  };
}

interface Story {
  readonly candidates: readonly Candidate[];
  readonly topics: Topics;
  /** How much each candidate bears on what was asked for; null when nothing was. */
  readonly shares: readonly number[] | null;
  readonly english: English;
}

function budgetOf(candidates: readonly Candidate[], { sentences, words, percent }: SummaryOptions): Budget {
  if (words !== undefined) return { words };
  if (percent === undefined) return { sentences: sentences ?? usualLength };
  const all = candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  const shortest = candidates.reduce((least, candidate) => Math.min(least, candidate.words), all);
  return { words: Math.max(shortest, Math.round((all * percent) / 100)) };
}

/** Best first; `length` is how many sentences the weights are for. */
function choose(story: Story, budget: Budget, length = lengthOf(budget)): SummarySentence[] {
  const { candidates, topics, shares, english } = story;
  const places = [...candidates.keys()].filter((i) => shares === null || (shares[i] ?? 0) > 0);
  const signs = places.map((i) => signsFor(story, i, length));
  const rated = places.map((place, i) => ({
    score: [...(signs[i]?.values() ?? [])].reduce((sum, value) => sum + value, 0),
    scale: scaleOf(candidates[place], length),
    length: candidates[place]?.words ?? 0,
    needed: candidates[place]?.persons.needed ?? null,
    named: candidates[place]?.persons.named ?? new Set(),
  }));
  const vectors = places.map((place) => topics.vectors[place] ?? new Map<string, number>());
  return chooseApart(rated, { ...topics, vectors }, budget).map((chosen) => ({
    sentence: candidates[places[chosen.item] ?? 0]?.index ?? 0,
    score: chosen.worth,
    reasons: reasonsOf(chosen, signs[chosen.item] ?? new Map(), rated[chosen.item]?.score ?? 0).map(
      (reason) => inFull(reason, candidates[places[chosen.item] ?? 0]?.text ?? '', english),
    ),
  }));
}

const lengthOf = (budget: Budget): number =>
  'words' in budget ? Math.max(1, Math.round(budget.words / usualWords)) : budget.sentences;

const scaleOf = (candidate: Candidate | undefined, length: number): number =>
  candidate ? wordScale(candidate, length) : 0;

function signsFor({ candidates, topics, shares }: Story, rank: number, length: number): Signs {
  const candidate = candidates[rank];
  if (!candidate) return new Map();
  const signs = signsOf(candidate, rank, topics, length);
  return shares === null ? signs : new Map([...signs, ['query', queryWeight * (shares[rank] ?? 0)]]);
}

/** What spoke for the choice and against it, as shares of all that spoke for it; the weightiest first. */
function reasonsOf({ worth, brings }: Chosen, signs: Signs, score: number): SummaryReason[] {
  const values: [SummarySign, number][] = [['words', worth - score], ...signs];
  const pro = values.reduce((sum, [, value]) => sum + Math.max(0, value), 0) || 1;
  return values
    .filter(([, value]) => value !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .map(([sign, value]) => ({
      sign,
      share: Math.round((1000 * value) / pro) / 1000,
      ...(sign === 'words' ? { words: brings.slice(0, mostWordsTold) } : {}),
    }));
}

/** Telling words as the sentence has them, with their endings. */
function inFull(reason: SummaryReason, text: string, { functionWords }: English): SummaryReason {
  if (!reason.words) return reason;
  const spelled = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    for (const bare of contentWords(word, functionWords)) if (!spelled.has(bare)) spelled.set(bare, word);
  return { ...reason, words: [...new Set(reason.words.map((word) => spelled.get(word) ?? word))] };
}
