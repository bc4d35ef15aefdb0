import type { Cluster } from './cluster.js';
import type { Discourse } from './discourse.js';
import type { Phrases } from './phrases.js';
import type { Reference } from './reference.js';

/** How many references behind or before a pronoun in quotation marks its speaker's name may stand. */
const nearby = 12;

/** '"I am glad," said Gantz.': the one named right behind the quotation marks, with a verb of saying. */
export function speakerBehind(pronoun: Reference, discourse: Discourse, phrases: Phrases): Cluster | null {
  if (pronoun.quotation < 0 || pronoun.nested) return null;
  for (let i = pronoun.index + 1; i < pronoun.index + nearby; i++) {
    const next = discourse.references[i];
    if (next?.paragraph !== pronoun.paragraph) return null;
    if (next.quotation === pronoun.quotation) continue;
    const before = phrases.article.tokens[next.mention.firstToken - 1]?.text ?? '';
    const follows = /^["”’,]$/.test(before) || phrases.english.cues.has(before.toLowerCase());
    const named = next.mention.form === 'name' && next.mention.type === 'person';
    return named && follows && next.quotation < 0 && phrases.cluesOf(next).speaks
      ? discourse.clusterOf(next)
      : null;
  }
  return null;
}

/** 'Gantz turned on Akar: "He …"': the subject of the words that a colon ends before the quotation marks. */
export function speakerBefore(pronoun: Reference, discourse: Discourse, phrases: Phrases): Cluster | null {
  if (pronoun.quotation < 0) return null;
  let last: Reference | null = null;
  for (let i = pronoun.index - 1; i >= Math.max(0, pronoun.index - 2 * nearby); i--) {
    const before = discourse.references[i];
    if (!before || before.paragraph !== pronoun.paragraph) return null;
    if (before.quotation === pronoun.quotation) continue;
    if (before.quotation >= 0) return null;
    last ??= before;
    if (last.mention.sentence !== before.mention.sentence || !introduces(last, pronoun, phrases)) return null;
    if (before.position === 'subject') return discourse.clusterOf(before);
  }
  return null;
}

/** So many UTF-16 units behind the last one mentioned before it a quotation may begin. */
const farthest = 120;

const introduces = (last: Reference, pronoun: Reference, { article }: Phrases): boolean =>
  /^[^"“”]*:\s?["“‘']/.test(
    article.text.slice(last.mention.end, Math.min(pronoun.mention.end, last.mention.end + farthest)),
  );
