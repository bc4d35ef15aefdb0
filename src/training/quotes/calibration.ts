import type { Quote, Span } from '../../article/index.js';
import { overlap } from '../../article/index.js';
import { makeOf } from '../../stages/quotes/confidence.js';
import { writeData } from '../words/write.js';
import type { PolnearArticle } from './polnear.js';

/** How many quotes of one make were found, and how many of them were right. */
export interface Tally {
  found: number;
  right: number;
}

/** At least half the content, and the source that PolNeAR's annotators marked. */
export function isRight(
  quote: Pick<Quote, 'content' | 'source'>,
  gold: PolnearArticle['attributions'],
): boolean {
  const { source } = quote;
  return (
    source !== null &&
    gold.some((one) => dice(quote.content, one.content) >= 0.5 && common([source], one.source) > 0)
  );
}

const common = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + overlap(one, other), 0), 0);

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

const dice = (a: readonly Span[], b: readonly Span[]): number =>
  (2 * common(a, b)) / (length(a) + length(b) || 1);

/** Counts by `keyOf` how many of the quotes are right. */
export function tallied(
  { article, attributions }: PolnearArticle,
  quotes: readonly Quote[],
  tallies: Map<string, Tally>,
  keyOf: (quote: Quote) => string = (quote) => makeOf(article.text, quote),
): void {
  for (const quote of quotes) {
    const key = keyOf(quote);
    const tally = tallies.get(key) ?? { found: 0, right: 0 };
    tallies.set(key, tally);
    tally.found++;
    if (isRight(quote, attributions)) tally.right++;
  }
}

/** So many quotes of average make are added to each count, so that a make seen twice is not held for sure. */
const prior = 10;

/** Writes the shares into src/language/data/quote-confidence.txt. A quote without a source is right about nobody. */
export function writeConfidence(tallies: ReadonlyMap<string, Tally>): void {
  const all = [...tallies.values()];
  const average =
    all.reduce((sum, { right }) => sum + right, 0) / all.reduce((sum, { found }) => sum + found, 1);
  const lines = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([make, { found, right }]) => {
      const expected = make.endsWith('nobody') ? 0 : prior * average;
      const share = (right + expected) / (found + prior);
      return `${make} ${Math.max(least, Math.round(100 * share))}`;
    });
  writeData('quote-confidence.txt', `${about}${lines.join('\n')}\n`);
}

/** Of what the text gives to nobody the content may still be right. */
const least = 10;

const about = `# How often a quote of each make is right, in percent: content at least half right and the right source.
# Kind of quote, what its cue is like (plain: said, told, according to; other: reports words otherwise; silent: belief,
# intention, appearance or act; none: no cue), whether it has a source, percent.
# Made by npm run train quotes: counted on a part of PolNeAR's train part with models trained on the others, ten quotes of
# average make added to each count. Licence: MIT, as newsdig itself.
`;
