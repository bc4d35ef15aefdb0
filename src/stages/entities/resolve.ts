import type { Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Choose } from './antecedent.js';
import { anotherSayer, insists, saidBefore, spokenOf, stressed, toldBy } from './attributions.js';
import { buildEntities } from './build.js';
import { choiceOfPronoun } from './choices.js';
import { Cluster } from './cluster.js';
import { resolveDescription } from './descriptions.js';
import { Discourse } from './discourse.js';
import { joinNames } from './named.js';
import { Phrases } from './phrases.js';
import { type Read, type Reference, readReferences } from './reference.js';
import { rolesOfPronoun } from './roles.js';
import { speakerBehind } from './speakers.js';
import { isThing, resolveThings } from './thing-descriptions.js';
import { noTrace, type Trace } from './trace.js';

/**
 * Names first, wherever they stand; then descriptions and pronouns in the order of the text. A "he" of whom the text has
 * not spoken is kept in mind, so that the next "he" need not be somebody else, and left open in the end.
 * Products, storms and indices come last: the ranker learned from texts in which what describes them is no mention.
 */
export function resolveWith(
  article: Read,
  english: English,
  choose: Choose,
  trace: Trace = noTrace,
): Layers['entities'] {
  const references = readReferences(article, english);
  const phrases = new Phrases(article, english, references);
  const { clusters, described } = joinNames(article, references, phrases, english, trace);
  const discourse = new Discourse(references, clusters);
  for (const reference of references) {
    if (isThing(reference)) continue;
    const { form, endToken } = reference.mention;
    const known = form === 'nominal' ? described.get(endToken - 1) : undefined;
    if (known) discourse.join(reference, known.cluster, known.rule);
    else if (form === 'nominal') resolveDescription(reference, discourse, phrases, choose);
    else if (form === 'pronoun') resolvePronoun(reference, discourse, phrases, choose, trace);
    discourse.pass(reference);
  }
  resolveThings(discourse, phrases);
  return buildEntities(
    discourse.clusters.filter((cluster) => !cluster.onlyPronouns),
    english,
  );
}

function resolvePronoun(
  pronoun: Reference,
  discourse: Discourse,
  phrases: Phrases,
  choose: Choose,
  trace: Trace,
): void {
  if (pronoun.pronoun?.kind === 'speaker') {
    const speaker = speakerBehind(pronoun, discourse, phrases);
    if (speaker) discourse.join(pronoun, speaker, 'speaker');
    return;
  }
  const choice = choiceOfPronoun(pronoun, discourse, phrases, trace);
  if (!choice) return;
  const sayer =
    saidBefore(pronoun, choice, phrases) ??
    toldBy(pronoun, choice, phrases) ??
    spokenOf(pronoun, choice, phrases);
  const sure = sayer ?? stressed(pronoun, choice, phrases) ?? insists(pronoun, choice, phrases);
  const preferred = sure ?? (choice.candidates.length > 0 ? choose(pronoun, choice) : null);
  const cluster = preferred && (anotherSayer(pronoun, preferred, choice, discourse, phrases) ?? preferred);
  const kind = pronoun.pronoun?.kind;
  const gender = kind === 'male' || kind === 'female' ? kind : undefined;
  if (cluster) {
    discourse.join(pronoun, cluster, sayer ? 'according-to' : 'pronoun');
    if (cluster.named) for (const role of rolesOfPronoun(phrases, pronoun)) cluster.tellRole(role);
  } else if (gender) discourse.join(pronoun, new Cluster('person'), 'pronoun');
  discourse.clusterOf(pronoun)?.tellGender(gender, cluster ? 'pronoun' : 'title');
}
