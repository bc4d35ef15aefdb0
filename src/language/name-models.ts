import { loadSequenceModel, type SequenceModel } from './sequence-model.js';
import { loadWordClasses, type WordClasses } from './word-classes.js';

let model: SequenceModel | undefined;
let words: WordClasses | undefined;

export function loadNameModel(): SequenceModel {
  model ??= loadSequenceModel('names.model');
  return model;
}

export function loadNameWords(): WordClasses {
  words ??= loadWordClasses('name-words.model');
  return words;
}
