import type { Block, Span } from '../../article/index.js';
import { trimmed } from '../../article/index.js';
import type { Family } from './marks.js';
import type { Pair } from './pairing.js';

/** A quotation in the making: grows when the next paragraph goes on with it. */
export interface Draft {
  readonly start: number;
  readonly family: Family;
  /** The mark that opened it last. */
  readonly sign: string;
  /** Where its first content may begin, behind the opening mark. */
  readonly inside: number;
  end: number;
  /** Without empty spans. */
  content: readonly Span[];
  closed: boolean;
  /** Goes on in, or comes from, a neighbouring paragraph. */
  continued: boolean;
}

/** The pairs of one block in order of their start; an unclosed one runs to the block's end. */
export function draftsOf(text: string, block: Block, pairs: readonly Pair[]): Draft[] {
  return pairs
    .map(({ open, close, limit }) => {
      const forgotten = close || limit !== null ? null : forgottenEnd(text, open.end, block.end);
      const end = limit ?? forgotten ?? block.end;
      return {
        start: open.start,
        family: open.family,
        sign: open.sign,
        inside: open.end,
        end: close?.end ?? end,
        content: filled(text, { start: open.end, end: close?.start ?? end }),
        closed: close !== null || forgotten !== null,
        continued: false,
      };
    })
    .sort((a, b) => a.start - b.start);
}

const name = /(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}/u.source;
const verb = '(?:said|says|added|recalled|explained)';
const telling = new RegExp(
  `,\\s+(?:(?:${name}|(?:he|she|they)\\s+)${verb}|${verb}\\s+${name.replace('\\s+', '\\s*')})(?:\\s+on\\s+\\p{Lu}\\p{Ll}+day)?\\.?\\s*$`,
  'u',
);
const longestTelling = 80;

/** Where a quotation ends that lacks its closing mark but is followed by who said it: “The roof leaks, Mira Oake said. */
function forgottenEnd(text: string, start: number, end: number): number | null {
  const from = Math.max(start, end - longestTelling);
  const at = text.slice(from, end).search(telling);
  return at < 0 || from + at <= start ? null : from + at + 1;
}

/**
 * Settles the quotations that nothing closes: single marks are dropped as apostrophes, others end before the next
 * quotation of their family opens (a closing mark was forgotten), if the block has one, else with the block.
 */
export function endUnclosed(text: string, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const nextStart = new Map<Family, number>();
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) continue;
    const next = nextStart.get(draft.family) ?? Infinity;
    nextStart.set(draft.family, draft.start);
    if (!draft.closed && !draft.continued) {
      if (draft.family === 'single') continue;
      cut(text, draft, Math.min(next, draft.end));
    }
    kept.push(draft);
  }
  return untangled(text, kept.reverse());
}

/** No quotation crosses another: where one would, the one that nothing closes gives way. */
function untangled(text: string, drafts: readonly Draft[]): Draft[] {
  const around: Draft[] = [];
  for (const draft of drafts) {
    for (let outer = around.at(-1); outer && outer.end < draft.end; outer = around.at(-1)) {
      if (draft.closed && outer.end > draft.start) cut(text, outer, draft.start);
      if (outer.end > draft.start) cut(text, draft, outer.end);
      else around.pop();
    }
    around.push(draft);
  }
  return [...drafts];
}

function cut(text: string, draft: Draft, end: number): void {
  draft.content = draft.content.flatMap((span) =>
    filled(text, { start: span.start, end: Math.min(span.end, end) }),
  );
  draft.end = Math.max(draft.start, draft.content.at(-1)?.end ?? draft.inside);
}

function filled(text: string, span: Span): Span[] {
  if (span.end <= span.start) return [];
  const inner = trimmed(text, span);
  return inner.end > inner.start ? [inner] : [];
}
