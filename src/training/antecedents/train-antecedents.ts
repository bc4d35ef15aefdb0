import { readdirSync, writeFileSync } from 'node:fs';
import { type English, loadEnglish } from '../../language/english.js';
import { readGap } from '../corpora/gap.js';
import { readGumCoreference } from '../corpora/gum-coreference.js';
import { inData } from '../data.js';
import { randomNumbers } from '../random.js';
import { type Example, exampleOfPronoun, examplesOfArticle } from './examples.js';
import { type RankerWeights, trainRanker } from './ranker-trainer.js';

const epochs = 15;
const decay = 0.002;
const threshold = 0.4;
/** A feature that fewer pronouns show is left out. */
const rare = 4;
const file = 'src/language/models/antecedents.json';

/** Makes the ranker of pronouns' antecedents from GUM's training part and GAP's development part. */
export function trainAntecedents(): void {
  const english = loadEnglish();
  const examples = [...gumExamples('train', english), ...gapExamples(english).flat()];
  console.log(`antecedents: ${examples.length} pronouns`);
  writeModel(trainRanker(withoutRare(examples), randomNumbers(1), epochs, decay));
}

export const gumExamples = (part: 'train' | 'dev', english: English): Example[] =>
  readdirSync(inData('gum', part))
    .sort()
    .flatMap((name) => examplesOfArticle(readGumCoreference(inData('gum', part, name)), english));

/** One list a text. */
export const gapExamples = (english: English): Example[][] =>
  readGap(inData('gap', 'gap-development.tsv')).map((gap) => exampleOfPronoun(gap, english));

export function withoutRare(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const feature of new Set(candidates.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const isFrequent = (feature: string): boolean => (counts.get(feature) ?? 0) >= rare;
  return examples.map((example) => ({
    ...example,
    candidates: example.candidates.map((features) => features.filter(isFrequent)),
  }));
}

function writeModel({ weights, nobody }: RankerWeights): void {
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Number(weight.toFixed(3))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const model = { nobody: Number(nobody.toFixed(3)), threshold, weights: Object.fromEntries(kept) };
  writeFileSync(file, `${JSON.stringify(model, null, 1)}\n`);
  console.log(`antecedents: ${kept.length} weights in ${file}`);
}
