import type { Annotated, Mention } from '../../article/index.js';
import type { IndexForm, StockIndices } from '../../language/stock-indices.js';
import { nameByToken, namesOver } from './name-by-token.js';

type Needs = Annotated<'tokens' | 'sentences'>;

/** A form of an index's name, and the tokens that it is written in. */
interface Sighting {
  readonly form: IndexForm;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** The word behind it in the sentence; '' at the sentence's end. */
  readonly next: string;
}

/**
 * The names with those of stock indices put right: whole ("S&P 500", not "S&P"), without the figures behind them, and
 * never an organisation's.
 */
export function findStockIndices(
  article: Needs,
  names: readonly Mention[],
  indices: StockIndices,
): readonly Mention[] {
  const sightings = sightingsIn(article, indices);
  if (sightings.length === 0) return names;
  const told = new Set(sightings.flatMap(({ form }) => (form.shared ? [] : [form.index])));
  const added: Mention[] = [];
  const dropped = new Set<Mention>();
  const nameAt = nameByToken(names);
  for (const sighting of sightings) {
    if (sighting.form.shared && !told.has(sighting.form.index)) continue;
    const over = [...namesOver(nameAt, { firstToken: sighting.first, endToken: sighting.end })];
    if (isBourse(article, over, sighting)) continue;
    if (over.some((name) => isAnother(article, name, sighting))) continue;
    if (over.length === 0 && goesOnWithName(sighting)) continue;
    for (const name of over) dropped.add(name);
    added.push(mentionOf(article, sighting));
  }
  if (added.length === 0) return names;
  return [...names.filter((name) => !dropped.has(name)), ...added].sort((a, b) => a.start - b.start);
}

/** "traded on Nasdaq": taken for an organisation, called so by others, and without an article. */
const isBourse = ({ tokens }: Needs, over: readonly Mention[], { form, first }: Sighting): boolean =>
  form.shared &&
  over.some(({ type }) => type === 'organization') &&
  tokens[first - 1]?.text.toLowerCase() !== 'the';

/** A single word that was no name, in front of one with a capital: "FTSE Russell". */
const goesOnWithName = ({ form, next }: Sighting): boolean =>
  form.words.length === 1 && /^\p{Lu}\p{Ll}/u.test(next);

function sightingsIn({ tokens, sentences }: Needs, { byFirst }: StockIndices): Sighting[] {
  const found: Sighting[] = [];
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      const text = tokens[i]?.text ?? '';
      if (!isCapital(text)) continue;
      const form = byFirst.get(text)?.find(({ words }) => fits(tokens, words, i, endToken));
      if (!form) continue;
      const behind = (at: number): string => (at < endToken ? (tokens[at]?.text ?? '') : '');
      const last = i + form.words.length;
      const end = behind(last) === 'Index' ? last + 1 : last;
      found.push({ form, first: i, end, sentence, next: behind(end) });
      i = last - 1;
    }
  });
  return found;
}

const isCapital = (text: string): boolean => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90;

/** The same words, in capitals or not, but not in small letters what has a capital ("the Hang Seng index"). */
const fits = (tokens: Needs['tokens'], words: readonly string[], at: number, end: number): boolean =>
  at + words.length <= end &&
  words.every((word, i) => {
    const { text = '' } = tokens[at + i] ?? {};
    return text === word || (text.toLowerCase() === word.toLowerCase() && text === text.toUpperCase());
  });

/**
 * Whether the name is longer than the index's by words: "FTSE Group". Figures behind it are none of its words, nor what
 * stands in front of a name of several words ("French CAC 40").
 */
function isAnother({ tokens }: Needs, name: Mention, { form, first, end }: Sighting): boolean {
  const goesOn = tokens.slice(end, name.endToken).some(({ text }) => !/^[\d.,]+$|^[Ii]ndex$/.test(text));
  return goesOn || (form.words.length === 1 && name.firstToken < first);
}

function mentionOf({ tokens }: Needs, { first, end, sentence }: Sighting): Mention {
  const start = tokens[first]?.start ?? 0;
  const last = tokens[end - 1]?.end ?? start;
  return { start, end: last, type: 'other', form: 'name', sentence, firstToken: first, endToken: end };
}
