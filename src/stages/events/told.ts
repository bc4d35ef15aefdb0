import { type Annotated, indexAt } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { decidedOn } from './decisions.js';
import { isBroken, wholeEnd, withoutJoiner, withoutLoneMarks } from './line-ends.js';
import { antecedentAt, nounPhraseBefore, type Stretch, subjectOf } from './noun-phrases.js';
import { behindAdverb, isSoonAfter } from './openings.js';
import { Pronouns } from './pronouns.js';
import {
  behindQuotation,
  closesQuotation,
  goesOnWithRelative,
  isObjectRelative,
  isOfAnything,
  isOfAThing,
  isQuoted,
  isRestrictive,
  isResult,
  isResumed,
  isSubjectRelative,
  saysOfWhichTime,
  secondVerb,
  thatClauseEnd,
  withItsObject,
} from './relatives.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';
import { trimmed } from './spans.js';
import { isWhole } from './whole-lines.js';

/** No line is longer that is told from the beginning of its sentence, in words. */
const longest = 45;

type Needed = Annotated<'tokens' | 'sentences' | 'mentions' | 'entities' | 'times'>;

/**
 * Tells a clause as a line of a chronology: in the article's words, with the subject that it shares with the clause before,
 * the relative clauses that it cannot do without, and a name in brackets for "he" or "she" where that is safe.
 */
export class Teller {
  readonly #pronouns: Pronouns;

  constructor(
    readonly article: Needed,
    readonly known: EventWords,
  ) {
    this.#pronouns = new Pronouns(article);
  }

