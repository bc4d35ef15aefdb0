import type { EntityType, Gender, Mention, Quote } from '../../article/index.js';
import { indexAt, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { authorOf } from './authors.js';
import { likelySpeakers, type Seeking, type Sought, type Spoken } from './likely-speakers.js';
import type { Reads } from './passage.js';
import { Relatives } from './relatives.js';
import { Sightings } from './sightings.js';
import { type SourceForm, sourceForm } from './source-form.js';
import { begins } from './subjects.js';

/** A quote before it is known whom its source means. */
export type Unidentified = Omit<Quote, 'id' | 'candidates'>;
export type Identified = Omit<Quote, 'id'>;

type Finding = Pick<Quote, 'speaker' | 'candidates'>;

/**
 * Whom the sources mean, in the order of the text: a name means its entity; "he", "she" and "the New York businessman"
 * the likeliest named person; "the report" its author; "who" whom it stands behind; "it" and "they" the organisation
 * that spoke last. What stays open keeps what the entities of the article say of the source's words.
 */
export function identifySpeakers(
  article: Reads,
  quotes: readonly Unidentified[],
  called: Seeking['called'],
  english: English,
): Identified[] {
  const sightings = new Sightings(article, quotes);
  const authors = new Map<string, number>();
  /** Named people by the entity that the article knows a description of theirs as. */
  const described = new Map<number, number>();
  const relatives = new Relatives(article, english, (mention) => {
    const entity = sightings.entityOfMention(mention);
    return entity === null ? null : (described.get(entity) ?? entity);
  });
  let last: Spoken | null = null;
  return [...quotes]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((quote) => {
      const form: SourceForm = quote.source
        ? sourceForm(slice(article.text, quote.source), english)
        : { form: 'other' };
      const found = find({ article, sightings, quote, last, called, authors, relatives, english }, form);
      if (form.form === 'described' && quote.speaker !== null && isNamed(article, found.speaker))
        described.set(quote.speaker, found.speaker);
      if (form.form === 'document' && found.speaker !== null) authors.set(form.head, found.speaker);
      if (quote.source && form.form === 'he' && isNamed(article, found.speaker))
        sightings.correct(quote.source, found.speaker);
      if (quote.source && found.speaker !== null && quote.rule !== 'nested')
        last = { speaker: found.speaker, source: quote.source, content: quote.content };
      return { ...quote, ...found };
    });
}

const startOf = ({ source, content }: Pick<Quote, 'source' | 'content'>): number =>
  source?.start ?? content[0]?.start ?? 0;

const isNamed = (article: Reads, speaker: number | null): speaker is number =>
  speaker !== null && article.entities[speaker]?.named === true;

function find(seeking: Seeking, form: SourceForm): Finding {
  const { article, quote } = seeking;
  switch (form.form) {
    case 'he':
    case 'described': {
      const inside = form.form === 'he' && quote.rule === 'nested' ? saidBefore(seeking, form.gender) : null;
      if (inside !== null) return told(seeking, 'in the same words', inside);
      return form.form === 'described' && form.byNation
        ? compatriot(seeking, form)
        : likeliest(seeking, form);
    }
    case 'document':
      return told(seeking, 'author', isNamed(article, quote.speaker) ? null : authorOf(seeking, form.head));
    case 'who':
    case 'which':
      return told(seeking, 'relative', antecedentOf(seeking, form.form));
    case 'it':
    case 'they':
      return told(
        seeking,
        'last-speaker',
        isNamed(article, quote.speaker) ? null : lastCollective(seeking, form.form),
      );
    default:
      if (!quote.source && quote.speaker === null)
        return { speaker: null, candidates: likelySpeakers(seeking, anybody) };
      return relativeOrBody(seeking);
  }
}

function relativeOrBody(seeking: Seeking): Finding {
  const { article, quote, relatives } = seeking;
  const relative = quote.source && !isNamed(article, quote.speaker) ? relatives.of(quote.source) : null;
  return relative === null
    ? told(seeking, 'body', bodyOf(seeking))
    : told(seeking, 'relative of somebody', relative);
}

/** “I rang my mother. She said, ‘…’”: whom the words around a quote inside a quote speak of before it. */
function saidBefore({ article, sightings, quote }: Seeking, gender: Gender | null): number | null {
  const { source } = quote;
  if (!source) return null;
  const { mentions, entities, quotations } = article;
  const isSaid = (mention: Mention) => {
    const around = quotations[indexAt(quotations, mention.start)];
    return around !== undefined && mention.end <= around.end;
  };
  for (let i = indexAt(mentions, source.start); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || slice(article.text, { start: mention.end, end: source.start }).includes('\n'))
      return null;
    const entity = sightings.entityOfMention(i);
    const who = entity === null ? undefined : entities[entity];
    const fits =
      who?.type === 'person' && mention.form !== 'pronoun' && mention.end <= source.start && isSaid(mention);
    if (fits && (who.gender ?? gender) === gender) return entity;
  }
  return null;
}

/** "The commission": the body named before whose name has that word, where the words themselves name nobody. */
function bodyOf({ article, sightings, quote }: Seeking): number | null {
  const { source, speaker } = quote;
  const noun = source && /^the ([\p{L}]{4,})$/iu.exec(slice(article.text, source))?.[1]?.toLowerCase();
  const known = speaker === null ? undefined : article.entities[speaker];
  if (!source || !noun || (known?.named && known.name.toLowerCase() !== noun)) return null;
  for (const { entity, mention } of sightings.before(source.start)) {
    if (source.start - mention.end > farthestBody) return null;
    const { type, name = '' } = article.entities[entity] ?? {};
    const words = name.toLowerCase().split(/\s+/);
    if (type === 'organization' && words.length > 1 && words.includes(noun)) return entity;
  }
  return null;
}

