import { type Annotation, indexAt, slice } from '../article/index.js';
import type { English } from '../language/english.js';

/** So near to its start a sentence tells whom it is about. */
const opening = 40;

/** A sentence taken out of its article, on one line, and whom the reader knows by name after it. */
export interface ToldSentence {
  readonly text: string;
  /** Ids of the article's entities. */
  readonly named: ReadonlySet<string>;
}

/**
 * The sentence as a reader needs it who has not read what stands before it: behind an opening "he", "she" or "they" is
 * the name in brackets, unless a sentence read before or the sentence itself has said it.
 */
export function toldSentence(
  annotation: Annotation,
  sentence: number,
  known: ReadonlySet<string>,
  english: English,
): ToldSentence {
  const { text = '', sentences, mentions } = annotation;
  const span = sentences[sentence] ?? { start: 0, end: 0 };
  const named = new Set<string>();
  let bracket: { readonly at: number; readonly name: string } | null = null;
  const from = indexAt(mentions, span.start - 1) + 1;
  for (const { entity, form, start, end } of mentions.slice(from, indexAt(mentions, span.end - 1) + 1)) {
    if (entity === null) continue;
    const isNew = !known.has(entity) && !named.has(entity);
    if (form === 'name') named.add(entity);
    else if (form === 'pronoun' && isNew && bracket === null && start < span.start + opening) {
      const name = nameFor(annotation, entity, slice(text, { start, end }), english);
      if (name !== null) {
        bracket = { at: end, name };
        named.add(entity);
      }
    }
  }
  const whole = bracket
    ? `${text.slice(span.start, bracket.at)} [${bracket.name}]${text.slice(bracket.at, span.end)}`
    : slice(text, span);
  return { text: whole.replace(/\s+/g, ' '), named };
}

/** What to put behind the pronoun; null when it stands for no person or people with a name. */
function nameFor(
  { entities }: Annotation,
  id: string,
  pronoun: string,
  { pronouns }: English,
): string | null {
  const { kind, case: grammar } = pronouns.get(pronoun.toLowerCase()) ?? {};
  const entity = entities.find((one) => one.id === id);
  if (!entity?.named || (kind !== 'male' && kind !== 'female' && kind !== 'many')) return null;
  const possessive = grammar === 'possessive' || pronoun === 'Her';
  return possessive ? `${entity.name}'s` : entity.name;
}
