import { indexAt, slice } from '../../article/index.js';
import type { Seeking } from './likely-speakers.js';

/** How far back, in UTF-16 units, the document may have been spoken of before. */
const farthest = 1_500;
const longestName = 80;
const publishes =
  /\b(?:issu|publish|releas|wr(?:ite|ote|itten)|r[ua]n\b|produc|air(?:ed|s)\b|fil(?:ed|es)\b|sen[dt]|sign|launch|put out|unveil|post)/;

/** What someone says or writes themself, rather than publishes. */
const spoken =
  /^(?:statement|letter|tweets?|e-?mail|memo|post|speech|message|release|testimony|brief|filing|blog|essay|op-ed)$/;

/**
 * Who says what a document says: whoever owns it ("Dorit Hale's letter", "the report by the ministry"), else whose the text said it
 * was when it spoke of it before, else who spoke last, in this paragraph or the one before. An entity, or null.
 */
export function authorOf(seeking: Seeking, head: string): number | null {
  return (
    ownerOf(seeking) ??
    namedBefore(seeking, head) ??
    publisherOf(seeking, head) ??
    seeking.authors.get(head) ??
    (spoken.test(head) ? lastSpeaker(seeking) : null)
  );
}

function ownerOf({ article, sightings, quote }: Seeking): number | null {
  const { source } = quote;
  if (!source) return null;
  for (const { entity, mention } of sightings.within(source)) {
    const before = slice(article.text, { start: source.start, end: mention.start });
    const after = slice(article.text, { start: mention.end, end: source.end });
    const isOwner =
      /^['’]s?\b|^ [\p{L}-]+(?: [\p{L}-]+){0,2}(?:$| (?:released|published|filed|issued))/u.test(after);
    if (
      /\b(?:by|from|of) (?:the )?$/i.test(before) ||
      (isOwner && !/\b(?:on|about|against|to)\b/i.test(before))
    )
      return entity;
  }
  return null;
}

/** "a Courier article": what stands in front is what someone is called, though it is not said as a name. */
function namedBefore({ article, quote, called }: Seeking, head: string): number | null {
  if (!quote.source) return null;
  const words = slice(article.text, quote.source).slice(0, longestName);
  const name = /^(?:an?|the|one) ((?:\p{Lu}[\p{L}.&-]* )+)([\p{L}-]+)/iu.exec(words);
  return name?.[1] && name[2]?.toLowerCase() === head && /^\p{Lu}/u.test(name[1]) ? called(name[1]) : null;
}

/** "The Courier published a report … The report said": who is named in the sentence that spoke of the document first. */
function publisherOf({ article, sightings, quote }: Seeking, head: string): number | null {
  const start = quote.source?.start ?? 0;
  const text = article.text.slice(Math.max(0, start - farthest), start);
  const at = text.toLowerCase().lastIndexOf(` ${head}`);
  if (at < 0) return null;
  const offset = Math.max(0, start - farthest) + at;
  const sentence = article.sentences[indexAt(article.sentences, offset)];
  if (!sentence) return null;
  const words = slice(article.text, { start: sentence.start, end: offset });
  const behind = article.text.slice(offset + head.length + 1, Math.min(sentence.end, start));
  const by = /^ (?:by|from|of) (?:the )?/.exec(behind);
  if (by) {
    const from = offset + head.length + 1 + by[0].length;
    const named = sightings.within({ start: from - 4, end: sentence.end })[0];
    if (named && named.mention.start <= from) return named.entity;
  }
  if (!publishes.test(words)) return null;
  return sightings.within({ start: sentence.start, end: offset })[0]?.entity ?? null;
}

/** A statement is by who spoke just now. */
function lastSpeaker({ article, quote, last }: Seeking): number | null {
  if (!last || !quote.source) return null;
  const between = slice(article.text, {
    start: last.source.end,
    end: Math.max(last.source.end, quote.source.start),
  });
  return between.length <= farthest && (between.match(/\n+/g)?.length ?? 0) <= 1 ? last.speaker : null;
}
