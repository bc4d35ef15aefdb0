import { lazily, readSections } from './word-lists.js';

/** Patterns for the parts of an article that are not its story. */
export interface LayoutCues {
  /** How a photo's caption may begin. */
  readonly captionStart: RegExp;
  /** How a note (read more, reporting by) may begin. */
  readonly noteStart: RegExp;
  /** What is a note when nothing else stands in the paragraph. */
  readonly wholeNote: RegExp;
  /** What those who write the news are called, anywhere in a line. */
  readonly job: RegExp;
  /** A paragraph's end `REUTERS/Ada Quill`, `Ada Quill/AFP via Getty Images`, in the group `credit`. */
  readonly agencyCredit: RegExp;
  /** Agencies by themselves behind a sentence, in the group `credit`. */
  readonly bareAgency: RegExp;
  /** An agency in brackets before a first sentence that no dash parts from it: `(CNN)The minister`. */
  readonly agencyOpening: RegExp;
}

/** One to five words of a name. */
export const nameWords =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:de|da|del|van|von|der|al|bin|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}";

export const loadLayoutCues = lazily((): LayoutCues => {
  const sections = readSections('layout-cues.txt');
  const anyOf = (section: string, toSource = literal) =>
    `(?:${[...(sections.get(section) ?? [])]
      .sort((a, b) => b.length - a.length)
      .map(toSource)
      .join('|')})`;
  const agency = anyOf('agencies', (entry) => `${literal(entry)}|${literal(entry.toUpperCase())}`);
  const either = `(?:${agency}|${nameWords})`;
  const joined = '(?:\\s?[/|]\\s?|\\svia\\s)';
  const credit = `(?:${agency}(?:${joined}${either}){1,3}|${nameWords}${joined}${agency}(?:${joined}${either}){0,2})`;
  const atEnd = (source: string) =>
    new RegExp(`(?:^|[.!?)"”’]\\s)(?<credit>\\(?(?:${source})\\)?\\.?)$`, 'u');
  return {
    captionStart: new RegExp(`^${anyOf('caption start', phrase)}(?![\\p{L}\\p{N}])`, 'iu'),
    noteStart: new RegExp(`^${anyOf('note start', phrase)}(?![\\p{L}\\p{N}])`, 'iu'),
    wholeNote: new RegExp(`^${anyOf('note', phrase)}[.:…]?$`, 'iu'),
    job: new RegExp(`\\b${anyOf('jobs', phrase)}\\b`, 'i'),
    agencyCredit: atEnd(credit),
    bareAgency: atEnd(agency),
    agencyOpening: new RegExp(`^\\(${agency}\\)(?=\\s?["“‘']?\\p{Lu})`, 'u'),
  };
});

const literal = (entry: string): string =>
  entry.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s');

const phrase = (entry: string): string =>
  entry
    .split(/\s+\*\s+/)
    .map(literal)
    .join('\\s\\S[^\\n]{0,60}?\\s');
