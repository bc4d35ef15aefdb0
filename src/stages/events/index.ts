import type { Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { EventFinder, type Needed } from './finder.js';
import { retold } from './retold.js';

/**
 * What happens in an article. Each sentence is cut into clauses; the verbs and event nouns of a clause are its events, one
 * of them leads; the clause says who takes part and when, or the context does.
 */
export function findEvents(article: Needed, english: English): Layers['events'] {
  const finder = new EventFinder(article, english);
  const found = article.sentences.flatMap(({ role }, index) =>
    role === 'body' || role === 'headline' ? finder.inSentence(index) : [],
  );
  return retold(found, article.date, english.eventWords, english.lemmas);
}
