import type { Happening } from './timeline.js';

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
  const groups: Compared[][] = [];
  let near: Compared[][] = [];
  for (const happening of happenings) {
    const compared = compare(happening, trigger(happening), entities(happening));
    near = near.filter(([first]) => first && first.first >= compared.first - tolerance);
    const group = near.find((members) => isSame(members, compared));
    if (group) group.push(compared);
    else {
      groups.push([compared]);
      near.push(groups.at(-1) ?? []);
    }
  }
  return groups.map((group) => group.map((each) => each.happening));
}

const compare = (happening: Happening, trigger: string, entities: Iterable<string>): Compared => ({
  happening,
  who: new Set(entities),
  stem: trigger.toLowerCase().slice(0, 5),
  words: new Set(happening.text.toLowerCase().match(/\p{L}{4,}/gu)),
  first: Date.parse(happening.from ?? '9999-12-31'),
  last: Date.parse(happening.to ?? '9999-12-31'),
});

function isSame(group: readonly Compared[], one: Compared): boolean {
  const [first] = group;
  if (
    !first ||
    one.happening.from === null ||
    group.some(({ happening }) => happening.id === one.happening.id)
  )
    return false;
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

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length;
