import type { Gender } from '../../article/index.js';
import type { English } from '../../language/english.js';

/** What the words of a source are, as far as finding out whom they mean goes. */
export type SourceForm =
  | { readonly form: 'he'; readonly gender: Gender | null }
  | { readonly form: 'it' | 'they' | 'who' | 'which' }
  /** "the report", "her letter": somebody wrote it. */
  | { readonly form: 'document'; readonly head: string }
  | Described
  | { readonly form: 'other' };

/** "the New York businessman". */
export interface Described {
  readonly form: 'described';
  readonly head: string;
  readonly gender: Gender | null;
  /** Nothing but "the" before the noun. */
  readonly bare: boolean;
  /** "Hale's former strategist". */
  readonly owned: boolean;
  /** "The German": nothing but where somebody is from. */
  readonly byNation: boolean;
}

const pronouns: Readonly<Record<string, SourceForm>> = {
  he: { form: 'he', gender: 'male' },
  him: { form: 'he', gender: 'male' },
  his: { form: 'he', gender: 'male' },
  she: { form: 'he', gender: 'female' },
  her: { form: 'he', gender: 'female' },
  it: { form: 'it' },
  they: { form: 'they' },
  them: { form: 'they' },
  both: { form: 'they' },
  'the two': { form: 'they' },
  'the three': { form: 'they' },
  'the pair': { form: 'they' },
  'the couple': { form: 'they' },
  who: { form: 'who' },
  which: { form: 'which' },
};

/** Where the noun phrase that a source begins with ends: a preposition, a relative clause, a comma. */
const phraseEnd = /[,;:(]|\s(?:of|at|for|in|from|with|by|on|to|about|who|whom|which|that|and)\s/;
const longestPhrase = 120;

/** Reads the words of a source. */
export function sourceForm(words: string, english: English): SourceForm {
  const text = words.slice(0, longestPhrase).toLowerCase().replace(/\s+/g, ' ').trim();
  const first = text.split(' ', 2);
  if (isByNation(words, english))
    return {
      form: 'described',
      head: first[1] ?? '',
      gender: null,
      bare: true,
      owned: false,
      byNation: true,
    };
  const pronoun = Object.hasOwn(pronouns, text) ? pronouns[text] : undefined;
  if (pronoun) return pronoun;
  if (first[0] === 'who' || first[0] === 'which') return { form: first[0] };
  const end = text.search(phraseEnd);
  const phrase = (end < 0 ? text : text.slice(0, end)).split(' ');
  const head = phrase.at(-1) ?? '';
  if (english.sourceNouns.documents.has(head)) return { form: 'document', head };
  const owned = phrase.slice(0, -1).some((word) => /['’]s$/.test(word));
  const isPerson = head !== '' && (english.nouns.people.has(head) || aged.test(head));
  if (!isPerson || !(phrase[0] === 'the' || owned) || isNobodyKnown(phrase, english))
    return { form: 'other' };
  const gender = genderIn(text, english);
  return { form: 'described', head, gender, bare: phrase.length === 2, owned, byNation: false };
}

/** "The 26-year-old". */
const aged = /^\d+-year-old$/;

/** "The German", "the Swede": one of them; "the French" are many. */
function isByNation(words: string, { countries }: English): boolean {
  const nation = /^[Tt]he (\p{Lu}\p{L}+)$/u.exec(words)?.[1];
  return (
    nation !== undefined &&
    countries.demonyms.has(nation) &&
    (nation.endsWith('an') || countries.demonyms.has(`${nation}s`))
  );
}

/** "the man", "his wife", "the source": a noun that is not used for those whose name the article goes by. */
function isNobodyKnown(phrase: readonly string[], { nouns, sourceNouns }: English): boolean {
  const head = phrase.at(-1) ?? '';
  if (sourceNouns.anonymous.has(head) || sourceNouns.passing.has(head)) return true;
  if (phrase.some((word) => aged.test(word)) || phrase.join(' ').endsWith('first lady')) return false;
  return nouns.generic.has(head) || nouns.relations.has(head);
}

const genderIn = (text: string, { nouns }: English): Gender | null =>
  text
    .split(/[^\p{L}-]+/u)
    .map((word) => nouns.gender.get(word))
    .find(Boolean) ?? null;
