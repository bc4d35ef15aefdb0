import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { wordSet } from './word-set.js';

/** What the words beside a name say that its bearer is, by the name's tokens. */

/** What only a country or a town has: "Merrin's parliament", "the mayor of Merrin". */
const ofPlaces = wordSet(
  'parliament capital coast coastline border borders mayor governor king queen constitution independence ' +
    'airspace economy currency population citizens inhabitants residents suburbs streets outskirts waterfront harbour harbor ' +
    'north south east west town city village state republic kingdom province county island territory people ministry port',
);
/** Of what only a place has behind "'s": "Merrin's people" may be a company's, too. */
const ownedByPlaces = wordSet(
  'parliament capital coast coastline border borders constitution independence airspace economy imports exports currency ' +
    'population citizens inhabitants suburbs streets outskirts waterfront mayor king queen',
);
const sides = wordSet(
  'northern southern eastern western central neighbouring neighboring downtown rural north-eastern north-western ' +
    'south-eastern south-western northeastern northwestern southeastern southwestern',
);

/** "in Merrin", "across Merrin": where something is. */
export const isLocated = ({ mention }: Reference, phrases: Phrases): boolean =>
  /^(?:in|across|throughout|near|outside)$/.test(phrases.word(mention.firstToken - 1)) &&
  phrases.pos(mention.endToken) !== 'POS';

/** "Merrin's prime minister", "the Foreign Ministry of Merrin", "neighbouring Merrin": a place by what it has or where it lies. */
export function isPlaced({ mention }: Reference, phrases: Phrases): boolean {
  const { firstToken, endToken } = mention;
  const before = phrases.word(firstToken - 1);
  if (phrases.pos(endToken) === 'POS') return isOwner(endToken + 1, phrases);
  if (before === 'of') return ofPlaces.has(phrases.word(firstToken - 2));
  return sides.has(before);
}

/** A place's own thing behind up to two words that describe it; "prime" is for the minister. */
function isOwner(from: number, phrases: Phrases): boolean {
  for (let i = from; i < from + 3; i++) {
    const word = phrases.word(i);
    if (ownedByPlaces.has(word) || (word === 'prime' && phrases.word(i + 1) === 'minister')) return true;
    if (!/^(?:NN|NNP|JJ|VBN)$/.test(phrases.pos(i))) return false;
  }
  return false;
}

/** "Katrin Aldous of Merrin": behind somebody's name. */
export const isHome = ({ mention }: Reference, phrases: Phrases): boolean =>
  phrases.word(mention.firstToken - 1) === 'of' && phrases.personAt(mention.firstToken - 2) !== undefined;

/** "the research institute Census Merrin": right behind a noun for an organisation in small letters. */
export const isIntroduced = ({ mention }: Reference, phrases: Phrases): boolean =>
  phrases.isOrganizationNoun(mention.firstToken - 1) && endsSmallPhrase(mention.firstToken - 1, phrases);

/** "the cruise ship Queen Merrin", right behind a noun for ships. */
export const isShip = ({ mention }: Reference, phrases: Phrases): boolean =>
  ships.has(phrases.word(mention.firstToken - 1)) && endsSmallPhrase(mention.firstToken - 1, phrases);

const ships = wordSet(
  'ship cruiser destroyer ferry freighter frigate liner submarine tanker trawler vessel warship yacht steamer ' +
    'trimaran catamaran battleship',
);

/** A noun in small letters whose phrase has a determiner. */
function endsSmallPhrase(noun: number, phrases: Phrases): boolean {
  if (!/^\p{Ll}/u.test(phrases.article.tokens[noun]?.text ?? '')) return false;
  for (let i = noun - 1; i > noun - 5; i--) {
    if (phrases.determinerAt(i) !== null) return true;
    if (!/^(?:NN|JJ)$/.test(phrases.pos(i))) return false;
  }
  return false;
}

/** "the Free Vessen party": right before a noun for people who have joined together. */
export const isJoined = ({ mention }: Reference, phrases: Phrases): boolean =>
  /^(?:party|movement|coalition|alliance|foundation|charity)$/.test(phrases.word(mention.endToken));

/** "told Northgate", "seen by Northgate": whom one tells something is no place. */
export const isTold = ({ mention }: Reference, phrases: Phrases): boolean =>
  /^(?:told|tells)$/.test(phrases.word(mention.firstToken - 1)) ||
  (phrases.word(mention.firstToken - 1) === 'by' &&
    /^(?:seen|obtained|reviewed)$/.test(phrases.word(mention.firstToken - 2)));

const works = wordSet(
  'book novel memoir memoirs autobiography paper study essay poem play film movie documentary song album musical opera ' +
    'painting pamphlet thesis',
);

const opening = wordSet(`" “ ‘ '`);
const closing = wordSet(`" ” ’ '`);

/** 'his paper, “The Arithmetic of Water,”': a title between quotation marks behind the noun for a work. */
export function isTitle({ mention }: Reference, phrases: Phrases): boolean {
  const open =
    phrases.word(mention.firstToken - 1) === 'the' ? mention.firstToken - 2 : mention.firstToken - 1;
  const next = phrases.word(mention.endToken);
  const comma = next === ',' || next === '.' ? mention.endToken + 1 : mention.endToken;
  if (!opening.has(phrases.word(open)) || !closing.has(phrases.word(comma))) return false;
  for (let i = open - 1; i > open - 5; i--) if (works.has(phrases.word(i))) return true;
  return false;
}

/** What is brought out and is no body of people: "unveiled the Lantern". */
const bringsOut = wordSet('launched launches unveiled unveils released releases recalled recalls');

/** "launched the Lantern", "the Lantern went on sale": what is sold. */
export function isSold({ mention }: Reference, phrases: Phrases): boolean {
  const { firstToken, endToken } = mention;
  const sale = /^(?:went|goes|go|going|gone)$/.test(phrases.word(endToken)) ? endToken : endToken + 1;
  if (phrases.word(sale + 1) === 'on' && phrases.word(sale + 2) === 'sale') return true;
  return (
    phrases.word(firstToken - 1) === 'the' &&
    bringsOut.has(phrases.word(firstToken - 2)) &&
    !/^(?:NN|POS|HYPH)/.test(phrases.pos(endToken))
  );
}
