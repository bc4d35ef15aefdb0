import type { Role, Span } from '../../article/index.js';

/** A part of a paragraph with its role; offsets into the paragraph. */
export interface Part extends Span {
  readonly role: Role;
}

/** A paragraph cut in two at `offset`, white space at the cut left out; one part when either side is empty. */
export function cut(said: string, offset: number, before: Role, after: Role): Part[] {
  const end = said.slice(0, offset).trimEnd().length;
  const start = said.length - said.slice(offset).trimStart().length;
  return [
    { start: 0, end, role: before },
    { start, end: said.length, role: after },
  ].filter((part) => part.start < part.end);
}
