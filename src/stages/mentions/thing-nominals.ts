import type { EntityType, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { nameByToken } from './name-by-token.js';
import { isHead, phraseStart, type Read, typeOf } from './nominals.js';

/**
 * Descriptions of products, storms and stock indices: "the aircraft", "this new phone", where the article names anything that
 * they may stand for. Only of one, and none that the words behind tell apart: "the car that hit him".
 */
export function findThingNominals(article: Read, names: readonly Mention[], english: English): Mention[] {
  if (!names.some(({ type }) => mayBeThing.test(type))) return [];
  const nameAt = nameByToken(names);
  const { kinds } = english.thingNouns;
  return article.sentences.flatMap(({ firstToken, endToken }, sentence) => {
    const found: Mention[] = [];
    for (let head = firstToken + 1; head < endToken; head++) {
      if (!kinds.has(wordAt(article, head)) || nameAt.has(head)) continue;
      if (!endsPhrase(article, head, endToken)) continue;
      const first = phraseStart(article, head, firstToken, nameAt);
      const isOpen = /^(?:the|this)$/.test(wordAt(article, first)) && !isToldApart(article, head, endToken);
      if (!isOpen || isIdiom(article, first, head) || holdsThing(nameAt, first, head)) continue;
      if (typeOf(article, head, english) !== null) continue;
      const start = article.tokens[first]?.start ?? 0;
      const end = article.tokens[head]?.end ?? start;
      const type = typeOfKinds(kinds.get(wordAt(article, head)) ?? new Set());
      found.push({ start, end, type, form: 'nominal', sentence, firstToken: first, endToken: head + 1 });
    }
    return found;
  });
}

const mayBeThing = /^(?:product|event|other)$/;

const typeOfKinds = (kinds: ReadonlySet<string>): EntityType =>
  kinds.has('storm') ? 'event' : kinds.has('index') ? 'other' : 'product';

const wordAt = ({ tokens }: Read, i: number): string => (tokens[i]?.text ?? '').toLowerCase();

/** Also where the tagger takes it for an adjective ("the superjumbo flew"), or its verb for a noun ("the plane seats 80"). */
function endsPhrase(article: Read, head: number, end: number): boolean {
  const posAt = (i: number): string => (i < end ? (article.tags[i]?.pos ?? '') : '');
  const [own, next, second] = [posAt(head), posAt(head + 1), posAt(head + 2)];
  if (own === 'JJ') return /^(?:VB[DZ]|MD)$/.test(next);
  if (own !== 'NN') return false;
  return isHead(article, head, end) || (next === 'NNS' && /^(?:CD|DT|\$|PRP\$?)$/.test(second));
}

/** "the plane that …", "the car of the mayor", "the ship carrying oil", "the index's" is none of these. */
function isToldApart(article: Read, head: number, end: number): boolean {
  if (head + 1 >= end) return false;
  const next = wordAt(article, head + 1);
  const pos = article.tags[head + 1]?.pos ?? '';
  return /^(?:of|that|who|which|whose|with|from)$/.test(next) || /^(?:VBG|WDT|WP\$?|NNP|NNPS|CD)$/.test(pos);
}

/** "on the phone", "by the car". */
const isIdiom = (article: Read, first: number, head: number): boolean =>
  head === first + 1 &&
  wordAt(article, head) === 'phone' &&
  /^(?:on|over|by|to|answered|answer)$/.test(wordAt(article, first - 1));

/** "the A380 aircraft" is said by its name. */
function holdsThing(nameAt: ReadonlyMap<number, Mention>, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (mayBeThing.test(nameAt.get(i)?.type ?? '')) return true;
  return false;
}
