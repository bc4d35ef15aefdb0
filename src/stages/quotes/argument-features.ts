import { combine, hashText } from '../../language/hashing.js';
import { Features, type SequenceModel } from '../../language/sequence-model.js';
import { at, type Columns } from './columns.js';
import { addForms, describeForms, type Form } from './forms.js';

/** Units of a passage, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** How far from its cue, in units, source and content are looked for. */
export const reach = 70;

/**
 * No argument is looked for beyond so many units of other cues: text as crowded as that is no prose, and in a passage
 * without end it would cost too much.
 */
const crowdOf = ({ length }: Columns): number => (length > 1_000 ? 6 : 16);

/** `isCue`: 1 for every unit that belongs to any cue. */
export function windowOf(columns: Columns, cue: Stretch, isCue: Uint8Array): Stretch {
  let [first, end] = [cue.first, cue.end];
  const last = Math.min(columns.length, cue.end + reach);
  const crowd = crowdOf(columns);
  for (let cues = 0; first > 0 && first > cue.first - reach && cues < crowd; first--)
    cues += isCue[first - 1] ?? 0;
  for (let cues = 0; end < last && cues < crowd; end++) cues += isCue[end] ?? 0;
  return { first, end };
}

/** What the cue's surroundings look like; the same for every unit of its window. */
interface Frame {
  readonly lemma: number;
  readonly pos: number;
  readonly kind: number;
  /** What stands right before and right behind the cue. */
  readonly before: number;
  readonly behind: number;
  readonly sentence: number;
}

const comma = hashText(',');

/**
 * What each unit of the cue's window looks like to the model that finds the source and the content of one cue, as
 * semantic role labellers find the arguments of one predicate (Màrquez et al. 2008).
 * `isCue`: 1 for every unit that belongs to any cue.
 */
export function describeArguments(
  columns: Columns,
  cue: Stretch,
  isCue: Uint8Array,
  features: Features,
): void {
  features.clear();
  for (const place of placesAround(columns, cue, isCue)) {
    describeForms(columns, place.unit, describeForm, features);
    describeUnit(columns, place.unit, features);
    describePlace(place, features);
    describeInPlace(columns, place, features);
    features.endToken();
  }
}

/** What a passage's units say to the model of sources and contents, whatever their cue: one number a label. */
export function unitEmissions(columns: Columns, model: SequenceModel): Int32Array {
  features.clear();
  for (let i = 0; i < columns.length; i++) {
    describeUnit(columns, i, features);
    features.endToken();
  }
  const emissions = model.emissions(features);
  addForms(columns, model, describeForm, emissions);
  return emissions;
}

/** What the model makes of each unit of the cue's window; `units`: from `unitEmissions`. */
export function argumentEmissions(
  columns: Columns,
  cue: Stretch,
  isCue: Uint8Array,
  model: SequenceModel,
  units: Int32Array,
): Int32Array {
  const size = model.labels.length;
  const { first, end } = windowOf(columns, cue, isCue);
  const emissions = units.slice(first * size, end * size);
  let last: Place | null = null;
  const shared = new Int32Array(size);
  for (const place of placesAround(columns, cue, isCue)) {
    const at = (place.unit - first) * size;
    if (last === null || !isSamePlace(place, last)) {
      shared.fill(0);
      features.clear();
      describePlace(place, features);
      features.endToken();
      model.addAll(features, shared, 0);
    }
    last = place;
    for (let label = 0; label < size; label++)
      emissions[at + label] = (emissions[at + label] as number) + (shared[label] as number);
    features.clear();
    describeInPlace(columns, place, features);
    features.endToken();
    model.addAll(features, emissions, at);
  }
  return emissions;
}

const features = new Features();

/** Where a unit stands, seen from the cue. */
interface Place {
  readonly unit: number;
  readonly frame: Frame;
  /** 0 before the cue, 1 in it, 2 behind it; hashed together with how many sentences away, and how many units. */
  readonly side: number;
  readonly place: number;
  readonly exact: number;
  readonly path: number;
  readonly isOtherCue: boolean;
}

const isSamePlace = (one: Place, other: Place): boolean =>
  one.exact === other.exact && one.path === other.path && one.place === other.place;

function placesAround(columns: Columns, cue: Stretch, isCue: Uint8Array): Place[] {
  const window = windowOf(columns, cue, isCue);
  const frame = frameOf(columns, cue);
  const paths = pathsFrom(columns, cue, window, isCue);
  const places: Place[] = [];
  for (let unit = window.first; unit < window.end; unit++) {
    let [side, distance] = [0, bucket(cue.first - unit)];
    if (unit >= cue.first) [side, distance] = unit < cue.end ? [1, 0] : [2, bucket(unit + 1 - cue.end)];
    const place = combine(side, clamp(at(columns.sentence, unit) - frame.sentence, 2));
    const exact = combine(place, distance);
    const path = paths[unit - window.first] ?? 0;
    places.push({ unit, frame, side, place, exact, path, isOtherCue: isCue[unit] === 1 && side !== 1 });
  }
  return places;
}

