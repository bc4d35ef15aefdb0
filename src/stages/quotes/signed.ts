import type { Stretch } from './argument-features.js';
import { sentenceStart } from './clauses.js';
import type { Draft } from './draft.js';
import type { Passage, Unit } from './passage.js';

const dash = /^(?:[–—―]|--?)$/;
const longestSignature = 14;

/**
 * Quotations signed behind a dash: “We sail at noon.” — Dorit Hale, ferry captain. The signature ends the paragraph,
 * begins with a capital letter and has no verb.
 */
export function readSigned(passage: Passage): Draft[] {
  const { units } = passage;
  const at = units.findLastIndex((unit) => dash.test(unit.text));
  const quoted = units[at - 1];
  if (!quoted?.quotation || quoted.endToken - quoted.firstToken < 4) return [];
  let end = units.length;
  while (end > at && /^[.,;]$/.test(units[end - 1]?.text ?? '')) end--;
  if (!isSignature(units.slice(at + 1, end))) return [];
  return [draftOf(passage, { first: at + 1, end }, { first: at - 1, end: at }, 'signed')];
}

/** A quotation behind who says it: Dorit Hale: “We sail at noon.” There is nothing else in the paragraph. */
export function readLabelled(passage: Passage): Draft[] {
  const { units } = passage;
  const colon = units.findIndex((unit) => unit.text === ':');
  if (colon < 1 || colon > longestSignature || !isSignature(units.slice(0, colon))) return [];
  const behind = units.slice(colon + 1);
  const isQuotation =
    behind.length > 0 && behind.every(({ quotation, text }) => quotation || /^[.,;]$/.test(text));
  if (!isQuotation || !units.slice(0, colon).some(({ mention }) => mention)) return [];
  return [draftOf(passage, { first: 0, end: colon }, { first: colon + 1, end: units.length }, 'labelled')];
}

/** The same behind other sentences: "Nobody was glad. Dorit Hale, who runs the ferry: “We sail at noon.”" */
export function labelBefore(passage: Passage, quotation: number): Draft | null {
  const { units } = passage;
  if (units[quotation - 1]?.text !== ':') return null;
  const first = sentenceStart(units, quotation - 1);
  const source = { first, end: quotation - 1 };
  const label = units.slice(first, quotation - 1);
  if (!isSignature(label) || !label.some(({ mention }) => mention?.form === 'name')) return null;
  return draftOf(passage, source, { first: quotation, end: quotation + 1 }, 'labelled');
}

const draftOf = (passage: Passage, source: Stretch, content: Stretch, rule: string): Draft => ({
  passage,
  cue: null,
  source,
  content: [content],
  told: true,
  rule,
  further: [],
  known: null,
});

function isSignature(units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || units.length > longestSignature || !/^\p{Lu}/u.test(first.text)) return false;
  return withoutRelative(units).every(
    ({ pos, quotation, text }) => !quotation && !/^(?:VB[DZP]|MD)$/.test(pos) && !/[?!:]/.test(text),
  );
}

/** "Dorit Hale, who has run the ferry for ten years": what stands before the clause and behind its comma, if that is a name. */
function withoutRelative(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex(({ word }, i) => /^(?:who|whose)$/.test(word) && units[i - 1]?.text === ',');
  if (at <= 0 || units[0]?.mention?.form !== 'name') return units;
  const comma = units.findIndex(({ text }, i) => i > at && text === ',');
  return [...units.slice(0, at), ...(comma < 0 ? [] : units.slice(comma))];
}
