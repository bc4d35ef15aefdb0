import { loadEnglish } from '../../language/english.js';
import { parseModelFile } from '../../language/model-file.js';
import { SequenceModel } from '../../language/sequence-model.js';
import { NameRecogniser } from '../../stages/mentions/names.js';
import { mayFollow, nameLabels } from '../../stages/mentions/names-labels.js';
import { Votes } from '../../stages/mentions/names-votes.js';
import { Vocabulary } from '../../stages/mentions/names-words.js';
import { sequenceModelBytes, writeModel } from '../model-writer.js';
import { randomNumbers } from '../random.js';
import { SequenceTrainer } from '../sequence-trainer.js';
import { isWorldwide, trainingArticles } from './folds.js';
import { addExample, type Example, toExample } from './sequences.js';

/** Trains the name recogniser and writes src/language/models/names.model. */
export function trainNames(): void {
  const english = loadEnglish();
  const vocabulary = new Vocabulary(english.nameWords);
  const examples = someUnmarked(trainingArticles().map((article) => toExample(article, english, vocabulary)));
  writeModel('names.model', learn(withVotes(examples, vocabulary), 8, 'names'));
}

/** The share of dispatches that are read as other news, so that their habits are known there too. */
const shareUnmarked = 0.15;

function someUnmarked(examples: readonly Example[]): Example[] {
  const random = randomNumbers(4);
  return examples.map((example) =>
    example.view.dispatch && random() < shareUnmarked
      ? { ...example, view: { ...example.view, dispatch: false } }
      : example,
  );
}

type Voted = readonly [example: Example, votes: Votes | null];

/** The share of sentences that learn with the votes of a first pass; the others are the first pass. */
const shareWithVotes = 0.6;

function learn(examples: Iterable<Voted>, epochs: number, title: string): Uint8Array {
  const trainer = new SequenceTrainer();
  const random = randomNumbers(3);
  for (const [example, votes] of examples)
    for (let time = 0; time < timesCounted(example); time++)
      addExample(trainer, example, votes, () => random() < shareWithVotes);
  const trained = trainer.train({
    labels: nameLabels,
    allowed: mayFollow,
    epochs,
    minimumCount: 1,
    rate: 0.05,
    sparsity: 0.3,
    dropout: 0.1,
    doubt: 0.5,
    onEpoch: (epoch, loss) => console.log(`${title}: epoch ${epoch} of ${epochs}, loss ${loss.toFixed(4)}`),
  });
  return sequenceModelBytes(trained, {});
}

/** News of today, which most resembles what will be read, counts twice. */
const timesCounted = ({ id }: Example): number => (isWorldwide(id) ? 2 : 1);

/** Each half of the articles is labelled by a model that learnt from the other half, as unseen articles will be. */
function* withVotes(examples: readonly Example[], vocabulary: Vocabulary): Generator<Voted> {
  const halves = [0, 1].map((half) => examples.filter((_, i) => i % 2 === half));
  for (const [half, own] of halves.entries()) {
    const others = (halves[1 - half] ?? []).map((example): Voted => [example, null]);
    const bytes = learn(others, 3, `names, first pass ${half + 1}`);
    const recogniser = new NameRecogniser(new SequenceModel(parseModelFile(bytes, 'first pass')), vocabulary);
    for (const example of own)
      yield [example, new Votes(example.view, recogniser.firstPass(example.article, example.view))];
  }
}
