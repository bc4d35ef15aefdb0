import type { EntityRole, Gender } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { Phrases, RolePhrase } from './phrases.js';
import { roleAfterVerb } from './predicates.js';
import type { Reference } from './reference.js';
import { sharedRole } from './shared-roles.js';
import { wordSet } from './word-set.js';

/** What the words around a name say about its bearer. */
export interface Description {
  readonly rule: 'title' | 'apposition' | 'copula';
  readonly role: EntityRole | null;
  /** Token of the noun: a description mention with this head is the same one. */
  readonly head: number;
  readonly gender: Gender | undefined;
}

const nothing: readonly Description[] = [];

/** All that the words before and after a name say: titles, appositions, "who is …". */
export function describe(phrases: Phrases, name: Reference): readonly Description[] {
  const { type } = name.mention;
  if (type === 'organization') return [...appositionAfter(phrases, name), ...predicate(phrases, name)];
  if (type !== 'person') return nothing;
  return [
    ...titleBefore(phrases, name),
    ...shared(phrases, name),
    ...appositionBefore(phrases, name),
    ...appositionAfter(phrases, name),
    ...predicate(phrases, name),
  ];
}

/** "Turkish Defense Minister Hulusi Akar", "Mrs. Akar", "the new ambassador to Turkey Irit Lilian". */
function titleBefore(phrases: Phrases, name: Reference): Description[] {
  const from = sentenceStart(phrases, name);
  const last = name.mention.firstToken - 1;
  const head = isSuffix(phrases, last) ? last - 2 : last;
  if (head < from) return [];
  const word = phrases.word(head).replace(/\.$/, '');
  const { honorifics, gender } = phrases.english.nouns;
  if (honorifics.has(word)) return [{ rule: 'title', role: null, head, gender: gender.get(word) }];
  if (!phrases.isPersonNoun(head)) return titleWithComplement(phrases, name, from);
  let first = head;
  while (first > from && first > head - 8 && belongsToTitle(phrases, first - 1, head)) first--;
  while (first < head && (phrases.pos(first) === 'POS' || !hasLetter(phrases, first))) first++;
  const phrase = phrases.readRole(first, head + 1);
  if (phrase?.head !== head) return [];
  const firstToken = Math.max(from, phrases.nameStart(phrase.firstToken));
  return describedBy(phrases, { ...phrase, firstToken, endToken: last + 1 }, 'title');
}

const hasLetter = (phrases: Phrases, i: number): boolean => /[\p{L}\p{N}]/u.test(phrases.word(i));

/** The "elect" of "President-elect". */
const isSuffix = (phrases: Phrases, i: number): boolean =>
  /^(?:elect|designate)$/.test(phrases.word(i)) && phrases.word(i - 1) === '-';

/** Nouns and adjectives in front of the title's noun; a title in capitals has only a lower-case adjective: "former President". */
function belongsToTitle(phrases: Phrases, i: number, head: number): boolean {
  if (phrases.word(i) === 'running' && phrases.word(i + 1) === 'mate') return true;
  if (!/^(?:NN|JJ|POS|HYPH)/.test(phrases.pos(i)) || phrases.personAt(i)) return false;
  if (phrases.isDay(i) || isShouted(phrases, i, head)) return false;
  if (phrases.isRelation(i) && phrases.isLarge(i + 1)) return false;
  const lower = (at: number): boolean => /^\p{Ll}/u.test(phrases.article.tokens[at]?.text ?? '');
  return lower(head) || !lower(i) || phrases.pos(i) !== 'NN';
}

/** "DEADLY EXPLOSION Turkish President": two words of a line in capitals in front of one that is none. */
const isShouted = (phrases: Phrases, i: number, head: number): boolean =>
  [i, i - 1].every((at) => isInCapitals(phrases, at)) && !isInCapitals(phrases, head);

const isInCapitals = (phrases: Phrases, i: number): boolean =>
  /^\p{Lu}{5,}$/u.test(phrases.article.tokens[i]?.text ?? '');

/** "the ambassador to Turkey Irit Lilian": a whole role phrase ends right where the name begins. */
function titleWithComplement(phrases: Phrases, name: Reference, from: number): Description[] {
  const end = name.mention.firstToken;
  if (!/^NN/.test(phrases.pos(end - 1))) return [];
  const start = Math.max(from, end - 10);
  const phrase = phraseEndingAt(phrases, end, start) ?? officeEndingAt(phrases, end, start);
  return phrase && phrase.endToken - phrase.head > 1 ? describedBy(phrases, phrase, 'title') : [];
}

