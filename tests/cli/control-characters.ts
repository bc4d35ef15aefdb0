const dangerous = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
] as const;

/** The characters of the text that a terminal would obey, or that turn the direction of writing around. */
export const controlCharacters = (text: string): string[] =>
  [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return dangerous.some(([first, last]) => code >= first && code <= last);
  });
