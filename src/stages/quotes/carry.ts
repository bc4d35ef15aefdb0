import type { Draft } from './draft.js';
import type { Passage, Reads, Unit } from './passage.js';

/**
 * Gives the quotations that no cue tells of to someone: to the quote they go on with in their paragraph, or to the
 * speaker of the paragraph before when theirs is nothing but quotation. What is left and reads like a sentence
 * stays, without a speaker; the rest are scare quotes, titles and single words, and no quotes.
 */
export function carryOn(article: Reads, passages: readonly Passage[], drafts: readonly Draft[]): Draft[] {
  const byPassage = new Map<Passage, Draft[]>();
  for (const draft of drafts) byPassage.set(draft.passage, [...(byPassage.get(draft.passage) ?? []), draft]);
  const all: Draft[] = [];
  let last: Draft | null = null;
  for (const passage of passages) {
    let own = byPassage.get(passage) ?? [];
    passage.units.forEach((unit, i) => {
      if (!isUtterance(article, unit) || own.some((draft) => draft.told && covers(draft, i))) return;
      const before = own.findLast((draft) => draft.told && hasQuotation(draft) && startOf(draft) < i);
      if (before && standsAlone(passage, i)) {
        own = own.map((draft) => (draft === before ? goOn(before, i) : draft));
        return;
      }
      const carried: Draft | null = before || !isAllQuotation(passage) ? null : last;
      own = [...own, withoutCue(passage, i, carried)];
    });
    all.push(...own);
    last = own.findLast((draft) => draft.told && hasQuotation(draft)) ?? null;
  }
  return all;
}

const covers = ({ content }: Draft, i: number): boolean =>
  content.some(({ first, end }) => first <= i && i < end);

const startOf = ({ content }: Draft): number => content[0]?.first ?? 0;

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

const isAllQuotation = ({ units }: Passage): boolean =>
  units.every((unit) => unit.quotation !== null || !/[\p{L}\p{N}]/u.test(unit.text));

const goOn = (draft: Draft, i: number): Draft => ({
  ...draft,
  content: [...draft.content, { first: i, end: i + 1 }].sort((a, b) => a.first - b.first),
});

const withoutCue = (passage: Passage, i: number, carried: Draft | null): Draft => ({
  passage,
  cue: null,
  source: null,
  content: [{ first: i, end: i + 1 }],
  told: true,
  rule: carried ? 'carried-on' : 'unattributed',
  confidence: carried ? 0.7 : 0.4,
  carried,
  known: null,
});
