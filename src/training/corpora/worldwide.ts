import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityType } from '../../article/index.js';
import type { GoldArticle, LabelledWord } from './gold.js';
import { toGoldArticle } from './gold.js';

const types: Readonly<Record<string, EntityType>> = {
  Person: 'person',
  Organization: 'organization',
  Location: 'place',
  Facility: 'facility',
  NORP: 'group',
  Product: 'product',
  Misc: 'other',
};

/** English Worldwide Newswire: one article a file, `word<TAB>tag` lines, tags in BIO; dates and money are left out. */
export function readWorldwide(folder: string, wanted: (index: number) => boolean): GoldArticle[] {
  return readdirSync(folder)
    .sort()
    .filter((_, i) => wanted(i))
    .map((file) =>
      toGoldArticle(`worldwide/${file}`, sentencesOf(join(folder, file)), (type) => types[type] ?? null),
    );
}

/** A few lines hold no tag; they are left out, as they are from scoring. */
function sentencesOf(file: string): LabelledWord[][] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block.split('\n').flatMap((line) => {
        const [word = '', tag] = line.split('\t');
        return tag === undefined || word === '' ? [] : [labelled(word, tag)];
      }),
    )
    .filter((sentence) => sentence.length > 0);
}

export const labelled = (word: string, tag: string): LabelledWord => ({
  word,
  type: tag === 'O' ? null : tag.slice(2),
  begins: tag.startsWith('B-'),
});
