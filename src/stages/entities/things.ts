import type { EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { acronymOf } from '../../language/names.js';
import { Cluster } from './cluster.js';
import { designationLinks, isAnotherProduct } from './designation-links.js';
import { indexLinks } from './index-links.js';
import type { NameTypes } from './name-types.js';
import { nestedAcronyms } from './nested-acronyms.js';
import { newestOf } from './newest.js';
import { openerLinks } from './opener-links.js';
import type { Read, Reference } from './reference.js';
import { shortNames } from './short-names.js';
import { type Link, type Spelling, spellingsOf } from './spellings.js';

/** The organisations, places, groups and all else that has a name and is no person. */
export function joinThings(
  article: Read,
  references: readonly Reference[],
  types: NameTypes,
  english: English,
): Cluster[] {
  const spellings = spellingsOf(references, types.typeOf, english);
  const nested = nestedLinks(spellings);
  const links = new Map([
    ...shortNameLinks(spellings, nested, types, english),
    ...designationLinks(spellings),
    ...openerLinks(spellings, english),
    ...indexLinks(spellings, english),
    ...nested,
    ...pluralLinks(spellings),
    ...acronymLinks(spellings, bracketedAcronyms(article, references)),
    ...countryLinks(spellings, english),
  ]);
  const clusters = new Map<string, Cluster>();
  const standsFor = new Map<string, Link>();
  const newest = newestOf(article, spellings);
  for (const reference of references) {
    const called = newest(reference) ?? reference.folded;
    const link = standsFor.get(called) ?? follow(called, links);
    standsFor.set(called, link);
    const { to } = link;
    const rule = called === reference.folded ? link.rule : 'newest';
    const spelling = spellings.get(reference.folded);
    const cluster = clusters.get(to) ?? new Cluster(spellings.get(to)?.type ?? spelling?.type ?? 'other');
    const known = cluster.spellings.has(reference.folded);
    cluster.add(reference, cluster.references.length === 0 ? 'name' : known ? 'same-name' : rule);
    cluster.toldType ??= types.told(reference);
    cluster.country ??= spelling?.country ?? null;
    clusters.set(to, cluster);
  }
  return [...clusters.values()];
}

/** From spelling to spelling until one stands for itself; `rule` is the first step's. */
function follow(folded: string, links: ReadonlyMap<string, Link>): Link {
  let to = folded;
  const rule = links.get(folded)?.rule ?? 'fuller-name';
  const seen = new Set([folded]);
  for (let link = links.get(to); link && !seen.has(link.to); link = links.get(to)) {
    to = link.to;
    seen.add(to);
  }
  return { to, rule };
}

/** "U.S.", "US", "United States"; "Israeli" and "Israelis". A country and its people stay two. */
function countryLinks(
  spellings: ReadonlyMap<string, Spelling>,
  { countries, organizations }: English,
): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const { folded, references } of spellings.values()) {
    const text = references[0]?.text ?? '';
    const people = countries.codeOfDemonym(text);
    const code = countries.codeOfName(text);
    if (people !== null) links.set(folded, { to: `people ${people}`, rule: 'demonym' });
    else if (code !== null && !organizations.partsOfStates.has(folded))
      links.set(folded, { to: `country ${code}`, rule: 'country' });
  }
  return links;
}

/** "FAA" for "Federal Aviation Administration": by the bracket behind the name, else by the initials of one name alone. */
function acronymLinks(
  spellings: ReadonlyMap<string, Spelling>,
  bracketed: ReadonlyMap<string, string>,
): Map<string, Link> {
  const byInitials = new Map<string, string | null>();
  if (![...spellings.values()].some(({ acronym }) => acronym !== null)) return new Map();
  for (const { folded, references } of spellings.values()) {
    const letters = folded.includes(' ') ? acronymOf(references[0]?.text ?? '') : '';
    if (letters.length > 1) byInitials.set(letters, byInitials.has(letters) ? null : folded);
  }
  const links = new Map<string, Link>();
  for (const { folded, acronym } of spellings.values()) {
    if (acronym === null) continue;
    const inBrackets = bracketed.get(acronym);
    const full = inBrackets ?? byInitials.get(acronym);
    if (full && full !== folded)
      links.set(folded, { to: full, rule: inBrackets ? 'acronym-in-brackets' : 'acronym' });
  }
  return links;
}

/** "Federal Aviation Administration (FAA)": acronym letters to the name before the bracket, whatever its initials. */
function bracketedAcronyms({ text }: Read, references: readonly Reference[]): Map<string, string> {
  const found = new Map<string, string>();
  references.forEach((full, i) => {
    const short = references[i + 1];
    const letters = short?.name.acronym;
    if (!short || !letters || full.name.acronym !== null) return;
    const between = text.slice(full.mention.end, Math.min(short.mention.start, full.mention.end + 8));
    if (
      /^\s?\(["“]?(?:the )?["“]?$/.test(between) &&
      /^["”]?\)/.test(text.slice(short.mention.end, short.mention.end + 2))
    )
      found.set(letters, full.folded);
  });
  return found;
}

/** "Democrats" and "Democrat", "Jews" and "Jewish", "iPhones" and "iPhone". */
function pluralLinks(spellings: ReadonlyMap<string, Spelling>): Map<string, Link> {
  const links = new Map<string, Link>();
  for (const { folded, type } of spellings.values()) {
    const one = folded.endsWith('s') ? folded.slice(0, -1) : '';
    if (one === '' || !/^(?:group|product)$/.test(type)) continue;
    const single = [one, `${one}ish`].find((some) => spellings.get(some)?.type === type);
    if (single !== undefined) links.set(folded, { to: single, rule: 'plural' });
  }
  return links;
}

/** "U.N. Security Council" for "United Nations Security Council". */
function nestedLinks(spellings: ReadonlyMap<string, Spelling>): Map<string, Link> {
  const names = [...spellings.values()].map(({ references }) => references[0]?.text ?? '');
  return new Map([...nestedAcronyms(names)].map(([short, to]) => [short, { to, rule: 'acronym' }]));
}

/** A short name for the one fuller name that it can be short for; between two fuller ones it stays by itself. */
function shortNameLinks(
  spellings: ReadonlyMap<string, Spelling>,
  nested: ReadonlyMap<string, Link>,
  types: NameTypes,
  english: English,
): Map<string, Link> {
  const full = new Map<string, Set<string>>();
  for (const { folded, type } of spellings.values()) {
    if (types.isMerger(folded)) continue;
    for (const short of shortNames(folded, type === 'organization', english)) {
      const known = spellings.get(short);
      if (isAnotherProduct(folded, short, type)) continue;
      if (known && kindOf(known.type) === kindOf(type))
        full.set(short, (full.get(short) ?? new Set()).add(nested.get(folded)?.to ?? folded));
    }
  }
  return new Map(
    [...full].flatMap(([short, fuller]) => {
      const [to] = fuller;
      return to !== undefined && fuller.size === 1 ? [[short, { to, rule: 'short-name' }] as const] : [];
    }),
  );
}

const kindOf = (type: EntityType): string => (type === 'facility' ? 'place' : type);
