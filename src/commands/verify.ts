import { type AnnotatedQuote, overlaps, type Span, slice } from '../article/index.js';
import { type Evidence, evidenceText, QuoteSearch } from '../corpus/verify.js';
import { NewsdigError } from '../errors.js';
import { type VerdictRecord, verdictFields, verdictList } from '../renderers/index.js';
import { annotations, uncorrected, type WithText } from './inputs.js';
import { counted, printed } from './lists.js';
import type { FormatOptions, InputOptions } from './options.js';
import { placeOf } from './placing.js';
import { quotesIn, type Said } from './quote-records.js';
import { isSaidByAnother } from './said-by.js';
import type { Run, Terminal } from './terminal.js';

export interface VerifyOptions extends InputOptions, FormatOptions {}

/** `newsdig verify`: are the quotes of a draft in the articles, word for word, nearly, by someone else, or not at all? */
export const verify: Run<VerifyOptions> = async function* ([draft = '-', ...paths], options, terminal) {
  const claims = await quotesOf(draft, options, terminal);
  if (!claims) return 0;
  const search = new QuoteSearch(claims.map(({ record }) => ({ parts: partsOf(record.text) })));
  let articles = 0;
  for await (const annotation of annotations(paths, options, terminal)) {
    articles++;
    search.look(annotation);
  }
  const records = claims.map((claim, i) => verdictOn(claim, search.evidence[i] ?? null));
  yield printed(records, verdictFields, options, () => verdictList(records, terminal));
  const found = records.filter(({ verdict }) => verdict !== 'not found').length;
  terminal.note(`${found} of ${counted(records.length, 'quote')} found in ${counted(articles, 'article')}`);
  return found;
};

/** The draft's quotes; null when it can't be read, which has been reported then. */
async function quotesOf(draft: string, options: InputOptions, terminal: Terminal): Promise<Said[] | null> {
  const reading = uncorrected([draft], options, terminal);
  const { value: annotation } = await reading.next();
  if (!annotation) return null;
  const claims = quotesIn(annotation).filter(({ record }) => record.kind !== 'indirect');
  if (claims.length > 0) return claims;
  throw new NewsdigError(
    'input',
    `${draft === '-' ? 'the draft' : draft} has no quotes to verify`,
    'Quotes are what stands between quotation marks.',
  );
}

const quotedParts = /["“„«](?<said>[^"“”„«»]+)/g;
const leftOut = /\[[^\]]*\]|…|\.\.\./;

/** What is between quotation marks, in stretches without brackets and ellipses: those are the draft's own. */
export function partsOf(quoted: string): string[] {
  const said = [...quoted.matchAll(quotedParts)].map(({ groups }) => groups?.said ?? '');
  return (said.length > 0 ? said : [quoted])
    .flatMap((part) => part.split(leftOut))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function verdictOn(claim: Said, evidence: Evidence | null): VerdictRecord {
  const { text, speaker, paragraph } = claim.record;
  const draft = { text, speaker, draftParagraph: paragraph };
  if (!evidence) return { ...draft, verdict: 'not found', similarity: 0, ...nowhere };
  const { annotation, similarity } = evidence;
  const source = quoteAt(annotation, evidence);
  const saidBy = source?.speaker?.name ?? (source?.source ? slice(annotation.text, source.source) : null);
  const wording = evidence.verbatim ? 'verbatim' : 'reworded';
  return {
    ...draft,
    verdict: isSaidByAnother(claim, source, annotation) ? 'other speaker' : wording,
    similarity: Math.round(similarity * 100) / 100,
    found: evidenceText(evidence),
    saidBy,
    ...placeOf(annotation, evidence.start),
    date: annotation.date,
  };
}

const nowhere = { found: null, saidBy: null, article: null, path: null, paragraph: null, date: null };

const quoteAt = ({ quotes }: WithText | Evidence['annotation'], span: Span): AnnotatedQuote | null =>
  quotes.find(({ content }) => content.some((part) => overlaps(part, span))) ?? null;
