import type { EntityRole } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/**
 * 'Ada Holt went further. "It is late," the Brightwater chairwoman said.': a description of an office that nobody is known to
 * have says what the one is of whom alone its paragraph speaks, and of whom the text has not said what she is. A reader
 * who is told no name takes "the Brightwater chairwoman" for somebody known.
 */
export function introduced(
  description: Reference,
  gender: string | undefined,
  discourse: Discourse,
  phrases: Phrases,
): Cluster | null {
  if (description.quotation >= 0 || !isOffice(description, phrases)) return null;
  if (!phrases.cluesOf(description).speaks) return null;
  const who = onlyPersonBefore(description, discourse);
  if (!who?.named || who.many || who.roles.length > 0) return null;
  return !gender || !who.gender || who.gender === gender ? who : null;
}

/** "Brightwater chairwoman": what the description says behind its determiner. */
export function roleIn({ mention }: Reference, { article }: Phrases): EntityRole {
  const start = article.tokens[mention.firstToken + 1]?.start ?? mention.start;
  const text = slice(article.text, { start, end: mention.end }).replace(/\s+/g, ' ');
  return { start, end: mention.end, text };
}

/** A noun for an office or a trade, with more than its determiner in front, so that it can be nobody else's. */
const isOffice = ({ mention }: Reference, phrases: Phrases): boolean =>
  mention.endToken - mention.firstToken > 2 && phrases.isRoleNoun(mention.endToken - 1);

/** Whom the paragraph speaks of outside quotation marks, by name and as a subject in a sentence before; null if of several. */
function onlyPersonBefore(description: Reference, discourse: Discourse): Cluster | null {
  let who: Cluster | null = null;
  let isSubject = false;
  for (let i = description.index - 1; i >= 0; i--) {
    const other = discourse.references[i];
    if (other?.paragraph !== description.paragraph) break;
    const cluster = discourse.clusterOf(other);
    if (other.quotation >= 0 || cluster?.type !== 'person') continue;
    if (who && cluster !== who) return null;
    who = cluster;
    const { form, sentence } = other.mention;
    isSubject ||= form === 'name' && other.position === 'subject' && sentence < description.mention.sentence;
  }
  return isSubject ? who : null;
}
