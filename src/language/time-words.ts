import { parseInstalled, readData } from './read-data.js';

/** What one English word can be in a time expression; most words are nothing, some are several things. */
export interface TimeWord {
  /** A phrase can begin with it, or have it in it behind an article; some only as an expression that begins with it. */
  readonly opens?: 'always' | 'expression';
  /** One that begins a phrase only when another that opens one follows: "the", "some". */
  readonly article?: boolean;
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** Singular name of a unit of time: "day", "century". */
  readonly unit?: string;
  readonly plural?: boolean;
  /** Shortened ("Nov", "Tues"), so a full stop may belong to it and more of a date must stand beside it. */
  readonly abbreviated?: boolean;
  /** TIMEX3 code: SP, SU, FA, WI. */
  readonly season?: string;
  /** TIMEX3 code: MO, MI, AF, EV, NI, DT. */
  readonly partOfDay?: string;
  readonly cardinal?: number;
  readonly scale?: number;
  readonly ordinal?: number;
  /** Tens digit of a decade: 8 for "eighties". */
  readonly decade?: number;
  /** TIMEX3 duration of what recurs so often: P1D for "daily". */
  readonly frequency?: string;
  /** The unit it lasts: "week" for "weeklong". */
  readonly long?: string;
  readonly zone?: boolean;
  /** Stands for a time of its own: "now" PRESENT_REF, "recently" PAST_REF, "soon" FUTURE_REF. */
  readonly reference?: string;
  /** Fixed expressions that begin with it, the longest first. */
  readonly expressions?: readonly Expression[];
  /** What else the rules ask of a word: "masthead", "before a month". */
  readonly kinds?: ReadonlySet<string>;
}

export type ExpressionKind = 'hedge' | 'reference' | 'holiday';

/** Several words that mean something together. */
export interface Expression {
  readonly kind: ExpressionKind;
  /** Its words and signs, lower-cased. */
  readonly parts: readonly string[];
  /** TIMEX3 mod of a hedge, value of a reference, rule of a holiday ("12-25", "11 thursday 4", "easter -2"). */
  readonly value: string;
}

interface TimeWordsFile {
  readonly expressions: Record<ExpressionKind, Record<string, string>>;
  readonly kinds: Record<string, readonly string[]>;
  readonly months: Record<string, number>;
  readonly monthAbbreviations: Record<string, number>;
  readonly weekdays: Record<string, number>;
  readonly weekdayAbbreviations: Record<string, number>;
  readonly units: Record<string, string>;
  readonly unitPlurals: Record<string, string>;
  readonly seasons: Record<string, string>;
  readonly partsOfDay: Record<string, string>;
  readonly cardinals: Record<string, number>;
  readonly scales: Record<string, number>;
  readonly ordinals: Record<string, number>;
  readonly decades: Record<string, number>;
  readonly frequencies: Record<string, string>;
  readonly lasting: Record<string, string>;
  readonly zones: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly pastVerbs: readonly string[];
  readonly futureCues: readonly string[];
  readonly openers: readonly string[];
  readonly articles: readonly string[];
}

export interface TimeWords {
  /** By lower-cased word. */
  readonly words: ReadonlyMap<string, TimeWord>;
  readonly pastVerbs: ReadonlySet<string>;
  readonly futureCues: ReadonlySet<string>;
}

let loaded: TimeWords | undefined;

/** The words of time expressions, read from their data file on first use. */
export function loadTimeWords(): TimeWords {
  loaded ??= readTimeWords();
  return loaded;
}

function readTimeWords(): TimeWords {
  const file = parseInstalled<TimeWordsFile>(readData('time-words.json'), 'data/time-words.json', []);
  const words = new Map<string, TimeWord>();
  const add = (word: string, knowledge: TimeWord) => {
    const known = words.get(word);
    words.set(word, known ? { ...known, ...knowledge } : knowledge);
  };
  const addAll = <T>(entries: Record<string, T>, knowledge: (value: T) => TimeWord) => {
    for (const [word, value] of Object.entries(entries)) add(word, knowledge(value));
  };
  addAll(file.months, (month) => ({ month }));
  addAll(file.monthAbbreviations, (month) => ({ month, abbreviated: true }));
  addAll(file.weekdays, (weekday) => ({ weekday }));
  for (const [word, weekday] of Object.entries(file.weekdays)) add(`${word}s`, { weekday, plural: true });
  addAll(file.weekdayAbbreviations, (weekday) => ({ weekday, abbreviated: true }));
  addAll(file.units, (unit) => ({ unit }));
  for (const [word, unit] of Object.entries(file.units)) add(`${word}s`, { unit, plural: true });
  addAll(file.unitPlurals, (unit) => ({ unit, plural: true }));
  addAll(file.seasons, (season) => ({ season }));
  addAll(file.partsOfDay, (partOfDay) => ({ partOfDay }));
  addAll(file.cardinals, (cardinal) => ({ cardinal }));
  addAll(file.scales, (scale) => ({ scale }));
  addAll(file.ordinals, (ordinal) => ({ ordinal }));
  addAll(file.decades, (decade) => ({ decade }));
  addAll(file.frequencies, (frequency) => ({ frequency }));
  addAll(file.lasting, (long) => ({ long }));
  for (const word of file.zones) add(word, { zone: true });
  for (const word of file.present) add(word, { reference: 'PRESENT_REF' });
  for (const word of file.past) add(word, { reference: 'PAST_REF' });
  for (const word of file.future) add(word, { reference: 'FUTURE_REF' });
  for (const word of [...words.keys(), ...file.openers]) add(word, { opens: 'always' });
  for (const expression of expressionsOf(file)) {
    const [first = ''] = expression.parts;
    const { opens = 'expression', expressions = [] } = words.get(first) ?? {};
    add(first, { opens, expressions: [...expressions, expression] });
  }
  for (const word of file.articles) add(word, { article: true });
  for (const [kind, members] of Object.entries({ ...file.kinds, 'past verb': file.pastVerbs })) {
    for (const word of members) add(word, { kinds: new Set([...(words.get(word)?.kinds ?? []), kind]) });
  }
  return {
    words,
    pastVerbs: new Set(file.pastVerbs),
    futureCues: new Set(file.futureCues),
  };
}

/** The expressions of the file cut into words and signs, longer ones before shorter ones. */
function expressionsOf({ expressions }: TimeWordsFile): Expression[] {
  const kinds: readonly ExpressionKind[] = ['hedge', 'reference', 'holiday'];
  return kinds
    .flatMap((kind) =>
      Object.entries(expressions[kind]).map(([said, value]) => ({
        kind,
        parts: said.match(/[a-z]+|\S/g) ?? [],
        value,
      })),
    )
    .sort((a, b) => b.parts.length - a.parts.length);
}
