import type { Situation } from './antecedent-features.js';
import { caseOf, claims, isAccordingTo } from './clues.js';
import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** "One source said … According to him": whoever was the last to say something, two sentences back at most. */
export function saidBefore(
  { mention }: Reference,
  { candidates }: Situation,
  phrases: Phrases,
): Cluster | null {
  if (!isAccordingTo(mention.firstToken, phrases)) return null;
  const sayer = candidates.find(
    ({ latest }) => mention.sentence - latest.mention.sentence <= 2 && phrases.cluesOf(latest).speaks,
  );
  return sayer?.cluster ?? null;
}

/** 'Gantz thanked the minister, his office said': those who tell it speak for the one subject of what they tell. */
export function toldBy(pronoun: Reference, { candidates }: Situation, phrases: Phrases): Cluster | null {
  if (caseOf(pronoun, phrases) !== 'possessive' || !endsInAttribution(pronoun, phrases)) return null;
  const subjects = candidates.filter(
    ({ cluster, latest }) =>
      cluster.type === 'person' &&
      latest.position === 'subject' &&
      latest.mention.sentence === pronoun.mention.sentence &&
      latest.mention.end <= pronoun.mention.start,
  );
  return subjects.length === 1 ? (subjects[0]?.cluster ?? null) : null;
}

/** 'an attack on Akar: "He …"': of whom the words before the colon say that the quotation speaks. */
export function spokenOf(pronoun: Reference, { candidates }: Situation, phrases: Phrases): Cluster | null {
  const who = candidates.find(({ latest }) => latest.index === pronoun.index - 1);
  if (!who?.cluster.named || who.cluster.type !== 'person' || pronoun.quotation < 0) return null;
  const { start, end } = { start: who.latest.mention.end, end: pronoun.mention.start };
  const between = phrases.article.text.slice(start, Math.min(end, start + longestColon));
  const isOf = /^(?:on|of|about|against)$/.test(phrases.cluesOf(who.latest).governor ?? '');
  return isOf && /^:\s?["“‘']\s*$/.test(between) ? who.cluster : null;
}

/** "Gantz himself": a reflexive right behind the one that it stresses. */
export function stressed(pronoun: Reference, { candidates }: Situation, phrases: Phrases): Cluster | null {
  if (caseOf(pronoun, phrases) !== 'reflexive') return null;
  const one = candidates.find(({ latest }) => latest.mention.endToken === pronoun.mention.firstToken);
  return one && one.latest.mention.form !== 'pronoun' ? one.cluster : null;
}

/**
 * '"It helped her," she said.': whoever is "her" in the quotation does not say it; then the latest of the others named
 * outside quotation marks does. Null where the one preferred may well say it, or there is no other.
 */
export function anotherSayer(
  pronoun: Reference,
  preferred: Cluster,
  { candidates }: Situation,
  discourse: Discourse,
  phrases: Phrases,
): Cluster | null {
  const quotation = quotationBefore(pronoun, discourse, phrases);
  if (quotation < 0 || !phrases.cluesOf(pronoun).speaks) return null;
  const isIn = (cluster: Cluster): boolean =>
    cluster.references.slice(-lately).some((one) => one.quotation === quotation && !one.nested);
  if (!isIn(preferred)) return null;
  const other = candidates.find(
    ({ cluster, latest }) =>
      cluster.named && cluster.type === 'person' && latest.quotation < 0 && !isIn(cluster),
  );
  return other?.cluster ?? null;
}

/** So many of an entity's references are looked at. */
const lately = 20;

/** The quotation that ends right before the pronoun; -1 when none does. */
function quotationBefore(pronoun: Reference, { references }: Discourse, { article }: Phrases): number {
  const last = references[pronoun.index - 1];
  if (!last || pronoun.quotation >= 0 || last.quotation < 0 || last.paragraph !== pronoun.paragraph)
    return -1;
  const mark = article.tokens[pronoun.mention.firstToken - 1]?.text ?? '';
  return /^["”’']$/.test(mark) ? last.quotation : -1;
}

/** "It insists …": the organisation does that was the last to say something, two sentences back at most. */
export function insists(
  pronoun: Reference,
  { candidates, discourse }: Situation,
  phrases: Phrases,
): Cluster | null {
  const { mention, lower } = pronoun;
  if (lower !== 'it' || !claims(pronoun, phrases)) return null;
  const sayer = candidates.find(
    ({ cluster, latest }) =>
      cluster.type === 'organization' &&
      latest.mention.start < mention.start &&
      discourse.hasLately(cluster, pronoun, 2, (other) => phrases.cluesOf(other).speaks),
  );
  return sayer?.cluster ?? null;
}

/** A colon, a space and a quotation mark. */
const longestColon = 8;

/** So many tokens "a written statement from" has between "according to" and the pronoun. */
const most = 6;

/** "…, according to a statement from his office" or "…, his office said". */
function endsInAttribution({ mention }: Reference, phrases: Phrases): boolean {
  const noun = phrases.pos(mention.endToken).startsWith('NN');
  if (phrases.word(mention.firstToken - 1) === ',' && noun)
    return phrases.english.cues.has(phrases.word(mention.endToken + 1));
  for (let i = mention.firstToken; noun && i > mention.firstToken - most; i--) {
    if (isAccordingTo(i, phrases)) return true;
    if (!/^(?:DT|NN|JJ|VBN|IN|TO)/.test(phrases.pos(i - 1))) return false;
  }
  return false;
}
