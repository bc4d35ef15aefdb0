import type { Annotated, Layers, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { withoutLabels } from './bare-names.js';
import { findDesignations } from './designations.js';
import { joinDoublePossessives } from './double-possessives.js';
import { findNames } from './names.js';
import { findNominals } from './nominals.js';
import { joinNumbers } from './numbered-names.js';
import { joinOpeners } from './opened-names.js';
import { findPronouns } from './pronouns.js';
import { findStockIndices } from './stock-indices.js';
import { findThingNominals } from './thing-nominals.js';

/**
 * Everything that stands for someone or something: names, descriptions ("the minister", "his office") and pronouns. In
 * order of start, the shorter first where two start together; a description may hold a name or a pronoun.
 */
export function findMentions(
  article: Annotated<'quotations' | 'tokens' | 'sentences' | 'tags'>,
  english: English,
): Layers['mentions'] {
  const found = joinDoublePossessives(article, findNames(article, english), english.nouns);
  const names = findProducts(article, withoutLabels(article, found, english), english);
  const nominals = [...findNominals(article, names, english), ...findThingNominals(article, names, english)];
  return mergeMentions(names, findPronouns(article, english), nominals);
}

/** The names with those of storms, ships, stock indices and products, which have words or numbers of their own. */
function findProducts(
  article: Annotated<'tokens' | 'sentences' | 'tags'>,
  names: readonly Mention[],
  english: English,
): readonly Mention[] {
  const opened = joinOpeners(article, names, english);
  const indices = findStockIndices(article, opened, english.stockIndices);
  return findDesignations(article, joinNumbers(article, indices, english), english);
}

/** All together in order; a pronoun that is part of a name is none. */
export function mergeMentions(
  names: readonly Mention[],
  pronouns: readonly Mention[],
  nominals: readonly Mention[],
): Mention[] {
  const named = new Set(
    names.flatMap((name) =>
      Array.from({ length: name.endToken - name.firstToken }, (_, i) => name.firstToken + i),
    ),
  );
  return [...names, ...pronouns.filter((pronoun) => !named.has(pronoun.firstToken)), ...nominals].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
