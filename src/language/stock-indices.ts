import { foldName } from './names.js';
import { lazily, readSections } from './word-lists.js';

/** A way of writing the name of a stock index. */
export interface IndexForm {
  /** The name by which the index is known in the list. */
  readonly index: string;
  /** Its words, cut as tokens are. */
  readonly words: readonly string[];
  /** Others are called so, too: it stands for the index where a full form does. */
  readonly shared: boolean;
}

export interface StockIndices {
  /** By the first word, as it is and in capitals, the longest form first. */
  readonly byFirst: ReadonlyMap<string, readonly IndexForm[]>;
  /** By the folded name. */
  readonly byName: ReadonlyMap<string, IndexForm>;
}

export const loadStockIndices = lazily((): StockIndices => {
  const byFirst = new Map<string, IndexForm[]>();
  const byName = new Map<string, IndexForm>();
  const add = (name: string, index: string, shared: boolean): void => {
    const words = name.split(/\s+|(?=\/|'s)|(?<=\/)/);
    const form = { index, words, shared };
    byName.set(foldName(name), form);
    const [first = ''] = words;
    for (const written of new Set([first, first.toUpperCase()]))
      byFirst.set(written, [...(byFirst.get(written) ?? []), form]);
  };
  for (const line of readSections('stock-indices.txt').get('') ?? []) {
    const [full = '', shared = ''] = line.split('|');
    const [index = ''] = full.split(';');
    for (const name of full.split(';')) add(name, index, false);
    for (const name of shared.split(';')) if (name) add(name, index, true);
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, byName };
});
