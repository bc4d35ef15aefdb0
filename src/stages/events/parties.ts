import { type Annotated, indexAt, type Mention, type Span } from '../../article/index.js';
import type { EventWords } from '../../language/event-words.js';
import type { Clause } from './clauses.js';
import { antecedentAt, type Stretch } from './noun-phrases.js';
import { Participants } from './participants.js';
import { isSubjectRelative } from './relatives.js';
import { isFiniteVerb, isVerb, type Reading } from './sentence.js';
import { spanOf } from './spans.js';
import { isCircumstance, takesLentPart, takesPart } from './taking-part.js';
import type { Trigger } from './triggers.js';

/** So many words on a verb is looked for at most. */
const farthest = 100;

/** A clause, its words without the marks at its ends, and the clause that its subject stands in. */
interface Told {
  readonly clause: Clause;
  readonly span: Span;
  readonly subject: Clause | null;
}

/** Who takes part in the events of an article, as indexes into its entities. */
export class Parties {
  readonly #participants: Participants;

  constructor(
    readonly article: Annotated<'tokens' | 'mentions' | 'entities'>,
    readonly eventWords: EventWords,
  ) {
    this.#participants = new Participants(article);
  }

  /**
   * All that are named in the clause of its main event, else those who take part in the event itself; with those named in
   * the subject that another clause lends it. A thing that is only described is left out as a circumstance.
   */
  of(reading: Reading, trigger: Trigger, { clause, span, subject }: Told): number[] {
    const counts = (place: Span | Mention) => {
      const stretch = this.#stretchOf(reading, place);
      const isBeside = isThing(place) && isCircumstance(reading.words, trigger, stretch, this.eventWords);
      return (trigger.main && !isBeside) || takesPart(reading.words, trigger, stretch, this.eventWords);
    };
    const isLent = (place: Span | Mention) =>
      counts(place) || takesLentPart(reading.words, trigger, this.#stretchOf(reading, place), clause.first);
    const lender = lentSubject(reading, clause, subject);
    const lent = lender && this.#participants.within(lender, isLent);
    return [...new Set([...(lent ?? []), ...this.#participants.within(span, counts)])];
  }

  /** The words of a sentence that a span covers. */
  #stretchOf({ sentence: { firstToken } }: Reading, { start, end }: Span): Stretch {
    const { tokens } = this.article;
    return { first: indexAt(tokens, start) - firstToken, end: indexAt(tokens, end - 1) + 1 - firstToken };
  }
}

/** "the phone", "the storm". */
const isThing = (place: Span | Mention): boolean =>
  'form' in place && place.form === 'nominal' && /^(?:product|event|other)$/.test(place.type);

/** What stands before the verb of the clause that lends its subject; the noun that a relative clause goes with. */
function lentSubject(reading: Reading, clause: Clause, subject: Clause | null): Span | null {
  const { words } = reading;
  if (isSubjectRelative(words, clause.first)) {
    const antecedent = antecedentAt(words, clause.first);
    return antecedent && spanOf(reading, { ...clause, ...antecedent });
  }
  if (!clause.sharesSubject || !subject) return null;
  let verb = subject.first;
  while (verb < subject.end && !isFiniteVerb(words[verb])) verb++;
  if (verb === subject.end) {
    verb = subject.first;
    while (verb < words.length && verb < subject.first + farthest && !isVerb(words[verb])) verb++;
  }
  return spanOf(reading, { ...subject, end: verb });
}