function frameOf(columns: Columns, cue: Stretch): Frame {
  let head = cue.first;
  for (let i = cue.first; i < cue.end; i++) if (columns.isVerb[i]) head = i;
  const outside = (i: number) => columns.quotation[i] || combine(at(columns.pos, i), 1);
  return {
    lemma: at(columns.lemma, head),
    pos: at(columns.pos, head),
    kind: at(columns.kind, head),
    before: outside(cue.first - 1),
    behind: columns.quotation[cue.end] || at(columns.word, cue.end),
    sentence: at(columns.sentence, cue.first),
  };
}

/** All that hangs on a single unit. */
function describeForm(form: Form, offset: number, features: Features): void {
  features.add(combine(100 + offset, form.word));
  features.add(combine(110 + offset, form.pos));
  if (Math.abs(offset) > 1) return;
  features.add(combine(120 + offset, form.mention));
  if (offset !== 0) return;
  features.add(combine(130, form.shape));
  features.add(combine(125, form.cluster));
}

/** What a unit and its neighbours say, whatever their cue. */
function describeUnit(columns: Columns, i: number, features: Features): void {
  const { word, pos, quotation, begins } = columns;
  features.add(combine(131, combine(at(pos, i - 1), at(pos, i))));
  features.add(combine(132, combine(at(pos, i), at(pos, i + 1))));
  features.add(combine(133, combine(at(word, i - 1), at(word, i))));
  features.add(combine(134, combine(at(word, i), at(word, i + 1))));
  features.add(combine(126, combine(at(columns.wideCluster, i), at(pos, i + 1))));
  features.add(combine(127, combine(at(pos, i - 1), combine(at(pos, i), at(pos, i + 1)))));
  if (quotation[i]) features.add(combine(135, at(quotation, i)));
  features.add(combine(136, at(quotation, i - 1) === 0 ? 0 : 1));
  if (begins[i]) features.add(combine(137, at(word, i)));
  if (begins[i + 1] || i + 1 === columns.length) features.add(combine(138, at(word, i)));
}

/** What the place says, whatever stands there: the same for all units as far from the cue. */
function describePlace({ frame, place, exact, path }: Place, features: Features): void {
  features.add(combine(140, exact));
  features.add(combine(141, combine(exact, frame.lemma)));
  features.add(combine(144, combine(place, combine(frame.behind, frame.before))));
  features.add(combine(145, combine(exact, frame.behind)));
  features.add(combine(146, combine(exact, frame.before)));
  features.add(combine(148, combine(path, place)));
  features.add(combine(150, combine(path, combine(place, frame.lemma))));
  features.add(combine(153, combine(path, combine(place, frame.behind))));
  features.add(combine(154, combine(path, combine(place, frame.before))));
  features.add(combine(156, combine(path, combine(exact, frame.pos))));
  features.add(combine(160, combine(exact, frame.kind)));
  features.add(combine(162, combine(path, combine(place, frame.kind))));
  features.add(combine(165, combine(frame.kind, combine(place, combine(frame.behind, frame.before)))));
}

/** What the unit says in its place. */
function describeInPlace(
  columns: Columns,
  { unit, frame, side, place, exact, path, isOtherCue }: Place,
  features: Features,
): void {
  const pos = at(columns.pos, unit);
  const word = at(columns.word, unit);
  const mention = at(columns.mention, unit);
  features.add(combine(142, combine(exact, pos)));
  features.add(combine(143, combine(place, combine(frame.lemma, pos))));
  features.add(combine(147, combine(place, word)));
  features.add(combine(149, combine(path, combine(place, pos))));
  features.add(combine(151, combine(place, combine(mention, frame.before))));
  features.add(combine(152, combine(exact, mention)));
  features.add(combine(155, combine(place, combine(frame.pos, pos))));
  features.add(combine(161, combine(place, combine(frame.kind, pos))));
  features.add(combine(163, combine(place, at(columns.cluster, unit))));
  features.add(combine(164, combine(place, combine(frame.kind, word))));
  if (columns.quotation[unit]) {
    features.add(combine(157, combine(exact, at(columns.quotation, unit))));
    features.add(combine(158, combine(place, path)));
  }
  if (isOtherCue) features.add(combine(90, side));
}

function bucket(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 10) return 6;
  if (distance <= 20) return 7;
  return 8;
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/**
 * For each unit of the window what lies between it and the cue: commas and quotations (0, 1, 2 or more), verbs
 * (0, 1 or more) and whether another cue does.
 */
function pathsFrom(columns: Columns, cue: Stretch, window: Stretch, isCue: Uint8Array): Int32Array {
  const paths = new Int32Array(window.end - window.first);
  for (const step of [-1, 1]) {
    const passed = { commas: 0, quotations: 0, verbs: 0, cues: 0 };
    for (let i = step < 0 ? cue.first - 1 : cue.end; i >= window.first && i < window.end; i += step) {
      paths[i - window.first] =
        passed.commas + 3 * (passed.quotations + 3 * (passed.verbs + 3 * passed.cues));
      if (at(columns.word, i) === comma) passed.commas = Math.min(2, passed.commas + 1);
      if (columns.quotation[i]) passed.quotations = Math.min(2, passed.quotations + 1);
      if (columns.isVerb[i]) passed.verbs = Math.min(2, passed.verbs + 1);
      if (isCue[i]) passed.cues = 1;
    }
  }
  return paths;
}
