import type { EntityType } from '../../article/index.js';
import { known } from '../../language/gazetteer.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import {
  isHome,
  isIntroduced,
  isJoined,
  isLocated,
  isPlaced,
  isShip,
  isSold,
  isTitle,
  isTold,
} from './type-signs.js';

/** All names that are spelled alike, and how often each type was given to them. */
interface Spelling {
  readonly folded: string;
  readonly words: readonly string[];
  readonly references: Reference[];
  readonly types: Map<EntityType, number>;
  /** What most of them are taken for. */
  looks: EntityType;
}

/** What names are the names of. */
export interface NameTypes {
  typeOf(reference: Reference): EntityType;
  /** Whether a folded name is what two companies become: it has no short form. */
  isMerger(folded: string): boolean;
  /** What the words around the name tell, whatever the name itself looks like; null where they tell nothing. */
  told(reference: Reference): EntityType | null;
}

/**
 * One type for one spelling: what the text tells of it, else what most of its references have. A single word that is
 * somebody's surname here is that person, unless it is mostly something else ("Jordan" the country beside Michael Jordan).
 */
export function settleTypes(names: readonly Reference[], phrases: Phrases): NameTypes {
  const spellings = spellingsOf(names);
  const companies = companiesIn(spellings);
  const surnames = surnamesIn(spellings, companies, phrases);
  const peoples = withPeople(spellings);
  const seats = withMinistries(spellings);
  const told = new Map<string, EntityType>();
  const settled = new Map<string, EntityType>();
  for (const [folded, spelling] of spellings) {
    const { types, looks } = spelling;
    const someone = types.has('person') || !types.has('place');
    settled.set(folded, surnames.has(folded) && someone ? 'person' : looks);
    const tells = surnames.has(folded)
      ? null
      : toldType(spelling, { spellings, peoples, seats, companies }, phrases);
    if (tells && tells !== looks) told.set(folded, tells);
  }
  const toldOf = (reference: Reference): EntityType | null =>
    companies.has(reference.folded) && hasShares(reference, phrases)
      ? 'organization'
      : (told.get(reference.folded) ?? null);
  const typeOf = ({ folded, mention }: Reference): EntityType => {
    const isCapital =
      mention.type === 'place' && (phrases.english.gazetteer.bits(folded) & capitalBits) !== 0;
    if (surnames.has(folded) && (mention.type === 'person' || isCapital)) return mention.type;
    return settled.get(folded) ?? mention.type;
  };
  return {
    told: toldOf,
    typeOf: (reference) => toldOf(reference) ?? typeOf(reference),
    isMerger: (folded) => isMerger(folded.split(' '), companies),
  };
}

function spellingsOf(names: readonly Reference[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const reference of names) {
    const { folded, mention, name } = reference;
    const spelling = spellings.get(folded) ?? {
      folded,
      words: name.words,
      references: [],
      types: new Map<EntityType, number>(),
      looks: mention.type,
    };
    spelling.references.push(reference);
    spelling.types.set(mention.type, (spelling.types.get(mention.type) ?? 0) + 1);
    spellings.set(folded, spelling);
  }
  for (const spelling of spellings.values())
    if (spelling.types.size > 1) spelling.looks = mostly(spelling.types);
  return spellings;
}

const mostly = (types: ReadonlyMap<EntityType, number>): EntityType =>
  [...types].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';

/** First words of organisations' names of several words: "corvane" of "Corvane Shipping". */
function companiesIn(spellings: ReadonlyMap<string, Spelling>): Set<string> {
  const first = new Set<string>();
  for (const { words, looks } of spellings.values())
    if (words.length > 1 && words[0] !== undefined && looks === 'organization') first.add(words[0]);
  return first;
}

/** Surnames of those who are called by more than a surname somewhere; not of what two companies become. */
function surnamesIn(
  spellings: ReadonlyMap<string, Spelling>,
  companies: ReadonlySet<string>,
  phrases: Phrases,
): Set<string> {
  const surnames = new Set<string>();
  for (const { references, words, types } of spellings.values()) {
    if (!types.has('person')) continue;
    const { given = [], surname = '' } = references[0]?.name.person ?? {};
    const isName = given.length > 0 && !isParty({ words, references }, phrases);
    if (isName && !isMerger(words, companies)) surnames.add(surname);
  }
  return surnames;
}

/** "the Free Vessen party": a plain word that may be somebody's first name, too, in front of a noun for those who joined. */
const isParty = ({ words, references }: Pick<Spelling, 'words' | 'references'>, phrases: Phrases): boolean =>
  (phrases.english.gazetteer.bits(words[0] ?? '') & known.commonWord) !== 0 &&
  isOften(references, isJoined, phrases);

