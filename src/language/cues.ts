import { type CueKind, cueKinds } from '../article/index.js';
import { lazily, readSections } from './word-lists.js';

export interface CueWord {
  readonly lemma: string;
  readonly kind: CueKind;
}

/** The words of `cues.txt` in all their forms, lower-cased. A word under several kinds has the first one's. */
export const loadCues = lazily((): ReadonlyMap<string, CueWord> => {
  const cues = new Map<string, CueWord>();
  const sections = readSections('cues.txt');
  for (const kind of cueKinds) {
    for (const line of sections.get(kind) ?? []) {
      const [lemma = '', ...irregular] = line.split(/\s+/);
      for (const form of [...formsOf(lemma), ...irregular])
        if (!cues.has(form)) cues.set(form, { lemma, kind });
    }
  }
  return cues;
});

/** say, says, sayed, saying: a form that does not exist harms nobody. */
function formsOf(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [lemma, /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, `${lemma}ed`, `${lemma}ing`];
}
