import type { Annotated, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { chooseAntecedent } from './antecedent.js';
import { resolveWith } from './resolve.js';

export { explainEntities } from './explain.js';
export { joinSpeakers } from './spoken.js';

/**
 * Which mentions are the same one. Names join by spelling, surname, acronym or country; a description joins whose role it is
 * or whom it described before; a pronoun goes to the antecedent that a trained ranker prefers, or stays open.
 */
export function resolveEntities(
  article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags' | 'mentions'>,
  english: English,
): Layers['entities'] {
  return resolveWith(article, english, chooseAntecedent(english.antecedents));
}
