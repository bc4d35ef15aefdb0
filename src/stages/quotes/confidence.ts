import type { Quote } from '../../article/index.js';
import { reportsSpeech, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';

const plain = /\b(?:said|says|told|tells|according)\b/i;

type Found = Pick<Quote, 'kind' | 'cue' | 'source'>;

/** How often quotes made like this one are right, between 0 and 1. */
export const confidenceOf = (text: string, quote: Found, english: English): number =>
  english.quoteConfidence.get(makeOf(text, quote)) ?? 0.5;

/** What a quote is made of, as far as its confidence goes: "direct plain source". */
export function makeOf(text: string, { kind, cue, source }: Found): string {
  let like = 'none';
  if (cue) like = reportsSpeech(cue.kind) ? 'other' : 'silent';
  if (cue && plain.test(slice(text, cue))) like = 'plain';
  return `${kind} ${like} ${source ? 'source' : 'nobody'}`;
}
