import { type Fields, type Format, formats, formatted } from '../renderers/index.js';
import type { FormatOptions } from './options.js';

/** The format asked for; null for text to read. */
export const formatOf = (options: FormatOptions): Format | null =>
  formats.find((format) => options[format]) ?? null;

/** A list in the format asked for, or else as `text` has it. */
export function printed<Row extends object>(
  records: readonly Row[],
  fields: Fields<Row>,
  options: FormatOptions,
  text: () => string,
): string {
  const format = formatOf(options);
  if (format) return formatted(format, records, fields);
  return records.length > 0 ? text() : '';
}

/** "1 quote", "2 quotes". */
export const counted = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number} ${number === 1 ? noun : plural}`;
