import { readData } from './read-data.js';

/** A data file of `[section]` headings over lines of words; `#` begins a comment line. Lines before them are section ''. */
export function readSections(file: string): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  sections.set('', lines);
  for (const raw of readData(file).split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[') && line.endsWith(']')) {
      lines = [];
      sections.set(line.slice(1, -1), lines);
    } else lines.push(line);
  }
  return sections;
}

/** All words of a section, whatever lines they stand on. */
export const wordsOf = (
  sections: ReadonlyMap<string, readonly string[]>,
  section: string,
): readonly string[] => (sections.get(section) ?? []).flatMap((line) => line.split(/\s+/));

/** Runs `make` on the first call and keeps what it gave. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
