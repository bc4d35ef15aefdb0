import { readFileSync } from 'node:fs';
import type { EntityType } from '../../article/index.js';
import type { GoldArticle, TypeOf } from './gold.js';
import { toGoldArticle } from './gold.js';
import { labelled } from './worldwide.js';

const types: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** CoNLL-2003's four types as newsdig's; `finer` may split them further by the name's own words. */
export const conllTypes =
  (finer: (type: EntityType, words: readonly string[]) => EntityType): TypeOf =>
  (type, words) => {
    const coarse = types[type];
    return coarse ? finer(coarse, words) : null;
  };

/** CoNLL-2003: `word pos chunk tag` lines, IOB1, `-DOCSTART-` before each article. */
export function readConll2003(file: string, typeOf: TypeOf): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split(/^-DOCSTART-.*$/m)
    .map((article) =>
      article
        .split(/\n\s*\n/)
        .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
        .filter((lines) => lines.length > 0)
        .map((lines) =>
          lines.map((line) => {
            const cells = line.trim().split(/\s+/);
            return labelled(cells[0] ?? '', cells.at(-1) ?? 'O');
          }),
        ),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences, i) => toGoldArticle(`conll2003/${i}`, sentences, typeOf));
}
