import { type Annotated, indexAt } from '../../article/index.js';
import type { Clause } from './clauses.js';
import { antecedentAt, type Stretch, subjectOf } from './noun-phrases.js';
import { Pronouns } from './pronouns.js';
import { isFiniteVerb, type Reading, type ReadWord } from './sentence.js';
import { trimmed } from './spans.js';

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
    readonly statementVerbs: ReadonlySet<string>,
  ) {
    this.#pronouns = new Pronouns(article);
  }

  /** The line for `clauses[index]`; null when nothing that can stand alone comes of it. */
  tell(reading: Reading, clauses: readonly Clause[], index: number, subject: Clause | null): string | null {
    const clause = clauses[index];
    if (!clause) return null;
    const { words } = reading;
    const end = wholeEnd(words, clause.first, this.#endOf(words, clauses, index));
    const whole = trimmed(reading, { first: clause.first, end });
    const parts = whole && this.#partsOf(words, whole, clause, subject);
    if (!parts) return null;
    if (isBroken(words, parts.at(-1)?.end ?? 0, this.statementVerbs)) return null;
    const text = parts.map((part) => this.#textOf(reading, part)).join(' ');
    return withoutLoneMarks(text.replace(/\s+/g, ' ')).trim() || null;
  }

  #partsOf(
    words: readonly ReadWord[],
    whole: Stretch,
    clause: Clause,
    subject: Clause | null,
  ): Stretch[] | null {
    const isTime = (at: number) => this.#isTime(words[at], 'date');
    const from = clause.first;
    if (isSubjectRelative(words, from)) {
      const antecedent = antecedentAt(words, from, isTime);
      if (!antecedent) return null;
      const resumed = secondVerb(words, from + 1, whole.end);
      if (this.statementVerbs.has(resumed?.lemma ?? '')) return null;
      return resumed ? [{ ...whole, first: antecedent.first }] : [antecedent, { ...whole, first: from + 1 }];
    }
    if (isObjectRelative(words, from)) {
      const antecedent = antecedentAt(words, from, isTime);
      return antecedent && [antecedent, { ...whole, first: from }];
    }
    const verb = words[whole.first]?.pos === 'RB' ? words[whole.first + 1] : words[whole.first];
    if (isFiniteVerb(verb)) {
      const shared = subject && subject !== clause ? subjectOf(words, subject, isTime) : null;
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
   * dam failed", "after its leader, Ida Moss, resigned", ", killing 31 people".
   */
  #endOf(words: readonly ReadWord[], clauses: readonly Clause[], index: number): number {
    const from = clauses[index]?.first ?? 0;
    let end = clauses[index]?.end ?? 0;
    for (let next = index + 1; next < clauses.length; next++) {
      const clause = clauses[next];
      if (!clause || clause.first !== end || clause.end - from > longest) break;
      const leads =
        this.#isTime(words[end - 1]) || /^(?:soon|shortly|just)$/.test(words[end - 1]?.lower ?? '');
      const completes = leads && /^(?:after|before)$/.test(words[end]?.lower ?? '');
      const says = this.statementVerbs.has(words[end]?.lemma ?? '');
      const goesOn = isResumed(words, from, end) || isResult(words, clause);
      if (!completes && !isRestrictive(words, end) && (says || !goesOn)) break;
      ({ end } = clause);
    }
    return end;
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
      if (!token || words[at]?.pos !== 'PRP') continue;
      const name = this.#pronouns.nameFor(token, index, { start, end: last });
      if (name) return `${text.slice(start, token.start)}[${name}]${text.slice(token.end, last)}`;
    }
    return text.slice(start, last);
  }
}

/** The line without "according to the ministry" at either end, for one whose teller is named beside it. */
export function withoutSource(told: string): string {
  const [, behind] = /^according to [^,]{1,80}, (.+)$/is.exec(told) ?? [];
  const line = (behind ?? told).replace(/,? according to [^,]{1,80}$/i, '');
  return line.split(' ').length >= 3 ? line : told;
}

/** "who", "which" or "that" with its verb behind it. */
export function isSubjectRelative(words: readonly ReadWord[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:who|which|that)$/.test(word.lower) || !word.pos.startsWith('W')) return false;
  return isFiniteVerb(words[at + 1]) || (words[at + 1]?.pos === 'RB' && isFiniteVerb(words[at + 2]));
}

