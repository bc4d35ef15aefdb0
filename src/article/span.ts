/** Half-open spans of UTF-16 code units: `text.slice(start, end)` is the thing itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How many code units the two spans share; 0 when they are apart. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without white space at its ends; empty (at its start) when there is nothing else in it. */
export function trimmed(text: string, span: Span): Span {
  const said = slice(text, span);
  const start = span.start + (said.length - said.trimStart().length);
  return { start, end: Math.max(start, span.start + said.trimEnd().length) };
}

/**
 * Index of the last item that starts at or before `offset`, -1 when there is none.
 * `items` are in order of their start; O(log n).
 */
export function indexAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
