import { conllTypes, readConll2003 } from '../corpora/conll2003.js';
import type { GoldArticle } from '../corpora/gold.js';
import { readWikigold } from '../corpora/wikigold.js';
import { readWorldwide } from '../corpora/worldwide.js';
import { inData } from '../data.js';
import { finerTypes } from './finer-types.js';

/** Every fifth file of worldwide, in sorted order, is held back: the 5th, the 10th … */
export const heldBack = (index: number): boolean => index % 5 === 4;

/** Whether the id is of an article of worldwide, as it stands there and not as a headline. */
export const isWorldwide = (id: string): boolean => id.startsWith('worldwide/') && !id.endsWith(' headline');

/** What the recogniser learns from. */
export function trainingArticles(): GoldArticle[] {
  const worldwide = readWorldwide(inData('worldwide'), (index) => !heldBack(index));
  const typeOf = conllTypes(finerTypes(worldwide));
  return [
    ...worldwide,
    ...worldwide.map(inHeadlineCase),
    ...readConll2003(inData('conll2003', 'eng.train'), typeOf),
    ...readWikigold(inData('wikigold', 'train'), typeOf),
  ];
}

/**
 * The article's first paragraph as headlines are set, with capitals on words of four letters or more, so that a
 * capital alone makes no name.
 */
export function inHeadlineCase({ id, text, names }: GoldArticle): GoldArticle {
  const end = `${text}\n\n`.indexOf('\n\n');
  const headline = text.slice(0, end).replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, capital);
  return { id: `${id} headline`, text: headline, names: names.filter((name) => name.end <= end) };
}

/** The letter's capital, unless that is longer, which would move the names. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length ? upper : letter;
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