/** "Secretary of State", "Minister of Justice" with capitals and without a determiner, ending before token `end`. */
function officeEndingAt(phrases: Phrases, end: number, from: number): RolePhrase | null {
  const of = lastOf(phrases, end, from);
  if (of < 0 || !phrases.isPersonNoun(of - 1) || !phrases.isLarge(of - 1) || !phrases.isLarge(end - 1))
    return null;
  let first = of - 1;
  const isPart = (i: number): boolean =>
    (phrases.isLarge(i) || phrases.english.nouns.ranks.has(phrases.word(i))) &&
    belongsToTitle(phrases, i, of - 1);
  while (first > from && isPart(first - 1)) first--;
  const phrase = phrases.readRole(first, end);
  return phrase?.endToken === end && phrase.head === of - 1 ? phrase : null;
}

/** The "of" of an office, with a capital behind it or behind its article. */
function lastOf(phrases: Phrases, end: number, from: number): number {
  for (let i = end - 2; i > from; i--) {
    if (phrases.word(i) === 'of' || phrases.word(i) === 'for') return i;
    if (!phrases.isLarge(i) && !/^(?:the|and|,)$/.test(phrases.word(i))) return -1;
  }
  return -1;
}

/** "Senators Ada Holt and Carl Quill": each is a senator. */
function shared(phrases: Phrases, name: Reference): Description[] {
  const found = sharedRole(phrases, name);
  return found ? [{ rule: 'apposition', role: found.role, head: found.head, gender: undefined }] : [];
}

/** "the head of the division at the Defense Ministry, Dror Shalom, said". */
function appositionBefore(phrases: Phrases, name: Reference): Description[] {
  const before = name.mention.firstToken - 1;
  const { honorifics } = phrases.english.nouns;
  const titled = phrases.word(before - 1) === ',' && honorifics.has(phrases.word(before).replace(/\.$/, ''));
  const comma = titled ? before - 1 : before;
  if (phrases.word(comma) !== ',') return [];
  if (!/^(?:[,.;:)–—]|and|said|says|who|told|)$/.test(phrases.word(name.mention.endToken))) return [];
  const phrase = phraseEndingAt(phrases, comma, Math.max(sentenceStart(phrases, name), comma - 25));
  if (!phrase || !phrases.isPersonNoun(phrase.head)) return [];
  return describedBy(phrases, phrase, 'apposition');
}

/** The earliest role phrase with a determiner that ends exactly before token `end`. */
function phraseEndingAt(phrases: Phrases, end: number, from: number): RolePhrase | null {
  for (let i = from; i < end; i++) {
    if (phrases.determinerAt(i) === null && phrases.pos(i + 1) !== 'POS') continue;
    const owner = phrases.personAt(i) !== undefined && phrases.pos(i + 1) === 'POS';
    const phrase = phrases.readRole(owner ? i + 2 : i, end);
    if (phrase && phrase.endToken === end) return phrase;
  }
  return null;
}

/** "Dror Shalom, the head of …,", "Ada Holt, 45, a teacher in Quillan,", "Acme (a software company)". */
function appositionAfter(phrases: Phrases, name: Reference): Description[] {
  const { endToken } = name.mention;
  const end = sentenceEnd(phrases, name);
  const found = appositionAt(phrases, name, endToken, end);
  const behind = found.length > 0 ? endToken : behindBracket(phrases, endToken, end);
  return behind > endToken ? appositionAt(phrases, name, behind, end) : found;
}

const brackets = wordSet(', ( – —');

