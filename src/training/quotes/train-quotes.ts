import { loadEnglish } from '../../language/english.js';
import { argumentLabels, cueLabels } from '../../stages/quotes/labels.js';
import { inData } from '../data.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { SequenceTrainer } from '../sequence-trainer.js';
import { readUpToQuotes } from './layers.js';
import { readPolnear } from './polnear.js';
import { addArticle, mayFollow } from './sequences.js';

/** Trains the models of cues, sources and contents on PolNeAR, and writes them to src/language/models. */
export function trainQuotes(): void {
  const english = loadEnglish();
  const trainers = { cues: new SequenceTrainer(), arguments: new SequenceTrainer() };
  for (const { article, attributions } of readPolnear(inData('polnear', 'train')))
    addArticle(trainers, readUpToQuotes(article, english), attributions);
  learn('cues', trainers.cues, cueLabels, 150_000);
  learn('arguments', trainers.arguments, argumentLabels, 250_000);
}

function learn(
  name: string,
  trainer: SequenceTrainer,
  labels: readonly string[],
  maximumFeatures: number,
): void {
  const trained = trainer.train({
    labels,
    allowed: mayFollow,
    epochs: 6,
    minimumCount: 3,
    dropout: 0.1,
    onEpoch: (epoch, loss) => console.log(`quotes, ${name}: epoch ${epoch}, loss ${loss.toFixed(4)}`),
  });
  writeModel(`quote-${name}.model`, sequenceModelBytes(trained, {}, { threshold: 0.03, maximumFeatures }));
}
