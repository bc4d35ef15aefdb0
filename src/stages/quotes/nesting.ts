import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Draft } from './draft.js';
import { finiteVerb } from './passage.js';

/** Verbs that report words whenever they stand beside content. */
const surest = /^(?:said|says|told|tells|according)$/;

/**
 * One report a stretch of text: where a cue stands inside what another one reports ("she said he believed that …"),
 * or two claim the same words, the surer one stays: plain "said" and "according to" before other reporting words,
 * those before beliefs and acts, the longer content before the shorter.
 */
export function withoutNested(drafts: readonly Draft[], english: English): Draft[] {
  const ranked = drafts
    .map((draft, order) => ({ draft, order, rank: rankOf(draft, english) }))
    .sort((a, b) => b.rank - a.rank || a.order - b.order);
  const length = drafts[0]?.passage.units.length ?? 0;
  const claimed = new Uint8Array(length);
  const kept = ranked.filter(({ draft, rank }) => {
    const cueInside = draft.cue !== null && share(claimed, [draft.cue]) > 0;
    const isOthers = rank < known && claimsQuotation(claimed, draft);
    if (cueInside || isOthers || share(claimed, draft.content) > mostShared) return false;
    for (const { first, end } of draft.content) claimed.fill(1, first, end);
    return true;
  });
  return kept.sort((a, b) => a.order - b.order).map(({ draft }) => draft);
}

/** The share of its content that a quote may have in common with a surer one. */
const mostShared = 0.5;

/** Does it tell of nothing but quotations, with scraps around them, and a surer one tells of one of those? */
const claimsQuotation = (claimed: Uint8Array, { passage, content }: Draft): boolean =>
  content.some(({ first }) => claimed[first] && passage.units[first]?.quotation) &&
  content.every(
    ({ first, end }) =>
      (passage.units[first]?.quotation && end === first + 1) ||
      !passage.units.slice(first, end).some(({ pos, quotation }) => quotation || finiteVerb.test(pos)),
  );

/** The rank of a cue that is known to report something. */
const known = 2;

function rankOf({ passage, cue, told, content }: Draft, english: English): number {
  const words = passage.units.slice(cue?.first, cue?.end);
  let rank = told ? 1 : 0;
  if (words.some((unit) => surest.test(unit.word))) rank = 3;
  else if (told && words.some((unit) => english.cues.has(unit.word))) rank = known;
  const longest = content.reduce((sum, { first, end }) => sum + end - first, 0);
  return rank + Math.min(0.99, longest / 1000);
}

function share(claimed: Uint8Array, stretches: readonly Stretch[]): number {
  let all = 0;
  let taken = 0;
  for (const { first, end } of stretches) {
    all += end - first;
    for (let i = first; i < end; i++) taken += claimed[i] ?? 0;
  }
  return all === 0 ? 0 : taken / all;
}