  /** The line for `clauses[index]`; null when nothing that can stand alone comes of it. */
  tell(reading: Reading, clauses: readonly Clause[], index: number, subject: Clause | null): string | null {
    const clause = clauses[index];
    if (!clause) return null;
    const { words } = reading;
    const end = wholeEnd(words, clause.first, this.#endOf(words, clauses, index));
    const kept = trimmed(reading, { first: clause.first, end });
    const stops = kept && thatClauseEnd(words, clause.first, kept.end);
    const whole = kept && { ...kept, end: stops ?? behindQuotation(words, kept) };
    const parts = whole && this.#partsOf(words, whole, clause, subject, clauses[index - 1]);
    if (!parts) return null;
    if (isBroken(words, parts.at(-1)?.end ?? 0, this.known.statementVerbs)) return null;
    if (!isWhole(parts.flatMap(({ first, end: last }) => words.slice(first, last)))) return null;
    const text = parts
      .map((part, at) => {
        const said = this.#textOf(reading, part);
        return at > 0 && part.first === 0 && words[0]?.pos === 'DT'
          ? said.charAt(0).toLowerCase() + said.slice(1)
          : said;
      })
      .join(' ');
    return withoutJoiner(withoutLoneMarks(text.replace(/\s+/g, ' ')).trim()) || null;
  }

  #partsOf(
    words: readonly ReadWord[],
    whole: Stretch,
    clause: Clause,
    subject: Clause | null,
    before: Clause | undefined,
  ): Stretch[] | null {
    const isTime = (at: number) => this.#isTime(words[at], 'date');
    const from = clause.first;
    if (/^(?:which|whom)$/.test(words[from]?.lower ?? '') && words[from - 1]?.pos === 'IN') return null;
    if (isSubjectRelative(words, from)) {
      const nearest = isOfAnything(words, from) ? null : antecedentAt(words, from, isTime);
      if (!nearest) return null;
      const antecedent = decidedOn(words, nearest, from, this.known);
      const resumed = secondVerb(words, from + 1, whole.end);
      const verb = resumed === null ? undefined : words[resumed];
      if (this.known.statementVerbs.has(verb?.lemma ?? '')) return null;
      if (resumed !== null && !this.#hasDate(words, from, resumed))
        return [{ ...whole, first: nounPhraseBefore(words, from, isTime)?.first ?? antecedent.first }];
      return [antecedent, { first: from + 1, end: resumed ?? whole.end }];
    }
    if (isObjectRelative(words, from, this.known.contentNouns)) {
      const antecedent = antecedentAt(words, from, isTime);
      if (!antecedent) return null;
      const relative = { ...whole, first: from };
      const isThing = words[from]?.lower === 'which' || isOfAThing(words, from, this.known.contentNouns);
      return isThing ? withItsObject(words, antecedent, relative, isTime) : [antecedent, relative];
    }
    const at = behindAdverb(words, whole.first);
    const verb = words[at];
    if (isFiniteVerb(verb) || (at > whole.first && isSoonAfter(words, at - 1))) {
      const lender = subject === clause ? null : subject;
      const shared =
        before && goesOnWithRelative(words, before, clause)
          ? antecedentAt(words, before.first, isTime)
          : lender && subjectOf(words, lender, isTime);
      return shared && [shared, whole];
    }
    if (whole.first === 0) return [whole];
    if (verb?.pos === 'VBN') {
      const antecedent = antecedentAt(words, from, isTime);
      return antecedent && [{ ...whole, first: antecedent.first }];
    }
    const isBare = /^(?:VBG|VB|TO)$/;
    const behind = verb?.pos === 'IN' ? words[whole.first + 1] : verb;
    if (!isBare.test(behind?.pos ?? '')) return [whole];
    const opening = subject && subject !== clause ? subject.first : null;
    return opening !== null && whole.end - opening <= longest ? [{ ...whole, first: opening }] : null;
  }

  /**
   * The end of the clause and of the clauses behind it that it cannot do without: "everyone who helped", "two days after the
   * dam failed", "after its leader, Ida Moss, resigned", ", killing 31 people", the quotation of "called the feast “a day of …”".
   */
  #endOf(words: readonly ReadWord[], clauses: readonly Clause[], index: number): number {
    const from = clauses[index]?.first ?? 0;
    let end = clauses[index]?.end ?? 0;
    let quoting = false;
    for (let next = index + 1; next < clauses.length; next++) {
      const clause = clauses[next];
      if (!clause || clause.first !== end || clause.end - from > longest) break;
      const leads =
        this.#isTime(words[end - 1]) || /^(?:soon|shortly|just)$/.test(words[end - 1]?.lower ?? '');
      const completes =
        (leads && /^(?:after|before)$/.test(words[end]?.lower ?? '')) || saysOfWhichTime(words, end);
      const says = this.known.statementVerbs.has(words[end]?.lemma ?? '');
      const goesOn = isResumed(words, from, end) || isResult(words, clause);
      quoting = isQuoted(words, end) || (quoting && !closesQuotation.test(words[end - 1]?.lower ?? ''));
      const isContent = clause.isReported && words[end]?.lower === 'it' && words[end - 1]?.lower !== ',';
      if (!quoting && !completes && !isContent && !isRestrictive(words, end) && (says || !goesOn)) break;
      ({ end } = clause);
    }
    return end;
  }

  /** Whether a date stands in a stretch of words. */
  #hasDate(words: readonly ReadWord[], first: number, end: number): boolean {
    return words.slice(first, end).some((word) => this.#isTime(word, 'date'));
  }

  /** Whether a word is part of a time; with 'date' not of how long something is ("a five-year guarantee"). */
  #isTime(word: ReadWord | undefined, kind?: 'date'): boolean {
    if (!word) return false;
    const time = this.article.times[indexAt(this.article.times, word.token.start)];
    if (time === undefined || word.token.start >= time.end) return false;
    return kind === undefined || time.type !== 'duration';
  }

  /** The words of a stretch, a pronoun before its verb as the name it stands for. */
  #textOf({ words, index }: Reading, { first, end }: Stretch): string {
    const [start, last] = [words[first]?.token.start ?? 0, words[end - 1]?.token.end ?? 0];
    const { text } = this.article;
    for (let at = first; at < end && !isFiniteVerb(words[at]); at++) {
      const token = words[at]?.token;
      if (!token || words[at]?.pos !== 'PRP' || words[at + 1]?.token.start === token.end) continue;
      const name = this.#pronouns.nameFor(token, index, { start, end: last });
      if (name) return `${text.slice(start, token.start)}[${name}]${text.slice(token.end, last)}`;
    }
    return text.slice(start, last);
  }
}
