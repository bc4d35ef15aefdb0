/** A word without invisible characters (soft hyphens, joiners), its apostrophes straight: how word lists spell it. */
export const plainSpelling = (word: string): string =>
  isPlain.test(word) ? word : word.replace(/\u00AD|\u200C|\u200D|\u2060/g, '').replace(/[’‘ʼ´`]/g, "'");

const isPlain = /^[!-_a-~]*$/;