/** "Halvard Corvane" of Halvard Line and Corvane Shipping. */
const isMerger = (words: readonly string[], companies: ReadonlySet<string>): boolean =>
  words.length > 1 && words.every((word) => companies.has(word));

/** What other names tell about one. */
interface Beside {
  readonly spellings: ReadonlyMap<string, Spelling>;
  readonly peoples: ReadonlySet<string>;
  readonly seats: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
}

/** What the words around a spelling's references, and other spellings, tell about it. */
function toldType(
  spelling: Spelling,
  { spellings, peoples, seats, companies }: Beside,
  phrases: Phrases,
): EntityType | null {
  const { words, references, looks } = spelling;
  const [first = ''] = words;
  if (references.some((reference) => isTitle(reference, phrases))) return 'work';
  if (isProduct(spelling, phrases)) return 'product';
  if (words.length > 1)
    return (
      toldByWords({ words, looks }, companies, phrases) ?? toldOfSeveralWords(spelling, spellings, phrases)
    );
  const bits = phrases.english.gazetteer.bits(first);
  if (bits & someoneBits) return null;
  if (peoples.has(first)) return 'place';
  if (/^(?:organization|other|product)$/.test(looks) && isPeople(first, spellings)) return 'group';
  if (looks === 'place' && !(bits & placeBits) && isAdjective(first, references, phrases)) return 'group';
  const isNone = (test: Sign): boolean => !references.some((reference) => test(reference, phrases));
  if (looks === 'place' && !(bits & placeBits) && !isNone(isTold) && isNone(isLocated)) return 'organization';
  const isSeat = seats.has(first) || isOften(references, isPlaced, phrases);
  if (looks === 'organization') return isSeat ? 'place' : null;
  if (!/^(?:person|other|work|product)$/.test(looks)) return null;
  if (!isNone(isTitled)) return null;
  const speaking = references.some((reference) => phrases.cluesOf(reference).speaks);
  if (isSeat && !speaking) return 'place';
  if (companies.has(first)) return 'organization';
  return !speaking && isOften(references, isSomewhere, phrases) ? 'place' : null;
}

const isProduct = (spelling: Spelling, phrases: Phrases): boolean =>
  isAnyShip(spelling, phrases) || isOnSale(spelling, phrases);

/** "the cruise ship Queen Vessen", unless that begins with somebody's name: "the ship Ada Holt sank". */
const isAnyShip = ({ words: [first = ''], references, looks }: Spelling, phrases: Phrases): boolean =>
  /^(?:other|person|work)$/.test(looks) &&
  isOften(references, isShip, phrases) &&
  !phrases.english.firstNames.has(first) &&
  !references.some((reference) => isTitled(reference, phrases) || phrases.cluesOf(reference).speaks);

/** What is sold, says nothing, and has no word that only bodies have. */
const isOnSale = ({ words, references, looks }: Spelling, phrases: Phrases): boolean =>
  /^(?:organization|person)$/.test(looks) &&
  isOften(references, isSold, phrases) &&
  !words.some((word) => isBodyWord(word, phrases)) &&
  !references.some(
    (reference) =>
      isTitled(reference, phrases) || (phrases.cluesOf(reference).speaks && !isSold(reference, phrases)),
  );

const isBodyWord = (word: string, { english }: Phrases): boolean => {
  const { kinds, bodies, trades, legalForms } = english.organizations;
  return (
    [kinds, bodies, trades, legalForms].some((some) => some.has(word)) ||
    english.nouns.organizations.has(word)
  );
};

/** "Merrinese ports": an ending that no other names have, and always a noun behind it. */
const isAdjective = (word: string, references: readonly Reference[], phrases: Phrases): boolean =>
  /.{3}ese$/.test(word) && references.every(({ mention }) => /^NNS?$/.test(phrases.pos(mention.endToken)));

/** "the town of Lower Brannock", "the research institute Census Merrin". */
function toldOfSeveralWords(
  { words, references, looks }: Spelling,
  spellings: ReadonlyMap<string, Spelling>,
  phrases: Phrases,
): EntityType | null {
  const isGiven = phrases.english.firstNames.has(words[0] ?? '');
  // "Ford Vessen" beside "Ford", who makes it, is nobody.
  const isMakers = spellings.get(words[0] ?? '')?.looks === 'organization';
  if (looks === 'other' && isGiven && !isMakers && isUnknownSurname(words, phrases)) return 'person';
  if (references.some((reference) => isTitled(reference, phrases))) return null;
  if (
    /^(?:other|person|place)$/.test(looks) &&
    (isGiven ? isParty({ words, references }, phrases) : isOften(references, isBody, phrases))
  )
    return 'organization';
  const isName = looks === 'other' || (looks === 'person' && !isGiven);
  return isName && isOften(references, isPlaced, phrases) ? 'place' : null;
}

