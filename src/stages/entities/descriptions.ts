import type { EntityRole } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import { foldName } from '../../language/names.js';
import { rolePrepositions, roleWords } from '../../language/nouns.js';
import type { Choose } from './antecedent.js';
import { choiceOfDescription } from './choices.js';
import { claims, type Sighting } from './clues.js';
import { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import { introduced, roleIn } from './introduced.js';
import { ownName } from './own-names.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** A described mention taken apart: "the Turkish president". */
interface Phrase {
  /** The noun in its dictionary form. */
  readonly head: string;
  readonly many: boolean;
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null;
  /** Folded words between determiner and head. */
  readonly modifiers: readonly string[];
  /** Of these, the nouns; a nation's adjective is none. */
  readonly nouns: readonly string[];
  /** ISO codes of the nations among the modifiers. */
  readonly nations: readonly string[];
  /** "the two", "both": how many, not who. */
  readonly counted: boolean;
}

/** How many sentences back a description may find whom it means. */
const far = { role: 40, described: 25, again: 5, kind: 3, epithet: 6 };

/** So many times as often as another an organisation must be named to be "the company". */
const leading = 3;

/** So many of an entity's last references may be what it is called. */
const few = 4;

/** So many of an entity's references are asked whose it is. */
const lately = 20;

/**
 * Joins one description to what it stands for: whose role it is, whom the text described so before, which organisation
 * is of that kind. A person or an organisation that it leaves unknown becomes an entity without a name.
 */
export function resolveDescription(
  reference: Reference,
  discourse: Discourse,
  phrases: Phrases,
  choose: Choose,
): void {
  const phrase = readPhrase(reference, phrases);
  if (phrase.counted && phrase.determiner !== null) return;
  const found =
    find(reference, phrase, discourse, phrases) ??
    byRank(reference, phrase, discourse, phrases, choose) ??
    byIntroduction(reference, phrase, discourse, phrases);
  if (found) discourse.join(reference, ...found);
  else if (reference.mention.type !== 'place')
    discourse.join(reference, unnamed(reference, phrase, phrases), 'description');
}

/** "the Brightwater chairwoman", of whom nothing was said yet: now that is. */
function byIntroduction(
  reference: Reference,
  { determiner, many, head }: Phrase,
  discourse: Discourse,
  phrases: Phrases,
): Found {
  if (determiner !== 'definite' || many || reference.mention.type !== 'person') return null;
  const who = introduced(reference, phrases.english.nouns.gender.get(head), discourse, phrases);
  who?.tellRole(roleIn(reference, phrases));
  return who && [who, 'role'];
}

/** An entity that the text describes and never names. */
function unnamed(reference: Reference, phrase: Phrase, phrases: Phrases): Cluster {
  const cluster = new Cluster(reference.mention.type);
  cluster.many = phrase.many;
  if (!phrase.many) cluster.tellGender(phrases.english.nouns.gender.get(phrase.head), 'title');
  cluster.described = { head: phrase.head, modifiers: new Set(phrase.modifiers) };
  return cluster;
}

type Found = readonly [Cluster, string] | null;

function find(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  const { type } = reference.mention;
  const own = ownName(reference, phrase.head, discourse, phrases);
  if (own && !phrase.many) return [own, 'own-name'];
  if (type === 'place')
    return byCountry(reference, phrase, discourse) ?? byTown(reference, phrase, discourse, phrases);
  if (phrase.determiner === 'possessive') return sameOwner(reference, phrase, discourse);
  if (phrase.determiner !== 'definite') return null;
  const described = () => sameDescription(reference, phrase, discourse, phrases);
  if (type === 'person')
    return phrase.many
      ? described()
      : (byRole(reference, phrase, discourse, phrases) ??
          described() ??
          byEpithet(reference, phrase, discourse, phrases));
  return phrase.many
    ? described()
    : (byRole(reference, phrase, discourse, phrases) ??
        bySaying(reference, phrase, discourse, phrases) ??
        calledSo(reference, phrase, discourse, phrases) ??
        byKind(reference, phrase, discourse, phrases) ??
        described());
}

/** "the actress", "the company": whom the trained ranker prefers of those named, if it is sure. */
function byRank(
  reference: Reference,
  phrase: Phrase,
  discourse: Discourse,
  phrases: Phrases,
  choose: Choose,
): Found {
  if (phrase.determiner !== 'definite' || phrase.many || reference.mention.type === 'place') return null;
  if (phrase.nations.length > 0) return null;
  const choice = choiceOfDescription(reference, phrase.head, discourse, phrases);
  const cluster = choice.candidates.length > 0 ? choose(reference, choice) : null;
  return cluster && [cluster, 'description-ranked'];
}

/** "the Turkish president": the latest whose role says so; two of them in reach leave it open. */
function byRole(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  const fitting: Cluster[] = [];
  for (const { cluster, latest } of discourse.before(reference, far.role)) {
    if (cluster.type !== reference.mention.type || !cluster.named) continue;
    const near = reference.mention.sentence - latest.mention.sentence <= 2;
    if (fitting.length > 0 && !near) break;
    if (hasRole(cluster, phrase, phrases)) fitting.push(cluster);
  }
  const [first] = fitting;
  if (!first) return null;
  if (fitting.length === 1) return [first, 'role'];
  const exact = fitting.filter((cluster) => phrase.modifiers.length > 0 && saysAll(cluster, phrase));
  return exact.length === 1 && exact[0] ? [exact[0], 'role'] : null;
}

function hasRole(cluster: Cluster, phrase: Phrase, { english }: Phrases): boolean {
  if (
    cluster.type === 'organization' &&
    cluster.nameWords.has(phrase.head) &&
    saysAllNouns(cluster.nameWords, phrase)
  )
    return true;
  return cluster.roles.some((role) => {
    const { words, office } = wordsOf(role, english);
    if (!saysSame(office, phrase, english) || !saysAllNouns(new Set(words), phrase)) return false;
    const nations = words.flatMap((word, i) => nationOf(role.text.split(/[\s-]+/)[i] ?? word, english) ?? []);
    return phrase.nations.every((nation) => nations.length === 0 || nations.includes(nation));
  });
}

interface RoleWords {
  /** Folded, short titles written out. */
  readonly words: readonly string[];
  readonly office: readonly string[];
}

/** What roles say, read once for all descriptions that may mean their bearers. */
const knownRoles = new WeakMap<EntityRole, RoleWords>();

function wordsOf(role: EntityRole, { nouns }: English): RoleWords {
  const known = knownRoles.get(role);
  if (known) return known;
  const words = roleWords(role.text, nouns);
  const found = { words, office: officeIn(words) };
  knownRoles.set(role, found);
  return found;
}

/** The words of a role up to its first preposition: "chief" and "staff" are none of a "chief of staff's" office. */
function officeIn(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => rolePrepositions.has(word));
  return end < 0 ? words : words.slice(0, end);
}

