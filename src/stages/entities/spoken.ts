import type { Annotated, Entity, Layers, Mention, Quote, Span } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { PronounKind } from '../../language/pronouns.js';

type Read = Annotated<'quotations' | 'mentions' | 'entities' | 'quotes'>;

/**
 * The entities again, now that it is known who said what: "I" in somebody's words is whoever says them, "we" the
 * organisation that does. Entities keep their places; what is outside all quotes, or of an unknown speaker, stays open.
 */
export function joinSpeakers(article: Read, english: English): Layers['entities'] {
  const words = innermostWords(article);
  const taken = new Uint8Array(article.mentions.length);
  for (const { mentions } of article.entities) for (const index of mentions) taken[index] = 1;
  const spoken = new Map<number, number[]>();
  article.mentions.forEach((mention, index) => {
    if (mention.form !== 'pronoun' || taken[index] === 1) return;
    const kind = english.pronouns.get(slice(article.text, mention).toLowerCase())?.kind;
    const speaker = kind && isOfSpeaker(kind) ? speakerOf(article, words(mention), kind) : null;
    if (speaker !== null) spoken.set(speaker, [...(spoken.get(speaker) ?? []), index]);
  });
  return article.entities.map((entity, index) => withMentions(entity, spoken.get(index) ?? []));
}

const isOfSpeaker = (kind: PronounKind): kind is 'speaker' | 'speakers' =>
  kind === 'speaker' || kind === 'speakers';

function speakerOf(article: Read, quote: Quote | null, kind: 'speaker' | 'speakers'): number | null {
  const speaker = quote?.speaker ?? null;
  const type = speaker === null ? null : article.entities[speaker]?.type;
  return type === (kind === 'speaker' ? 'person' : 'organization') ? speaker : null;
}

/**
 * Finds the quote in whose own words a mention stands: of a quote inside another the inner one. Marks inside a quote whose
 * words are no quote of anybody's hide the outer one: they hold somebody else's words.
 */
function innermostWords({ quotations, quotes }: Read): (mention: Mention) => Quote | null {
  const inner = quotations.filter(({ depth }) => depth > 0).map((marks) => stretch(marks, null));
  const said = quotes.filter(({ kind }) => kind !== 'indirect');
  const stretches = [...inner, ...said.flatMap((quote) => quote.content.map((span) => stretch(span, quote)))];
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: typeof stretches = [];
  return ({ start, end }) => {
    for (let one = stretches[next]; one && one.start <= start; one = stretches[++next]) open.push(one);
    open = open.filter((one) => one.end > start);
    return open.findLast((one) => one.end >= end)?.quote ?? null;
  };
}

const stretch = ({ start, end }: Span, quote: Quote | null) => ({ start, end, quote });

function withMentions(entity: Entity, added: readonly number[]): Entity {
  if (added.length === 0) return entity;
  const joined = [
    ...entity.mentions.map((mention, i) => ({ mention, rule: entity.joinedBy[i] ?? '' })),
    ...added.map((mention) => ({ mention, rule: 'speaker' })),
  ].sort((a, b) => a.mention - b.mention);
  return {
    ...entity,
    mentions: joined.map(({ mention }) => mention),
    joinedBy: joined.map(({ rule }) => rule),
  };
}
