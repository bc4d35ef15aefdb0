import type { Modality, Span } from '../../article/index.js';
import type { Clause } from './clauses.js';
import type { When } from './dating.js';

/** What surrounds a trigger and says when it was. */
export interface Surroundings {
  readonly clause: Clause;
  /** The clause behind it in the sentence. */
  readonly next: Clause | null;
  /** The clause without the marks at its ends. */
  readonly span: Span;
  /** Times inside of the clause. */
  readonly own: readonly number[];
  /** The time that the sentence opens with. */
  readonly fronted: number | null;
  /** When the event before was that this one may hang on. */
  readonly last: When;
  readonly modality: Modality;
  /** The place of what is agreed on in the clause. */
  readonly plan: number | null;
}
