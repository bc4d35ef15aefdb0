import type { English } from '../../language/english.js';
import { combine, hashText } from '../../language/hashing.js';
import type { Passage, Reads, Unit } from './passage.js';

/** The passage as columns of hashes, one row a unit: each text is hashed once, features only combine numbers. */
export interface Columns {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  readonly suffix: Int32Array;
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
  const { nameWords, cues } = english;
  const { units } = passage;
  const column = (of: (unit: Unit, i: number) => number) => Int32Array.from(units, of);
  const begins = Uint8Array.from(units, (unit, i) => Number(units[i - 1]?.lastSentence !== unit.sentence));
  let sentences = 0;
  const word = column((unit) => hashText(unit.word));
  const clusters = Array.from(word, (hash) => nameWords.clusters(nameWords.find(hash)));
  return {
    length: units.length,
    word,
    lemma: column((unit) => hashText(unit.lemma)),
    pos: column((unit) => hashText(unit.pos)),
    shape: column((unit) => hashText(shapeOf(unit.text))),
    suffix: column((unit) => hashText(unit.word.slice(-3))),
    cluster: Int32Array.from(clusters, ([fine]) => fine),
    wideCluster: Int32Array.from(clusters, ([, middle]) => middle),
    kind: column((unit) => hashText(cues.get(unit.word)?.kind ?? '')),
    mention: column((unit) => mentionHash(unit)),
    quotation: column((unit) => (unit.quotation ? quotationHash(article, unit) : 0)),
    isVerb: Uint8Array.from(units, (unit) => Number(unit.pos.startsWith('VB'))),
    begins,
    sentence: column((_, i) => (sentences += i > 0 ? (begins[i] ?? 0) : 0)),
  };
}

/** `Xxx` for Ankara, `XX` for UN, `dd` for 12, `x-x` for so-called; runs are cut to three. */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, 12)) {
    let kind = character;
    if (/\p{Lu}/u.test(character)) kind = 'X';
    else if (/\p{L}/u.test(character)) kind = 'x';
    else if (/\p{N}/u.test(character)) kind = 'd';
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

function mentionHash({ mention, firstToken }: Unit): number {
  if (!mention) return 1;
  return hashText(`${mention.form} ${mention.type} ${mention.firstToken === firstToken ? 'B' : 'I'}`);
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
