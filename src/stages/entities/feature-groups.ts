import { entityTypes } from '../../article/index.js';
import { buckets, cases, mostVerbs, quoteRelations } from './clues.js';
import { type Feature, feature, group, pair } from './feature.js';
import { positions } from './position.js';
import { forms } from './reference.js';

/** Sentences between a candidate's last reference and the one that is asked about; the last stands behind it. */
export const wheres = ['0', '1', '2', '3', '4', '5', '6', 'ahead'] as const;
export const standings = ['named', 'unknown', 'unnamed'] as const;
/** How the candidate's gender goes with the pronoun's; a description has none. */
export const genderRelations = [
  ...(['none', 'unknown', 'fits by title', 'fits by first name', 'fits by pronoun'] as const),
  ...(['other by title', 'other by first name', 'other by pronoun'] as const),
] as const;
const either = [false, true] as const;
/** False and true, and null where it is not asked. */
export const asked = [null, false, true] as const;
export const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, i) => i);

/** Where the candidate was last spoken of, and who was since. */
export const placeGroup = group(
  [wheres, cases, positions, forms, upTo(4), upTo(2), upTo(2), either, either, either],
  (where, mine, position, form, rank, subjects, nearer, leftmost, opens, conjoined) => [
    feature`where ${where}`,
    feature`where ${where} ${position} ${mine}`,
    feature`where ${where} ${form}`,
    feature`rank ${rank} ${where}`,
    feature`subjects ${subjects} ${position} ${where}`,
    feature`nearer ${nearer} ${position} ${mine} ${where}`,
    feature`leftmost ${leftmost} ${where} ${position}`,
    ...(opens ? [feature`topic ${where} ${mine}`] : []),
    ...(conjoined ? [feature`conjoined`] : []),
  ],
);

/** The tag behind the candidate, and the preposition that governs it; whether it stands in the same sentence. */
export const nextPair = pair((tag, same) => feature`next ${tag} ${same}`);
export const governorPair = pair((word, same) => feature`under ${word} ${same}`);

/** How the two stand to quotation marks, paragraphs and verbs of saying, and what opens the sentence. */
export const mannerGroup = group(
  [wheres, cases, positions, positions, quoteRelations, either, either, either, asked, asked],
  (where, mine, position, latest, quote, paragraph, says, said, opens, fronted) => [
    feature`quote ${quote}`,
    feature`paragraph ${paragraph} ${where === '0' ? 'same' : 'other'}`,
    feature`says ${says} ${said} ${where}`,
    ...(opens === null ? [] : [feature`opens ${opens} ${position} ${where}`]),
    ...(fronted === null ? [] : [feature`ahead ${fronted} ${latest} ${mine}`]),
    ...(mine === 'reflexive' ? [feature`reflexive ${where} ${latest}`] : []),
  ],
);

/** Who the candidate is, and how often the text has spoken of it. */
export const entityGroup = group(
  [wheres, forms, standings, buckets, buckets, either, either, entityTypes, either, genderRelations, asked],
  (where, form, named, said, recent, first, main, type, many, gender, chain) => [
    feature`form ${form} ${named}`,
    feature`said ${said}`,
    feature`said ${said} ${named}`,
    feature`recent ${recent} ${where}`,
    feature`first ${first}`,
    feature`main ${main} ${where}`,
    feature`type ${type} ${many}`,
    ...(gender === 'none' ? [] : [feature`gender ${gender}`, feature`gender ${gender} ${where}`]),
    ...(chain === null ? [] : [feature`chain ${where} ${chain}`]),
  ],
);

/** What lies between the two in one sentence. */
export const betweenGroup = group(
  [upTo(mostVerbs), positions, cases, buckets],
  (verbs, position, mine, gap): Feature[] => [
    feature`verbs ${verbs} ${position} ${mine}`,
    feature`gap ${gap}`,
  ],
);

/** The last letter of a given name of unknown gender, and whether "he" is asked about, not "she". */
export const givenPair = pair((letter, male) => feature`given ${letter} ${male ? 'male' : 'female'}`);

const toldRoles = ['no role', 'other role', 'same role'] as const;
/** What gender the noun of a description tells, beside the candidate's. */
export const sexes = ['none', 'maybe', 'fits'] as const;

/** How a description's words go with what is known of the candidate. */
export const wordsGroup = group([toldRoles, sexes, either], (role, gender, named) => [
  feature`told ${role}`,
  feature`sex ${gender}`,
  feature`named so ${named}`,
]);

/** How many candidates there are, and whether the one that is asked about stands in quotation marks. */
export const nobodyGroup = group([upTo(4), either], (candidates, quoted) => [
  feature`nobody`,
  feature`nobody of ${candidates}`,
  ...(quoted ? [feature`nobody quoted`] : []),
]);

/** A tag or a word before or behind the one that is asked about, and its own last word. */
export const nobodyBeforePair = pair((tag) => feature`nobody before ${tag}`);
export const nobodyAfterPair = pair((word) => feature`nobody after ${word}`);
export const nobodyPair = pair((head) => feature`nobody ${head}`);
