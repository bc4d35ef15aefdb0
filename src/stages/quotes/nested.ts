import type { Quotation, Span } from '../../article/index.js';
import { indexAt, reportsSpeech, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Unidentified } from './identify.js';
import type { Reads } from './passage.js';

const farthestSource = 8;
const fewestWords = 4;
const oneself = /^(?:i|we|me|us|you)$/i;
const opensNounPhrase = /^(?:DT|PRP\$)$/;

/**
 * What somebody is quoted with inside what another one says: “She said, ‘I shall believe it’”; "one of them said that his
 * sister replied: “…”". The cue stands right before the marks and its source right before the cue; a sentence of four words or
 * more, and not the speaker's own.
 */
export function findNested(
  article: Reads,
  quotes: readonly Unidentified[],
  english: English,
): Pick<Unidentified, 'content' | 'cue' | 'source'>[] {
  const said = quotes
    .flatMap(({ content, kind }) => content.map((span) => ({ ...span, kind })))
    .sort((a, b) => a.start - b.start);
  return article.quotations.flatMap((quotation) => {
    const around = said[indexAt(said, quotation.start - 1)];
    const isInside =
      (around &&
        around.start < quotation.start &&
        quotation.start < around.end &&
        around.kind !== 'direct') ||
      quotation.depth > 0;
    if (!around || !isInside || !isSentence(article, quotation)) return [];
    const found = tellingBefore(article, quotation.start, around.start, english);
    return found ? [{ ...found, content: quotation.content }] : [];
  });
}

/** The cue that ends before the opening mark with the source before it; null unless both are in the words around. */
function tellingBefore(
  { tokens, tags, mentions, text }: Reads,
  offset: number,
  from: number,
  english: English,
) {
  let at = indexAt(tokens, offset) - 1;
  if (!/^[,:]$/.test(tokens[at]?.text ?? '')) return null;
  at--;
  const cue = tokens[at];
  const known = english.cues.get(cue?.text.toLowerCase() ?? '');
  if (!cue || !known || !reportsSpeech(known.kind) || !/^VB[DZP]$/.test(tags[at]?.pos ?? '')) return null;
  const before = mentions.filter(({ end }) => end === (tokens[at - 1]?.end ?? -1));
  const source =
    before.reduce<Span | null>(
      (longest, { start, end }) => (longest && longest.start <= start ? longest : { start, end }),
      null,
    ) ?? nounPhraseBefore({ tokens, tags }, at);
  if (!source || source.start < from || oneself.test(slice(text, source))) return null;
  return { cue: { start: cue.start, end: cue.end, lemma: known.lemma, kind: known.kind }, source };
}

/** "My mother", "the clerk": from the last determiner to the noun before token `end`. */
function nounPhraseBefore({ tokens, tags }: Pick<Reads, 'tokens' | 'tags'>, end: number): Span | null {
  const last = tokens[end - 1];
  if (!last || !tags[end - 1]?.pos.startsWith('NN')) return null;
  for (let i = end - 2; i >= Math.max(0, end - farthestSource); i--) {
    const first = tokens[i];
    const pos = tags[i]?.pos ?? '';
    if (first && opensNounPhrase.test(pos)) return { start: first.start, end: last.end };
    if (!/^(?:NN|JJ|CD|POS|VBN)/.test(pos)) return null;
  }
  return null;
}

/** Begins with a capital letter and has four words or more. */
function isSentence({ text }: Reads, { content }: Quotation): boolean {
  const [first] = content;
  const words = first ? slice(text, first).slice(0, 200) : '';
  return /^\P{L}*\p{Lu}/u.test(words) && words.split(/\s+/).length >= fewestWords;
}
