import type { EntityType, Span } from '../../article/index.js';

export interface GoldName extends Span {
  readonly type: EntityType;
}

/** An article with its names marked by hand. Offsets in UTF-16 units of `text`. */
export interface GoldArticle {
  /** Corpus and place in it: `worldwide/af_afrol_1.txt.tsv`. */
  readonly id: string;
  readonly text: string;
  /** In order, not overlapping. */
  readonly names: readonly GoldName[];
}

/** One word of a corpus with the type of the name that it is in, and whether it begins that name. */
export interface LabelledWord {
  readonly word: string;
  readonly type: string | null;
  readonly begins: boolean;
}

/** Which of newsdig's types a corpus's type is, from the name's own words; null when it is none. */
export type TypeOf = (type: string, words: readonly string[]) => EntityType | null;

const closing = /^([.,;:!?%)\]}]|''|’|”|\.\.\.|n't|'(s|re|ve|ll|d|m|S)?)$/;
const opening = /^([([{$£€#“‘]|``)$/;

/** Puts a corpus's words back together as running text, a sentence a paragraph, and places its names there. */
export function toGoldArticle(
  id: string,
  sentences: readonly (readonly LabelledWord[])[],
  typeOf: TypeOf,
): GoldArticle {
  let text = '';
  const names: GoldName[] = [];
  for (const sentence of sentences) {
    if (text) text += '\n\n';
    const spans = detokenize(sentence, text.length);
    text += spans.text;
    names.push(...namesOf(sentence, spans.places, typeOf));
  }
  return { id, text, names };
}

function detokenize(sentence: readonly LabelledWord[], offset: number): { text: string; places: Span[] } {
  let text = '';
  let open = false;
  let glue = true;
  const places = sentence.map(({ word }, i) => {
    const previous = sentence[i - 1]?.word ?? '';
    const closes = closing.test(word) || (word === 's' && /^['’]$/.test(previous));
    const quote = word === '"';
    if (!glue && !closes && !(quote && open)) text += ' ';
    glue = opening.test(word) || (quote && !open);
    if (quote) open = !open;
    const start = offset + text.length;
    text += word;
    return { start, end: start + word.length };
  });
  return { text, places };
}

function namesOf(sentence: readonly LabelledWord[], places: readonly Span[], typeOf: TypeOf): GoldName[] {
  const names: GoldName[] = [];
  for (let first = 0; first < sentence.length; ) {
    const type = sentence[first]?.type ?? null;
    let end = first + 1;
    while (type !== null && sentence[end]?.type === type && !sentence[end]?.begins) end++;
    const words = sentence.slice(first, end).map(({ word }) => word);
    const named = type === null ? null : typeOf(type, words);
    const from = places[first];
    const to = places[end - 1];
    if (named && from && to) names.push({ start: from.start, end: to.end, type: named });
    first = end;
  }
  return names;
}
