import { createRequire } from 'node:module';
import { oneLine, safe } from './safe.js';

/** The ways to print a list for programs and documents. */
export const formats = ['json', 'ndjson', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** A record as a flat row: the fields to print, in order. */
export type Fields<Row> = readonly (keyof Row & string)[];

/** Prints records in a format; `fields` are the columns of CSV and Markdown, JSON has every field of the record. */
export function formatted<Row extends object>(
  format: Format,
  records: readonly Row[],
  fields: Fields<Row>,
): string {
  switch (format) {
    case 'json':
      return jsonDocument(records);
    case 'ndjson':
      return records.map(jsonLine).join('');
    case 'csv':
      return csv(records, fields);
    case 'markdown':
      return markdown(records, fields);
  }
}

/** Indented JSON. */
export const jsonDocument = (value: unknown): string => `${inert(JSON.stringify(value, null, 2))}\n`;

/** One record on one line of JSON. */
export const jsonLine = (record: unknown): string => `${inert(JSON.stringify(record))}\n`;

/** JSON leaves C1 controls and bidirectional overrides as they are; as escapes they mean the same and do no harm. */
const inert = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A value as one line of safe text: lists with semicolons, records by their values, nothing for null. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cell).join('; ');
  if (typeof value === 'object') return Object.values(value).map(cell).filter(Boolean).join(' ');
  return oneLine(String(value));
}

function csv<Row extends object>(records: readonly Row[], fields: Fields<Row>): string {
  const rows = records.map((record) => fields.map((field) => cell(record[field])));
  // Loaded here, as most output is no CSV.
  const papaparse: typeof import('papaparse') = createRequire(import.meta.url)('papaparse');
  // A cell that begins with = + - @ would run as a formula in a spreadsheet: papaparse puts an apostrophe before it.
  return `${papaparse.unparse([[...fields], ...rows], { newline: '\n', escapeFormulae: true })}\n`;
}

function markdown<Row extends object>(records: readonly Row[], fields: Fields<Row>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = fields.map((field) => (typeof records[0]?.[field] === 'number' ? '---:' : '---'));
  const rows = records.map((record) => line(fields.map((field) => markdownText(cell(record[field])))));
  return line(fields) + line(rule) + rows.join('');
}

/** Text that Markdown shows as it stands: no emphasis, links, code, tags or cell borders come of it. */
export const markdownText = (text: string): string =>
  safe(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
