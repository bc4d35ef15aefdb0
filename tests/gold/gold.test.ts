import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { figureLine, figures, type Metric, metrics, type Score, sum } from './figures.js';
import { floors, passageFloors } from './floors.js';
import type { Gold } from './gold.js';
import { loadGold, loadPassages, seeds } from './load.js';
import { annotatePassage, annotateSeed } from './pipeline.js';
import { score } from './score.js';

const golds = loadGold();
const passages = loadPassages();
const scores: Score[] = [];

beforeAll(async () => {
  for (const gold of golds) scores.push(score(gold, await annotateSeed(gold)));
});

/** F1 over all articles is at its floor or above it; if not, the report lists all that is missing or wrong. */
function expectAtFloor(metric: Metric, floor: number, of: readonly Gold[], all: readonly Score[]): void {
  const count = sum(all.map(({ counts }) => counts[metric]));
  const misses = of.flatMap(({ file }, i) =>
    (all[i]?.misses ?? [])
      .filter((miss) => miss.metric === metric)
      .map(({ expected, got }) => `  ${file}: expected ${expected}\n    got ${got}`),
  );
  const report = [figureLine(metric, count, floor), ...misses].join('\n');
  expect(figures(count).f1, report).toBeGreaterThanOrEqual(floor);
}

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
  it.each(metrics)('%s', (metric) => expectAtFloor(metric, floors[metric], golds, scores));
});

describe('newsdig on the hard passages, against the gold', () => {
  const found = passages.map((passage) => score(passage, annotatePassage(passage)));
  it.each(Object.entries(passageFloors))('%s', (metric, floor) =>
    expectAtFloor(metric as Metric, floor, passages, found),
  );
});
