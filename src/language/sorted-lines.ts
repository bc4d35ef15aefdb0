import { readData } from './read-data.js';

/** Lines of text in order of their UTF-16 code units, each once: searched where they stand, for they are many and few are asked for. */
export class SortedLines {
  readonly #text: string;

  /** @param text without an empty line */
  constructor(text: string) {
    this.#text = text;
  }

  /** By halves, as often as the text's length can be halved. */
  has(line: string): boolean {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const start = this.#text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1;
      const end = this.#endOf(start);
      const here = this.#text.slice(start, end);
      if (here === line) return true;
      if (here < line) low = end + 1;
      else high = start - 1;
    }
    return false;
  }

  *[Symbol.iterator](): Generator<string> {
    for (let start = 0; start < this.#text.length; start = this.#endOf(start) + 1)
      yield this.#text.slice(start, this.#endOf(start));
  }

  #endOf(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end < 0 ? this.#text.length : end;
  }
}

/** The sections of a compiled data file, by the headings in brackets, as the text under them; what stands before them left out. */
export const readSectionTexts = (file: string): (readonly [heading: string, text: string])[] =>
  readData(file)
    .split('\n[')
    .slice(1)
    .map((section) => {
      const close = section.indexOf(']\n');
      return [section.slice(0, close), section.slice(close + 2).trim()];
    });
