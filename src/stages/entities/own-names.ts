import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';
import { wordSet } from './word-set.js';

/** What an organisation may be called behind its name, and a place in front of "of" and its name. */
const behind = wordSet(
  'party alliance coalition movement federation charity foundation company firm airline retailer newspaper ' +
    'magazine tabloid broadcaster network band orchestra club',
);
const before = wordSet('city town village state republic kingdom province county island territory');

/** So many references behind a description's own its name may stand. */
const nearby = 6;

/** "the Brightwater party", "the town of Quillan": whose name the description itself has. */
export function ownName(
  { index, mention }: Reference,
  head: string,
  discourse: Discourse,
  phrases: Phrases,
): Cluster | null {
  const isPlace = mention.type === 'place';
  if (isPlace ? !before.has(head) || phrases.word(mention.endToken) !== 'of' : !behind.has(head)) return null;
  for (const name of discourse.references.slice(index + 1, index + nearby)) {
    const { form, firstToken, endToken } = name.mention;
    const stands = isPlace
      ? firstToken === mention.endToken + 1
      : isBefore(endToken, mention.endToken - 1, phrases);
    const cluster = form === 'name' && stands ? discourse.clusterOf(name) : null;
    if (cluster?.type === mention.type) return cluster;
  }
  return null;
}

/** Nothing but adjectives and nouns in small letters between a name and the noun that it stands in front of. */
function isBefore(end: number, head: number, phrases: Phrases): boolean {
  if (end > head) return false;
  for (let i = end; i < head; i++) if (!/^(?:JJ|NN)$/.test(phrases.pos(i))) return false;
  return true;
}
