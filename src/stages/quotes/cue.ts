import type { Cue, CueKind } from '../../article/index.js';
import { indexAt } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Content } from './content.js';
import { unitsOf, wordsOf } from './draft.js';
import type { Passage, Unit } from './passage.js';

/** Kinds that take a clause when words are told and a thing when they are not: "announced that", "announced a plan". */
const needsClause: ReadonlySet<CueKind> = new Set([
  'statement',
  'answer',
  'announcement',
  'admission',
  'warning',
]);

const silence =
  /\b(?:declin|refus)\w* (?:\w+ )?(?:to )?comment\b|\b(?:reached|available|unavailable) for\b|\b(?:no|not|n['’]t) comment\b|\b(?:respond|return|answer|repl(?:y|ied))\w*\b/;
const negated = /\b(?:not|n['’]t|never|declin\w*|refus\w*|without|fail\w*|unavailable|cannot|no)\b|n['’]t\b/;
const approached = /\b(?:comment|request|message|inquir|enquir|question|call|email|e-mail)/;

/** The cue's span, lemma and kind. */
export function cueOf(
  text: string,
  passage: Passage,
  stretch: Stretch,
  content: Content,
  english: English,
): Cue | null {
  const span = wordsOf(passage, withoutOpenEnd(passage, stretch));
  if (!span) return null;
  const head = headOf(unitsOf(passage, stretch), english);
  const known = english.cues.get(head.word);
  const lemma = known?.lemma ?? head.lemma;
  const words = text.slice(span.start, span.end).toLowerCase();
  const clause = words + textOf(text, content);
  if (negated.test(words) && silence.test(clause) && approached.test(clause))
    return { ...span, lemma, kind: 'no-comment' };
  if (english.sourceNouns.anonymity.some((phrase) => textOf(text, content).trim().startsWith(phrase)))
    return { ...span, lemma, kind: 'act' };
  if (lemma === 'agree' && /^to\b/.test(textOf(text, content).trim()))
    return { ...span, lemma, kind: 'intention' };
  const kind = known?.kind ?? 'act';
  const isThing =
    !content.told && (needsClause.has(kind) || (kind === 'denial' && isSomebody(passage, content)));
  const isAct = isThing && !/^(?:say|tell)$/.test(lemma);
  return { ...span, lemma, kind: isAct ? 'act' : kind };
}

/** "Dismissed the head of the agency", "did not dispute it": nothing but whom or what a mention stands for. */
function isSomebody({ units }: Passage, { kind, spans }: Content): boolean {
  const [span, ...others] = spans;
  if (!span || others.length > 0 || kind !== 'indirect') return false;
  const within = units.slice(indexAt(units, span.start), indexAt(units, span.end - 1) + 1);
  const mention = within.find(({ pos }) => pos !== 'DT')?.mention;
  const isMore = within.some(({ pos }) => /^(?:POS|PRP\$|VBG|IN)$/.test(pos) && mention?.form !== 'nominal');
  return (mention?.type === 'person' || mention?.form === 'pronoun') && !isMore;
}

/** "said at a news conference in" Velm: a preposition behind a noun leads out of the cue. */
function withoutOpenEnd(passage: Passage, stretch: Stretch): Stretch {
  const units = unitsOf(passage, stretch);
  const open = units.at(-1)?.pos === 'IN' && units.some(({ pos }) => pos.startsWith('NN'));
  return open ? { ...stretch, end: stretch.end - 1 } : stretch;
}

const textOf = (text: string, { spans }: Content): string =>
  spans
    .map((span) => ` ${text.slice(span.start, Math.min(span.end, span.start + 80))}`)
    .join('')
    .toLowerCase();

/** The first word of the cue that is known to report something, else its first verb, else its first word. */
function headOf(units: readonly Unit[], english: English): Unit {
  const known = units.filter((unit) => english.cues.has(unit.word));
  const telling = known.find((unit) => unit.pos.startsWith('VB')) ?? known[0];
  const verb = units.find((unit) => unit.pos.startsWith('VB'));
  return telling ?? verb ?? (units[0] as Unit);
}
