import type { Annotated, Block } from '../../article/index.js';
import { loadEnglish } from '../../language/english.js';
import { splitSentences } from '../../stages/sentences/index.js';
import { tag } from '../../stages/tags/index.js';
import { tokenize } from '../../stages/tokens/index.js';
import { readGum, type TreebankDocument } from '../corpora/gum.js';

const english = loadEnglish();

/** Prints how tokens, sentences, parts of speech and lemmas do on GUM's dev part. */
export function evaluateReading(): void {
  const documents = readGum('dev');
  const news = documents.filter(({ name }) => /_(?:news|interview)_/.test(name));
  console.log('gum dev, running text:');
  printBoundaries('  news and interviews', news);
  printBoundaries('  all kinds of text', documents);
  console.log('gum dev, gold tokens:');
  printTags('  news and interviews', news);
  printTags('  all kinds of text', documents);
}

function printBoundaries(name: string, documents: readonly TreebankDocument[]): void {
  const count = { sentences: [0, 0, 0], tokens: [0, 0, 0] };
  for (const document of documents) {
    const gold = detokenized(document);
    const tokens = { ...gold.article, tokens: tokenize(gold.article, english) };
    const ends = (items: readonly { end: number }[]) => items.map(({ end }) => `${end}`);
    const spans = (items: readonly { start: number; end: number }[]) =>
      items.map(({ start, end }) => `${start} ${end}`);
    compare(ends(splitSentences(tokens, english)), ends(gold.sentences), count.sentences);
    compare(spans(tokens.tokens), spans(gold.tokens), count.tokens);
  }
  console.log(`${name.padEnd(24)} sentence ends ${f1(count.sentences)}, tokens ${f1(count.tokens)}`);
}

function printTags(name: string, documents: readonly TreebankDocument[]): void {
  let [tags, lemmas, all] = [0, 0, 0];
  for (const document of documents) {
    const gold = detokenized(document);
    const sentences = document.sentences.map(({ words }, i) => ({ words, span: gold.sentences[i] }));
    let first = 0;
    const layers = sentences.map(({ words, span }) => {
      const sentence = { ...blockOf(span), firstToken: first, endToken: first + words.length };
      first += words.length;
      return sentence;
    });
    const found = tag({ ...gold.article, tokens: gold.tokens, sentences: layers }, english);
    const right = document.sentences.flatMap((sentence) =>
      sentence.words.map((_, i) => [sentence.tags[i], sentence.lemmas[i]]),
    );
    right.forEach(([pos, lemma], i) => {
      all++;
      if (found[i]?.pos === pos) tags++;
      if (found[i]?.lemma === lemma) lemmas++;
    });
  }
  console.log(`${name.padEnd(24)} tags ${percent(tags, all)}, lemmas ${percent(lemmas, all)} right`);
}

/** The document as running text, a blank line between paragraphs, and where its tokens and sentences are. */
function detokenized({ name, sentences }: TreebankDocument) {
  let text = '';
  const blocks: Block[] = [];
  const tokens: { start: number; end: number; text: string }[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const [i, { words, spaced, paragraph }] of sentences.entries()) {
    if (i > 0 && paragraph !== sentences[i - 1]?.paragraph) text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    for (const [k, word] of words.entries()) {
      tokens.push({ start: text.length, end: text.length + word.length, text: word });
      text += spaced[k] ? `${word} ` : word;
    }
    spans.push({ start, end: tokens.at(-1)?.end ?? start });
    const last = blocks.at(-1);
    if (last && last.paragraph === paragraph)
      blocks[blocks.length - 1] = { ...last, end: text.trimEnd().length };
    else blocks.push({ start, end: text.trimEnd().length, paragraph, role: 'body' });
  }
  const article: Annotated<'blocks' | 'quotations'> = {
    id: name,
    path: null,
    title: null,
    date: null,
    dateFrom: null,
    text: text.trimEnd(),
    hidden: [],
    blocks,
    quotations: [],
  };
  return { article, tokens, sentences: spans };
}

const blockOf = (span: { start: number; end: number } | undefined) =>
  ({ start: span?.start ?? 0, end: span?.end ?? 0, paragraph: 0, role: 'body' }) as const;

/** Adds to [right, found, gold]. */
function compare(found: readonly string[], gold: readonly string[], counts: number[]): void {
  const right = new Set(gold);
  for (const [i, count] of [
    found.filter((key) => right.has(key)).length,
    found.length,
    gold.length,
  ].entries())
    counts[i] = (counts[i] ?? 0) + count;
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const f1 = ([right = 0, found = 0, gold = 0]: readonly number[]) =>
  `F1 ${((200 * right) / (found + gold)).toFixed(2)}`;
