import type { Happening } from './happening.js';

/** A happening as it is compared with others. */
interface Compared {
  readonly happening: Happening;
  /** Ids of those who take part, the same in all articles. */
  readonly who: ReadonlySet<string>;
  /** The trigger word cut to its first letters: "resig" for "resigned" and "resignation". */
  readonly stem: string;
  readonly words: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
}

const day = 86_400_000;

/** How far apart two articles may date the same happening. */
const tolerance = 3 * day;

/**
 * Happenings that several articles tell, together; each article tells one once. The same: who takes part, the trigger and
 * most of the words agree, and the dates are at most three days apart or one holds the other. `happenings` are in order
 * of their first day, so that each is compared only with those near it.
 */
export function groupHappenings(
  happenings: readonly Happening[],
  {
    trigger,
    entities,
  }: {
    readonly trigger: (each: Happening) => string;
    readonly entities: (each: Happening) => Iterable<string>;
  },
): Happening[][] {
  if (new Set(happenings.map(({ id }) => id)).size < 2) return happenings.map((happening) => [happening]);
  const groups: Group[] = [];
  const near = new Near();
  for (const happening of happenings) {
    const compared = compare(happening, trigger(happening), entities(happening));
    const group = near.to(compared).find((known) => isSame(known, compared));
    if (group) {
      group.members.push(happening);
      group.articles.add(happening.id);
    } else {
      const begun = {
        first: compared,
        members: [happening],
        articles: new Set([happening.id]),
        index: groups.length,
      };
      groups.push(begun);
      near.add(begun);
    }
  }
  return groups.map(({ members }) => members);
}

/** Happenings that are the same one. */
interface Group {
  readonly first: Compared;
  readonly members: Happening[];
  /** Ids of the articles that tell it. */
  readonly articles: Set<string>;
  /** Its place among the groups. */
  readonly index: number;
}

/** Groups of the last days by trigger and by who takes part: nothing is the same that shares neither. */
class Near {
  readonly #byKey = new Map<string, Group[]>();

  add(group: Group): void {
    for (const key of keysOf(group.first)) {
      const near = this.#byKey.get(key) ?? [];
      near.push(group);
      this.#byKey.set(key, near);
    }
  }

  /** In the order they were added. */
  to(compared: Compared): Group[] {
    const found = new Set<Group>();
    for (const key of keysOf(compared)) {
      const near = (this.#byKey.get(key) ?? []).filter(
        ({ first }) => first.first >= compared.first - tolerance,
      );
      this.#byKey.set(key, near);
      for (const group of near) if (!group.articles.has(compared.happening.id)) found.add(group);
    }
    return [...found].sort((a, b) => a.index - b.index);
  }
}

const keysOf = ({ who, stem }: Compared): string[] => [`stem ${stem}`, ...[...who].map((id) => `who ${id}`)];

const compare = (happening: Happening, trigger: string, entities: Iterable<string>): Compared => ({
  happening,
  who: new Set(entities),
  stem: trigger.toLowerCase().slice(0, 5),
  words: new Set(happening.text.toLowerCase().match(/\p{L}{4,}/gu)),
  first: Date.parse(happening.from ?? '9999-12-31'),
  last: Date.parse(happening.to ?? '9999-12-31'),
});

function isSame({ first }: Group, one: Compared): boolean {
  if (one.happening.from === null) return false;
  if (first.happening.modality !== one.happening.modality || !datesFit(first, one)) return false;
  const who = shared(first.who, one.who);
  const alike = shared(first.words, one.words) / Math.min(first.words.size, one.words.size);
  if (first.stem !== one.stem) return who >= 2 && alike >= 0.6;
  return (who >= 1 && alike >= 0.3) || (first.first === one.first && alike >= 0.5);
}

/** Near days, or a day in the month or year that the other gives. */
function datesFit(one: Compared, other: Compared): boolean {
  if (one.first === one.last && other.first === other.last)
    return Math.abs(one.first - other.first) <= tolerance;
  return (
    (one.first <= other.first && other.last <= one.last) ||
    (other.first <= one.first && one.last <= other.last)
  );
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const each of one) if (other.has(each)) both++;
  return both;
}
