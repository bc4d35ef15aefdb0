import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Span } from '../../article/index.js';

/** A marked stretch that stands for someone or something; offsets in UTF-16 units of the article's text. */
export interface GoldMention extends Span {
  /** The same for all mentions of one entity. */
  readonly entity: string;
  /** GUM's: person, organization, place, object, abstract … */
  readonly type: string;
  /** The word that the phrase is about. */
  readonly head: Span;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

export interface GoldCoreference {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

interface Row {
  readonly id: string;
  readonly pos: string;
  readonly governor: string;
  readonly misc: string;
  readonly span: Span;
}

/** GUM's CoNLL-U with its entities and coreference, put back together as running text with a blank line between paragraphs. */
export function readGumCoreference(file: string): GoldCoreference {
  let text = '';
  const mentions: GoldMention[] = [];
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const begins = /^# newpar/m.test(block) && text !== '';
    text = begins ? `${text.trimEnd()}\n\n` : text;
    const rows: Row[] = [];
    for (const line of block.split('\n')) {
      const cells = line.split('\t');
      if (!/^\d+$/.test(cells[0] ?? '')) continue;
      const span = { start: text.length, end: text.length + (cells[1] ?? '').length };
      const [id = '', word = '', , , pos = '', , governor = '', , , misc = ''] = cells;
      text += word + (misc.includes('SpaceAfter=No') ? '' : ' ');
      rows.push({ id, pos, governor, misc, span });
    }
    mentions.push(...mentionsOf(rows));
  }
  return { id: basename(file, '.conllu'), text: text.trimEnd(), mentions };
}

/** Reads the brackets of the `Entity=` column: `(1-person-…`, `1)`, several in a row. */
function mentionsOf(rows: readonly Row[]): GoldMention[] {
  const found: GoldMention[] = [];
  const open = new Map<string, { readonly from: number; readonly type: string }[]>();
  rows.forEach((row, i) => {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(row.misc)?.[1] ?? '';
    for (const bracket of brackets.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
      const [id = '', type = ''] = bracket.replace(/[()]/g, '').split('-');
      if (bracket.startsWith('(')) open.set(id, [...(open.get(id) ?? []), { from: i, type }]);
      if (!bracket.endsWith(')')) continue;
      const begun = open.get(id)?.pop();
      if (begun) found.push(mentionOf(rows.slice(begun.from, i + 1), id, begun.type));
    }
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function mentionOf(rows: readonly Row[], entity: string, type: string): GoldMention {
  const ids = new Set(rows.map((row) => row.id));
  const [first] = rows;
  const last = rows.at(-1);
  const head = rows.find((row) => !ids.has(row.governor)) ?? first;
  const none = { start: 0, end: 0 };
  return {
    start: first?.span.start ?? 0,
    end: last?.span.end ?? 0,
    entity,
    type,
    head: head?.span ?? none,
    form: head?.pos.startsWith('PRP') ? 'pronoun' : head?.pos.startsWith('NNP') ? 'name' : 'nominal',
  };
}
