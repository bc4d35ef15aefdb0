import { readdirSync, writeFileSync } from 'node:fs';
import type { Antecedents } from '../../language/antecedents.js';
import { type English, loadEnglish } from '../../language/english.js';
import { readGap } from '../corpora/gap.js';
import { readGumCoreference } from '../corpora/gum-coreference.js';
import { inData } from '../data.js';
import { randomNumbers } from '../random.js';
import { type Example, exampleOfPronoun, examplesOfArticle, readText } from './examples.js';
import { trainRanker } from './ranker-trainer.js';

export const settings: {
  readonly epochs: number;
  readonly decay: number;
  readonly thresholds: Antecedents['thresholds'];
} = {
  epochs: 16,
  decay: 0.1,
  // Precision before recall: where several are as likely, or it may be nobody, a pronoun stays open.
  thresholds: { he: 0.15, it: 0.6, they: 0.5, the: 0.5 },
};
/** A feature that fewer pronouns show is left out. */
const rare = 6;
/** After the first round rankers differ in what they make of a few pronouns. */
const rounds = 2;
const file = 'src/language/models/antecedents.json';

/**
 * Makes the ranker of pronouns' antecedents from GUM's training part and GAP's development part. GAP marks one pronoun a
 * text; the others are resolved by the ranker made before: of GUM alone at first, so that none is needed to begin with.
 */
export function trainAntecedents(): void {
  const english = loadEnglish();
  const gum = gumExamples('train', english);
  let antecedents = learn(gum);
  for (let round = 1; round <= rounds; round++) {
    const examples = [...gum, ...gapExamples(english, antecedents).flat()];
    antecedents = learn(examples);
    console.log(`antecedents: round ${round} of ${rounds}, ${examples.length} pronouns`);
  }
  writeFileSync(file, `${JSON.stringify(antecedents, null, 1)}\n`);
  console.log(`antecedents: ${Object.keys(antecedents.weights).length} weights in ${file}`);
}

export const gumExamples = (part: 'train' | 'dev', english: English): Example[] =>
  readdirSync(inData('gum', part))
    .sort()
    .flatMap((name) => {
      const gold = readGumCoreference(inData('gum', part, name));
      return examplesOfArticle(gold, readText(gold.id, gold.text, english), english);
    });

/** One list a text; pronouns that GAP does not mark are resolved by `present`. */
export const gapExamples = (english: English, present: Antecedents): Example[][] =>
  readGap(inData('gap', 'gap-development.tsv')).map((gap) =>
    exampleOfPronoun(gap, readText(gap.id, gap.text, english), english, present),
  );

export function withoutRare(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  for (const { candidates, nobody } of examples)
    for (const feature of new Set([...candidates.flat(), ...nobody]))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const isFrequent = (feature: string): boolean => (counts.get(feature) ?? 0) >= rare;
  return examples.map((example) => ({
    ...example,
    candidates: example.candidates.map((features) => features.filter(isFrequent)),
    nobody: example.nobody.filter(isFrequent),
  }));
}

function learn(examples: readonly Example[]): Antecedents {
  const weights = trainRanker(withoutRare(examples), randomNumbers(1), settings.epochs, settings.decay);
  const kept = [...weights]
    .map(([feature, weight]) => [feature, Number(weight.toFixed(3))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { thresholds: settings.thresholds, weights: Object.fromEntries(kept) };
}
