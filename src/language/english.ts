import { type Abbreviations, loadAbbreviations } from './abbreviations.js';
import { type Compounds, loadCompounds } from './compounds.js';
import { loadElisions } from './elisions.js';
import { loadSentenceEnds, type SentenceEnds } from './sentence-ends.js';

export { readData } from './read-data.js';

/**
 * What newsdig knows about English: word lists and trained models. Made once, handed to every stage.
 * Members that cost time to load are getters that load on first use.
 */
export class English {
  /** Words that carry a full stop of their own: "Dr.", "No. 5", "Inc." */
  get abbreviations(): Abbreviations {
    return loadAbbreviations();
  }

  /** What hyphenated words are made of. */
  get compounds(): Compounds {
    return loadCompounds();
  }

  /** Words written with an apostrophe in front ("'em", "'til"), lower-cased, without it. */
  get elisions(): ReadonlySet<string> {
    return loadElisions();
  }

  /** Words that tell whether a sentence ends. */
  get sentenceEnds(): SentenceEnds {
    return loadSentenceEnds();
  }
}

export const loadEnglish = (): English => new English();
