import type { Stretch } from './argument-features.js';
import type { Draft } from './draft.js';
import type { Passage, Reads, Unit } from './passage.js';
import type { Speakers } from './speakers.js';

/** A paragraph that begins with who speaks in it: `Q: …`, `WALLACE: …`, `Ms. Hale: …`. */
interface Turn {
  readonly passage: Passage;
  readonly label: Stretch;
  readonly words: Stretch;
  readonly who: 'asking' | 'answering' | 'named';
}

const asking = /^(?:q|question|interviewer|reporter)$/;
const answering = /^(?:a|answer)$/;
/** Words that stand before a colon at the start of a paragraph and name no speaker. */
const noName =
  /^(?:note|update|correction|related|more|read|watch|photo|video|source|sources|editor|tip|warning)$/;
/** What may stand around a turn: quotation marks, the asterisks of Markdown. */
const wrapping = /^["“”*]+$/;
const longestLabel = 5;
const fewestTurns = 3;

/**
 * The turns of an interview or a debate that is printed as a transcript; nothing when the article has fewer than
 * three. Questions are given to nobody, answers to the person the article speaks of most before the first question.
 */
export function readTranscript(article: Reads, passages: readonly Passage[], speakers: Speakers): Draft[] {
  const turns = passages.flatMap((passage) => turnOf(passage) ?? []);
  const labels = new Set(turns.map(({ passage, label }) => passage.units[label.first]?.word));
  if (turns.length < fewestTurns || labels.size === turns.length) return [];
  const firstTurn = turns[0]?.passage.units[0]?.start ?? 0;
  const interviewed = speakers.mostMentioned(article, firstTurn);
  return turns.map(({ passage, label, words, who }): Draft => {
    const name = passage.units
      .slice(label.first, label.end)
      .map((unit) => unit.text)
      .join(' ');
    const speaker = { asking: null, answering: interviewed, named: speakers.called(name) }[who];
    return {
      passage,
      cue: null,
      source: label,
      content: [words],
      told: true,
      rule: `transcript-${who}`,
      further: [],
      known: { speaker },
    };
  });
}

function turnOf(passage: Passage): Turn | null {
  const { units } = passage;
  let first = 0;
  while (wrapping.test(units[first]?.text ?? '')) first++;
  let colon = first;
  while (colon < units.length && units[colon]?.text !== ':' && colon - first <= longestLabel) colon++;
  let end = units.length;
  while (end > colon && wrapping.test(units[end - 1]?.text ?? '')) end--;
  const label = units.slice(first, colon);
  if (units[colon]?.text !== ':' || label.length === 0 || colon + 1 >= end) return null;
  const who = whoSpeaks(label);
  return who && { passage, label: { first, end: colon }, words: { first: colon + 1, end }, who };
}

function whoSpeaks(label: readonly Unit[]): Turn['who'] | null {
  const [only] = label;
  if (label.length === 1 && only && asking.test(only.word)) return 'asking';
  if (label.length === 1 && only && answering.test(only.word)) return 'answering';
  const isName = label.every(
    ({ text, word, quotation }) =>
      !quotation && /^(?:\p{Lu}[\p{L}'’.-]*|\.)$/u.test(text) && !noName.test(word),
  );
  return isName ? 'named' : null;
}
