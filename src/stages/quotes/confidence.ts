import type { Quote } from '../../article/index.js';
import { reportsSpeech, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';

const plain = /\b(?:said|says|told|tells|according)\b/i;

/** How often quotes made like this one are right, between 0 and 1. */
export function confidenceOf(
  text: string,
  { kind, cue, source }: Pick<Quote, 'kind' | 'cue' | 'source'>,
  english: English,
): number {
  let like = 'none';
  if (cue) like = reportsSpeech(cue.kind) ? 'other' : 'silent';
  if (cue && plain.test(slice(text, cue))) like = 'plain';
  return english.quoteConfidence.get(`${kind} ${like} ${source ? 'source' : 'nobody'}`) ?? 0.5;
}
