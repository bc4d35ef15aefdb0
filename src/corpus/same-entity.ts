import type { Appearance } from './appearances.js';
import { Group } from './entity-group.js';
import { GroupIndex } from './group-index.js';

/**
 * Appearances that are the same one, together, each with the rule that joined it. Full names come first, in order; each
 * joins the group that it fits best or begins a new one. Bare names join afterwards, and only where one group alone fits
 * by role or by company. What the user's corrections say goes before all else.
 */
export function groupAppearances(appearances: readonly Appearance[]): Group[] {
  const groups: Group[] = [];
  const index = new GroupIndex();
  const place = (appearance: Appearance, group: Group | undefined, rule: string): void => {
    const joined = group ?? new Group();
    if (!group) groups.push(joined);
    joined.add(appearance, group ? rule : 'first');
    index.add(appearance, joined);
  };
  for (const appearance of appearances.filter((one) => !isBareName(one))) {
    const fitting = index.near(appearance).flatMap((group) => {
      const rule = group.fits(appearance);
      return rule === null ? [] : [{ group, rule }];
    });
    const best = bestOf(appearance, fitting);
    place(appearance, best?.group, best?.rule ?? '');
  }
  for (const appearance of appearances.filter(isBareName)) {
    const able = index.bearers(appearance).flatMap((group) => {
      const rule = group.knows(appearance);
      return rule === null ? [] : [{ group, rule }];
    });
    const somebody = foremost(able);
    const thing = index.thing(appearance);
    const isThing = thing && thing.group.members.length >= (somebody?.group.members.length ?? 0);
    const known = isThing ? thing : somebody;
    place(appearance, known?.group, known?.rule ?? '');
  }
  return groups;
}

/** So many times as many articles as any other's one's must be, to be meant before all others. */
const foremostBy = 4;

/** The only one who fits, or the one of whom far more articles speak than of the others. */
function foremost(able: readonly Fitting[]): Fitting | undefined {
  const [first, second] = [...able].sort((a, b) => b.group.members.length - a.group.members.length);
  const leads = !second || (first?.group.members.length ?? 0) >= foremostBy * second.group.members.length;
  return leads ? first : undefined;
}

interface Fitting {
  readonly group: Group;
  readonly rule: string;
}

/** Of several that fit, the one whose articles share the most company. */
function bestOf(appearance: Appearance, fitting: readonly Fitting[]): Fitting | undefined {
  if (fitting.length < 2) return fitting[0];
  const company = fitting.map(({ group }) => group.companyWith(appearance));
  return fitting[company.indexOf(Math.max(...company))];
}

/** A person of whom the article gives one word only: "Gantz". */
const isBareName = ({ entity, person }: Appearance): boolean =>
  entity.identity === undefined && entity.type === 'person' && person.given.length === 0;