/** One noun with the same ranks before it: a deputy minister is no minister, a minister no prime minister. */
function saysSame(words: readonly string[], { head, modifiers }: Phrase, { nouns }: English): boolean {
  const ranksOf = (some: readonly string[]): string =>
    some
      .filter((word) => nouns.ranks.has(word))
      .sort()
      .join(' ');
  return words.includes(head) && ranksOf(words) === ranksOf(modifiers);
}

const saysAllNouns = (words: ReadonlySet<string>, phrase: Phrase): boolean =>
  phrase.nouns.every((noun) => words.has(noun));

const saysAll = (cluster: Cluster, phrase: Phrase): boolean =>
  cluster.roles.some((role) => {
    const words = new Set(foldName(role.text).split(' '));
    return phrase.modifiers.every((word) => words.has(word));
  });

/** "the actress": the one whom the article names most by far, spoken of not long before; "the actor who …" is another. */
function byEpithet(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  const { epithets, gender } = phrases.english.nouns;
  const head = phrase.head;
  const isMeant = !/^(?:IN|WP|WDT)$/.test(phrases.pos(reference.mention.endToken));
  if (!epithets.has(head) || !isMeant || reference.quotation >= 0) return null;
  const main = discourse.mainPerson;
  const told = gender.get(head);
  if (!main || (told && main.gender && told !== main.gender)) return null;
  for (const { cluster } of discourse.before(reference, far.epithet)) {
    if (cluster === main) return [main, 'epithet'];
    const another =
      cluster.named && cluster.type === 'person' && !(told && cluster.gender && told !== cluster.gender);
    if (another) return null;
  }
  return null;
}

/** "One source … The source": the latest with this noun whom the text described, if nothing in the words contradicts. */
function sameDescription(
  reference: Reference,
  phrase: Phrase,
  discourse: Discourse,
  { english }: Phrases,
): Found {
  for (const { cluster } of discourse.before(reference, far.described)) {
    const { described } = cluster;
    if (!described || cluster.named || cluster.many !== phrase.many || described.head !== phrase.head)
      continue;
    const words = [...described.modifiers, described.head];
    if (!saysSame(words, phrase, english)) continue;
    if (phrase.modifiers.every((word) => described.modifiers.has(word))) return [cluster, 'same-description'];
  }
  return null;
}

/** "his wife … his wife": same noun, same owner. */
function sameOwner(reference: Reference, phrase: Phrase, discourse: Discourse): Found {
  const owner = ownerOf(reference, discourse);
  if (!owner) return null;
  for (const { cluster } of discourse.before(reference, far.described)) {
    if (cluster.described?.head !== phrase.head || cluster.many !== phrase.many) continue;
    const sameOne = cluster.references.slice(-lately).some((other) => ownerOf(other, discourse) === owner);
    if (sameOne) return [cluster, 'same-owner'];
  }
  return null;
}

/** Whom the possessive in front belongs to: the reference that begins where the description begins. */
function ownerOf(reference: Reference, discourse: Discourse): Cluster | null {
  for (let i = reference.index - 1; i >= 0; i--) {
    const other = discourse.references[i];
    if (!other || other.mention.start < reference.mention.start) return null;
    if (other.mention.end < reference.mention.end) return discourse.clusterOf(other);
  }
  return null;
}

