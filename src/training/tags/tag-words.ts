import { conjugate, termsTagged } from '../../language/compromise.js';
import { spelled } from '../../stages/tags/features.js';
import type { KnownWord } from '../word-classes.js';
import type { TaggedSentence } from './treebank.js';

/** Words and the tags they were seen with. */
export interface TagWords {
  readonly words: readonly KnownWord[];
  /** For each class (from 1) the index of the only tag that its words had; -1 where they had several. */
  readonly onlyTags: readonly number[];
}

/** Words seen fewer times have no class. */
const fewest = 3;
/** A word never seen with a second tag in so many places is taken to have no other. */
const sure = 25;
/** Tags seen in a smaller share of a word's places are taken for slips. */
const leastShare = 0.02;

/** Words with the class of tags they had in training, and with what compromise's lexicon says of them. */
export function tagWords(sentences: readonly TaggedSentence[], labels: readonly string[]): TagWords {
  const classes = new Map<string, number>();
  const onlyTags = [-1];
  const words = new Map<string, { cluster: number; flags: number }>();
  for (const [word, tags] of counted(sentences)) {
    const all = [...tags.values()].reduce((sum, count) => sum + count, 0);
    if (all < fewest) continue;
    const usual = [...tags]
      .filter(([, count]) => count / all >= leastShare)
      .map(([tag]) => tag)
      .sort();
    const only = tags.size === 1 && all >= sure;
    const key = `${usual.join(' ')}${only ? ' only' : ''}`;
    let cluster = classes.get(key);
    if (cluster === undefined) {
      cluster = onlyTags.push(only ? labels.indexOf(usual[0] ?? '') : -1) - 1;
      classes.set(key, cluster);
    }
    words.set(word, { cluster, flags: 0 });
  }
  for (const [word, flags] of lexicon()) words.set(word, { cluster: words.get(word)?.cluster ?? 0, flags });
  return { words: [...words].map(([word, known]) => ({ word, ...known })), onlyTags };
}

function counted(sentences: readonly TaggedSentence[]): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>();
  for (const sentence of sentences)
    sentence.words.forEach((text, i) => {
      const word = spelled(text).toLowerCase();
      const tags = words.get(word) ?? new Map<string, number>();
      const tag = sentence.tags[i] ?? '';
      words.set(word, tags.set(tag, (tags.get(tag) ?? 0) + 1));
    });
  return words;
}

const nounTags = ['Singular', 'Noun', 'Uncountable', 'Actor'];
const lexiconTags: readonly (readonly string[])[] = [
  nounTags,
  ['Plural'],
  ['Adjective'],
  ['Comparative'],
  ['Superlative'],
  ['Adverb'],
  ['MaleName', 'FemaleName', 'LastName', 'FirstName'],
  ['City', 'Country', 'Region', 'Place'],
  ['Demonym'],
  ['Organization', 'ProperNoun'],
];

/** What compromise knows of single words, as bits. */
function lexicon(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (word: string, bit: number) => {
    if (!word.includes(' ')) flags.set(word, (flags.get(word) ?? 0) | (1 << bit));
  };
  for (const verb of termsTagged('Infinitive')) {
    const { past, participle, present, gerund } = conjugate(verb);
    [verb, past, participle, present, gerund].forEach(add);
  }
  lexiconTags.forEach((tags, i) => {
    for (const tag of tags) for (const word of termsTagged(tag)) add(word, 5 + i);
  });
  return flags;
}
