import { type Abbreviations, loadAbbreviations } from './abbreviations.js';
import { type Antecedents, loadAntecedents } from './antecedents.js';
import { type Compounds, loadCompounds } from './compounds.js';
import { loadFunctionWords } from './content-words.js';
import { type Countries, loadCountries } from './countries.js';
import { type CueWord, loadCues } from './cues.js';
import { type DesignationWords, loadDesignationWords } from './designations.js';
import { loadElisions } from './elisions.js';
import { type EventWords, loadEventWords } from './event-words.js';
import { type FirstNames, loadFirstNames } from './first-names.js';
import { type Gazetteer, loadGazetteer } from './gazetteer.js';
import { type HeadlineWords, loadHeadlineWords } from './headline-words.js';
import { type LayoutCues, loadLayoutCues } from './layout-cues.js';
import { type Lemmas, loadLemmas } from './lemmas.js';
import { loadNameHeads, type NameHeads } from './name-heads.js';
import { loadNameModel, loadNameWords } from './name-models.js';
import { loadNameOpeners, type NameOpeners } from './name-openers.js';
import { loadNouns, type Nouns } from './nouns.js';
import { loadOrganizations, type Organizations } from './organizations.js';
import { loadPronouns, type Pronoun } from './pronouns.js';
import { loadQuoteConfidence } from './quote-confidence.js';
import { loadSentenceEnds, type SentenceEnds } from './sentence-ends.js';
import type { SequenceModel } from './sequence-model.js';
import { loadSourceNouns, type SourceNouns } from './source-nouns.js';
import { loadSpeechModels, type SpeechModels } from './speech-models.js';
import { loadStockIndices, type StockIndices } from './stock-indices.js';
import { loadSummaryWords } from './summary-words.js';
import { loadTagModel, type TagModel } from './tag-model.js';
import { loadThingNouns, type ThingNouns } from './thing-nouns.js';
import { loadTimeWords, type TimeWords } from './time-words.js';
import { loadTitles, type Titles } from './titles.js';
import { loadStates, type State } from './us-states.js';
import type { WordClasses } from './word-classes.js';

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

  /** Words that report speech, belief or intention, every form of them, lower-cased. */
  get cues(): ReadonlyMap<string, CueWord> {
    return loadCues();
  }

  /** Words written with an apostrophe in front ("'em", "'til"), lower-cased, without it. */
  get elisions(): ReadonlySet<string> {
    return loadElisions();
  }

  /** Lower-cased words that carry no topic. */
  get functionWords(): ReadonlySet<string> {
    return loadFunctionWords();
  }

  /** How captions, credits, bylines and notes give themselves away. */
  get layoutCues(): LayoutCues {
    return loadLayoutCues();
  }

  /** Country names and demonyms with their ISO codes. */
  get countries(): Countries {
    return loadCountries();
  }

  /** First names with the gender they are given to. */
  get firstNames(): FirstNames {
    return loadFirstNames();
  }

  /** All lists of words that names are made of, as bits: for features of learned models. */
  get gazetteer(): Gazetteer {
    return loadGazetteer();
  }

  /** Forms of address and offices. */
  get titles(): Titles {
    return loadTitles();
  }

  get states(): readonly State[] {
    return loadStates();
  }

  /** Words that name events, and those that tell whether they happened. */
  get eventWords(): EventWords {
    return loadEventWords();
  }

  /** Months, weekdays, units, numbers in words and all else that time expressions are made of. */
  get timeWords(): TimeWords {
    return loadTimeWords();
  }

  /** The ranker of what pronouns stand for. */
  get antecedents(): Antecedents {
    return loadAntecedents();
  }

  /** Nouns that speak of people, organisations and places without naming them. */
  get nouns(): Nouns {
    return loadNouns();
  }

  /** How news calls sources without a name, and what it calls what they publish. */
  get sourceNouns(): SourceNouns {
    return loadSourceNouns();
  }

  /** Words that may be missing when the name of an organisation is said again. */
  get organizations(): Organizations {
    return loadOrganizations();
  }

  /** Personal, possessive and reflexive pronouns, lower-cased. */
  get pronouns(): ReadonlyMap<string, Pronoun> {
    return loadPronouns();
  }

  /** Words that tell whether a sentence ends. */
  get sentenceEnds(): SentenceEnds {
    return loadSentenceEnds();
  }

  /** How often quotes of each make are right. */
  get quoteConfidence(): ReadonlyMap<string, number> {
    return loadQuoteConfidence();
  }

  /** The trained models of cues, sources and contents. */
  get speechModels(): SpeechModels {
    return loadSpeechModels();
  }

  /** Words beside the designations of products. */
  get designations(): DesignationWords {
    return loadDesignationWords();
  }

  /** The main stock indices' names. */
  get stockIndices(): StockIndices {
    return loadStockIndices();
  }

  /** Nouns for products, storms and stock indices, by kind. */
  get thingNouns(): ThingNouns {
    return loadThingNouns();
  }

  /** Infinitives and irregular forms. */
  get lemmas(): Lemmas {
    return loadLemmas();
  }

  /** The trained tagger of parts of speech. */
  get tagModel(): TagModel {
    return loadTagModel();
  }

  /** Where a sentence can be cut for a headline. */
  get headlineWords(): HeadlineWords {
    return loadHeadlineWords();
  }

  /** Weights of the signs that tell how likely a summary has a word. */
  get summaryWords(): readonly number[] {
    return loadSummaryWords();
  }

  /** Words that say what a name stands for: an event, a work, a product. */
  get nameHeads(): NameHeads {
    return loadNameHeads();
  }

  /** Words that open the names of storms and ships. */
  get nameOpeners(): NameOpeners {
    return loadNameOpeners();
  }

  /** The trained recogniser of names. */
  get nameModel(): SequenceModel {
    return loadNameModel();
  }

  /** Clusters and lists that words are in, as the recogniser of names sees them. */
  get nameWords(): WordClasses {
    return loadNameWords();
  }
}

export const loadEnglish = (): English => new English();
