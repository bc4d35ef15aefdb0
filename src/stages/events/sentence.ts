import {
  type Annotated,
  indexAt,
  type Mention,
  type Sentence,
  type Tag,
  type Token,
} from '../../article/index.js';
import { missedVerb } from './main-verbs.js';

/** One sentence as the event rules read it: its words with their tags, counted from 0. */
export interface Reading {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly ReadWord[];
  /** The place of its first verb or helper; the number of its words when there is none. */
  readonly firstVerb: number;
}

export interface ReadWord {
  readonly token: Token;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
}

/** Null when the words are not tagged. What is part of a name is no verb ("Benning"). */
export function readSentence(
  { sentences, tokens, tags, mentions }: Annotated<'tokens' | 'sentences' | 'tags' | 'mentions'>,
  index: number,
): Reading | null {
  const sentence = sentences[index];
  if (!sentence || tags.length === 0) return null;
  const words: ReadWord[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    const tag: Tag | undefined = tags[i];
    if (!token || !tag) continue;
    const isVerbal = tag.pos.startsWith('VB') && /^\p{Lu}/u.test(token.text);
    const pos = isVerbal && isPartOfName(token, mentions) ? 'NNP' : tag.pos;
    words.push({ token, lower: lowerOf(token.text), pos, lemma: tag.lemma.toLowerCase() });
  }
  const missed = missedVerb(words);
  const verb = missed === null ? undefined : words[missed];
  if (missed !== null && verb) words[missed] = { ...verb, pos: 'VBD' };
  const firstVerb = words.findIndex(({ pos }) => /^(?:VB|MD)/.test(pos));
  return { index, sentence, words, firstVerb: firstVerb < 0 ? words.length : firstVerb };
}

/** "n't" and "'s" with the apostrophe of a keyboard, as the word lists have them; a mark alone stays as it is. */
const lowerOf = (text: string): string =>
  text.length > 1 && text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();

export const isVerb = (word: ReadWord | undefined): boolean => word?.pos.startsWith('VB') ?? false;

/** A verb form that carries tense by itself; a participle only counts when it has no helper ("killed" read as VBN). */
export const isFiniteVerb = (word: ReadWord | undefined): boolean =>
  word !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(word.pos);

export const isNominal = (word: ReadWord | undefined): boolean =>
  word !== undefined && /^(?:DT|PDT|JJ[RS]?|NNP?S?|PRP\$?|CD|POS|EX|WP|VBG|VBN|RB|HYPH)$/.test(word.pos);

function isPartOfName({ start, end }: Token, mentions: readonly Mention[]): boolean {
  const mention = mentions[indexAt(mentions, start)];
  return mention?.form === 'name' && end <= mention.end;
}
