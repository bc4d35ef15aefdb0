import type { CueKind, Quote } from '../../article/index.js';
import { type HeadlineNeeds, isFiniteVerb, type Line, without } from './line.js';

/** Cues that do no more than say where it is from: what they report may stand without them. */
const plain: ReadonlySet<CueKind> = new Set(['statement', 'announcement', 'attribution', 'finding']);

/**
 * "The ferry sank, the coast guard said": without the clause that names the source, when that is no person by name.
 * What one person claims is never told as if the article vouched for it.
 */
export function withoutSource(line: Line, article: HeadlineNeeds): Line | null {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return null;
  for (const quote of article.quotes) {
    if (!quote.cue || quote.cue.start < first.start || quote.cue.end > last.end) continue;
    const from = tailFrom(line, quote);
    if (from === null || isPersonByName(quote, article)) continue;
    if (plain.has(quote.cue.kind)) return without(line, from, line.length);
  }
  return null;
}

/** Where the source clause begins, when all that is behind what was said is the clause itself. */
function tailFrom(line: Line, { kind, content, cue, source }: Quote): number | null {
  const end = content.at(-1)?.end ?? Infinity;
  if (kind !== 'indirect' || !cue || cue.start < end || (source && source.start < end)) return null;
  const from = line.findIndex((word) => word.start >= end);
  const tail = line.slice(from).filter(({ start }) => start >= Math.max(cue.end, source?.end ?? 0));
  return from > 3 && !tail.some(isFiniteVerb) ? from : null;
}

function isPersonByName({ speaker, source }: Quote, { entities, mentions }: HeadlineNeeds): boolean {
  if (source === null) return false;
  const entity = speaker === null ? undefined : entities[speaker];
  if (entity) return entity.named && entity.type === 'person';
  return mentions.some(
    ({ type, form, start, end }) =>
      type === 'person' && form !== 'nominal' && start >= source.start && end <= source.end,
  );
}