/** The second word of two is nothing that the lists know as anything but a surname. */
const isUnknownSurname = (words: readonly string[], { english }: Phrases): boolean =>
  words.length === 2 && (english.gazetteer.bits(words[1] ?? '') & ~someoneBits) === 0;

type Sign = (reference: Reference, phrases: Phrases) => boolean;

/** Of so many of its references a sign must tell. */
const often = 1 / 4;

const isOften = (references: readonly Reference[], sign: Sign, phrases: Phrases): boolean => {
  const telling = references.filter((reference) => sign(reference, phrases)).length;
  return telling > 0 && telling >= often * references.length;
};

const isBody: Sign = (reference, phrases) => isIntroduced(reference, phrases) || isJoined(reference, phrases);

const isSomewhere: Sign = (reference, phrases) =>
  isLocated(reference, phrases) || isPlaced(reference, phrases) || isHome(reference, phrases);

/** "River Osk", "State Dam Inspectorate", "Osk Ferries", "Halvard Corvane" of Halvard Line and Corvane Shipping. */
function toldByWords(
  { words, looks }: Pick<Spelling, 'words' | 'looks'>,
  companies: ReadonlySet<string>,
  phrases: Phrases,
): EntityType | null {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const { terrain, kinds, legalForms, bodies, trades } = phrases.english.organizations;
  if (bodies.has(last) || trades.has(last)) return 'organization';
  const isTerrain = terrain.has(first) || terrain.has(last);
  const isOrganized = words.some((word) => kinds.has(word) || legalForms.has(word));
  if (isTerrain && !isOrganized && /^(?:organization|other)$/.test(looks)) return 'place';
  return isMerger(words, companies) && looks !== 'place' ? 'organization' : null;
}

/** Countries, states and cities that everybody knows stay places beside somebody of that name. */
const capitalBits = known.country | known.region | known.bigCity;

const placeBits = known.country | known.region | known.city;

const someoneBits = known.femaleName | known.maleName | known.surname | known.person;

/** Words whose people the text speaks of: "merrin" beside "Merrinese", "tavaria" beside "Tavarians". */
function withPeople(spellings: ReadonlyMap<string, Spelling>): Set<string> {
  const found = new Set<string>();
  for (const { folded, types } of spellings.values()) {
    if (!types.has('group') && !types.has('other')) continue;
    for (const ending of demonymEndings)
      for (const end of [ending, `${ending}s`])
        if (folded.endsWith(end)) found.add(folded.slice(0, -end.length));
  }
  return found;
}
/** "Tavarian" beside "Tavaria". */
const isPeople = (word: string, spellings: ReadonlyMap<string, Spelling>): boolean =>
  demonymEndings.some((ending) => {
    const place = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    return place.length >= shortestPlace && spellings.get(place)?.looks === 'place';
  });
const shortestPlace = 4;

/** Words that a state's or a town's own bodies are called after: "tavaria" beside "the Foreign Ministry of Tavaria". */
function withMinistries(spellings: ReadonlyMap<string, Spelling>): Set<string> {
  const found = new Set<string>();
  for (const { words } of spellings.values())
    if (words.at(-2) === 'of' && seatOf.test(words.at(-3) ?? '')) found.add(words.at(-1) ?? '');
  return found;
}
const seatOf = /^(?:ministry|republic|government|kingdom|parliament|university|city|state|bank)$/;

const demonymEndings = ['ese', 'ian', 'an', 'n', 'i', 'ish', 'ite'];

/** "Mr. Holt", "Senator Holt". */
const isTitled = ({ mention }: Reference, phrases: Phrases): boolean => {
  const before = phrases.word(mention.firstToken - 1).replace(/\.$/, '');
  return phrases.english.nouns.honorifics.has(before) || phrases.isPersonNoun(mention.firstToken - 1);
};

/** "Shares in Halvard", "Halvard shareholders". */
const hasShares = ({ mention }: Reference, phrases: Phrases): boolean =>
  /^(?:shares?|shareholders?|stock)$/.test(phrases.word(mention.endToken)) ||
  (/^(?:in|of)$/.test(phrases.word(mention.firstToken - 1)) &&
    /^(?:shares?|shareholders?|stock)$/.test(phrases.word(mention.firstToken - 2)));
