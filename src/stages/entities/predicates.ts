import type { Phrases, RolePhrase } from './phrases.js';
import { wordSet } from './word-set.js';

/** So many tokens there may be between a name and its verb ("until Monday"), and between verb and "as". */
const mostBetween = 6;
/** So many tokens an apposition between a name and its verb may have. */
const longestAside = 25;

const being = wordSet('is was been became become becomes remains remained');
const choosing =
  /^(?:named|appointed|elected|re-elected|reelected|confirmed|chosen|crowned|installed|made|sworn|reinstated)$/;
const serving = wordSet(
  'resigned resigns retired served serves worked works acted acts returned returns stayed stays continued ' +
    'continues started began stepped quit',
);
/** "asked her to remain as caretaker". */
const staying = wordSet('remain stay continue');
/** Parts of speech of what may stand between a subject and its verb. */
const between = wordSet('RB IN NNP CD');

/**
 * The role that a verb gives whom it stands behind: "is the mayor", "has been mayor since", "was named chairman", "who
 * resigned on Monday as deputy minister". Null where it gives none or denies it.
 */
export function roleAfterVerb(phrases: Phrases, nameEnd: number, end: number): RolePhrase | null {
  if (phrases.word(nameEnd) === 'to' && staying.has(phrases.word(nameEnd + 1)))
    return roleAfterAs(phrases, nameEnd + 2, end);
  const verb = verbAt(phrases, nameEnd, end);
  if (verb < 0) return null;
  if (serving.has(phrases.word(verb))) return roleAfterAs(phrases, verb + 1, end);
  let next = verb + 1;
  while (next < end && phrases.pos(next) === 'RB' && !isDenial(phrases, next)) next++;
  if (isDenial(phrases, next)) return null;
  if (!choosing.test(phrases.word(next))) return phrases.readRole(next, end);
  return phrases.readRole(next + 1, end) ?? roleAfterAs(phrases, next + 1, end);
}

/** The verb whose subject ends here: behind ", who" or an apposition between commas, adverbs and a time; -1 when none is. */
function verbAt(phrases: Phrases, nameEnd: number, end: number): number {
  const start = subjectEnd(phrases, nameEnd, end);
  for (let i = start; i < Math.min(end, start + mostBetween); i++) {
    const word = phrases.word(i);
    if (word === 'has' || word === 'had') return phrases.word(i + 1) === 'been' ? i + 1 : -1;
    if (being.has(word) || serving.has(word)) return i;
    if (!between.has(phrases.pos(i)) || phrases.personAt(i)) return -1;
  }
  return -1;
}

/** The token behind ", who" or behind an apposition and its comma; else the one behind the name. */
function subjectEnd(phrases: Phrases, nameEnd: number, end: number): number {
  if (phrases.word(nameEnd) !== ',') return nameEnd;
  if (phrases.word(nameEnd + 1) === 'who') return nameEnd + 2;
  if (isVerb(phrases.word(nameEnd + 1))) return nameEnd + 1;
  if (!/^(?:DT|CD|JJ|NN)$/.test(phrases.pos(nameEnd + 1))) return nameEnd;
  let inClause = false;
  for (let i = nameEnd + 1; i < Math.min(end, nameEnd + longestAside); i++) {
    if (phrases.word(i) === ',') return i + 1;
    const pos = phrases.pos(i);
    inClause ||= pos === 'WP$';
    if (!inClause && /^(?:VBD|VBZ|VBP|MD|CC|WP)$/.test(pos)) return nameEnd;
  }
  return nameEnd;
}

/** The verb of a name between commas: "its leader, Lucan Ferrier, resigned". */
const isVerb = (word: string): boolean => being.has(word) || serving.has(word) || /^(?:has|had)$/.test(word);

/** "resigned on Monday as deputy minister": the role behind an "as" not far from the verb. */
function roleAfterAs(phrases: Phrases, from: number, end: number): RolePhrase | null {
  for (let i = from; i < Math.min(end, from + mostBetween); i++) {
    if (phrases.word(i) === 'as') return phrases.readRole(i + 1, end);
    if (!/^(?:IN|DT|NNP?|CD|JJ|RB|RP)$/.test(phrases.pos(i))) return null;
  }
  return null;
}

const isDenial = (phrases: Phrases, i: number): boolean => /^(?:not|n['’]t|never)$/.test(phrases.word(i));
