import { type AnnotatedMention, type AnnotatedQuote, slice } from '../article/index.js';
import type { ChainLink, WhyRecord } from '../renderers/index.js';
import type { WithText } from './inputs.js';
import { placeOf } from './placing.js';
import { quotesIn } from './quote-records.js';

/** How newsdig came to the quotes that go by the id: `q3`, or `story.txt#q3` for the one of that article alone. */
export function whyRecords(articles: readonly WithText[], wanted: string): WhyRecord[] {
  const at = wanted.lastIndexOf('#');
  const [article, id] = at < 0 ? [null, wanted] : [wanted.slice(0, at), wanted.slice(at + 1)];
  return articles
    .filter((one) => article === null || one.id === article || one.id.endsWith(`/${article}`))
    .flatMap((one) => {
      const quote = one.quotes.find((each) => each.id === id);
      return quote ? whyOf(one, quote) : [];
    });
}

function whyOf(annotation: WithText, quote: AnnotatedQuote): WhyRecord[] {
  const said = quotesIn(annotation, { all: true, attitudes: true });
  const record = said.find((one) => one.record.id === quote.id)?.record;
  if (!record) return [];
  const candidates = (quote.candidates ?? []).map(({ entity: _, ...candidate }) => candidate);
  const rest = { cueLemma: quote.cue?.lemma ?? null, chain: chainOf(annotation, quote), candidates };
  return [{ ...record, ...rest }];
}

/**
 * The speaker's mentions that lead from the source to the name: the source's own, the last one before it that says more
 * than a pronoun, and the first that has the fullest name.
 */
function chainOf(annotation: WithText, { source, speaker }: AnnotatedQuote): ChainLink[] {
  const entity = annotation.entities.find(({ id }) => id === speaker?.entity);
  if (!entity || !source) return [];
  const mentions = entity.mentions.flatMap((i) => annotation.mentions[i] ?? []);
  const textOf = (mention: AnnotatedMention): string =>
    slice(annotation.text, mention)
      .replace(/\s+/g, ' ')
      .replace(/^[Tt]he (?=\p{Lu})/u, '');
  const own = mentions.find(({ start, end }) => start < source.end && source.start < end);
  const before = mentions.findLast(({ end, form }) => end <= source.start && form !== 'pronoun');
  const fullest = mentions.find((mention) => textOf(mention) === entity.name);
  const link = (mention: AnnotatedMention): ChainLink => ({
    text: textOf(mention),
    form: mention.form,
    paragraph: placeOf(annotation, mention.start).paragraph,
  });
  const inPlace = own
    ? link(own)
    : { ...link({ ...source, type: entity.type, form: 'nominal', entity: null }) };
  const links = [inPlace, ...[before, fullest].flatMap((mention) => (mention ? [link(mention)] : []))];
  return links.filter(({ text }, i) => links.findIndex((other) => other.text === text) === i);
}