/** "The company … The company": the last that was called so, named or not. */
function calledSo(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  for (const { cluster } of discourse.before(reference, far.again)) {
    const called = cluster.references
      .slice(-few)
      .some(
        ({ mention }) => mention.form === 'nominal' && phrases.lemma(mention.endToken - 1) === phrase.head,
      );
    if (called && !cluster.many && cluster.type === reference.mention.type)
      return cluster.named
        ? phrase.nouns.length === 0
          ? [cluster, 'same-description']
          : null
        : sameDescription(reference, phrase, discourse, phrases);
  }
  return null;
}

/** "Brightwater said so. The company grew.": the one named company that said something in the sentence before. */
function bySaying(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  if (phrases.english.nouns.organizations.get(phrase.head) !== 'company') return null;
  const isSaying = (one: Reference): boolean =>
    one.mention.form === 'name' && one.position === 'subject' && claims(one, phrases);
  const said = fittingKind(reference, phrase, discourse, phrases, 1).filter(({ cluster }) =>
    discourse.hasLately(cluster, reference, 1, isSaying),
  );
  return said.length === 1 && said[0] ? [said[0].cluster, 'kind'] : null;
}

/** "the company": the one organisation spoken of just now that can be one. */
function byKind(reference: Reference, phrase: Phrase, discourse: Discourse, phrases: Phrases): Found {
  const fitting = fittingKind(reference, phrase, discourse, phrases, far.kind);
  const isCompany = phrases.english.nouns.organizations.get(phrase.head) === 'company';
  const [only, other] = fitting.map(({ cluster }) => cluster).sort((a, b) => b.names - a.names);
  const leads = only && (!other || (isCompany && only.names >= leading * other.names));
  return only && leads ? [only, 'kind'] : null;
}

/** The named organisations of the last sentences that are of the kind described, as far as their names tell. */
function fittingKind(
  reference: Reference,
  phrase: Phrase,
  discourse: Discourse,
  { english }: Phrases,
  sentences: number,
): Sighting[] {
  if (phrase.nouns.length > 0) return [];
  const { organizations } = english.nouns;
  const wanted = organizations.get(phrase.head);
  return discourse.before(reference, sentences).filter(({ cluster }) => {
    if (cluster.type !== 'organization' || !cluster.named) return false;
    const kinds = [...cluster.nameWords].flatMap((word) => organizations.get(word) ?? []);
    return kinds.length === 0
      ? wanted === 'company' || wanted === 'team'
      : kinds.includes(wanted ?? 'company');
  });
}

/** "the country": the one country spoken of just now. */
function byCountry(reference: Reference, phrase: Phrase, discourse: Discourse): Found {
  if (phrase.many || phrase.determiner !== 'definite' || !/^(?:country|nation|kingdom)$/.test(phrase.head))
    return null;
  const fitting = discourse
    .before(reference, 1)
    .filter(({ cluster }) => cluster.type === 'place' && cluster.country);
  const [only] = fitting;
  return only && fitting.length === 1 ? [only.cluster, 'country-noun'] : null;
}

/** "the city": the one town spoken of just now. */
function byTown(reference: Reference, phrase: Phrase, discourse: Discourse, { english }: Phrases): Found {
  if (phrase.many || phrase.determiner !== 'definite' || !/^(?:city|town|village)$/.test(phrase.head))
    return null;
  const fitting = discourse
    .before(reference, far.kind)
    .filter(
      ({ cluster }) =>
        cluster.type === 'place' &&
        !cluster.country &&
        [...cluster.spellings].some((name) => english.gazetteer.bits(name) & known.city),
    );
  const [only] = fitting;
  return only && fitting.length === 1 && phrase.modifiers.length === 0 ? [only.cluster, 'town-noun'] : null;
}

function readPhrase({ mention }: Reference, phrases: Phrases): Phrase {
  const last = mention.endToken - 1;
  const determiner = phrases.determinerAt(mention.firstToken);
  const inner: number[] = [];
  for (let i = mention.firstToken + (determiner === null ? 0 : 1); i < last; i++) inner.push(i);
  const { english, article } = phrases;
  const nationAt = inner.map((i) => nationOf(article.tokens[i]?.text ?? '', english));
  const nations = nationAt.filter((nation) => nation !== null);
  const owned = inner.some((i) => phrases.pos(i) === 'POS');
  return {
    head: phrases.lemma(last),
    many: phrases.pos(last).endsWith('S') || phrases.word(last) === 'people',
    determiner: owned ? (nations.length === 0 ? 'possessive' : 'definite') : determiner,
    modifiers: inner.map((i) => foldName(article.tokens[i]?.text ?? '')).filter(Boolean),
    nouns: inner
      .filter((i, at) => phrases.pos(i).startsWith('NN') && nationAt[at] === null)
      .map((i) => phrases.word(i)),
    nations,
    counted: inner.some((i) => phrases.pos(i) === 'CD') || phrases.word(mention.firstToken) === 'both',
  };
}

const nationOf = (word: string, { countries }: Phrases['english']): string | null =>
  countries.codeOfDemonym(word) ?? countries.codeOfName(word);
