/** A set of words from one text with spaces between them, as lists in code read best. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
