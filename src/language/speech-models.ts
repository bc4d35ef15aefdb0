import { loadSequenceModel, type SequenceModel } from './sequence-model.js';
import { lazily } from './word-lists.js';

/** The two models of reported speech. */
export interface SpeechModels {
  /** Which words are cues. */
  readonly cues: SequenceModel;
  /** What the source and the content of one cue are. */
  readonly arguments: SequenceModel;
}

export const loadSpeechModels = lazily(
  (): SpeechModels => ({
    cues: loadSequenceModel('quote-cues.model'),
    arguments: loadSequenceModel('quote-arguments.model'),
  }),
);
