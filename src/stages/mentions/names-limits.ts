import type { Annotated } from '../../article/index.js';
import { forbidden } from '../../language/sequence-model.js';
import { closes, nameLabels, opens, singles } from './names-labels.js';
import type { Word } from './names-words.js';

/** Forbids what token i may not be in any name: `scores[at …]` are its labels' scores. */
export function limit(
  scores: Int32Array,
  at: number,
  word: Word,
  i: number,
  marks: ReadonlySet<number>,
): void {
  if (word.punctuation) forbid(scores, at, marks.has(i), word.text);
  else if (possessive.test(word.text)) forbidClosing(scores, at);
}

/** The tokens that are quotation marks; single ones look like apostrophes, so the quotations decide. */
export function quotationMarks(
  { quotations, tokens }: Annotated<'quotations' | 'tokens'>,
  words: readonly Word[],
): Set<number> {
  const offsets = new Set<number>();
  for (const { start, end, content, closed } of quotations) {
    offsets.add(start);
    if (closed) offsets.add(end - 1);
    for (const span of content) offsets.add(span.start - 1);
  }
  const marks = new Set<number>();
  tokens.forEach((token, i) => {
    if (!words[i]?.punctuation) return;
    if (offsets.has(token.start) || /^(?:["“”„«»‘]|``|'')$/.test(token.text)) marks.add(i);
  });
  return marks;
}

/** "'s", a token of its own that may be inside a name ("Lloyd's of Port Alden") but is never its end. */
const possessive = /^['’‘ʼ´`]s$/i;

function forbidClosing(scores: Int32Array, at: number): void {
  for (let label = 1; label < nameLabels.length; label++)
    if (closes(label) || singles(label)) scores[at + label] = forbidden;
}

/** No name holds a quotation mark, and none begins or ends with punctuation, a few closing signs apart. */
function forbid(scores: Int32Array, at: number, mark: boolean, text: string): void {
  const mayClose = !mark && /^[.!?)*+]$/.test(text);
  const mayOpen = !mark && /^[.@#(]$/.test(text);
  for (let label = 1; label < nameLabels.length; label++) {
    const refused =
      mark ||
      (closes(label) && !mayClose) ||
      (opens(label) && !mayOpen) ||
      (singles(label) && !(mayClose && mayOpen));
    if (refused) scores[at + label] = forbidden;
  }
}
