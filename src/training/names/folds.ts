import { conllTypes, readConll2003 } from '../corpora/conll2003.js';
import type { GoldArticle } from '../corpora/gold.js';
import { readWikigold } from '../corpora/wikigold.js';
import { readWorldwide } from '../corpora/worldwide.js';
import { inData } from '../data.js';
import { finerTypes } from './finer-types.js';

/** Every fifth file of worldwide, in sorted order, is held back: the 5th, the 10th … */
export const heldBack = (index: number): boolean => index % 5 === 4;

/** What the recogniser learns from. */
export function trainingArticles(): GoldArticle[] {
  const worldwide = readWorldwide(inData('worldwide'), (index) => !heldBack(index));
  const typeOf = conllTypes(finerTypes(worldwide));
  return [
    ...worldwide,
    ...readConll2003(inData('conll2003', 'eng.train'), typeOf),
    ...readWikigold(inData('wikigold', 'train'), typeOf),
  ];
}

/** What it is measured on, and never learns from. */
export function heldBackArticles(): Record<string, GoldArticle[]> {
  const worldwide = readWorldwide(inData('worldwide'), heldBack);
  const typeOf = conllTypes((type) => type);
  return {
    'conll2003 testa': readConll2003(inData('conll2003', 'eng.testa'), typeOf),
    'worldwide, every fifth': worldwide,
    'wikigold valid': readWikigold(inData('wikigold', 'valid'), typeOf),
  };
}
