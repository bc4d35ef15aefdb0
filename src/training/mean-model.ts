import type { TrainedSequenceModel } from './sequence-trainer.js';

/**
 * The mean of models that were trained on the same sequences with other seeds: what only the order of training taught one of them
 * cancels out.
 */
export function meanOf(models: readonly TrainedSequenceModel[]): TrainedSequenceModel {
  const [first] = models;
  if (!first) throw new RangeError('no models to take the mean of');
  const mean = (of: (model: TrainedSequenceModel) => Float32Array): Float32Array =>
    of(first).map((_, i) => models.reduce((sum, model) => sum + (of(model)[i] as number), 0) / models.length);
  return {
    labels: first.labels,
    hashes: first.hashes,
    weights: mean(({ weights }) => weights),
    transitions: mean(({ transitions }) => transitions),
    initial: mean(({ initial }) => initial),
    final: mean(({ final }) => final),
  };
}
