import { runStages } from '../../annotate.js';
import { loadEnglish } from '../../language/english.js';
import { inData } from '../data.js';
import { type Tally, tallied } from './calibration.js';
import { readPolnear } from './polnear.js';

/** Prints for PolNeAR's dev part how many of the quotes that were given each confidence are right. */
export function evaluateQuotes(): void {
  const english = loadEnglish();
  const tallies = new Map<string, Tally>();
  for (const text of readPolnear(inData('polnear', 'dev'))) {
    const { quotes } = runStages(text.article, english);
    tallied(text, quotes, tallies, ({ confidence }) => (Math.floor(confidence * 10) / 10).toFixed(1));
  }
  for (const [from, { found, right }] of [...tallies].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const to = (Number(from) + 0.09).toFixed(2);
    console.log(
      `quotes of confidence ${from}0 to ${to}: ${found}, of which ${((100 * right) / found).toFixed(1)} % right`,
    );
  }
}
