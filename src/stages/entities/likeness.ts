import type { English } from '../../language/english.js';
import { known } from '../../language/gazetteer.js';
import type { Cluster } from './cluster.js';

const personBits = known.femaleName | known.maleName | known.surname | known.person;
const otherBits =
  known.city |
  known.region |
  known.country |
  known.demonym |
  known.placeWord |
  known.organization |
  known.organizationWord |
  known.commonWord;

/** What a name of several words is when it is known as a whole: "San Francisco". */
const wholeBits = known.city | known.region | known.country | known.organization;

type Likeness = 'person' | 'both' | 'unknown' | 'other';

/**
 * How much a name that was taken for an organisation's or a place's is like a person's all the same, by the word lists:
 * 'person' when they know one of its words as such, 'unknown' when they know none, else 'other'.
 */
export function likeness(cluster: Cluster, { gazetteer }: English): Likeness {
  if (cluster.country !== null || cluster.hasAcronym) return 'other';
  for (const spelling of cluster.spellings) if (gazetteer.bits(spelling) & wholeBits) return 'other';
  let bits = 0;
  for (const word of cluster.nameWords) bits |= gazetteer.bits(word);
  const person = (bits & personBits) !== 0;
  const other = (bits & otherBits) !== 0;
  if (person) return other ? 'both' : 'person';
  return other ? 'other' : 'unknown';
}
