import { loadSequenceModel, type SequenceModel } from './sequence-model.js';
import { loadWordClasses, type WordClasses } from './word-classes.js';
import { lazily } from './word-lists.js';

/** The trained part-of-speech tagger: weights, and what its training knew of words. */
export interface TagModel {
  readonly weights: SequenceModel;
  /**
   * For each word known from the treebank its class, which is the set of tags it had there; as flags what compromise's
   * lexicon says of it.
   */
  readonly words: WordClasses;
  /** The tag (index into the labels) of the classes whose words never had another; -1 for the other classes. */
  readonly onlyTags: Int16Array;
}

/** Throws NewsdigError('installation') when a model file is missing or damaged. */
export const loadTagModel = lazily((): TagModel => {
  const weights = loadSequenceModel('tags.model');
  const onlyTags = Int16Array.from(weights.metadata.onlyTags as readonly number[]);
  return { weights, words: loadWordClasses('tag-words.model'), onlyTags };
});
