import type { English } from '../../language/english.js';
import type { SequenceModel } from '../../language/sequence-model.js';
import type { SpeechModels } from '../../language/speech-models.js';
import { argumentEmissions, type Stretch, unitEmissions, windowOf } from './argument-features.js';
import { type Columns, columnsOf } from './columns.js';
import { cueEmissions } from './cue-features.js';
import { numbersFrom, type Passage, type Reads } from './passage.js';
import { relativeClauses, sourceBehind, sourceOfClause } from './places.js';
import { sureCues } from './sure-cues.js';

/** A cue with what the models gave it, in units of its passage. */
export interface Attribution {
  readonly cue: Stretch;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

/** How much a unit must look like no cue to be none, in the model's own measure: below 0 more cues are found. */
const caution = -0.2;

/** Reads one passage with the models of reported speech. */
export class SpeechReader {
  readonly columns: Columns;
  readonly cues: readonly Stretch[];
  readonly #models: SpeechModels;
  readonly #passage: Passage;
  readonly #isCue: Uint8Array;
  /** Where cues begin that their form gives away. */
  readonly #sure: ReadonlySet<number>;
  /** What the units say whatever their cue; made for the first cue. */
  #units: Int32Array | null = null;

  constructor(article: Reads, passage: Passage, english: English) {
    this.columns = columnsOf(article, passage, english);
    this.#models = english.speechModels;
    this.#passage = passage;
    const sure = sureCues(passage, english);
    this.#sure = new Set(sure.map(({ first }) => first));
    this.cues = withSure(settled(passage, findCues(this.columns, this.#models.cues)), sure);
    this.#isCue = new Uint8Array(this.columns.length);
    for (const cue of this.cues) this.#isCue.fill(1, cue.first, cue.end);
  }

  /**
   * The source and the content of a cue. `insist`: it is known to report something, so that there must be content;
   * else the model may find that it reports nothing.
   */
  attribute(cue: Stretch, insist = this.#sure.has(cue.first)): Attribution {
    const model = this.#models.arguments;
    this.#units ??= unitEmissions(this.columns, model);
    const emissions = argumentEmissions(this.columns, cue, this.#isCue, model, this.#units);
    const first = windowOf(this.columns, cue, this.#isCue).first;
    this.#restrict(cue, emissions, first);
    let found = this.#decode(cue, emissions, first);
    for (const role of ['content', 'source'] as const) {
      if (found.content.length === 0 && !insist) break;
      for (let step = 0; step < insistence[role] && isMissing(found, role); step++) {
        this.#encourage(emissions, role);
        found = this.#decode(cue, emissions, first);
      }
    }
    return found;
  }

  #decode(cue: Stretch, emissions: Int32Array, first: number): Attribution {
    const model = this.#models.arguments;
    const path = model.decode(emissions, emissions.length / model.labels.length);
    return { cue, source: stretches(path, 1, first)[0] ?? null, content: stretches(path, 3, first) };
  }

  /** Rules out what the sentence's build rules out. */
  #restrict(cue: Stretch, emissions: Int32Array, first: number): void {
    const { labels } = this.#models.arguments;
    const forbid = (unit: number, label: string) => {
      const cell = (unit - first) * labels.length + labels.indexOf(label);
      emissions[cell] = (emissions[cell] ?? 0) - ruledOut;
    };
    const end = first + emissions.length / labels.length;
    for (const unit of relativeClauses(this.#passage, cue, first, end)) forbid(unit, 'B-content');
    const source = sourceBehind(this.#passage, cue) ?? sourceOfClause(this.#passage, cue);
    if (source === null) return;
    for (let unit = first; unit < end; unit++)
      forbid(unit, source.first <= unit && unit < source.end ? 'B-content' : 'B-source');
    for (const label of labels) if (label !== 'B-source') forbid(source.first, label);
  }

  /** Makes the role a little likelier everywhere in the window. */
  #encourage(emissions: Int32Array, role: 'source' | 'content'): void {
    const { labels, metadata } = this.#models.arguments;
    const shift = Math.round(encouragement[role] * Number(metadata.scale));
    const label = labels.indexOf(`B-${role}`);
    for (let cell = label; cell < emissions.length; cell += labels.length)
      emissions[cell] = (emissions[cell] ?? 0) + shift;
  }
}

/** Outweighs all that speaks for a label. */
const ruledOut = 1 << 20;

/** How often a role that the model left empty is made likelier before it is left so. */
const insistence = { content: 8, source: 3 };

/** By how much each time, in the model's own measure. */
const encouragement = { content: 0.8, source: 0.5 };

const isMissing = ({ source, content }: Attribution, role: 'source' | 'content'): boolean =>
  role === 'source' ? source === null : content.length === 0;

/** The cues that the model sees, in order. */
export function findCues(columns: Columns, model: SequenceModel): Stretch[] {
  const emissions = cueEmissions(columns, model);
  const shift = Math.round(caution * Number(model.metadata.scale));
  for (let i = 0; i < columns.length; i++) {
    const cell = i * model.labels.length;
    emissions[cell] = columns.quotation[i] ? noCue : (emissions[cell] ?? 0) + shift;
  }
  return stretches(model.decode(emissions, columns.length), 1, 0);
}

/** "According to" is all there is of its cue. */
const settled = ({ units }: Passage, cues: readonly Stretch[]): Stretch[] =>
  cues.map((cue) =>
    units[cue.first]?.word === 'according' && units[cue.first + 1]?.word === 'to'
      ? { first: cue.first, end: cue.first + 2 }
      : cue,
  );

/** Adds the cues that are sure to those found, where they do not overlap. */
function withSure(found: readonly Stretch[], sure: readonly Stretch[]): Stretch[] {
  const taken = new Set(found.flatMap(({ first, end }) => numbersFrom(first, end)));
  const missed = sure.filter(({ first, end }) => !numbersFrom(first, end).some((i) => taken.has(i)));
  return [...found, ...missed].sort((a, b) => a.first - b.first);
}

/** Outweighs everything: a quotation is never a cue. */
const noCue = 1 << 26;

/** The stretches labelled `first` (begin) or `first + 1` (inside), moved by `offset`. */
function stretches(path: Uint8Array, first: number, offset: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < path.length; i++) {
    if (path[i] !== first) continue;
    let end = i + 1;
    while (path[end] === first + 1) end++;
    found.push({ first: i + offset, end: end + offset });
    i = end - 1;
  }
  return found;
}
