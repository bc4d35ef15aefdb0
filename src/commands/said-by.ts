import type { AnnotatedEntity, AnnotatedQuote } from '../article/index.js';
import { slice } from '../article/index.js';
import { headOf, isPartOfName, nameWords } from '../language/name-search.js';
import type { WithText } from './inputs.js';
import type { Said } from './quote-records.js';
import { pronoun } from './source-kinds.js';

/** Somebody who is said to speak: by names, or by what stands for the source ("a spokesman for the port"). */
interface Speaker {
  readonly named: boolean;
  readonly names: readonly string[];
  /** What the text says that they are: "Mayor". */
  readonly roles: readonly string[];
  readonly description: string;
}

/** A description of somebody whom the reader does not know yet, or of somebody's. */
const ofSomeone = /^(?:an?|one|two|some|another|his|her|their|its)\s|['’]s?\s/i;

/**
 * Does a draft give a quote to somebody else than the article does? Two names that share no surname are two people. Somebody named and
 * somebody described are two where the description is of someone unknown ("a spokesman") or owned ("Hale's lawyer") and no role
 * fits, or where it is another one's role; but an organisation speaks through its spokesman. What cannot be told is no reproach.
 */
export function isSaidByAnother(claim: Said, quote: AnnotatedQuote | null, annotation: WithText): boolean {
  const mine = claimedSpeaker(claim);
  const theirs = quote && speakerIn(annotation, quote);
  if (!mine || !theirs) return false;
  if (mine.named && theirs.named) return !isSameName(mine, theirs);
  if (!mine.named && !theirs.named) return false;
  const [named, described] = mine.named ? [mine, theirs] : [theirs, mine];
  return isOther(named, described, annotation.entities);
}

function claimedSpeaker({ record, aliases }: Said): Speaker | null {
  const description = record.named ? record.speaker : (record.source ?? record.speaker);
  if (description === null || pronoun.test(description)) return null;
  const names = record.named ? [description, ...aliases] : [];
  return { named: record.named, names, roles: record.role === null ? [] : [record.role], description };
}

function speakerIn({ text, entities }: WithText, { speaker, source }: AnnotatedQuote): Speaker | null {
  const entity = entities.find(({ id }) => id === speaker?.entity);
  const description = speaker?.named || !source ? (speaker?.name ?? null) : slice(text, source);
  if (description === null || pronoun.test(description)) return null;
  const named = speaker?.named ?? false;
  const names = named ? [description, ...(entity?.aliases ?? [])] : [];
  return { named, names, roles: entity?.roles ?? [], description };
}

const isSameName = (one: Speaker, other: Speaker): boolean =>
  one.names.some((mine) => other.names.some((name) => isSurnameIn(mine, name) || isSurnameIn(name, mine)));

const isSurnameIn = (name: string, other: string): boolean =>
  isPartOfName(nameWords(name).at(-1) ?? name, other);

function isOther(named: Speaker, { description }: Speaker, entities: readonly AnnotatedEntity[]): boolean {
  const known = entities.filter(({ aliases }) => isSameName(named, { ...named, names: aliases }));
  const fits = (roles: readonly string[]) => roles.some((role) => isCalledBy(role, description));
  if (fits(named.roles) || known.some(({ roles }) => fits(roles))) return false;
  const isBody = known.some(({ type }) => type === 'organization');
  if (isBody && named.names.some((name) => isSurnameIn(name, description))) return false;
  if (ofSomeone.test(description)) return true;
  return entities.some((entity) => entity.named && !known.includes(entity) && fits(entity.roles));
}

/** "The minister" is what "Israeli Defense Minister" is called; "the prime minister" is not. */
function isCalledBy(role: string, description: string): boolean {
  const words = headOf(description.replace(/^(?:the|an?|his|her|their|its)\s/i, '')).flatMap(nameWords);
  const known = new Set(nameWords(role));
  return words.length > 0 && words.every((word) => known.has(word));
}
