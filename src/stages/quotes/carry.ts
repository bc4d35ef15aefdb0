import type { Quotation } from '../../article/index.js';
import type { Stretch } from './argument-features.js';
import { type Draft, mentionStretch } from './draft.js';
import type { Passage, Reads, Unit } from './passage.js';

/**
 * Gives the quotations that no cue tells of to someone: to the quote they go on with in their paragraph; to the last
 * quote of the paragraph before, when theirs is nothing but quotation; to whom the sentence before them is about.
 * What is left and reads like a sentence stays, without a speaker; the rest are scare quotes, titles and single
 * words, and no quotes.
 */
export function carryOn(article: Reads, passages: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const byPassage = new Map<Passage, Draft[]>();
  for (const draft of drafts) {
    const own = byPassage.get(draft.passage);
    if (own) own.push(draft);
    else byPassage.set(draft.passage, [draft]);
  }
  const all: Draft[] = [];
  const quotations = new Quotations();
  const sourced = new Set(drafts.filter(({ source }) => source !== null).flatMap(quotationsOf));
  const isSourced = ({ units }: Passage) =>
    units.some(({ quotation }) => quotation !== null && sourced.has(quotation));
  let last: Draft | null = null;
  for (const passage of passages) {
    const own = byPassage.get(passage) ?? [];
    if (last && own.length === 0 && isAllQuotation(passage) && !asks(article, last)) {
      if (!quotations.share(last.passage, passage) && !isSourced(passage))
        last.further.push({ passage, content: [{ first: 0, end: passage.units.length }] });
      continue;
    }
    const carried = carryWithin(article, passage, own);
    all.push(...carried);
    last = carried.findLast((draft) => draft.told && hasQuotation(draft) && endsPassage(draft)) ?? null;
  }
  return all;
}

function carryWithin(article: Reads, passage: Passage, drafts: readonly Draft[]): Draft[] {
  const own = [...drafts];
  const covered = new Uint8Array(passage.units.length);
  for (const { told, content } of own)
    if (told) for (const { first, end } of content) covered.fill(1, first, end);
  passage.units.forEach((unit, i) => {
    if (covered[i] || !unit.quotation) return;
    const split = own.findIndex((draft) => isOtherHalf(passage, draft, i));
    const half = own[split];
    if (half) {
      own[split] = goOn(half, i);
      covered[i] = 1;
      return;
    }
    if (!isUtterance(article, unit)) return;
    const before = own.findLastIndex((draft) => draft.told && startOf(draft) < i && hasQuotation(draft));
    const goesOn = own[before];
    covered[i] = 1;
    if (goesOn && standsAlone(passage, i)) {
      own[before] = goOn(goesOn, i);
    } else {
      own.push(withoutCue(passage, i, standsAlone(passage, i) ? subjectBefore(passage, i, own) : null));
    }
  });
  return own;
}

/** A question in quotation marks is more likely to be answered by the next paragraph than to go on. */
function asks(article: Reads, { passage, content, further }: Draft): boolean {
  const end = further.at(-1)?.content.at(-1)?.end ?? content.at(-1)?.end ?? 0;
  const unit = (further.at(-1)?.passage ?? passage).units[end - 1];
  return unit !== undefined && /\?\W?$/.test(article.text.slice(unit.start, unit.end).slice(-3));
}

const endsPassage = ({ passage, content, cue, source }: Draft): boolean => {
  const last = Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0, source?.end ?? 0);
  return passage.units[last - 1]?.lastSentence === passage.units.at(-1)?.lastSentence;
};

/** Whom the sentence before is about: the source of what it reports, else the person or organisation it begins with. */
function subjectBefore(passage: Passage, i: number, drafts: readonly Draft[]): Stretch | null {
  const { units } = passage;
  const sentence = units[i - 1]?.lastSentence;
  if (sentence === undefined) return null;
  const reported = drafts.findLast(
    ({ source }) => source !== null && source.first < i && units[source.first]?.sentence === sentence,
  );
  if (reported) return reported.source;
  const first = units.findIndex((unit) => unit.sentence === sentence);
  for (let k = first; k < Math.min(i, first + farthestSubject); k++) {
    const mention = units[k]?.mention;
    if (mention && /^(?:person|organization|group)$/.test(mention.type)) return mentionStretch(units, k);
  }
  return null;
}

