import type { AnnotatedQuote, Annotation, Span } from '../../src/article/index.js';
import { overlap, overlaps, reportsSpeech, slice } from '../../src/article/index.js';
import type { Miss } from './figures.js';
import type { Gold, GoldQuote } from './gold.js';
import type { Part } from './score.js';
import { mentionsOf } from './score-entities.js';
import { isInLayout, shown } from './score-spans.js';

const length = (spans: readonly Span[]) => spans.reduce((total, { start, end }) => total + end - start, 0);
const common = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((total, one) => total + b.reduce((inner, other) => inner + overlap(one, other), 0), 0);

/** Twice the shared length over the whole length: 1 when the same, 0 when apart. */
const dice = (a: readonly Span[], b: readonly Span[]) => (2 * common(a, b)) / (length(a) + length(b) || 1);

interface Pair {
  readonly gold: GoldQuote;
  readonly found: AnnotatedQuote;
}

/** Best overlaps first, each quote at most once, at least half of the content shared. */
function pairUp(gold: readonly GoldQuote[], found: readonly AnnotatedQuote[]): Pair[] {
  const candidates = gold
    .flatMap((one) =>
      found.map((other) => ({ gold: one, found: other, dice: dice(one.content, other.content) })),
    )
    .filter((pair) => pair.dice >= 0.5)
    .sort((a, b) => b.dice - a.dice);
  const pairs: Pair[] = [];
  for (const pair of candidates)
    if (!pairs.some((other) => other.gold === pair.gold || other.found === pair.found)) pairs.push(pair);
  return pairs;
}

/** Quotes found, those of them with the right speaker, and those right in all: kind, content to the letter, speaker. */
export function scoreQuotes(gold: Gold, annotation: Annotation): Part {
  const inBody = annotation.quotes.filter(
    ({ content, cue }) => isSaid(cue) && !content.every((span) => isInLayout(gold, span)),
  );
  const pairs = pairUp(gold.quotes, inBody);
  const taste = new Set(pairs.filter((pair) => pair.gold.optional).map((pair) => pair.found));
  const counted = pairs.filter((pair) => !pair.gold.optional);
  const wanted = gold.quotes.filter(({ optional }) => !optional);
  const attributed = counted.filter((pair) => rightSpeaker(gold, annotation, pair));
  const exact = attributed.filter((pair) => isExact(gold.text, pair));
  const found = inBody.length - taste.size;
  return {
    counts: {
      quotes: { right: counted.length, found, gold: wanted.length },
      speakers: { right: attributed.length, found, gold: wanted.length },
      'quotes exact': { right: exact.length, found, gold: wanted.length },
    },
    misses: [
      ...missed(gold, wanted, counted),
      ...spurious(
        gold,
        inBody.filter((one) => !pairs.some((pair) => pair.found === one)),
      ),
      ...counted.flatMap((pair) => missAt(gold, pair, attributed.includes(pair), exact.includes(pair))),
    ],
  };
}

/** Attitudes, acts and refusals to comment are no quotes in the gold. */
const isSaid = (cue: AnnotatedQuote['cue']) =>
  cue === null || (reportsSpeech(cue.kind) && cue.kind !== 'no-comment');

/** A named speaker must be that very entity; a described one must stay unnamed, its source in place; nobody must stay nobody. */
function rightSpeaker(gold: Gold, annotation: Annotation, { gold: quote, found }: Pair): boolean {
  const entity = gold.entities.find(({ name }) => name === quote.speaker);
  if (!entity) return found.speaker === null || !found.speaker.named;
  const speaker = annotation.entities.find(({ id }) => id === found.speaker?.entity);
  if (entity.named)
    return (
      speaker !== undefined &&
      mentionsOf(annotation, speaker).some((mention) => isNameOf(entity.names, mention))
    );
  if (found.speaker?.named) return false;
  const sources = [...entity.others, ...(quote.source ? [quote.source] : [])];
  return found.source !== null && sources.some((span) => overlaps(span, found.source ?? span));
}

const isNameOf = (names: readonly Span[], mention: Span) =>
  names.some(({ start, end }) => start === mention.start && end === mention.end);

/** What is said, without the marks and stops at its ends and the "that" before it. */
const bare = (text: string, span: Span) =>
  slice(text, span)
    .replace(/\s+/g, ' ')
    .replace(/^that /, '')
    .replace(/^["'“”‘’]+|["'“”‘’.,]+$/g, '');

const said = (text: string, content: readonly Span[]) => content.map((span) => bare(text, span)).join(' / ');

const isExact = (text: string, { gold, found }: Pair) =>
  gold.kind === found.kind && said(text, gold.content) === said(text, found.content);

const brief = (text: string, content: readonly Span[]) =>
  content.map((span) => shortened(shown(text, span))).join(' / ');
const shortened = (words: string) =>
  words.length <= 70 ? words : `${words.slice(0, 32)} … ${words.slice(-32)}`;

const missed = (gold: Gold, wanted: readonly GoldQuote[], counted: readonly Pair[]): Miss[] =>
  wanted
    .filter((quote) => !counted.some((pair) => pair.gold === quote))
    .map((quote) => ({
      metric: 'quotes',
      expected: `${quote.kind}, ${quote.speaker}: ${brief(gold.text, quote.content)}`,
      got: 'nothing',
    }));

const spurious = (gold: Gold, found: readonly AnnotatedQuote[]): Miss[] =>
  found.map((quote) => ({
    metric: 'quotes',
    expected: 'no quote',
    got: `${quote.kind}, ${quote.speaker?.name ?? null} (${quote.rule}): ${brief(gold.text, quote.content)}`,
  }));

function missAt(gold: Gold, { gold: quote, found }: Pair, attributed: boolean, exact: boolean): Miss[] {
  const start = brief(gold.text, quote.content);
  if (!attributed) {
    const source = found.source ? shown(gold.text, found.source) : 'no source';
    const got = `${found.speaker?.name ?? null}, by "${source}" (${found.rule})`;
    return [{ metric: 'speakers', expected: `${quote.speaker}: ${start}`, got }];
  }
  if (exact) return [];
  const got = `${found.kind}: ${brief(gold.text, found.content)} (${found.rule})`;
  return [{ metric: 'quotes exact', expected: `${quote.kind}: ${start}`, got }];
}
