import { foldName } from '../language/names.js';
import { loadNouns } from '../language/nouns.js';

/** The roles, in order, without those that another says more fully: "Defense Minister" beside "Israeli Defense Minister". */
export function fullestRoles(roles: readonly string[]): string[] {
  const folded = roles.map(foldName);
  return roles.filter((_, i) => !folded.some((other) => saysMore(other, folded[i] ?? '')));
}

function saysMore(full: string, role: string): boolean {
  if (full.endsWith(` ${role}`)) {
    const { ranks } = loadNouns();
    const more = full.slice(0, -role.length).trim().split(' ');
    return !more.some((word) => ranks.has(word)) && !/\b(?:of|at|for|in|to|and)\b/.test(more.join(' '));
  }
  return full.startsWith(`${role} `) && /^(?:of|at|for|in|to) /.test(full.slice(role.length + 1));
}