/** The apposition that a comma, a bracket or a dash at this token opens. */
function appositionAt(phrases: Phrases, name: Reference, comma: number, end: number): Description[] {
  if (!brackets.has(phrases.word(comma))) return [];
  const aged = phrases.pos(comma + 1) === 'CD' && phrases.word(comma + 2) === ',';
  const phrase = phrases.readRole(comma + (aged ? 3 : 1), end);
  if (!phrase || phrases.personAt(phrase.endToken) || !fitsType(phrases, phrase, name)) return [];
  const close = phrases.word(phrase.endToken);
  if (phrase.endToken < end && !/^(?:[,.;:)–—!?]|who|whose|which|that|,?["”])$/.test(close)) return [];
  if (
    phrase.determiner === null &&
    !/^(?:of|at|for|in|to)$/.test(phrases.word(phrase.head + 1)) &&
    close !== ',' &&
    !(/^[.;]$/.test(close) && phrase.head > phrase.firstToken)
  )
    return [];
  return [...describedBy(phrases, phrase, 'apposition'), ...relativeClause(phrases, phrase, name, end)];
}

/** "Ada Holt (D-Teddick), a lawyer": the comma behind a short bracket behind the name, else the token behind the name. */
function behindBracket(phrases: Phrases, nameEnd: number, end: number): number {
  if (phrases.word(nameEnd) !== '(') return nameEnd;
  for (let i = nameEnd + 2; i < Math.min(end, nameEnd + longestBracket); i++)
    if (phrases.word(i) === ')') return phrases.word(i + 1) === ',' ? i + 1 : nameEnd;
  return nameEnd;
}
const longestBracket = 7;

/** "Akar, a farmer who was the defense minister until May": the role that the clause behind an apposition gives. */
function relativeClause(
  phrases: Phrases,
  { endToken }: RolePhrase,
  name: Reference,
  end: number,
): Description[] {
  if (name.mention.type !== 'person' || phrases.word(endToken) !== 'who') return [];
  const role = roleAfterVerb(phrases, endToken + 1, end);
  return role && fitsType(phrases, role, name) ? describedBy(phrases, role, 'copula') : [];
}

/** "Akar, who is the defense minister", "Akar was named chairman": the role that a verb gives. */
function predicate(phrases: Phrases, name: Reference): Description[] {
  const role = roleAfterVerb(phrases, name.mention.endToken, sentenceEnd(phrases, name));
  const isRole = role && !phrases.personAt(role.endToken) && fitsType(phrases, role, name);
  return isRole ? describedBy(phrases, role, 'copula') : [];
}

/** "She is the mayor": what a sentence says of somebody whom it calls by a pronoun, outside quotation marks. */
export function rolesOfPronoun(phrases: Phrases, pronoun: Reference): readonly EntityRole[] {
  const { pronoun: known, mention, quotation } = pronoun;
  if (quotation >= 0 || (known?.kind !== 'male' && known?.kind !== 'female')) return [];
  const role = roleAfterVerb(phrases, mention.endToken, sentenceEnd(phrases, pronoun));
  if (!role || phrases.personAt(role.endToken) || !phrases.isPersonNoun(role.head)) return [];
  return describedBy(phrases, role, 'copula').flatMap((one) => one.role ?? []);
}

const fitsType = (phrases: Phrases, phrase: RolePhrase, name: Reference): boolean =>
  name.mention.type === 'person'
    ? phrases.isPersonNoun(phrase.head)
    : name.mention.type === 'organization' && phrases.isOrganizationNoun(phrase.head);

/** "chairman of the line and a grandson of its founder": the phrase up to the "and", and what follows it, if another role does. */
function rolesIn(phrases: Phrases, phrase: RolePhrase): RolePhrase[] {
  for (let and = phrase.head + 1; and < phrase.endToken; and++) {
    if (!/^(?:and|&)$/.test(phrases.word(and))) continue;
    const next = phrases.readRole(and + 1, phrase.endToken);
    if (!next || next.endToken !== phrase.endToken || !phrases.isPersonNoun(next.head)) continue;
    return [{ ...phrase, endToken: and }, ...rolesIn(phrases, next)];
  }
  return [phrase];
}

const describedBy = (phrases: Phrases, phrase: RolePhrase, rule: Description['rule']): Description[] =>
  rolesIn(phrases, phrase).map((role) => description(phrases, role, rule));

function description(phrases: Phrases, phrase: RolePhrase, rule: Description['rule']): Description {
  const { article, english } = phrases;
  const start = article.tokens[phrase.firstToken]?.start ?? 0;
  const end = article.tokens[phrase.endToken - 1]?.end ?? start;
  const text = slice(article.text, { start, end }).replace(/\s+/g, ' ');
  const word = phrases.word(phrase.head).replace(/\.$/, '');
  return {
    rule,
    role: phrases.isRoleNoun(phrase.head) || isOwned(phrases, phrase) ? { start, end, text } : null,
    head: phrase.head,
    gender: english.nouns.gender.get(word),
  };
}

/** "the chairman's sister": what somebody is to somebody else, with who that is. */
function isOwned(phrases: Phrases, { firstToken, head }: RolePhrase): boolean {
  if (!phrases.isRelation(head)) return false;
  for (let i = firstToken + 1; i < head; i++) if (phrases.pos(i) === 'POS') return true;
  return false;
}

const sentenceStart = (phrases: Phrases, { mention }: Reference): number =>
  phrases.article.sentences[mention.sentence]?.firstToken ?? 0;
const sentenceEnd = (phrases: Phrases, { mention }: Reference): number =>
  phrases.article.sentences[mention.sentence]?.endToken ?? mention.endToken;
