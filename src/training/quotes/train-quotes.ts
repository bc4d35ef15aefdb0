import { runStagesToEntities } from '../../annotate.js';
import { type English, loadEnglish } from '../../language/english.js';
import { parseModelFile } from '../../language/model-file.js';
import { SequenceModel } from '../../language/sequence-model.js';
import { findCues } from '../../stages/quotes/attributions.js';
import { findQuotes } from '../../stages/quotes/index.js';
import { argumentLabels, cueLabels } from '../../stages/quotes/labels.js';
import type { Reads } from '../../stages/quotes/passage.js';
import { inData } from '../data.js';
import { meanOf } from '../mean-model.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { SequenceTrainer } from '../sequence-trainer.js';
import { type Tally, tallied, writeConfidence } from './calibration.js';
import { type PolnearArticle, readPolnear } from './polnear.js';
import { addArguments, addCues, type Lesson, lessonsOf, mayFollow } from './sequences.js';

const folds = 4;

/**
 * The models that are shipped are the mean of so many, each trained with a seed of its own and so many passes; models that only help
 * to train and to count are a single draw.
 */
const draws = 3;
const passes = { shipped: 8, helping: 8 };

/** An article of PolNeAR with what the stages before the quotes give, and the lessons in it. */
interface Text extends PolnearArticle {
  readonly layers: Reads;
  readonly lessons: readonly Lesson[];
}

/**
 * Trains the models of cues, sources and contents on PolNeAR, and writes them to src/language/models; counts how often
 * quotes are right in the first fold with models of the others, and writes that as the confidence of quotes.
 */
export function trainQuotes(): void {
  const english = loadEnglish();
  const texts = readPolnear(inData('polnear', 'train')).map((one): Text => {
    const layers = runStagesToEntities(one.article, english);
    return { ...one, layers, lessons: lessonsOf(layers, one.attributions, english) };
  });
  const cues = Array.from({ length: folds }, (_, fold) => cueModel(outside(texts, fold)));
  writeModel('quote-cues.model', bytesOfCues(texts, draws));
  writeModel('quote-arguments.model', argumentBytes(texts, cues, { draws }));
  const first = { cues: cues[0] as SequenceModel, arguments: argumentModel(texts, cues, 0) };
  calibrate(
    texts.filter((_, i) => i % folds === 0),
    Object.create(english, { speechModels: { value: first } }),
  );
}

const outside = (texts: readonly Text[], fold: number): Text[] => texts.filter((_, i) => i % folds !== fold);

const cueModel = (texts: readonly Text[]): SequenceModel =>
  new SequenceModel(parseModelFile(bytesOfCues(texts), 'quote-cues.model'));

const argumentModel = (
  texts: readonly Text[],
  cues: readonly SequenceModel[],
  without: number,
): SequenceModel =>
  new SequenceModel(parseModelFile(argumentBytes(texts, cues, { without }), 'quote-arguments.model'));

function bytesOfCues(texts: readonly Text[], models = 1): Uint8Array {
  const trainer = new SequenceTrainer();
  for (const { lessons } of texts) for (const lesson of lessons) addCues(trainer, lesson);
  return learn(trainer, { name: 'cues', labels: cueLabels, maximumFeatures: 110_000, dropout: 0.35, models });
}

/** Each fold of the texts, but one if one is left out, is shown with the cues that the model of the others finds in it. */
function argumentBytes(
  texts: readonly Text[],
  cues: readonly SequenceModel[],
  { without = -1, draws: models = 1 }: { readonly without?: number; readonly draws?: number },
): Uint8Array {
  const trainer = new SequenceTrainer();
  cues.forEach((model, fold) => {
    if (fold === without) return;
    for (const { lessons } of texts.filter((_, i) => i % folds === fold))
      for (const lesson of lessons) addArguments(trainer, lesson, findCues(lesson.columns, model));
  });
  return learn(trainer, {
    name: 'arguments',
    labels: argumentLabels,
    maximumFeatures: 210_000,
    dropout: 0.2,
    models,
  });
}

/** Writes how often quotes of each make are right in texts that the models of `english` have not seen. */
function calibrate(texts: readonly Text[], english: English): void {
  const tallies = new Map<string, Tally>();
  for (const text of texts) tallied(text, findQuotes(text.layers, english), tallies);
  writeConfidence(tallies);
}

interface Learning {
  readonly name: string;
  readonly labels: readonly string[];
  readonly maximumFeatures: number;
  readonly dropout: number;
  readonly models: number;
}

function learn(trainer: SequenceTrainer, learning: Learning): Uint8Array {
  const { name, labels, maximumFeatures, dropout } = learning;
  const trained = Array.from({ length: learning.models }, (_, i) =>
    trainer.train({
      labels,
      allowed: mayFollow,
      epochs: learning.models > 1 ? passes.shipped : passes.helping,
      minimumCount: 3,
      dropout,
      seed: i + 1,
      onEpoch: (epoch, loss) => console.log(`quotes, ${name}: epoch ${epoch}, loss ${loss.toFixed(4)}`),
    }),
  );
  return sequenceModelBytes(meanOf(trained), {}, { threshold: 0.03, maximumFeatures });
}
