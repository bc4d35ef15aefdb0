import { runStagesToEntities } from '../../annotate.js';
import { loadEnglish } from '../../language/english.js';
import { parseModelFile } from '../../language/model-file.js';
import { SequenceModel } from '../../language/sequence-model.js';
import { findCues } from '../../stages/quotes/attributions.js';
import { argumentLabels, cueLabels } from '../../stages/quotes/labels.js';
import { inData } from '../data.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { SequenceTrainer } from '../sequence-trainer.js';
import { readPolnear } from './polnear.js';
import { addArguments, addCues, type Lesson, lessonsOf, mayFollow } from './sequences.js';

const folds = 4;

/** Trains the models of cues, sources and contents on PolNeAR, and writes them to src/language/models. */
export function trainQuotes(): void {
  const english = loadEnglish();
  const articles = readPolnear(inData('polnear', 'train')).map(({ article, attributions }) =>
    lessonsOf(runStagesToEntities(article, english), attributions, english),
  );
  writeModel('quote-cues.model', cueModel(articles.flat()));
  writeModel('quote-arguments.model', argumentModel(articles));
}

function cueModel(lessons: readonly Lesson[]): Uint8Array {
  const trainer = new SequenceTrainer();
  for (const lesson of lessons) addCues(trainer, lesson);
  return learn('cues', trainer, cueLabels, 150_000, 0.35);
}

/** Each fold of the articles is shown with the cues that a model trained on the other folds finds in it. */
function argumentModel(articles: readonly (readonly Lesson[])[]): Uint8Array {
  const trainer = new SequenceTrainer();
  for (let fold = 0; fold < folds; fold++) {
    const others = articles.filter((_, i) => i % folds !== fold).flat();
    const cues = new SequenceModel(parseModelFile(cueModel(others), 'quote-cues.model'));
    for (const lesson of articles.filter((_, i) => i % folds === fold).flat())
      addArguments(trainer, lesson, findCues(lesson.columns, cues));
  }
  return learn('arguments', trainer, argumentLabels, 250_000, 0.2);
}

function learn(
  name: string,
  trainer: SequenceTrainer,
  labels: readonly string[],
  maximumFeatures: number,
  dropout: number,
): Uint8Array {
  const trained = trainer.train({
    labels,
    allowed: mayFollow,
    epochs: 5,
    minimumCount: 3,
    dropout,
    onEpoch: (epoch, loss) => console.log(`quotes, ${name}: epoch ${epoch}, loss ${loss.toFixed(4)}`),
  });
  return sequenceModelBytes(trained, {}, { threshold: 0.03, maximumFeatures });
}
