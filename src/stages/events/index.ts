import { type Annotated, type Layers, type NewsEvent, overlaps, type Span } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { type Clause, clausesOf, piecesOf } from './clauses.js';
import { NarrativeDay } from './context.js';
import { dateOf, nearestTime, timesWithin, undated, type When } from './dating.js';
import { modalityOf } from './modality.js';
import { Participants } from './participants.js';
import { isFiniteVerb, isVerb, type Reading, type ReadWord, readSentence } from './sentence.js';
import { type Trigger, triggersIn } from './triggers.js';

type Needed = Annotated<
  'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities' | 'quotes' | 'times'
>;

/**
 * What happens in an article. Each sentence is cut into clauses; the verbs and event nouns of a clause are its events, one
 * of them leads; the clause says who takes part and when, or the context does.
 */
export function findEvents(article: Needed, english: English): Layers['events'] {
  const finder = new EventFinder(article, english);
  return article.sentences.flatMap(({ role }, index) =>
    role === 'body' || role === 'headline' ? finder.inSentence(index) : [],
  );
}

class EventFinder {
  readonly #participants: Participants;
  readonly #narrative: NarrativeDay;

  constructor(
    readonly article: Needed,
    readonly english: English,
  ) {
    this.#participants = new Participants(article);
    this.#narrative = new NarrativeDay(article);
  }

  inSentence(index: number): NewsEvent[] {
    const reading = readSentence(this.article, index);
    if (!reading) return [];
    const fronted = this.#frontedTime(reading);
    const events: NewsEvent[] = [];
    let subject: readonly number[] = [];
    let last: When = undated;
    const clauses = clausesOf(reading).flatMap((clause) =>
      piecesOf(reading, clause, (piece) => this.#standsApart(reading, piece)),
    );
    for (const clause of clauses) {
      const span = spanOf(reading, clause);
      if (!span) continue;
      const own = timesWithin(this.article, span);
      const triggers = triggersIn(reading, clause, this.english.eventWords, own.length > 0);
      if (!clause.sharesSubject) subject = this.#subjectOf(reading, clause);
      const entities = this.#participants.within(span);
      const who = clause.sharesSubject ? [...new Set([...subject, ...entities])] : entities;
      for (const trigger of triggers) {
        const event = this.#eventOf(reading, clause, trigger, { span, own, fronted, last, who });
        events.push(event);
        if (trigger.main) last = { time: event.time, date: event.date, sure: event.main };
      }
    }
    return events;
  }

  #eventOf(
    reading: Reading,
    clause: Clause,
    trigger: Trigger,
    { span, own, fronted, last, who }: Surroundings,
  ): NewsEvent {
    const { start, end } = reading.words[trigger.at]?.token ?? span;
    const modality = modalityOf(reading, clause, trigger.at, this.english.eventWords);
    const when = this.#whenOf(reading, trigger, { start, end }, { own, fronted, last });
    const time = when.time === null ? undefined : this.article.times[when.time];
    const ahead = time?.from && this.article.date && time.from > this.article.date;
    return {
      start,
      end,
      sentence: reading.index,
      time: when.time,
      date: when.date,
      entities: who,
      clause: span,
      modality: modality === 'fact' && ahead ? 'planned' : modality,
      main: trigger.main && when.sure,
      reportedBy: this.#reporterOf({ start, end }),
    };
  }

