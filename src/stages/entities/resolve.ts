import type { Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { buildEntities } from './build.js';
import type { Cluster } from './cluster.js';
import { resolveDescription } from './descriptions.js';
import { Discourse } from './discourse.js';
import { joinNames } from './named.js';
import { Phrases } from './phrases.js';
import { type Candidate, candidatesFor } from './pronoun-features.js';
import { type Read, type Reference, readReferences } from './reference.js';

/** Decides whom a pronoun means; null leaves it open. */
export type Choose = (pronoun: Reference, candidates: readonly Candidate[]) => Cluster | null;

/** Names first, wherever they stand; then descriptions and pronouns in the order of the text. */
export function resolveWith(article: Read, english: English, choose: Choose): Layers['entities'] {
  const references = readReferences(article, english);
  const phrases = new Phrases(article, english, references);
  const { clusters, described } = joinNames(article, references, phrases, english);
  const discourse = new Discourse(references, clusters);
  for (const reference of references) {
    const { form, endToken } = reference.mention;
    const known = form === 'nominal' ? described.get(endToken - 1) : undefined;
    if (known) discourse.join(reference, known.cluster, known.rule);
    else if (form === 'nominal') resolveDescription(reference, discourse, phrases);
    else if (form === 'pronoun') resolvePronoun(reference, discourse, phrases, choose);
  }
  return buildEntities(discourse.clusters);
}

function resolvePronoun(pronoun: Reference, discourse: Discourse, phrases: Phrases, choose: Choose): void {
  const candidates = candidatesFor(pronoun, discourse, phrases);
  const cluster = candidates.length > 0 ? choose(pronoun, candidates) : null;
  if (!cluster) return;
  discourse.join(pronoun, cluster, 'pronoun');
  const kind = pronoun.pronoun?.kind;
  if (kind === 'male' || kind === 'female') cluster.tellGender(kind, 1);
}
