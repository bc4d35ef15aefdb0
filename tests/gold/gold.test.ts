import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { figureLine, figures, metrics, type Score, sum } from './figures.js';
import { floors } from './floors.js';
import { loadGold, seeds } from './load.js';
import { annotateSeed } from './pipeline.js';
import { score } from './score.js';

const golds = loadGold();
const scores: Score[] = [];

beforeAll(async () => {
  for (const gold of golds) scores.push(score(gold, await annotateSeed(gold)));
});

describe('the gold annotations', () => {
  it('cover every article of seeds/', () => {
    const articles = readdirSync(seeds).filter((name) => name !== 'README.md');
    expect([...new Set(golds.map(({ file }) => file))].sort()).toEqual(articles.sort());
  });

  it.each(golds)('are of the very text and date that the reader finds in $file', async (gold) => {
    const { text, date } = await annotateSeed(gold);
    expect({ text, date }).toEqual({ text: gold.text, date: gold.date });
  });
});

describe('newsdig on seeds/, against the gold', () => {
  it.each(metrics)('%s', (metric) => {
    const count = sum(scores.map(({ counts }) => counts[metric]));
    const misses = golds.flatMap(({ file }, i) =>
      (scores[i]?.misses ?? [])
        .filter((miss) => miss.metric === metric)
        .map(({ expected, got }) => `  ${file}: expected ${expected}\n    got ${got}`),
    );
    const report = [figureLine(metric, count, floors[metric]), ...misses].join('\n');
    expect(figures(count).f1, report).toBeGreaterThanOrEqual(floors[metric]);
  });
});
