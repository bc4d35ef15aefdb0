import type { Annotated, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';

/**
 * Surnames of people whom the article names in full, where they stand alone and were taken for nothing: "Kel-Amran" at a
 * sentence's start. Only words that are nothing else in English, with a capital.
 */
export function findSurnames(
  article: Annotated<'tokens' | 'sentences'>,
  names: readonly Mention[],
  english: English,
): Mention[] {
  const surnames = surnamesOf(article, names, english);
  if (surnames.size === 0) return [];
  const taken = new Set<number>();
  for (const { firstToken, endToken } of names) for (let i = firstToken; i < endToken; i++) taken.add(i);
  const found: Mention[] = [];
  article.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      const { text, start, end } = article.tokens[i] ?? { text: '', start: 0, end: 0 };
      if (taken.has(i) || !/\p{Lu}/u.test(text) || !surnames.has(foldName(text))) continue;
      found.push({ start, end, type: 'person', form: 'name', sentence, firstToken: i, endToken: i + 1 });
    }
  });
  return found;
}

/** A surname shorter than this is too likely to be something else. */
const shortest = 4;

/** The folded last words of the names of people, of those with more than one word. */
function surnamesOf(
  { tokens }: Annotated<'tokens'>,
  names: readonly Mention[],
  { gazetteer, nouns }: English,
): Set<string> {
  const full = names.filter(
    ({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken > 1,
  );
  const words = full.map(({ endToken }) => foldName(tokens[endToken - 1]?.text ?? ''));
  return new Set(
    words.filter(
      (word) => word.length >= shortest && !isOther(gazetteer.bits(word)) && !nouns.people.has(word),
    ),
  );
}

const otherBits =
  known.commonWord |
  known.office |
  known.honorific |
  known.country |
  known.city |
  known.region |
  known.organizationWord |
  known.placeWord;
const isOther = (bits: number): boolean => (bits & otherBits) !== 0;
