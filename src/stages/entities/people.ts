import type { Gender } from '../../article/index.js';
import { type PersonName, samePerson } from '../../language/names.js';
import { Cluster } from './cluster.js';
import type { Reference } from './reference.js';
import type { Trace } from './trace.js';

/** What stands in front of a bare name and helps to tell whose it is. */
export interface Hint {
  readonly gender: Gender | undefined;
  /** Folded words of the title: "turkish", "president"; empty when there is none. */
  readonly title: readonly string[];
}

/** So many bearers of one word are told apart; keeps a text of nothing but namesakes linear. */
const mostBearers = 60;

/** The people whom the article names. Full names come in first, then the bare ones, each in the order of the text. */
export class People {
  readonly clusters: Cluster[] = [];
  readonly #byWord = new Map<string, Set<Cluster>>();
  readonly #bySpelling = new Map<string, Cluster>();
  /** Surnames that somebody has who is never called by a full name here. */
  readonly #others = new Set<string>();

  constructor(readonly trace: Trace) {}

  known(word: string): readonly Cluster[] {
    return [...(this.#byWord.get(word) ?? [])];
  }

  /** A name of several words: the one person whom it fits, or a new one. */
  addFull(reference: Reference): Cluster {
    const name = reference.name.person;
    const exact = this.#bySpelling.get(reference.folded);
    if (exact) return this.#put(reference, exact, 'same-name');
    const near = [...new Set(name.words.flatMap((word) => this.known(word)))];
    const fitting = near.filter((cluster) => cluster.person !== null && samePerson(cluster.person, name));
    for (const other of near)
      this.trace(reference, other, fitting.includes(other) ? 'one of several' : 'other name');
    if (fitting.length === 1) return this.#put(reference, fitting[0], 'full-name');
    const partOf = near.filter((cluster) => cluster.person !== null && isPartOf(name, cluster.person));
    return this.#put(reference, partOf.length === 1 ? partOf[0] : undefined, 'part-of-name');
  }

  /**
   * Notes the bare names that are none of the full ones: beside Mary Holt alone, "Mr. Holt" is somebody else, and so is
   * then whoever has an office, "President Holt".
   */
  noteOthers(bare: readonly { readonly reference: Reference; readonly hint: Hint }[]): void {
    for (const { reference, hint } of bare) {
      const word = reference.name.person.words.at(-1) ?? '';
      const known = this.known(word);
      const isOther = known.length > 0 && known.every((cluster) => !agree(cluster.gender, hint.gender));
      if (isOther) this.#others.add(word);
    }
  }

  /**
   * A name of one word: the person whose surname it is, else whose given or middle name; between several, whom title
   * and gender leave, else whom the text has been speaking of. Null when it can't be told.
   */
  addBare(reference: Reference, hint: Hint): Cluster | null {
    const { words } = reference.name.person;
    const word = this.#bearersWord(words, reference);
    const known = this.known(word);
    const namesake = hint.title.length > 0 && this.#others.has(word);
    const fitting = known.filter((cluster) =>
      namesake ? cluster.person?.words.length === 1 : agree(cluster.gender, hint.gender),
    );
    for (const other of known) if (!fitting.includes(other)) this.trace(reference, other, 'other gender');
    if (fitting.length === 0) return this.#put(reference, undefined, 'name');
    const kinds = ['surname', 'given-name', 'part-of-name'] as const;
    for (const kind of kinds) {
      const bearers = fitting.filter((cluster) => kindOf(cluster, word) === kind);
      if (bearers.length === 0) continue;
      const who = bearers.length === 1 ? bearers[0] : choose(bearers, reference, hint);
      for (const other of fitting) {
        const same = bearers.includes(other);
        const less = hint.title.length > 0 ? 'other title' : 'not spoken of just now';
        if (other !== who)
          this.trace(reference, other, same ? (who ? less : 'one of several') : 'only part of the name');
      }
      return who ? this.#put(reference, who, kind) : null;
    }
    return this.#put(reference, undefined, 'name');
  }

  /** The last word; of a headline's "Holt Falls" the first one, when the body knows only that. */
  #bearersWord(words: readonly string[], { body }: Reference): string {
    const [first = '', last = ''] = [words[0], words.at(-1)];
    return !body && this.known(last).length === 0 && this.known(first).length > 0 ? first : last;
  }

  #put(reference: Reference, known: Cluster | undefined, rule: string): Cluster {
    const cluster = known ?? new Cluster('person');
    if (!known) this.clusters.push(cluster);
    cluster.add(reference, known ? rule : 'name');
    if (this.#bySpelling.has(reference.folded)) return cluster;
    this.#bySpelling.set(reference.folded, cluster);
    for (const word of reference.name.person.words) {
      const bearers = this.#byWord.get(word) ?? new Set();
      if (bearers.size < mostBearers) this.#byWord.set(word, bearers.add(cluster));
    }
    return cluster;
  }
}

const agree = (one: Gender | null | undefined, other: Gender | null | undefined): boolean =>
  !one || !other || one === other;

/** "López Obrador" in "Andrés Manuel López Obrador": all words in one stretch of a longer name. */
function isPartOf(short: PersonName, long: PersonName): boolean {
  if (short.words.length >= long.words.length) return false;
  return ` ${long.words.join(' ')} `.includes(` ${short.words.join(' ')} `);
}

function kindOf({ person }: Cluster, word: string): 'surname' | 'given-name' | 'part-of-name' {
  if (!person || person.words.at(-1) === word || person.surname === word) return 'surname';
  return person.words[0] === word ? 'given-name' : 'part-of-name';
}

/** Whom of several namesakes a bare name means: the one whose title it has, else the one just spoken of. */
function choose(bearers: readonly Cluster[], reference: Reference, hint: Hint): Cluster | undefined {
  if (hint.title.length > 0) {
    const titled = bearers.filter((cluster) => hint.title.every((word) => roleWords(cluster).has(word)));
    return titled.length === 1 ? titled[0] : undefined;
  }
  const latest = bearers.map((cluster) => ({ cluster, at: cluster.latestBefore(reference.index) }));
  const near = latest.filter(({ at }) => at && reference.paragraph - at.paragraph <= 1);
  return near.length === 1 ? near[0]?.cluster : mainBearer(bearers);
}

/**
 * The namesake whom the article names before all others, and no less often than any of them; or by the full name but once,
 * since it is the others who need a full name again.
 */
function mainBearer(bearers: readonly Cluster[]): Cluster | undefined {
  const sentenceOf = (cluster: Cluster): number => cluster.references[0]?.mention.sentence ?? 0;
  const [first, ...others] = [...bearers].sort((a, b) => sentenceOf(a) - sentenceOf(b));
  const leads = others.every(
    (other) =>
      first &&
      sentenceOf(first) < sentenceOf(other) &&
      (first.references.length >= other.references.length || timesInFull(first) === 1),
  );
  return leads ? first : undefined;
}

const timesInFull = (cluster: Cluster): number =>
  cluster.references.filter(({ body, name }) => body && name.person.words.length > 1).length;

const roleWords = (cluster: Cluster): Set<string> =>
  new Set(cluster.roles.flatMap((role) => role.text.toLowerCase().split(/[\s-]+/)));
