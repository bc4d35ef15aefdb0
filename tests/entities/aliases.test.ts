import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sketch } from './marked.js';

interface Example {
  readonly marked: string;
  readonly expected: string[];
}

/** The examples of aliases.txt under their headings. */
function readExamples(): Map<string, Example[]> {
  const sections = new Map<string, Example[]>();
  let section: Example[] = [];
  for (const line of readFileSync(new URL('aliases.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      section = [];
      sections.set(line.slice(3), section);
    } else if (line.startsWith('= ')) section.at(-1)?.expected.push(line.slice(2));
    else if (line !== '' && !line.startsWith('#')) section.push({ marked: line, expected: [] });
  }
  return sections;
}

describe.each([...readExamples()])('who is who: %s', (_, examples) => {
  it.each(examples)('$marked', ({ marked, expected }) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(sketch(marked)).toEqual(expected);
  });
});
