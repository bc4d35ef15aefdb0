import { type Cue, reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import { type Attribution, SpeechReader } from './attributions.js';
import { completeAccording, completeParenthetical, withoutAdverbs } from './complete.js';
import {
  completeClause,
  completeCondition,
  completeQuestion,
  sourceFromContent,
  withoutSurroundings,
} from './complete-clause.js';
import { completeParticiple } from './complete-participle.js';
import { completeApposition, completeRelative, completeSource, withoutDay } from './complete-source.js';
import { completeBehindClause, completeTail } from './complete-tail.js';
import { type Content, contentOf } from './content.js';
import {
  withoutComment,
  withoutIntroduction,
  withoutMeanwhile,
  withoutNextCue,
  withoutOthers,
} from './content-reach.js';
import { cueOf } from './cue.js';
import { settleCue } from './cue-reach.js';
import type { Draft } from './draft.js';
import { withoutNested } from './nesting.js';
import type { Passage, Reads, Unit } from './passage.js';
import { cueBeside, inTheWordsOf, isName, withoutTitles } from './quoted-cues.js';
import { labelBefore, readLabelled, readSigned } from './signed.js';

/** Everything said in one passage: what the models find, and what quotation marks show although they did not. */
export function readPassage(article: Reads, passage: Passage, english: English): Draft[] {
  const signed = readSigned(passage);
  if (signed.length > 0) return signed;
  const labelled = readLabelled(passage);
  if (labelled.length > 0) return labelled;
  const reader = new SpeechReader(article, passage, english);
  const attributions = withoutOthers(
    passage,
    reader.cues.map((cue, i) => {
      const behind = reader.cues.slice(i + 1, i + nextCues);
      return withoutNextCue(passage, completed(passage, reader.attribute(cue)), behind);
    }),
    english,
  );
  const found = attributions.flatMap((attribution) =>
    draftOf(article, passage, settleCue(passage, attribution, english), english),
  );
  const drafts = withoutNested(found, english);
  const covered = new Uint8Array(passage.units.length);
  const cover = ({ content }: Draft) => {
    for (const { first, end } of content) covered.fill(1, first, end);
  };
  for (const draft of drafts) if (draft.told) cover(draft);
  passage.units.forEach((unit, i) => {
    if (!unit.quotation || covered[i]) return;
    const worded = inTheWordsOf(passage, i);
    const cue = worded?.cue ?? cueBeside(passage, i, article.text, english);
    const labelled = cue ? null : labelBefore(passage, i);
    if (labelled) drafts.push(labelled);
    if (!cue || (isScrap(article, unit) && tellsOfAnother(drafts, cue, i))) return;
    const attribution = worded ?? reader.attribute(cue, true);
    const content = attribution.content.some(({ first, end }) => first <= i && i < end)
      ? attribution.content
      : [{ first: i, end: i + 1 }];
    for (const draft of draftOf(
      article,
      passage,
      settleCue(passage, completeSource(passage, { ...attribution, content }), english),
      english,
    )) {
      cover(draft);
      drafts.push(draft);
    }
  });
  return drafts;
}

const shortest = 3;

/** A word or two in marks that begin no sentence. */
const isScrap = ({ text, tokens }: Reads, { start, firstToken, endToken }: Unit): boolean =>
  /^\P{L}{0,3}\p{Ll}/u.test(text.slice(start, start + 5)) &&
  tokens
    .slice(firstToken, Math.min(endToken, firstToken + 2 * shortest))
    .filter((token) => /\p{L}/u.test(token.text)).length < shortest;

/** Is it known what the cue tells, and does `scrap` not stand between them: "said it was “a mistake” and she had seen it: “We …”"? */
const tellsOfAnother = (drafts: readonly Draft[], cue: Stretch, scrap: number): boolean =>
  drafts.some(({ cue: own, told, content }) => {
    const isBetween = cue.end <= scrap && scrap < (content[0]?.first ?? 0);
    return own?.first === cue.first && told && !isBetween;
  });

/** How many cues a clause is searched for. */
const nextCues = 8;

const completed = (passage: Passage, attribution: Attribution): Attribution =>
  [
    sourceFromContent,
    withoutIntroduction,
    completeParticiple,
    withoutSurroundings,
    completeClause,
    completeCondition,
    completeQuestion,
    completeApposition,
    completeAccording,
    completeParenthetical,
    completeBehindClause,
    completeTail,
    completeSource,
    completeRelative,
    withoutDay,
    withoutComment,
    withoutMeanwhile,
    withoutAdverbs,
  ].reduce((found, complete) => complete(passage, found), attribution);

function draftOf(article: Reads, passage: Passage, found: Attribution, english: English): Draft[] {
  const attribution = withoutTitles(article.text, passage, found);
  if (attribution.content.length === 0) return [];
  const content = contentOf(article.text, passage, attribution.content);
  const cue = cueOf(article.text, passage, attribution.cue, content, english);
  if (!isReport(passage, attribution, content, cue)) return [];
  if (content.spans.length === 0 || isName(article.text, passage, attribution)) return [];
  return [
    {
      passage,
      ...attribution,
      rule: arrangement(attribution),
      told: cue === null || content.kind === 'direct' || reportsSpeech(cue.kind),
      further: [],
      known: null,
    },
  ];
}

/** The order in which cue, source and content stand: `content-cue-source` for "…," said Akar. */
function arrangement({ cue, source, content }: Attribution): string {
  const parts: [name: string, stretch: Stretch | null][] = [
    ['cue', cue],
    ['source', source],
    ...content.map((stretch): [string, Stretch] => ['content', stretch]),
  ];
  return parts
    .flatMap(([name, stretch]) => (stretch ? [{ name, first: stretch.first }] : []))
    .sort((a, b) => a.first - b.first)
    .map(({ name }) => name)
    .join('-');
}

/** "him" and a finite verb, as in "the two who had gone back for him are dead": no clause. */
const isObject = (units: Passage['units'], stretch: Stretch | undefined): boolean =>
  /^(?:him|them|me|us)$/.test(units[stretch?.first ?? -1]?.word ?? '') &&
  /^(?:VB[DPZ]|MD)$/.test(units[(stretch?.first ?? -1) + 1]?.pos ?? '');

const noReport =
  /\bcall(?:s|ed|ing)? (?:off|up)\b|\bfound (?:not )?(?:guilty|liable|dead|alive|unconscious)\b/;

/** "Called off the strike" reports nothing, nor does "was found guilty"; nor "Asked about the plan", a thing without anybody who says something of it. */
function isReport(
  { units }: Passage,
  { cue, source, content }: Attribution,
  { kind, told }: Content,
  known: Cue | null,
): boolean {
  const words = units.slice(cue.first, cue.end + 2).map(({ word }) => word);
  if (noReport.test(words.join(' '))) return false;
  if (kind === 'indirect' && isObject(units, content[0])) return false;
  return told || kind !== 'indirect' || source !== null || known === null || !reportsSpeech(known.kind);
}
