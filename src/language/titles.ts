import { lazily, readSections } from './word-lists.js';

/** What stands before a person's name; in small letters, without full stops. */
export interface Titles {
  /** "mr", "dr", "sheikh", "congresswoman". */
  readonly honorifics: ReadonlySet<string>;
  /** "president", "foreign minister", "coach". */
  readonly offices: ReadonlySet<string>;
  /** What a short title is short for: "sen" is "senator". */
  readonly short: ReadonlyMap<string, readonly string[]>;
  /** The gender that some of the honorifics tell: "mrs" is female. */
  readonly gender: ReadonlyMap<string, 'female' | 'male'>;
}

export const loadTitles = lazily((): Titles => {
  const sections = readSections('titles.txt');
  const section = (name: string) => sections.get(name) ?? [];
  const gender = new Map<string, 'female' | 'male'>();
  for (const each of ['female', 'male'] as const) for (const title of section(each)) gender.set(title, each);
  return {
    honorifics: new Set([...gender.keys(), ...section('honorific')]),
    offices: new Set(section('office')),
    short: new Map(
      section('short').map((line) => {
        const [title = '', ...words] = line.split(' ');
        return [title, words];
      }),
    ),
    gender,
  };
});