/** "the guarantee that she signed": "that" or "which" is the object, its subject follows. */
const isObjectRelative = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:that|which)$/.test(words[at]?.lower ?? '') &&
  words[at]?.pos !== 'IN' &&
  (words[at]?.lower === 'which' || words[at - 1]?.lower !== ',') &&
  /^(?:PRP|DT|NNP?S?)$/.test(words[at + 1]?.pos ?? '');

/** The end of a line that breaks off in ", their highest", ", a third of" or ", just" without that. */
function wholeEnd(words: readonly ReadWord[], first: number, end: number): number {
  let last = end;
  while (last > first && !/^\p{L}/u.test(words[last - 1]?.lower ?? '')) last--;
  const breaksOff =
    /^(?:JJS|RBS)$/.test(words[last - 1]?.pos ?? '') ||
    /^(?:of|just|only|even)$/.test(words[last - 1]?.lower ?? '');
  if (!breaksOff) return end;
  for (let at = last - 1; at > first && at > last - 8; at--) if (words[at]?.lower === ',') return at;
  return end;
}

/** A relative word that no comma, dash or quotation mark sets apart. */
const isRestrictive = (words: readonly ReadWord[], at: number): boolean =>
  /^(?:who|whom|whose|which|that|where)$/.test(words[at]?.lower ?? '') &&
  !/^(?:[,;:"“”'()–—-]|``|''|and$|or$|but$)/.test(words[at - 1]?.lower ?? '');

/** ", killing 31 people": what came of it, in a few words. */
const isResult = (words: readonly ReadWord[], { first, end }: Clause): boolean =>
  words[first]?.pos === 'VBG' && words[first - 1]?.lower === ',' && end - first < 12;

/** A verb behind a comma whose subject stands behind the last "after", "when" … of the clause. */
function isResumed(words: readonly ReadWord[], from: number, at: number): boolean {
  if (!isFiniteVerb(words[at]) || words[at - 1]?.lower !== ',') return false;
  if (words[from]?.pos.startsWith('W')) return false;
  for (let before = at - 1; before > from && !isFiniteVerb(words[before]); before--)
    if (/^(?:after|before|when|while|because|that|since|until)$/.test(words[before]?.lower ?? ''))
      return before > from + 1;
  return false;
}

/** The relative clause is over and the sentence goes on: "a strike that has closed five ports went into its second day". */
function secondVerb(words: readonly ReadWord[], from: number, end: number): ReadWord | null {
  let at = from;
  while (at < end && !isFiniteVerb(words[at])) at++;
  for (at += 1; at < end; at++) {
    if (isFiniteVerb(words[at])) return words[at] ?? null;
    if (
      /^(?:IN|CC|W.*|TO)$/.test(words[at]?.pos ?? '') &&
      /^(?:and|or|but|who|which|that|when|as|after|because|if)$/.test(words[at]?.lower ?? '')
    )
      return null;
  }
  return null;
}

/** The line breaks off: it ends in a helper, an article, a preposition or a verb whose object is a quotation. */
function isBroken(words: readonly ReadWord[], end: number, statementVerbs: ReadonlySet<string>): boolean {
  const last = words[end - 1];
  if (!last || last.lemma === 'be' || /^(?:MD|DT|TO|PRP\$|CC|WDT)$/.test(last.pos)) return true;
  if (/^VB[DPZ]$/.test(last.pos))
    return statementVerbs.has(last.lemma) || /^(?:["“‘]|``)$/.test(words[end]?.lower ?? '');
  return last.pos === 'IN' && /^(?:of|on|in|at|by|with|for|from|into|as|that|than)$/.test(last.lower);
}

/** Takes out a quotation mark or bracket whose other half was left in the article. */
function withoutLoneMarks(text: string): string {
  let told = text;
  for (const [open, close] of [
    ['“', '”'],
    ['``', "''"],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const [opened, closed] = [told.split(open).length, told.split(close).length];
    if (opened !== closed) told = told.replaceAll(open, '').replaceAll(close, '');
  }
  return told.split('"').length % 2 === 0 ? told.replaceAll('"', '') : told;
}
