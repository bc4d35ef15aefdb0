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
  return [
    {
      passage,
      cue: null,
      source: { first: at + 1, end },
      content: [{ first: at - 1, end: at }],
      told: true,
      rule: 'signed',
      further: [],
      known: null,
    },
  ];
}

function isSignature(units: readonly Unit[]): boolean {
  const [first] = units;
  if (!first || units.length > longestSignature || !/^\p{Lu}/u.test(first.text)) return false;
  return units.every(
    ({ pos, quotation, text }) => !quotation && !/^(?:VB[DZP]|MD)$/.test(pos) && !/[?!:]/.test(text),
  );
}
