import type { Span } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Kin } from '../../language/source-nouns.js';
import type { Reads } from './passage.js';

/** "His sister", "Hale's older brother": whose it is, and the noun. */
const ofSomebody = /^(?<owner>his|her|.{1,60}?(?=['’]))(?:['’]s?)? (?:[\p{L}-]+ ){0,2}?(?<noun>[\p{L}-]+)$/iu;
/** Before a name: "his sister, Edith Vail", "Hale's older brother Conrad". */
const introduces = /(?<owner>\b(?:his|her)|(?=['’]))(?:['’]s?)? (?:[\p{L}-]+ ){0,2}?(?<noun>[\p{L}-]+),? $/iu;
const longestIntroduction = 60;
const mostIntroductions = 100;

/** For whose wife one is, one is a spouse; for whose father, a child. */
const answering: Readonly<Record<Kin, Kin>> = {
  sibling: 'sibling',
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
};

interface Relative {
  /** Index of the mention of the one whose relative it is. */
  readonly owner: number;
  readonly kin: Kin;
  /** The relative's entity. */
  readonly entity: number;
}

/** Finds whom "his sister" means. Made once an article. */
export class Relatives {
  readonly #article: Reads;
  readonly #english: English;
  readonly #entityOf: (mention: number) => number | null;
  /** Mentions by where they end, names and pronouns before descriptions. */
  readonly #endingAt = new Map<number, number>();
  readonly #introduced: readonly Relative[];

  /** `entityOf`: whom a mention means, as far as is known by the time it is asked. */
  constructor(article: Reads, english: English, entityOf: (mention: number) => number | null) {
    this.#article = article;
    this.#english = english;
    this.#entityOf = entityOf;
    article.mentions.forEach(({ end, form }, i) => {
      if (form !== 'nominal' || !this.#endingAt.has(end)) this.#endingAt.set(end, i);
    });
    this.#introduced = this.#introductions();
  }

  /**
   * Whom the article has introduced as the owner's sister, or as the one whose brother the owner is; else the only other one of the
   * owner's surname who may be it. Null for what is no relative.
   */
  of(source: Span): number | null {
    const said = ofSomebody.exec(slice(this.#article.text, source))?.groups;
    const noun = said?.noun?.toLowerCase() ?? '';
    const kin = this.#english.sourceNouns.kin.get(noun);
    const owner = kin && this.#meantAt(source.start + (said?.owner?.length ?? 0));
    if (!kin || typeof owner !== 'number') return null;
    const gender = this.#english.nouns.gender.get(noun);
    const fits = (entity: number) => {
      const who = this.#article.entities[entity];
      return entity !== owner && who?.type === 'person' && who.named && (who.gender ?? gender) === gender;
    };
    const told = this.#introduced.flatMap((one) => {
      const whose = this.#entityOf(one.owner);
      if (whose === owner && one.kin === kin) return [one.entity];
      return whose !== null && one.entity === owner && one.kin === answering[kin] ? [whose] : [];
    });
    return told.find(fits) ?? this.#namesakeOf(owner, fits);
  }

  #meantAt(end: number): number | null {
    const mention = this.#endingAt.get(end);
    return mention === undefined ? null : this.#entityOf(mention);
  }

  /** The only one who fits and has the surname of the other; a first name goes before it. */
  #namesakeOf(owner: number, fits: (entity: number) => boolean): number | null {
    const { entities } = this.#article;
    const surname = / \P{Z}+$/u.exec(entities[owner]?.name ?? '')?.[0];
    if (!surname) return null;
    const found = entities.flatMap(({ name }, i) => (name.endsWith(surname) && fits(i) ? [i] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  #introductions(): Relative[] {
    const { mentions, text } = this.#article;
    const found: Relative[] = [];
    for (const [i, { form, type, start }] of mentions.entries()) {
      if (form !== 'name' || type !== 'person' || found.length >= mostIntroductions) continue;
      const from = Math.max(0, start - longestIntroduction);
      const match = introduces.exec(text.slice(from, start));
      const kin = this.#english.sourceNouns.kin.get(match?.groups?.noun?.toLowerCase() ?? '');
      const entity = this.#entityOf(i);
      const owner = this.#endingAt.get(from + (match?.index ?? 0) + (match?.groups?.owner?.length ?? 0));
      if (match && kin && entity !== null && owner !== undefined) found.push({ owner, kin, entity });
    }
    return found;
  }
}
