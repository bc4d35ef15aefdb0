import { describe, expect, it } from 'vitest';
import { runStages } from '../../src/annotate.js';
import { type Quote, reportsSpeech, type Span, slice } from '../../src/article/index.js';
import { loadEnglish } from '../../src/language/english.js';
import { type Example, readExamples } from './markup.js';

const english = loadEnglish();

const said = (quote: Quote) => quote.cue === null || reportsSpeech(quote.cue.kind);

/** What the pipeline finds, in the words of the example's own expectations. */
function found({ text, quotes }: Example) {
  const article = { id: '', path: null, title: null, date: null, dateFrom: null, hidden: [], text };
  const layers = runStages(article, english);
  return layers.quotes.filter(said).map((quote, i) => ({
    kind: quote.kind,
    content: quote.content.map((span) => slice(text, span)),
    source: words(text, quote.source),
    cue: words(text, quote.cue),
    ...(quotes[i]?.speaker === undefined
      ? {}
      : { speaker: quote.speaker === null ? null : (layers.entities[quote.speaker]?.name ?? null) }),
  }));
}

const words = (text: string, span: Span | null) => span && slice(text, span);

const expected = ({ text, quotes }: Example) =>
  quotes.map(({ kind, content, source, cue, speaker }) => ({
    kind,
    content: content.map((span) => slice(text, span)),
    source: words(text, source),
    cue: words(text, cue),
    ...(speaker === undefined ? {} : { speaker }),
  }));

const examples = readExamples();

describe.each([...new Set(examples.map(({ file }) => file))])('%s', (file) => {
  it.each(examples.filter((example) => example.file === file))('$name', (example) => {
    expect(found(example)).toEqual(expected(example));
  });
});
