import type { EntityType } from '../../article/index.js';
import { loadEnglish } from '../../language/english.js';
import { findNames } from '../../stages/mentions/names.js';
import type { GoldArticle } from '../corpora/gold.js';
import { heldBackArticles } from './folds.js';
import { split } from './sequences.js';

interface Count {
  right: number;
  found: number;
  gold: number;
}

/** The four classes of CoNLL-2003, by which names are scored. */
const classOf = (type: EntityType): string => {
  if (type === 'person' || type === 'organization') return type;
  return type === 'place' || type === 'facility' ? 'place' : 'other';
};

/** Prints the scores on what training held back: exact spans, four types. */
export function evaluateNames(): void {
  for (const [corpus, articles] of Object.entries(heldBackArticles())) {
    const counts = scores(articles);
    for (const type of ['person', 'organization', 'place', 'other', 'all', 'the first three'])
      console.log(`names: ${corpus.padEnd(24)} ${type.padEnd(16)} ${row(counts.get(type))}`);
  }
}

export function scores(articles: readonly GoldArticle[]): Map<string, Count> {
  const english = loadEnglish();
  const counts = new Map<string, Count>();
  const note = (type: string, part: keyof Count) => {
    for (const key of [type, 'all', ...(type === 'other' ? [] : ['the first three'])]) {
      const count = counts.get(key) ?? { right: 0, found: 0, gold: 0 };
      count[part]++;
      counts.set(key, count);
    }
  };
  for (const article of articles) {
    const key = ({ start, end, type }: { start: number; end: number; type: EntityType }) =>
      `${start} ${end} ${classOf(type)}`;
    const gold = new Set(article.names.map(key));
    for (const name of article.names) note(classOf(name.type), 'gold');
    for (const name of findNames(split(article, english), english)) {
      note(classOf(name.type), 'found');
      if (gold.has(key(name))) note(classOf(name.type), 'right');
    }
  }
  return counts;
}

function row({ right, found, gold }: Count = { right: 0, found: 0, gold: 0 }): string {
  const [precision, recall] = [(100 * right) / (found || 1), (100 * right) / (gold || 1)];
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} (gold ${gold})`;
}
