import { type Annotated, type Modality, type NewsEvent, type Span, slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { isAhead } from './belonging.js';
import { type Clause, clausesOf, piecesOf } from './clauses.js';
import { Dates } from './dates.js';
import { tellsEarlierTime, timesWithin, undated, type When } from './dating.js';
import { withoutSource } from './line-ends.js';
import { modalityOf } from './modality.js';
import { Parties } from './parties.js';
import { Quoting } from './quoting.js';
import type { Found } from './retold.js';
import { type Reading, readSentence } from './sentence.js';
import { spanOf, toldFrom } from './spans.js';
import { Subjects } from './subjects.js';
import { isTelling } from './telling.js';
import { isOngoing } from './tense.js';
import { hasDate, placeOf, timingOf } from './timing.js';
import { Teller } from './told.js';
import { type Trigger, triggersIn } from './triggers.js';

export type Needed = Annotated<
  'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions' | 'entities' | 'quotes' | 'times'
>;

/** A clause with what is known of it before its triggers are. */
interface ClauseTold {
  readonly clause: Clause;
  /** The clause behind it in the sentence. */
  readonly next: Clause | null;
  /** The clause without the marks at its ends. */
  readonly span: Span;
  /** The clause that has its subject. */
  readonly subject: Clause | null;
  readonly told: string | null;
  /** The time that the sentence opens with. */
  readonly fronted: number | null;
}

/** What was found out about a trigger. */
interface Findings {
  /** The clause without the marks at its ends. */
  readonly span: Span;
  readonly when: When;
  readonly who: readonly number[];
  readonly modality: Modality;
  /** The clause as a line that stands alone; null when it cannot. */
  readonly told: string | null;
}

/** Finds the events of one article, sentence by sentence in their order. */
export class EventFinder {
  readonly #parties: Parties;
  readonly #dates: Dates;
  readonly #quoting: Quoting;
  readonly #teller: Teller;

  constructor(
    readonly article: Needed,
    readonly english: English,
  ) {
    this.#parties = new Parties(article, english.eventWords);
    this.#dates = new Dates(article, english.eventWords);
    this.#quoting = new Quoting(article);
    this.#teller = new Teller(article, english.eventWords);
  }

  inSentence(index: number): Found[] {
    const reading = readSentence(this.article, index);
    if (!reading) return [];
    const fronted = this.#dates.frontedIn(reading);
    const subjects = new Subjects(reading);
    const clauses = this.#clausesOf(reading);
    const found: Found[] = [];
    let last: When = undated;
    for (const [at, clause] of clauses.entries()) {
      const subject = subjects.of(clause);
      const span = toldFrom(reading, clause, clause.sharesSubject ? subject : null);
      if (!span) continue;
      const told = this.#teller.tell(reading, clauses, at, subject);
      const next = clauses[at + 1] ?? null;
      const inClause = this.#inClause(reading, { clause, next, span, subject, told, fronted }, last);
      found.push(...inClause.found);
      ({ last } = inClause);
    }
    return found;
  }

  /** The events of a clause; behind its leading one, those that follow may hang on that. */
  #inClause(reading: Reading, clauseTold: ClauseTold, before: When): { found: Found[]; last: When } {
    const { clause, span, subject, told, next, fronted } = clauseTold;
    const own = timesWithin(this.article, spanOf(reading, clause) ?? span, isOngoing(reading, clause));
    const timing = timingOf(this.article, reading, own);
    const triggers = triggersIn(reading, clause, this.english.eventWords, timing);
    const leader = triggers.find(({ main }) => main) ?? triggers.find(({ kind }) => kind === 'verb');
    const plan = triggers.find((trigger) => trigger.plan)?.at ?? null;
    let last = before;
    const found = triggers.map((trigger): Found => {
      const modality = this.#modalityOf(reading, clause, subject, trigger);
      const who = this.#parties.of(reading, trigger, { clause, span, subject });
      const surroundings = { clause, next, span, own, fronted, last, modality, plan };
      const when = this.#dates.of(reading, trigger, surroundings);
      const event = this.#eventOf(reading, clause, trigger, { span, when, who, modality, told });
      const time = when.from === 'clause' ? placeOf(this.article, reading, when.time) : null;
      if (trigger === leader) last = when;
      return { event, reading, clause, trigger, time };
    });
    return { found, last };
  }

  #clausesOf(reading: Reading): Clause[] {
    return clausesOf(reading, this.english.eventWords, this.#quoting.cutsIn(reading)).flatMap((clause) =>
      piecesOf(reading, clause, (piece) => this.#standsApart(reading, piece)),
    );
  }

  /** An event noun with a time of its own. */
  #standsApart(reading: Reading, piece: Clause): boolean {
    const span = spanOf(reading, piece);
    if (!/^(?:DT|PRP\$|CD)$/.test(reading.words[piece.first]?.pos ?? '')) return false;
    if (!span || !hasDate(this.article, timesWithin(this.article, span))) return false;
    return triggersIn(reading, piece, this.english.eventWords, { timed: true, ahead: null }).some(
      ({ main }) => main,
    );
  }

  /** That of its light verb where the noun itself is a fact: "will hold talks", not "ended without a deal". */
  #modalityOf(reading: Reading, clause: Clause, subject: Clause | null, { at, carrier }: Trigger): Modality {
    const own = modalityOf(reading, clause, subject, at, this.english.eventWords);
    if (own !== 'fact' || carrier === null) return own;
    return modalityOf(reading, clause, subject, carrier, this.english.eventWords);
  }

  #eventOf(
    reading: Reading,
    clause: Clause,
    trigger: Trigger,
    { span, when, who: named, modality, told }: Findings,
  ): NewsEvent {
    const { start, end } = reading.words[trigger.at]?.token ?? span;
    const reportedBy = this.#quoting.reporterOf({ start, end });
    const speaks = this.#speakerFor(reading, clause, { start, end }, reportedBy);
    const who = speaks === null || named.includes(speaks) ? named : [speaks, ...named];
    const line = told ?? slice(this.article.text, span).replace(/\s+/g, ' ');
    const time = when.time === null ? undefined : this.article.times[when.time];
    const ahead = time !== undefined && isAhead(time, this.article.date);
    const isDecided = trigger.plan && reading.words[trigger.at - 1]?.lower === 'should';
    return {
      start,
      end,
      sentence: reading.index,
      time: when.time,
      date: when.date,
      entities: who,
      clause: span,
      told: reportedBy === null ? line : withoutSource(line),
      modality: ahead && (modality === 'fact' || isDecided) ? 'planned' : modality,
      main:
        (trigger.main || (trigger.plan && ahead)) &&
        told !== null &&
        !(time?.value === 'FUTURE_REF' && modality === 'fact') &&
        !tellsEarlierTime(this.article, told, span, when) &&
        isTelling(reading, clause, when, {
          told,
          isReported: reportedBy !== null,
          isDirect: this.#quoting.isDirect(reportedBy),
          who,
        }),
      reportedBy,
    };
  }

  /** The speaker takes part in saying it, and in what is told of "I" and "we". */
  #speakerFor(
    { words }: Reading,
    { first, end }: Clause,
    trigger: Span,
    quote: number | null,
  ): number | null {
    const says = this.#quoting.speakerAt(trigger);
    if (says !== null || quote === null) return says;
    const isOwn = words.slice(first, end).some(({ lower }) => /^(?:i|we|me|us|my|our)$/.test(lower));
    return isOwn ? this.#quoting.speakerOf(quote) : null;
  }
}
