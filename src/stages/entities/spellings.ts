import type { EntityType } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Reference } from './reference.js';

/** A way of writing a name, with all references that write it so. */
export interface Spelling {
  readonly folded: string;
  readonly references: Reference[];
  readonly type: EntityType;
  readonly country: string | null;
  /** The letters, when it is an acronym. */
  readonly acronym: string | null;
}

/** What a spelling stands for: a fuller spelling, or a country or its people. */
export interface Link {
  readonly to: string;
  readonly rule: string;
}

export function spellingsOf(
  references: readonly Reference[],
  typeOf: (reference: Reference) => EntityType,
  { countries }: English,
): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const reference of references) {
    const { folded, text, name } = reference;
    const known = spellings.get(folded);
    if (known) known.references.push(reference);
    else
      spellings.set(folded, {
        folded,
        references: [reference],
        type: typeOf(reference),
        country: countries.codeOfName(text) ?? countries.codeOfDemonym(text),
        acronym: name.acronym,
      });
  }
  return spellings;
}
