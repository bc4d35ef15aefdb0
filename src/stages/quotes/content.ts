import type { Quotation, QuoteKind, Span } from '../../article/index.js';
import type { Stretch } from './argument-features.js';
import { spanOf, unitsOf } from './draft.js';
import { finiteVerb, type Passage, type Unit } from './passage.js';

export interface Content {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  /** Are words told (a quotation or a clause), rather than a thing named ("the plan")? */
  readonly told: boolean;
}

/** What joins a content to the words around it and is no part of it. */
const joints = new Set([' ', '\t', '\n', '\r', '\u00a0', ',', ';', ':', '-', '–', '—']);

/**
 * The content as spans of the text and what kind of quote that makes. A quotation stands without its marks, in all
 * its paragraphs; where other words belong to the content too, marks inside it stay.
 */
export function contentOf(text: string, passage: Passage, found: readonly Stretch[]): Content {
  const stretches = withoutScraps(text, passage, found);
  const alone = stretches.map((stretch) => quotationAlone(text, passage, stretch));
  const spans = stretches.flatMap((stretch, i) => alone[i]?.content ?? plainSpan(passage, stretch));
  const quoted = stretches.some((stretch) =>
    unitsOf(passage, stretch).some((unit, i, units) => unit.quotation && !isSoCalled(units, i)),
  );
  let kind: QuoteKind = quoted ? 'mixed' : 'indirect';
  if (alone.length > 0 && alone.every((quotation) => quotation !== null)) kind = 'direct';
  return {
    kind,
    spans: spans.map((span) => withoutJoints(text, span)).filter(({ start, end }) => start < end),
    told: kind !== 'indirect' || stretches.some((stretch) => isClause(unitsOf(passage, stretch))),
  };
}

const isSoCalled = (units: readonly Unit[], i: number): boolean =>
  /^so ?- ?called$/.test(
    units
      .slice(Math.max(0, i - 3), i)
      .map(({ word }) => word)
      .join(''),
  ) || units[i - 1]?.word === 'so-called';

const opensClause = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who']);
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did)$/;

const isClause = (units: readonly Unit[]): boolean =>
  (units.length > (units[0]?.word === 'that' ? 3 : 1) && opensClause.has(units[0]?.word ?? '')) ||
  (units[0]?.word === 'to' && /^(?:VB|RB)$/.test(units[1]?.pos ?? '')) ||
  units.some((unit) => finiteVerb.test(unit.pos) || auxiliary.test(unit.word));

/** Content that is all said in the source's own words although no marks stand around it, as in a transcript. */
export function wholeContent(passage: Passage, stretches: readonly Stretch[]): Content {
  return {
    kind: 'direct',
    spans: stretches.flatMap((stretch) => spanOf(passage, stretch) ?? []),
    told: true,
  };
}

/** Beside a whole quotation a loose phrase without a verb is not content, but where, when or to whom it was said. */
function withoutScraps(text: string, passage: Passage, stretches: readonly Stretch[]): readonly Stretch[] {
  if (!stretches.some((stretch) => quotationAlone(text, passage, stretch))) return stretches;
  return stretches.filter((stretch) => {
    if (quotationAlone(text, passage, stretch)) return true;
    const units = unitsOf(passage, stretch);
    const quoted = units.some(({ quotation }) => quotation);
    return units.length > 3 && (quoted || (isClause(units) && !goesOn.test(units.find(isWordy)?.word ?? '')));
  });
}

/** What opens a clause of the writer's own behind what was said in marks. */
const goesOn = /^(?:and|but|as|while|before|after|when|then)$/;

/** The quotation that is all there is in the stretch, but for "that", "but" and punctuation; null when there is more. */
function quotationAlone(text: string, passage: Passage, stretch: Stretch): Quotation | null {
  const units = unitsOf(passage, stretch).filter(isWordy);
  const last = units.at(-1);
  const isAlone =
    units.length === 1 ||
    (units.length === 2 &&
      (/^(?:but|and|or)$/.test(units[0]?.word ?? '') ||
        (units[0]?.word === 'that' && isSentence(text, last))));
  return last?.quotation && isAlone ? last.quotation : null;
}

const subjectAndVerb =
  /^\P{L}*(?:an?|the|i|we|you|they|he|she|it|there|nobody|everybody|no|every|this|that|these|those|my|our|your|his|her|their)\b[^,;:]{0,80}?\b(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|may|might|must|should|shall)\b/iu;

/** Does the quotation begin with a capital letter, or with a subject and its verb, like a whole sentence? */
const isSentence = (text: string, unit: Unit | undefined): boolean => {
  const words = unit ? text.slice(unit.start, Math.min(unit.end, unit.start + 120)) : '';
  return /^\P{L}{0,4}\p{Lu}/u.test(words) || subjectAndVerb.test(words);
};

const isWordy = (unit: Unit): boolean => unit.quotation !== null || /[\p{L}\p{N}]/u.test(unit.text);

const isJoint = (unit: Unit | undefined): boolean => unit !== undefined && /^[,;:.–—-]$/.test(unit.text);

function plainSpan(passage: Passage, stretch: Stretch): Span[] {
  const units = unitsOf(passage, stretch);
  let { first, end } = stretch;
  while (end > first && units[end - 1 - stretch.first]?.text === '.') end--;
  while (
    first < end &&
    (isJoint(units[first - stretch.first]) || units[first - stretch.first]?.word === 'however')
  )
    first++;
  const span = spanOf(passage, { first, end });
  return span ? [span] : [];
}

function withoutJoints(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && joints.has(text.charAt(start))) start++;
  while (start < end && joints.has(text.charAt(end - 1))) end--;
  return { start, end };
}
