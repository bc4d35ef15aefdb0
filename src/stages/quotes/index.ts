import type { Layers, Quotation, Span } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { carryOn, quotationsOf } from './carry.js';
import { confidenceOf } from './confidence.js';
import { contentOf, wholeContent } from './content.js';
import { cueOf } from './cue.js';
import { type Draft, wordsOf } from './draft.js';
import { identifySpeakers, type Unidentified } from './identify.js';
import { findNested } from './nested.js';
import { passagesOf, type Reads } from './passage.js';
import { readPassage } from './read-passage.js';
import { Speakers } from './speakers.js';
import { readTranscript } from './transcript.js';

/**
 * Who said what. Each paragraph is read as units, a quotation being one; a learned model finds the cues, another the
 * source and the content of each cue (as semantic role labellers do for predicates); rules own the quotation marks,
 * find cues beside them that the model missed, join what is split and carry speakers on.
 */
export function findQuotes(article: Reads, english: English): Layers['quotes'] {
  const passages = passagesOf(article);
  const speakers = new Speakers(article);
  const transcript = readTranscript(article, passages, speakers);
  const turns = new Set(transcript.map(({ passage }) => passage));
  const found = passages.flatMap((passage) =>
    turns.has(passage) ? [] : readPassage(article, passage, english),
  );
  const drafts = carryOn(article, passages, [...transcript, ...found]);
  const speakerOf = (source: Span | null): number | null => source && speakers.of(source);
  const quotes = oncePerQuotation(drafts).map((draft): Unidentified => {
    const content = draft.known
      ? wholeContent(draft.passage, draft.content)
      : contentOf(article.text, draft.passage, draft.content);
    const further = draft.further.flatMap((one) => contentOf(article.text, one.passage, one.content).spans);
    const source = draft.source && wordsOf(draft.passage, draft.source);
    const cue = draft.cue && cueOf(article.text, draft.passage, draft.cue, content, english);
    return {
      kind: content.kind,
      content: [...content.spans, ...further],
      cue,
      source,
      speaker: draft.known ? draft.known.speaker : speakerOf(source),
      confidence: confidenceOf(article.text, { kind: content.kind, cue, source }, english),
      rule: draft.rule,
    };
  });
  const nested = findNested(article, quotes, english).map((found): Unidentified => {
    const quote = { ...found, kind: 'direct' as const, speaker: speakerOf(found.source) };
    return { ...quote, confidence: confidenceOf(article.text, quote, english), rule: 'nested' };
  });
  const start = (quote: Unidentified) => quote.content[0]?.start ?? 0;
  return identifySpeakers(article, [...quotes, ...nested], (name) => speakers.called(name), english)
    .sort((a, b) => start(a) - start(b))
    .map((quote, i) => ({ id: `q${i + 1}`, ...quote }));
}

/**
 * A quotation of several paragraphs is whole in its first quote that has a source, else in its first; drafts of its
 * other paragraphs go.
 */
function oncePerQuotation(drafts: readonly Draft[]): Draft[] {
  const sourced = drafts.filter(({ source }) => source !== null);
  const others = drafts.filter(({ source }) => source === null);
  const kept = new Set(withoutTaken([...sourced, ...others]));
  return drafts.filter((draft) => kept.has(draft));
}

function withoutTaken(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<Quotation, Draft>();
  return drafts.filter((draft) => {
    const quotations = quotationsOf(draft);
    const elsewhere = quotations.filter(
      (quotation) => (taken.get(quotation) ?? draft).passage !== draft.passage,
    );
    for (const quotation of quotations) if (!taken.has(quotation)) taken.set(quotation, draft);
    return elsewhere.length === 0 || elsewhere.length < quotations.length;
  });
}