const farthestSubject = 8;

const startOf = ({ content }: Draft): number => content[0]?.first ?? 0;

/** The quotations of the passage that was asked for last. */
class Quotations {
  #passage: Passage | null = null;
  #in = new Set<Quotation>();

  /** A quotation that the paragraph opens again is whole in its first paragraph's quote already. */
  share(passage: Passage, { units }: Passage): boolean {
    if (passage !== this.#passage) {
      this.#passage = passage;
      this.#in = new Set(passage.units.flatMap(({ quotation }) => quotation ?? []));
    }
    return units.some(({ quotation }) => quotation !== null && this.#in.has(quotation));
  }
}

/** The quotations in what a draft has of its own paragraph. */
export const quotationsOf = ({ passage, content }: Draft): Quotation[] =>
  content.flatMap(({ first, end }) =>
    passage.units.slice(first, end).flatMap(({ quotation }) => quotation ?? []),
  );

const hasQuotation = ({ passage, content }: Draft): boolean =>
  content.some(({ first, end }) => passage.units.slice(first, end).some((unit) => unit.quotation));

/** Four words or more that begin and end like a sentence, and are not a title with a capital on every long word. */
function isUtterance(article: Reads, unit: Unit): boolean {
  if (!unit.quotation) return false;
  const inside = article.text.slice(unit.start, unit.end);
  if (!/^\P{L}*\p{Lu}/u.test(inside.slice(0, 40)) || !/[.,?!…—-]\W{0,3}$/.test(inside.slice(-5)))
    return false;
  const words = article.tokens
    .slice(unit.firstToken, Math.min(unit.endToken, unit.firstToken + 40))
    .filter(({ text }) => /\p{L}/u.test(text));
  const long = words.slice(1).filter(({ text }) => text.length > 3);
  return words.length >= 4 && !(long.length > 0 && long.every(({ text }) => /^\p{Lu}/u.test(text)));
}

/** Is the quotation a sentence of its own, with nothing but quotations around it? */
function standsAlone({ units }: Passage, i: number): boolean {
  const unit = units[i];
  const next = units[i + 1];
  const begins = units[i - 1]?.lastSentence !== unit?.sentence;
  return begins && (!next || next.sentence !== unit?.lastSentence);
}

/** “…,” he said, but “…”: a quotation that only a conjunction parts from what tells of the one before. */
function isOtherHalf({ units }: Passage, { cue, source, content, told }: Draft, i: number): boolean {
  if (!cue || !told || units[cue.first]?.sentence !== units[i]?.sentence) return false;
  const begins = Math.min(cue.first, source?.first ?? cue.first);
  const ends = Math.max(cue.end, source?.end ?? 0);
  if (i < ends || i - ends > longestJoint) return false;
  const isBehindQuotation = content.some(({ end }) => end <= begins && units[end - 1]?.quotation);
  const joint = units.slice(ends, i).map(({ word }) => word);
  return isBehindQuotation && /^,? ?(?:but|and|or|yet)?$/.test(joint.join(' '));
}

/** A comma and a conjunction. */
const longestJoint = 2;

const isAllQuotation = ({ units }: Passage): boolean =>
  units.every((unit) => unit.quotation !== null || !/[\p{L}\p{N}]/u.test(unit.text));

const goOn = (draft: Draft, i: number): Draft => ({
  ...draft,
  content: [...draft.content, { first: i, end: i + 1 }].sort((a, b) => a.first - b.first),
});

const withoutCue = (passage: Passage, i: number, source: Stretch | null): Draft => ({
  passage,
  cue: null,
  source,
  content: [{ first: i, end: i + 1 }],
  told: true,
  rule: source ? 'subject-before' : 'unattributed',
  further: [],
  known: null,
});
