import nlp from 'compromise';

/**
 * What compromise knows about words. The only importer of compromise: it takes 0.4 s to load, so it is used to compile
 * data files (`npm run words`), not while articles are read.
 */

export interface VerbForms {
  readonly past: string;
  readonly present: string;
  readonly gerund: string;
  /** The past participle; the same as `past` where compromise knows no other. */
  readonly participle: string;
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly irregularPlurals: Readonly<Record<string, string>>;
    readonly orgWords: Readonly<Record<string, boolean>>;
    readonly placeWords: Readonly<Record<string, boolean>>;
  };
}

interface Methods {
  readonly two: {
    readonly transform: {
      readonly verb: { readonly conjugate: (infinitive: string, model: Model) => Record<string, string> };
    };
  };
}

const model = nlp.model() as unknown as Model;
const methods = nlp.methods() as unknown as Methods;

/** The terms of compromise's lexicon that have the tag ("FemaleName", "City" …), in small letters, sorted. */
export function termsTagged(tag: string): readonly string[] {
  const has = (tags: string | readonly string[]) =>
    typeof tags === 'string' ? tags === tag : tags.includes(tag);
  return Object.entries(model.one.lexicon)
    .filter(([, tags]) => has(tags))
    .map(([term]) => term)
    .sort();
}

/** Singular to plural: "man" to "men". */
export const irregularPlurals = (): Readonly<Record<string, string>> => model.two.irregularPlurals;

/** Words that end the names of organisations: "ministry", "holdings". */
export const organizationWords = (): readonly string[] => Object.keys(model.two.orgWords).sort();

/** Words that end the names of natural places: "mountains", "bay". */
export const placeWords = (): readonly string[] => Object.keys(model.two.placeWords).sort();

export function conjugate(infinitive: string): VerbForms {
  const forms = methods.two.transform.verb.conjugate(infinitive, model);
  const past = forms.PastTense ?? infinitive;
  return {
    past,
    present: forms.PresentTense ?? infinitive,
    gerund: forms.Gerund ?? infinitive,
    participle: forms.Participle ?? past,
  };
}
