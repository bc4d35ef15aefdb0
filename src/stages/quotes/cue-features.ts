import { combine } from '../../language/hashing.js';
import { Features, type SequenceModel } from '../../language/sequence-model.js';
import { at, type Columns } from './columns.js';
import { addForms, describeForms, type Form } from './forms.js';

/** Distances are told apart up to here, in units. */
const farthest = 6;

/** What each unit looks like to the model that finds cues. */
export function describeCues(columns: Columns, features: Features): void {
  features.clear();
  describeUnits(columns, features, true);
}

/** What the model that finds cues makes of each unit: one number a label. */
export function cueEmissions(columns: Columns, model: SequenceModel): Int32Array {
  features.clear();
  describeUnits(columns, features, false);
  const emissions = model.emissions(features);
  addForms(columns, model, describeForm, emissions);
  return emissions;
}

const features = new Features();

function describeUnits(columns: Columns, features: Features, withForms: boolean): void {
  const quotationBefore = distances(columns, -1);
  const quotationBehind = distances(columns, 1);
  for (let i = 0; i < columns.length; i++) {
    if (withForms) describeForms(columns, i, describeForm, features);
    describeAround(columns, i, features);
    describeFrame(columns, i, features, quotationBefore[i] ?? 0, quotationBehind[i] ?? 0);
    features.endToken();
  }
}

/** All that hangs on a single unit. */
function describeForm(form: Form, offset: number, features: Features): void {
  if (offset === 0) {
    describeOwn(form, features);
    return;
  }
  features.add(combine(20 + offset, form.word));
  features.add(combine(30 + offset, form.pos));
  features.add(combine(40 + offset, form.mention));
  if (Math.abs(offset) > 1) return;
  features.add(combine(80 + offset, form.cluster));
  features.add(combine(83 + offset, form.kind));
}

function describeOwn(form: Form, features: Features): void {
  const { word, pos, lemma, cluster } = form;
  features.add(combine(1, word));
  features.add(combine(2, lemma));
  features.add(combine(3, pos));
  features.add(combine(4, combine(lemma, pos)));
  features.add(combine(5, form.suffix));
  features.add(combine(6, form.shape));
  features.add(combine(7, form.mention));
  features.add(combine(9, cluster));
  features.add(combine(10, form.wideCluster));
  features.add(combine(11, combine(cluster, pos)));
  features.add(combine(12, combine(form.kind, pos)));
}

function describeAround(columns: Columns, i: number, features: Features): void {
  const { word, pos, lemma, mention } = columns;
  if (columns.begins[i]) features.add(combine(8, at(lemma, i)));
  for (const offset of [-1, 1])
    features.add(combine(86 + offset, combine(at(columns.kind, i), at(columns.wideCluster, i + offset))));
  features.add(combine(90, combine(at(columns.cluster, i), at(pos, i + 1))));
  features.add(combine(91, combine(at(columns.kind, i), combine(at(word, i + 1), at(pos, i - 1)))));
  features.add(combine(92, combine(at(columns.cluster, i), at(word, i + 1))));
  features.add(combine(50, combine(at(word, i - 1), at(word, i))));
  features.add(combine(51, combine(at(word, i), at(word, i + 1))));
  features.add(combine(52, combine(at(pos, i - 1), at(lemma, i))));
  features.add(combine(53, combine(at(lemma, i), at(pos, i + 1))));
  features.add(combine(54, combine(at(pos, i - 1), combine(at(pos, i), at(pos, i + 1)))));
  features.add(combine(55, combine(combine(at(pos, i - 2), at(pos, i - 1)), at(pos, i))));
  features.add(combine(56, combine(combine(at(pos, i), at(pos, i + 1)), at(pos, i + 2))));
  features.add(combine(57, combine(at(word, i - 2), combine(at(word, i - 1), at(word, i)))));
  features.add(combine(58, combine(at(word, i), combine(at(word, i + 1), at(word, i + 2)))));
  features.add(combine(59, combine(at(lemma, i), at(mention, i - 1))));
  features.add(combine(60, combine(at(lemma, i), at(mention, i + 1))));
}

function describeFrame(
  columns: Columns,
  i: number,
  features: Features,
  before: number,
  behind: number,
): void {
  const lemma = at(columns.lemma, i);
  const verb = columns.isVerb[i] ?? 0;
  features.add(combine(70, before));
  features.add(combine(71, behind));
  features.add(combine(72, combine(before, behind) + verb));
  features.add(combine(73, combine(lemma, before < farthest || behind < farthest ? 1 : 0)));
  features.add(combine(74, combine(at(columns.pos, i), combine(before, behind))));
  features.add(combine(75, combine(at(columns.quotation, i - 1), at(columns.quotation, i + 1))));
  features.add(combine(76, combine(lemma, at(columns.word, i + 3))));
}

/** For each unit how far the nearest quotation of its sentence is in one direction; `farthest` when farther. */
function distances(columns: Columns, step: 1 | -1): Int32Array {
  const found = new Int32Array(columns.length);
  let distance = farthest;
  for (let k = 0; k < columns.length; k++) {
    const i = step > 0 ? columns.length - 1 - k : k;
    const neighbour = i + step;
    if (columns.quotation[i]) distance = 0;
    else if (at(columns.sentence, neighbour) !== at(columns.sentence, i)) distance = farthest;
    else distance = Math.min(farthest, distance + 1);
    found[i] = distance;
  }
  return found;
}
