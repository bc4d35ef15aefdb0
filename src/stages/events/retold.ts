import type { NewsEvent } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Lemmas } from '../../language/lemmas.js';
import { stemsOf } from '../../language/word-forms.js';
import type { Clause } from './clauses.js';
import { isDefinite, isOwnVerb, modifiersOf, standsWithTime } from './event-nouns.js';
import { isVerb, type Reading } from './sentence.js';
import type { Trigger } from './triggers.js';

/** An event with what it was found by. */
export interface Found {
  readonly event: NewsEvent;
  readonly reading: Reading;
  readonly clause: Clause;
  readonly trigger: Trigger;
  /** Where the time of its clause stands in the sentence that dates it; null when none does. */
  readonly time: number | null;
}

/** What is told of so often in one article is more than one happening. */
const most = 40;

/** What a clause says of when something was. */
interface Dating {
  readonly date: string;
  /** The words of the clause. */
  readonly words: ReadonlySet<string>;
}

/** `YYYY-MM` has so many letters; a year says too little of a single happening. */
const month = 7;

/**
 * The events, with those of "the bombing", "the embassy attacks" dated by the clause that tells when that was, wherever it
 * stands in the article, in place of the day of the story; and with them what "the bombing killed". Where the datings disagree
 * nothing is changed. Verbs told again ("his mother died") are left alone: too often it is another deed of the same kind.
 */
export function retold(
  found: readonly Found[],
  written: string | null,
  known: EventWords,
  lemmas: Lemmas,
): NewsEvent[] {
  const datings = datingsIn(found, written, known, lemmas);
  let noun: Redated | null = null;
  return found.map((each): NewsEvent => {
    const told = isToldAgain(each, known) ? datingOf(each, datings, lemmas) : null;
    const date = noun && isDeedOf(noun, each, known) ? noun.date : told;
    if (date === null || each.event.date === null || date >= each.event.date) return each.event;
    noun = { clause: each.clause, date };
    return { ...each.event, date, time: null };
  });
}

/** The last event that got the date of an earlier dating, and its clause. */
interface Redated {
  readonly clause: Clause;
  readonly date: string;
}

/** "(the bombing) killed nine", without a time of its own. */
const isDeedOf = (noun: Redated, { clause, reading, trigger, time }: Found, known: EventWords): boolean =>
  noun.clause === clause && time === null && isOwnVerb(reading.words, clause.first, trigger.at, known);

/** The date that all fitting clauses give to the noun of an event; null when there is none, or they disagree. */
function datingOf(
  { reading: { words }, trigger }: Found,
  datings: ReadonlyMap<string, readonly Dating[]>,
  lemmas: Lemmas,
): string | null {
  const known = datings.get(rootOf(words[trigger.at]?.lower, lemmas));
  if (!known || known.length > most) return null;
  const modifiers = modifiersOf(words, trigger.at);
  return commonDate(
    known.filter((dating) => modifiers.length === 0 || modifiers.some((word) => dating.words.has(word))),
  );
}

/** What the clauses with a time of their own date, by the root of its word: also the bomb of "two bombs exploded". */
function datingsIn(
  found: readonly Found[],
  written: string | null,
  known: EventWords,
  lemmas: Lemmas,
): ReadonlyMap<string, readonly Dating[]> {
  const datings = new Map<string, Dating[]>();
  for (const each of found) {
    const { event, reading, clause, trigger } = each;
    const { date, modality } = event;
    if (date === null || date.length < month || written === null || date > written) continue;
    if (modality !== 'fact' || !givesDate(each, known)) continue;
    const words = new Set(reading.words.slice(clause.first, clause.end).map(({ lemma }) => lemma));
    const places = trigger.kind === 'verb' ? [trigger.at, trigger.at - 1] : [trigger.at];
    for (const place of places) {
      const word = reading.words[place];
      if (!word || (place !== trigger.at && !/^NNS?$/.test(word.pos))) continue;
      const root = rootOf(word.lower, lemmas);
      const same = datings.get(root) ?? [];
      same.push({ date, words });
      datings.set(root, same);
    }
  }
  return datings;
}

const rootOf = (word: string | undefined, lemmas: Lemmas): string => stemsOf(word ?? '', lemmas).at(-1) ?? '';

/** A verb with a time in its clause; a noun that leads it, or that a time stands right beside. */
function givesDate({ reading, trigger, time }: Found, known: EventWords): boolean {
  if (time === null) return false;
  const { pos = '', lemma = '' } = reading.words[trigger.at] ?? {};
  if (trigger.kind === 'verb') return /^VB[DN]$/.test(pos) && !known.statementVerbs.has(lemma);
  return trigger.main || standsWithTime(reading, trigger.at, time, known);
}

/** A definite noun without a time of its own, and not what its clause is about: "condemned the bombing on Thursday". */
function isToldAgain({ reading, clause, trigger, event, time }: Found, known: EventWords): boolean {
  const { words } = reading;
  if (trigger.kind !== 'noun' || trigger.main || trigger.plan || event.modality === 'planned') return false;
  if (!isDefinite(words, trigger.at)) return false;
  if (time === null) return true;
  if (standsWithTime(reading, trigger.at, time, known)) return false;
  const verb = words.slice(clause.first, trigger.at).findLast((word) => isVerb(word));
  return verb !== undefined && !known.lightVerbs.has(verb.lemma) && !known.carryingVerbs.has(verb.lemma);
}

/** The finest of dates none of which contradicts it. */
function commonDate(datings: readonly Dating[]): string | null {
  const [finest] = datings.map(({ date }) => date).sort((a, b) => b.length - a.length);
  return finest !== undefined && datings.every(({ date }) => finest.startsWith(date)) ? finest : null;
}
