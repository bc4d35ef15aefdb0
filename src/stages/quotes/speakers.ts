import type { Mention, Span } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { Reads } from './passage.js';

/** Finds whom the words of a source name. Made once an article. */
export class Speakers {
  readonly #entityOf = new Map<number, number>();
  readonly #article: Reads;
  readonly #mentions: readonly Mention[];
  readonly #calledBy: ReadonlyMap<string, number | null>;

  constructor(article: Reads) {
    const { mentions, entities } = article;
    this.#article = article;
    this.#mentions = mentions;
    this.#calledBy = callsOf(entities);
    entities.forEach((entity, index) => {
      for (const mention of entity.mentions) this.#entityOf.set(mention, index);
    });
  }

  /** Index of the entity that the source's head names; null when there is none. */
  of(source: Span): number | null {
    const text = slice(this.#article.text, headOf(this.#article.text, source));
    let best: { readonly entity: number; readonly score: number } | null = null;
    for (let i = this.#firstAt(source.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= source.start + text.length) break;
      const entity = this.#entityOf.get(i);
      if (entity === undefined || mention.end <= source.start || this.#isModifier(mention, source)) continue;
      if (this.#isBeforeName(i, source)) continue;
      const score = headScore(mention);
      if (score > (best?.score ?? 0)) best = { entity, score };
    }
    return best?.entity ?? this.called(text);
  }

  /** "Hale" in "Hale campaign manager Tomas Lund", "Lund" in "Lund's brother Ivo": another person is named behind it. */
  #isBeforeName(at: number, source: Span): boolean {
    const { text } = this.#article;
    const mention = this.#mentions[at];
    for (let i = at + 1; i < this.#mentions.length; i++) {
      const next = this.#mentions[i];
      if (!mention || !next || next.end > source.end) return false;
      if (next.form !== 'name' || next.type !== 'person') continue;
      return noBreak.test(text.slice(mention.end, next.start));
    }
    return false;
  }

  /** "Clinton's" before her doctor, "Bush" behind "under": words of a source that do not name it. */
  #isModifier(mention: Mention, source: Span): boolean {
    const { text } = this.#article;
    if (/^['’]s\b/.test(text.slice(mention.end, mention.end + 3)) && mention.end + 2 < source.end)
      return true;
    if (/^s['’] /.test(text.slice(mention.end - 1, mention.end + 2)) && mention.end + 2 < source.end)
      return true;
    if (mention.start <= source.start) return mention.form === 'pronoun' && mention.end + 1 < source.end;
    return preposition.test(text.slice(Math.max(source.start, mention.start - 24), mention.start));
  }

  /** The person with the most mentions before `end`, a UTF-16 offset; null when no person is mentioned there. */
  mostMentioned({ entities }: Reads, end: number): number | null {
    const counts = entities.map(({ type, named, mentions }) =>
      type === 'person' && named ? mentions.filter((i) => (this.#mentions[i]?.start ?? end) < end).length : 0,
    );
    const most = counts.reduce((max, count) => Math.max(max, count), 0);
    return most > 0 ? counts.indexOf(most) : null;
  }

  /** The entity that goes by the name, whatever its case; a surname is enough. Null when none or several do. */
  called(name: string): number | null {
    const wanted = name
      .trim()
      .toLowerCase()
      .replace(/^(?:mr|mrs|ms|dr|the)\s?\.?\s/, '');
    return this.#calledBy.get(wanted) ?? null;
  }

  /** The first mention that may reach into `offset`: mentions are in order of start and short. */
  #firstAt(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#mentions[middle]?.start ?? Infinity) < offset - longestMention) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What people and organisations are called, in lower case, with each alias's endings; null where several are. */
function callsOf(entities: Reads['entities']): Map<string, number | null> {
  const bearers = new Map<string, Set<number>>();
  entities.forEach(({ type, aliases }, entity) => {
    if (type !== 'person' && type !== 'organization') return;
    for (const ending of new Set(aliases.flatMap((alias) => endingsOf(alias.toLowerCase()))))
      bearers.set(ending, (bearers.get(ending) ?? new Set()).add(entity));
  });
  return new Map([...bearers].map(([name, who]) => [name, mainBearer(entities, [...who])]));
}

/**
 * Of several who go by a name, the one whose full name the article has, or whom it speaks of twice as often as of any
 * other.
 */
function mainBearer(entities: Reads['entities'], bearers: readonly number[]): number | null {
  const timesSaid = (entity: number): number => entities[entity]?.mentions.length ?? 0;
  const full = bearers.filter((entity) => entities[entity]?.name.includes(' '));
  const [first, second] = [...(full.length > 0 ? full : bearers)].sort((a, b) => timesSaid(b) - timesSaid(a));
  if (first === undefined) return null;
  return second === undefined || timesSaid(first) >= 2 * timesSaid(second) ? first : null;
}

function endingsOf(alias: string): string[] {
  const endings = [alias];
  for (let at = alias.indexOf(' '); at >= 0; at = alias.indexOf(' ', at + 1))
    endings.push(alias.slice(at + 1));
  return endings;
}

/** Words between a name and the name that it describes: neither stops, "and" nor a preposition. */
const noBreak = /^(?:['’]s)?(?: (?!(?:and|or|of|at|for|in|from|with|by|on|to|but) )[\p{L}\p{N}.&’'-]+)* $/u;

const longestMention = 200;

const preposition =
  /\b(?:of|at|for|in|from|with|by|on|under|to|during|against|about|into|near|after|his|her|their|its)\s+(?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col)\.?\s+|(?:Minister|President|Senator|Governor|Mayor|Judge|Justice)\s+)?$/;

/** The source up to its relative clause: "Akar, who met him earlier". */
function headOf(text: string, source: Span): Span {
  const at = slice(text, source).search(/,? (?:who|whom|whose|which|where|that)\b/);
  return at > 0 ? { start: source.start, end: source.start + at } : source;
}

/** A person is rather the speaker than the office in their title; a name rather than a description; the first of equals. */
function headScore(mention: Mention): number {
  const who = { person: 4, organization: 2, group: 1 };
  const type = who[mention.type as keyof typeof who] ?? 0.1;
  return type + (mention.form === 'name' ? 1 : 0.5);
}
