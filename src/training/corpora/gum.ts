import { readdirSync, readFileSync } from 'node:fs';
import { inData } from '../data.js';

/** One sentence of GUM (Zeldes 2017; CC BY 4.0): the columns that newsdig learns from. */
export interface TreebankSentence {
  /** Counts the paragraphs of its document. */
  readonly paragraph: number;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** Is there white space behind the word? */
  readonly spaced: readonly boolean[];
}

export interface TreebankDocument {
  readonly name: string;
  readonly sentences: readonly TreebankSentence[];
}

export function readGum(split: 'train' | 'dev'): readonly TreebankDocument[] {
  return readdirSync(inData('gum', split))
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => ({ name, sentences: parseConllu(readFileSync(inData('gum', split, name), 'utf8')) }));
}

export function parseConllu(text: string): readonly TreebankSentence[] {
  let paragraph = -1;
  return text
    .split('\n\n')
    .filter((chunk) => chunk.trim() !== '')
    .map((chunk) => {
      if (/^# newpar/m.test(chunk)) paragraph++;
      return parseSentence(chunk, Math.max(0, paragraph));
    });
}

function parseSentence(chunk: string, paragraph: number): TreebankSentence {
  const words: string[] = [];
  const tags: string[] = [];
  const lemmas: string[] = [];
  const spaced: boolean[] = [];
  /** A line `3-4` is how words 3 and 4 are written together: only the last of them may have a space behind it. */
  let together = { last: 0, spaced: true };
  for (const line of chunk.split('\n')) {
    const [id = '', form = '', lemma = '', , tag = '', , , , , misc = ''] = line.split('\t');
    const space = !misc.includes('SpaceAfter=No');
    const range = /^\d+-(?<last>\d+)$/.exec(id);
    if (range) together = { last: Number(range.groups?.last), spaced: space };
    if (!/^\d+$/.test(id)) continue;
    words.push(form);
    lemmas.push(lemma);
    tags.push(tag);
    const number = Number(id);
    spaced.push(number < together.last ? false : number === together.last ? together.spaced : space);
  }
  return { paragraph, words, tags, lemmas, spaced };
}
