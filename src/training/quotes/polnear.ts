import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Span } from '../../article/index.js';

/** Something attributed, as PolNeAR's annotators marked it. Content spans hold their quotation marks. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface PolnearArticle {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
}

/** Offsets in the annotation files count code points; ours count UTF-16 units. */
function unitOffsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (codePoint) => codePoint;
  const offsets: number[] = [];
  let unit = 0;
  for (const character of text) {
    offsets.push(unit);
    unit += character.length;
  }
  return (codePoint) => offsets[codePoint] ?? unit;
}

function readAttributions(file: string, text: string): Attribution[] {
  const offset = unitOffsets(text);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const spans = new Map<string, Span[]>();
  for (const [id = '', what = ''] of lines) {
    if (!id.startsWith('T')) continue;
    const pieces = what.slice(what.indexOf(' ') + 1).split(';');
    spans.set(
      id,
      pieces.map((piece) => {
        const [start = 0, end = 0] = piece.split(' ').map(Number);
        return { start: offset(start), end: offset(end) };
      }),
    );
  }
  // An attribution may stand before a span that was added to it later.
  const attributions = lines.flatMap(([id = '', what = '']) =>
    id.startsWith('E') ? [readRoles(what, spans)] : [],
  );
  return attributions.filter(({ content }) => content.length > 0);
}

/** `Attribution:T4 Content:T3 Cue:T2 Source:T1`, roles numbered when there are several. */
function readRoles(line: string, spans: ReadonlyMap<string, readonly Span[]>): Attribution {
  const roles: Record<string, Span[]> = { source: [], cue: [], content: [] };
  for (const pair of line.trim().split(' ')) {
    const [role = '', target = ''] = pair.split(':');
    roles[role.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(target) ?? []));
  }
  const inOrder = (list: Span[] = []) => list.sort((a, b) => a.start - b.start);
  return { source: inOrder(roles.source), cue: inOrder(roles.cue), content: inOrder(roles.content) };
}

/**
 * The articles of one PolNeAR split (`train`, `dev`), each with the attributions of its first annotator.
 * @throws when the folder lacks `text` or `attributions`.
 */
export function readPolnear(folder: string): PolnearArticle[] {
  const files = readdirSync(join(folder, 'attributions')).sort();
  return readdirSync(join(folder, 'text'))
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.txt$/, '');
      const text = readFileSync(join(folder, 'text', name), 'utf8');
      const file = files.find((one) => one.startsWith(`${id}_`) && one.length === id.length + 9);
      if (!file) return [];
      const date = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? null;
      return [
        {
          article: {
            id,
            path: null,
            title: null,
            date,
            dateFrom: date === null ? null : ('metadata' as const),
            text,
            hidden: [],
          },
          attributions: readAttributions(join(folder, 'attributions', file), text),
        },
      ];
    });
}