const farthestBody = 6_000;

/** The entity that a rule gives; where it gives none, whom the source's own words mean. */
function told({ quote }: Seeking, rule: string, entity: number | null): Finding {
  const speaker = entity ?? quote.speaker;
  if (speaker === null) return { speaker, candidates: [] };
  return {
    speaker,
    candidates: [{ entity: speaker, score: 1, reasons: [entity === null ? 'mention' : rule] }],
  };
}

/** "The German": somebody named, if that is likely, and not all Germans. */
function compatriot(seeking: Seeking, form: Sought): Finding {
  const found = likeliest({ ...seeking, quote: { ...seeking.quote, speaker: null } }, form);
  return found.speaker === null ? told(seeking, 'mention', null) : found;
}

function likeliest(seeking: Seeking, form: Sought): Finding {
  const { article, quote } = seeking;
  if (form.form === 'described' && (isNamed(article, quote.speaker) || isIntroduced(seeking)))
    return told(seeking, 'mention', null);
  const candidates = likelySpeakers(seeking, form);
  const best = candidates[0];
  if (best && best.score >= enough[form.form]) return { speaker: best.entity, candidates };
  const itself = told(seeking, 'mention', null);
  const others = candidates.filter(({ entity }) => entity !== itself.speaker);
  const rest = others.reduce((sum, { score }) => sum - score, 1);
  return {
    speaker: itself.speaker,
    candidates: [...itself.candidates.map((one) => ({ ...one, score: rest })), ...others],
  };
}

/** Whom a quote without any source may be of. */
const anybody: Sought = { form: 'he', gender: null };

/** How likely the likeliest has to be. */
const enough = { he: 0.15, described: 0.35 };

/** Did the article speak of the one described before ("a spokesman … the spokesman")? */
function isIntroduced({ article, quote }: Seeking): boolean {
  const entity = quote.speaker === null ? undefined : article.entities[quote.speaker];
  const first = article.mentions[entity?.mentions[0] ?? -1];
  if (entity && first && quote.source && isOfOtherRank(entity.name, slice(article.text, quote.source)))
    return false;
  if (first && /^(?:the|this) /i.test(slice(article.text, first))) return false;
  return first !== undefined && quote.source !== null && first.end <= quote.source.start;
}

const rank = /\b(?:deputy|vice|former|acting|assistant|shadow|ex)\b/i;

/** "The deputy prime minister" is not "the prime minister". */
const isOfOtherRank = (name: string, source: string): boolean => rank.test(name) !== rank.test(source);

const longestAside = 120;

/** Whom the "who" or "which" of a source stands behind: who is described right before its comma, else the last one named in its sentence. */
function antecedentOf(seeking: Seeking, pronoun: 'who' | 'which'): number | null {
  const { article, sightings, quote } = seeking;
  if (!quote.source) return null;
  const type = pronoun === 'who' ? 'person' : 'organization';
  const described = describedBefore(seeking, quote.source.start, type);
  if (described !== null) return described;
  for (const { entity, mention } of sightings.before(quote.source.start)) {
    const between = slice(article.text, { start: mention.end, end: quote.source.start });
    if (between.length > longestAside || /[.?!\n]/.test(between)) return null;
    if (mention.form !== 'name' || /['’]s?$/.test(between.slice(0, 2))) continue;
    if ((article.entities[entity]?.type === 'person') === (pronoun === 'who')) return entity;
  }
  return null;
}

const mostBetween = 3;

/** "The ministry, | which said", "a spokesman for the port, | who said": whom the description means that stands before the comma. */
function describedBefore({ article, sightings }: Seeking, offset: number, type: EntityType): number | null {
  const last = indexAt(article.mentions, offset - 1);
  for (let at = last; at > last - mostBetween; at--) {
    const mention = article.mentions[at];
    const between = mention && slice(article.text, { start: mention.end, end: offset });
    if (!between || !/^(?: (?:for|of|at|from|in) [^,.;:“”"]{1,60})?,? $/.test(between)) return null;
    if (mention.type === type) return mention.form === 'nominal' ? sightings.entityOfMention(at) : null;
  }
  return null;
}

const farthestCollective = 1_200;

/**
 * Who spoke last, in this paragraph or the one before, if that can be an "it" or "they": an organisation, or people
 * without a name for "they"; else the organisation that the sentence before begins with.
 */
function lastCollective(seeking: Seeking, pronoun: 'it' | 'they'): number | null {
  const { article, quote, last } = seeking;
  const who = last ? article.entities[last.speaker] : undefined;
  if (!quote.source) return null;
  if (!last || !who || (who.type === 'person' && (who.named || pronoun === 'it'))) return bodyBefore(seeking);
  const between = slice(article.text, {
    start: last.source.end,
    end: Math.max(last.source.end, quote.source.start),
  });
  return between.length <= farthestCollective && (between.match(/\n+/g)?.length ?? 0) <= 1
    ? last.speaker
    : bodyBefore(seeking);
}

/** "The Courier looked into it. They found …": the organisation that the sentence before the source's begins with. */
function bodyBefore({ article, sightings, quote }: Seeking): number | null {
  const start = quote.source?.start ?? 0;
  const sentence = indexAt(article.sentences, start);
  for (const { entity, mention, marked } of sightings.before(start)) {
    if (mention.sentence < sentence - 1) return null;
    const isSubject = mention.sentence === sentence - 1 && !marked && begins(article, mention);
    if (isSubject && article.entities[entity]?.type === 'organization') return entity;
  }
  return null;
}
