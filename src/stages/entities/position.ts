import type { Annotated, Mention } from '../../article/index.js';

type Read = Annotated<'tokens' | 'sentences' | 'tags'>;

/** What a mention is in its clause, told from the tags around it. */
export type Position = (typeof positions)[number];

/** The most prominent first. */
export const positions = ['subject', 'object', 'prepositional', 'possessive', 'other'] as const;

/** How far behind a mention its verb may stand when an apposition or a relative clause comes between. */
const reach = 30;

const modifiers: ReadonlySet<string> = new Set(['NNP', 'JJ', 'POS', 'DT', 'PRP$', 'CD']);
const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The grammatical position of a mention, by the words around it; shallow, no parse. */
export function positionOf(article: Read, mention: Mention): Position {
  const sentence = article.sentences[mention.sentence];
  const from = sentence?.firstToken ?? 0;
  const end = sentence?.endToken ?? article.tokens.length;
  const pos = (i: number): string => (i < from || i >= end ? '' : (article.tags[i]?.pos ?? ''));
  const own = pos(mention.firstToken);
  if (own === 'PRP$' && mention.endToken - mention.firstToken === 1) return 'possessive';
  if (pos(mention.endToken) === 'POS') return 'possessive';
  const before = phraseBefore(pos, mention.firstToken);
  const front = pos(before);
  const governed = front === 'IN' || front === 'TO';
  if (governed && pos(before - 1).startsWith('NN')) return 'prepositional';
  if (isFiniteVerb(pos, verbAfter(article, pos, mention.endToken, end))) return 'subject';
  if (isInverted(article, pos, before, mention.endToken)) return 'subject';
  if (governed) return 'prepositional';
  return front.startsWith('VB') ? 'object' : 'other';
}

/** The token in front of the mention's whole phrase: titles and modifiers before a name are skipped. */
function phraseBefore(pos: (i: number) => string, first: number): number {
  let i = first - 1;
  for (let steps = 0; steps < 8 && modifiers.has(pos(i)); steps++) i--;
  return i;
}

const isFiniteVerb = (pos: (i: number) => string, i: number): boolean => finite.has(pos(i));

/** The token where the mention's verb would stand: adverbs and one stretch between commas are skipped. */
function verbAfter(article: Read, pos: (i: number) => string, next: number, end: number): number {
  let i = next;
  if (article.tokens[i]?.text === ',') {
    const close = closingComma(article, i + 1, end);
    if (close > 0) i = close + 1;
  }
  if (pos(i) === 'WP' || pos(i) === 'WDT') i++;
  while ((pos(i) === 'RB' || pos(i) === 'RBR') && i < next + reach) i++;
  return i;
}

function closingComma(article: Read, from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + reach); i++) if (article.tokens[i]?.text === ',') return i;
  return -1;
}

/** '…," said Gantz.': a verb in front of the mention, and a comma, a quotation mark or a clause's end around the two. */
function isInverted(article: Read, pos: (i: number) => string, verb: number, next: number): boolean {
  if (pos(verb) !== 'VBD' && pos(verb) !== 'VBZ') return false;
  const opens = /^[,"”’'»]/.test(article.tokens[verb - 1]?.text ?? '');
  return opens && /^(?:|[,.;:)]|IN|WP|CC)$/.test(pos(next).replace(/^''$/, '.'));
}
