import { loadEnglish } from '../../language/english.js';
import { mayFollow, nameLabels } from '../../stages/mentions/names-labels.js';
import { Vocabulary } from '../../stages/mentions/names-words.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { SequenceTrainer } from '../sequence-trainer.js';
import { trainingArticles } from './folds.js';
import { addArticle, split } from './sequences.js';

/** Trains the name recogniser and writes src/language/models/names.model. */
export function trainNames(): void {
  const english = loadEnglish();
  const vocabulary = new Vocabulary(english.nameWords);
  const trainer = new SequenceTrainer();
  for (const article of trainingArticles())
    addArticle(trainer, split(article, english), article.names, vocabulary);
  const trained = trainer.train({
    labels: nameLabels,
    allowed: mayFollow,
    epochs: 4,
    minimumCount: 2,
    sparsity: 0.3,
    shrinkage: 1,
    rate: 0.1,
    dropout: 0.1,
    onEpoch: (epoch, loss) => console.log(`names: epoch ${epoch}, loss ${loss.toFixed(4)}`),
  });
  writeModel('names.model', sequenceModelBytes(trained, {}));
}
