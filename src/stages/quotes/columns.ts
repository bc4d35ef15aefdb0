import type { English } from '../../language/english.js';
import { combine, hashText } from '../../language/hashing.js';
import { type Form, formOf } from './forms.js';
import type { Passage, Reads, Unit } from './passage.js';

/** The passage as columns of hashes, one row a unit: each text is hashed once, features only combine numbers. */
export interface Columns {
  readonly length: number;
  readonly forms: readonly Form[];
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  /** The fine and the coarser cluster of the word's vector, 0 when unknown. */
  readonly cluster: Int32Array;
  readonly wideCluster: Int32Array;
  /** What kind of report the word makes as a cue, whatever it does here. */
  readonly kind: Int32Array;
  readonly mention: Int32Array;
  /** What a quotation's unit looks like at its ends; 0 for a token. */
  readonly quotation: Int32Array;
  readonly isVerb: Uint8Array;
  /** 1 where a sentence begins. */
  readonly begins: Uint8Array;
  /** Number of the sentence within the passage. */
  readonly sentence: Int32Array;
}

export function columnsOf(article: Reads, passage: Passage, english: English): Columns {
  const { units } = passage;
  const forms = units.map((unit) => formOf(unit, english));
  const column = (of: (form: Form) => number): Int32Array => {
    const values = new Int32Array(forms.length);
    for (let i = 0; i < forms.length; i++) values[i] = of(forms[i] as Form);
    return values;
  };
  const quotation = new Int32Array(units.length);
  const begins = new Uint8Array(units.length);
  const sentence = new Int32Array(units.length);
  units.forEach((unit, i) => {
    if (unit.quotation) quotation[i] = quotationHash(article, unit);
    begins[i] = Number(units[i - 1]?.lastSentence !== unit.sentence);
    sentence[i] = i > 0 ? (sentence[i - 1] as number) + (begins[i] as number) : 0;
  });
  return {
    length: units.length,
    forms,
    word: column(({ word }) => word),
    lemma: column(({ lemma }) => lemma),
    pos: column(({ pos }) => pos),
    cluster: column(({ cluster }) => cluster),
    wideCluster: column(({ wideCluster }) => wideCluster),
    kind: column(({ kind }) => kind),
    mention: column(({ mention }) => mention),
    quotation,
    isVerb: Uint8Array.from(column(({ isVerb }) => isVerb)),
    begins,
    sentence,
  };
}

/** What a column holds in row `i`; beyond its ends -1 and -2. */
export function at(column: Int32Array, i: number): number {
  if (i < 0) return -1;
  return i < column.length ? (column[i] as number) : -2;
}

/** How long it is, whether it begins like a sentence and what stands last inside it. */
function quotationHash(article: Reads, unit: Unit): number {
  const inside = article.text
    .slice(unit.start, unit.end)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 400);
  const last = /([.,?!…—–-]?)[^\p{L}\p{N}.,?!…—–-]*$/u.exec(
    article.text.slice(Math.max(unit.start, unit.end - 4), unit.end),
  );
  const words = unit.endToken - unit.firstToken;
  let size = 4;
  if (words < 4) size = 1;
  else if (words < 6) size = 2;
  else if (words < 10) size = 3;
  return combine(hashText(`${last?.[1] ?? ''}${/^\p{Lu}/u.test(inside) ? 'X' : 'x'}`), size);
}
