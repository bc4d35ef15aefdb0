import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.js';

const folder = join(import.meta.dirname, 'examples');
const written = '2022-10-27';

interface Example {
  readonly sentence: string;
  readonly expected: readonly string[];
}

/** Lines of `sentence with [phrases] => type value MOD; …`, or `=> nothing`. */
function read(file: string): Example[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', said = ''] = line.split(' => ');
      const phrases = [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]);
      const values = said === 'nothing' ? [] : said.split('; ');
      return {
        sentence: sentence.replace(/[[\]]/g, ''),
        expected: values.map((value, i) => `[${phrases[i]}] ${value}`),
      };
    });
}

for (const file of readdirSync(folder)) {
  describe(`time expressions: ${file}`, () => {
    it.each(read(file))('$sentence', ({ sentence, expected }) => {
      const found = timesOf(sentence, written).map(({ start, end, type, value, mod }) =>
        [`[${sentence.slice(start, end)}]`, type, value, ...(mod ? [mod] : [])].join(' '),
      );
      expect(found).toEqual(expected);
    });
  });
}
