import { indexAt, slice } from '../../article/index.js';
import type { Seeking } from './likely-speakers.js';

/** How far back, in UTF-16 units, the document may have been spoken of before. */
const farthest = 6_000;
const longestName = 80;
const publishes =
  /\b(?:issu|publish|releas|wr(?:ite|ote|itten)|r[ua]n\b|produc|air(?:ed|s)\b|fil(?:ed|es)\b|sen[dt]|sign|launch|put out|unveil|post)/;

/** What someone says or writes themself, rather than publishes. */
const spoken =
  /^(?:statement|letter|tweets?|e-?mail|memo|post|speech|message|release|testimony|brief|filing|blog|essay|op-ed|ruling|decision|opinion|verdict|judgment)$/;

/**
 * Who says what a document says: whoever owns it ("Dorit Hale's letter", "the report by the ministry"), else whose the text said it
 * was when it spoke of it before, else who spoke last, in this paragraph or the one before. An entity, or null.
 */
export function authorOf(seeking: Seeking, head: string): number | null {
  if (isOfOffice(seeking)) return null;
  return (
    ownerOf(seeking) ??
    namedBefore(seeking, head) ??
    publisherOf(seeking, head) ??
    seeking.authors.get(head) ??
    sameResearch(seeking, head) ??
    (spoken.test(head) ? lastSpeaker(seeking) : null)
  );
}

/** "A statement from his office", "from Hale's office": those who work for somebody speak, and not that one. */
const isOfOffice = ({ article, quote: { source } }: Seeking): boolean =>
  source !== null &&
  /\b(?:from|by|of) (?:his|her|[^,;]{1,60}['’]s?) (?:office|campaign|team|staff|aides|lawyers|family)\b/i.test(
    slice(article.text, source),
  );

const research = /^(?:study|report|analysis|survey|paper|review|assessment)$/;

/** "The report … the study": one piece of research has several names. */
function sameResearch({ authors }: Seeking, head: string): number | null {
  if (!research.test(head)) return null;
  const others = [...authors].filter(([other]) => research.test(other));
  return others.at(-1)?.[1] ?? null;
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

const mostLookedAt = 6;

/** "The Courier published a report … The report said": who is named in a sentence that spoke of the document before, the latest first. */
function publisherOf(seeking: Seeking, head: string): number | null {
  const { article, quote } = seeking;
  const start = quote.source?.start ?? 0;
  const from = Math.max(0, start - farthest);
  const text = article.text.slice(from, start).toLowerCase();
  let at = text.lastIndexOf(` ${head}`);
  for (let looked = 0; at >= 0 && looked < mostLookedAt; looked++) {
    const found = publisherAt(seeking, head, from + at);
    if (found !== null) return found;
    at = at > 0 ? text.lastIndexOf(` ${head}`, at - 1) : -1;
  }
  return null;
}

/** Who is named with the document whose noun stands behind `offset`: behind "by" or "the authors of", or as who publishes it. */
function publisherAt({ article, sightings, quote }: Seeking, head: string, offset: number): number | null {
  const sentence = article.sentences[indexAt(article.sentences, offset)];
  if (!sentence) return null;
  const words = slice(article.text, { start: sentence.start, end: offset });
  const end = Math.min(sentence.end, quote.source?.start ?? sentence.end);
  const behind = article.text.slice(offset + head.length + 1, end);
  const by = /^ (?:by|from|of) (?:the )?/.exec(behind);
  if (by) {
    const from = offset + head.length + 1 + by[0].length;
    const named = sightings.within({ start: from - 4, end: sentence.end })[0];
    if (named && named.mention.start <= from) return named.entity;
  }
  if (/\bauthors? of (?:the|a)$/i.test(words))
    return sightings.within({ start: offset, end })[0]?.entity ?? null;
  if (!publishes.test(words)) return null;
  return sightings.within({ start: sentence.start, end: offset })[0]?.entity ?? null;
}

/** How far back, in UTF-16 units, somebody may have spoken. */
const longestTurn = 1_500;

/** A statement is by who spoke just now. */
function lastSpeaker({ article, quote, last }: Seeking): number | null {
  if (!last || !quote.source) return null;
  const between = slice(article.text, {
    start: last.source.end,
    end: Math.max(last.source.end, quote.source.start),
  });
  return between.length <= longestTurn && (between.match(/\n+/g)?.length ?? 0) <= 1 ? last.speaker : null;
}