  /** An event noun with a time of its own. */
  #standsApart(reading: Reading, piece: Clause): boolean {
    const span = spanOf(reading, piece);
    if (!span || timesWithin(this.article, span).length === 0) return false;
    return triggersIn(reading, piece, this.english.eventWords, true).some(({ main }) => main);
  }

  /** When it was: by a time in its clause, the one the sentence opens with, the clause it hangs on, or the story so far. */
  #whenOf(
    reading: Reading,
    trigger: Trigger,
    place: Span,
    { own, fronted, last }: Pick<Surroundings, 'own' | 'fronted' | 'last'>,
  ): When {
    const time = nearestTime(this.article, own, place) ?? fronted;
    const found = time === null ? undefined : this.article.times[time];
    if (found) {
      if (reading.words[trigger.at]?.pos === 'VBD') this.#narrative.told(found);
      return { time, date: dateOf(found), sure: true };
    }
    const tense = tenseOf(reading, trigger.at);
    const day = this.#narrative.in(reading.sentence.paragraph);
    if (tense === 'none')
      return last.date || last.time !== null ? last : { time: null, date: day, sure: false };
    if (tense === 'past') return { time: null, date: day, sure: this.#narrative.holds };
    return tense === 'present' ? { time: null, date: this.article.date, sure: false } : undated;
  }

  /** A time before the first verb holds for the whole sentence: "Last month, the two met and …". */
  #frontedTime(reading: Reading): number | null {
    const verb = reading.words.findIndex((word) => isFiniteVerb(word));
    const token = reading.words[verb]?.token;
    if (!token) return null;
    const [first] = timesWithin(this.article, { start: reading.sentence.start, end: token.start });
    const time = first === undefined ? undefined : this.article.times[first];
    return time && time.start - reading.sentence.start < 12 ? (first ?? null) : null;
  }

  #subjectOf(reading: Reading, clause: Clause): readonly number[] {
    const { words } = reading;
    let verb = clause.first;
    while (verb < clause.end && !isVerb(words[verb])) verb++;
    const span = spanOf(reading, { ...clause, end: verb });
    return span ? this.#participants.within(span) : [];
  }

  #reporterOf(trigger: Span): number | null {
    const index = this.article.quotes.findIndex(({ content }) =>
      content.some((span) => overlaps(span, trigger)),
    );
    return index < 0 ? null : index;
  }
}

interface Surroundings {
  readonly span: Span;
  readonly own: readonly number[];
  readonly fronted: number | null;
  readonly last: When;
  readonly who: readonly number[];
}

/** Tense of a trigger: its own when it is a verb, that of its helper, or none for nouns and bare participles. */
function tenseOf({ words }: Reading, at: number): 'past' | 'present' | 'other' | 'none' {
  const pos = words[at]?.pos ?? '';
  if (pos === 'VBD') return 'past';
  if (pos === 'VBZ' || pos === 'VBP') return 'present';
  if (pos === 'VB') return 'other';
  if (pos !== 'VBN') return 'none';
  for (let before = at - 1; before >= 0 && before > at - 5; before--) {
    const word = words[before];
    if (word?.lemma === 'be' && word.pos === 'VBD') return 'past';
    if (isFiniteVerb(word)) return word?.lemma === 'have' && word.pos !== 'VBD' ? 'present' : 'other';
  }
  return 'none';
}

const edge = /^[\s,;:.!?"'“”‘’«»()[\]–—-]+$/;
const opening =
  /^(?:and|but|or|yet|so|that|because|where|while|when|as|after|before|although|though|since|following|amid)$/;

/** The clause's words without the marks, commas and joining words at its ends; null when nothing is left. */
function spanOf({ words }: Reading, { first, end }: Clause): Span | null {
  let from = first;
  let to = end;
  from = antecedentOf(words, from);
  while (from < to && (edge.test(words[from]?.lower ?? '') || opening.test(words[from]?.lower ?? ''))) from++;
  while (to > from && (edge.test(words[to - 1]?.lower ?? '') || opening.test(words[to - 1]?.lower ?? '')))
    to--;
  const [start, last] = [words[from]?.token.start, words[to - 1]?.token.end];
  return start === undefined || last === undefined || from >= to ? null : { start, end: last };
}

/** Where the noun phrase begins that a relative word at `at` goes with: "Aldous, who toured the valley". */
function antecedentOf(words: readonly ReadWord[], at: number): number {
  if (!/^(?:who|which|whose)$/.test(words[at]?.lower ?? '')) return at;
  let first = words[at - 1]?.lower === ',' ? at - 1 : at;
  while (
    first > 0 &&
    first > at - 8 &&
    /^(?:DT|JJ[RS]?|NNP?S?|PRP\$|CD|POS)$/.test(words[first - 1]?.pos ?? '')
  )
    first--;
  return words[first]?.lower === ',' ? at : first;
}
