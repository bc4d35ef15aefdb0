import type { English } from '../../language/english.js';
import { hashText } from '../../language/hashing.js';
import { Features, type SequenceModel } from '../../language/sequence-model.js';
import type { Columns } from './columns.js';
import type { Unit } from './passage.js';

/** What a unit looks like by itself, as hashes; made once for each distinct text, part of speech and kind of mention. */
export interface Form {
  readonly word: number;
  readonly lemma: number;
  readonly pos: number;
  readonly shape: number;
  readonly suffix: number;
  readonly cluster: number;
  readonly wideCluster: number;
  readonly kind: number;
  readonly mention: number;
  readonly isVerb: number;
  /** By model: sums of weights that are the same wherever the form stands, `2 * reach + 1` times one for each label. */
  readonly sums: Map<SequenceModel, Int32Array>;
}

/** Adds the features that a form gives to the unit that it stands `offset` behind (before it, where negative). */
export type DescribeForm = (form: Form, offset: number, features: Features) => void;

/** How far to either side a unit is seen by its neighbours. */
export const reach = 2;

/** Stand for what is beyond a passage's ends. */
const [before, behind] = [beyond(-1), beyond(-2)];

function beyond(hash: number): Form {
  return {
    word: hash,
    lemma: hash,
    pos: hash,
    shape: hash,
    suffix: hash,
    cluster: hash,
    wideCluster: hash,
    kind: hash,
    mention: hash,
    isVerb: 0,
    sums: new Map(),
  };
}

export function formAt({ forms, length }: Columns, i: number): Form {
  if (i < 0) return before;
  return i < length ? (forms[i] as Form) : behind;
}

/** Adds the features of the forms around unit i to those of the token that is being described. */
export function describeForms(columns: Columns, i: number, describe: DescribeForm, features: Features): void {
  for (let offset = -reach; offset <= reach; offset++)
    describe(formAt(columns, i + offset), offset, features);
}

const features = new Features();

/** Adds to each unit's emissions what the forms around it say, with one sum a form instead of one a feature. */
export function addForms(
  columns: Columns,
  model: SequenceModel,
  describe: DescribeForm,
  emissions: Int32Array,
): void {
  const size = model.labels.length;
  for (let k = -reach; k < columns.length + reach; k++) {
    const sums = sumsOf(formAt(columns, k), model, describe);
    for (let offset = -reach; offset <= reach; offset++) {
      const i = k - offset;
      if (i < 0 || i >= columns.length) continue;
      const from = (offset + reach) * size;
      for (let label = 0; label < size; label++)
        emissions[i * size + label] =
          (emissions[i * size + label] as number) + (sums[from + label] as number);
    }
  }
}

function sumsOf(form: Form, model: SequenceModel, describe: DescribeForm): Int32Array {
  const known = form.sums.get(model);
  if (known) return known;
  const size = model.labels.length;
  const sums = new Int32Array((2 * reach + 1) * size);
  for (let offset = -reach; offset <= reach; offset++) {
    features.clear();
    describe(form, offset, features);
    features.endToken();
    model.addAll(features, sums, (offset + reach) * size);
  }
  form.sums.set(model, sums);
  return sums;
}

interface KnownForm {
  readonly lemma: string;
  readonly pos: string;
  readonly form: Form;
}

/** Forms by their text; forgotten all at once when there are too many to keep. */
const formsOf = new WeakMap<English, Map<string, KnownForm[]>>();
const mostTexts = 30_000;

export function formOf(unit: Unit, english: English): Form {
  let texts = formsOf.get(english);
  if (!texts || texts.size >= mostTexts) {
    texts = new Map();
    formsOf.set(english, texts);
  }
  let known = texts.get(unit.text);
  if (!known) {
    known = [];
    texts.set(unit.text, known);
  }
  const mention = mentionHash(unit);
  for (const { lemma, pos, form } of known)
    if (pos === unit.pos && form.mention === mention && lemma === unit.lemma) return form;
  const form = newForm(unit, mention, english);
  known.push({ lemma: unit.lemma, pos: unit.pos, form });
  return form;
}

function newForm({ text, word, lemma, pos }: Unit, mention: number, english: English): Form {
  const { nameWords, cues } = english;
  const hash = hashText(word);
  const [cluster, wideCluster] = nameWords.clusters(nameWords.find(hash));
  return {
    word: hash,
    lemma: hashText(lemma),
    pos: hashText(pos),
    shape: hashText(shapeOf(text)),
    suffix: hashText(word.slice(-3)),
    cluster,
    wideCluster,
    kind: hashText(cues.get(word)?.kind ?? ''),
    mention,
    isVerb: Number(pos.startsWith('VB')),
    sums: new Map(),
  };
}

/** `Xxx` for Ankara, `XX` for UN, `dd` for 12, `x-x` for so-called; runs are cut to three. */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text.slice(0, 12)) {
    let kind = character;
    if (/\p{Lu}/u.test(character)) kind = 'X';
    else if (/\p{L}/u.test(character)) kind = 'x';
    else if (/\p{N}/u.test(character)) kind = 'd';
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

const mentionHashes = new Map<string, readonly [inside: number, begin: number]>();

function mentionHash({ mention, firstToken }: Unit): number {
  if (!mention) return 1;
  const name = `${mention.form} ${mention.type}`;
  let hashes = mentionHashes.get(name);
  if (!hashes) {
    hashes = [hashText(`${name} I`), hashText(`${name} B`)];
    mentionHashes.set(name, hashes);
  }
  return hashes[mention.firstToken === firstToken ? 1 : 0];
}
