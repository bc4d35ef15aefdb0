import type { Clause } from './clauses.js';
import { subordinators } from './openings.js';
import { isFiniteVerb, type Reading } from './sentence.js';

/** Which clause of a sentence has the subject of the one at hand, from its first clause to its last. */
export class Subjects {
  #subject: Clause | null = null;
  /** What the subordinate clauses behind it hang on. */
  #governor: Clause | null = null;
  #reporter: Clause | null = null;

  constructor(readonly reading: Reading) {}

  /** The clause whose subject this one has: itself, or one before it. */
  of(clause: Clause): Clause | null {
    const { reading } = this;
    if (clause.isReported) this.#reporter ??= this.#subject;
    else if (!clause.sharesSubject) this.#reporter = null;
    if (!clause.sharesSubject || opensOwnSubject(reading, clause)) {
      if (!opensWithSubordinator(reading, clause)) this.#governor = clause;
      this.#subject = clause;
    } else if (resumes(reading, clause)) {
      this.#subject = this.#reporter ?? this.#governing();
    }
    return this.#subject;
  }

  #governing(): Clause | null {
    const isBelow = this.#subject !== null && opensWithSubordinator(this.reading, this.#subject);
    return isBelow ? this.#governor : this.#subject;
  }
}

/** ", but dismissed": behind a comma the clause goes on with who reported, or with what the subordinate clause hangs on. */
const resumes = ({ words }: Reading, { first }: Clause): boolean =>
  words[first - 1]?.lower === ',' && /^(?:and|but|or)$/.test(words[first]?.lower ?? '');

/** "two days after police searched his offices": hangs on the clause before it. */
const opensWithSubordinator = ({ words }: Reading, { first }: Clause): boolean =>
  subordinators.has(words[first]?.lower ?? '');

/** "(the third time) that Orr, aged 55, (has left)": the subject of what follows, and no verb yet. */
const opensOwnSubject = ({ words }: Reading, { first, end }: Clause): boolean =>
  /^(?:that|which|where|when)$/.test(words[first]?.lower ?? '') &&
  /^(?:NNP|PRP|DT)/.test(words[first + 1]?.pos ?? '') &&
  !words.slice(first, end).some(isFiniteVerb);
