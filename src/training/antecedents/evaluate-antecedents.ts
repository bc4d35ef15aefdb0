import { readdirSync } from 'node:fs';
import { overlaps, slice } from '../../article/index.js';
import { type English, loadEnglish } from '../../language/english.js';
import { readGap } from '../corpora/gap.js';
import { readGumCoreference } from '../corpora/gum-coreference.js';
import { inData } from '../data.js';
import { randomNumbers } from '../random.js';
import { type Example, goldOf, readText } from './examples.js';
import { scoreOf, trainRanker } from './ranker-trainer.js';
import { gapExamples, gumExamples, settings, withoutRare } from './train-antecedents.js';

/** Prints how pronouns do on what the ranker has not seen: GUM's development part, and GAP in five parts. */
export function evaluateAntecedents(): void {
  const english = loadEnglish();
  for (const genres of [/_(?:news|interview)_/, /./]) printGum(genres, english);
  crossValidateGap(english);
}

/** Pronouns of people and the named people that they are joined to. */
function printGum(genres: RegExp, english: English): void {
  let [right, joined, all] = [0, 0, 0];
  for (const file of readdirSync(inData('gum', 'dev')).filter((name) => genres.test(name))) {
    const gold = readGumCoreference(inData('gum', 'dev', file));
    const { mentions, entities } = readText(gold.id, gold.text, english);
    const named = new Set(gold.mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
    for (const pronoun of gold.mentions.filter(({ form, type }) => form === 'pronoun' && type === 'person')) {
      if (!/^(?:he|she|him|her|his|hers|himself|herself)$/i.test(gold.text.slice(pronoun.start, pronoun.end)))
        continue;
      if (named.has(pronoun.entity)) all++;
      const index = mentions.findIndex((mention) => mention.form === 'pronoun' && overlaps(mention, pronoun));
      const entity = entities.find((one) => one.named && one.mentions.includes(index));
      if (!entity) continue;
      joined++;
      const names = entity.mentions.flatMap((i) => (mentions[i]?.form === 'name' ? mentions[i] : []));
      if (names.some((name) => goldOf(name, gold.mentions)?.entity === pronoun.entity)) right++;
    }
  }
  console.log(`pronouns of people in GUM dev ${genres}: ${percents(right, joined, all)}`);
}

/** Each fifth of GAP by a ranker trained on GUM and the other four. */
function crossValidateGap(english: English): void {
  const gum = gumExamples('train', english);
  const gap = gapExamples(english, english.antecedents);
  const counts = { male: [0, 0, 0], female: [0, 0, 0] };
  for (let fold = 0; fold < 5; fold++) {
    const training = withoutRare([...gum, ...gap.filter((_, i) => i % 5 !== fold).flat()]);
    const weights = trainRanker(training, randomNumbers(1), settings.epochs, settings.decay);
    for (const example of gap.filter((_, i) => i % 5 === fold).flat()) {
      if (example.kind === 'male' || example.kind === 'female')
        countChoice(example, weights, counts[example.kind]);
    }
  }
  for (const { names, pronoun, text } of readGap(inData('gap', 'gap-development.tsv'))) {
    const kind = english.pronouns.get(slice(text, pronoun).toLowerCase())?.kind;
    if (kind === 'male' || kind === 'female')
      counts[kind][2] = (counts[kind][2] ?? 0) + names.filter(({ meant }) => meant).length;
  }
  const [male, female] = [counts.male, counts.female];
  console.log(`GAP, cross-validated: all ${percents(...sum(male, female))}`);
  console.log(`male ${percents(...sum(male, [0, 0, 0]))} female ${percents(...sum(female, [0, 0, 0]))}`);
}

function countChoice(
  { candidates, nobody, right, wrong, family }: Example,
  weights: ReadonlyMap<string, number>,
  count: number[],
): void {
  const scores = [...candidates, nobody].map((features) => scoreOf(features, weights));
  const highest = Math.max(...scores);
  const total = scores.reduce((all, score) => all + Math.exp(score - highest), 0);
  const chosen = scores.indexOf(highest);
  const certain = 1 / total >= (settings.thresholds[family] ?? 1);
  const add = (at: number): void => {
    count[at] = (count[at] ?? 0) + 1;
  };
  if (!certain) return;
  if (right.includes(chosen)) add(0);
  if (right.includes(chosen) || wrong?.includes(chosen)) add(1);
}

const sum = (one: readonly number[], other: readonly number[]): [number, number, number] => [
  (one[0] ?? 0) + (other[0] ?? 0),
  (one[1] ?? 0) + (other[1] ?? 0),
  (one[2] ?? 0) + (other[2] ?? 0),
];

function percents(right: number, joined: number, all: number): string {
  const precision = (100 * right) / (joined || 1);
  const recall = (100 * right) / (all || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)} (${right} of ${joined} joined, ${all} in all)`;
}
