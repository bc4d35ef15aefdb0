/**
 * Characters that command a terminal, or make text read otherwise than it is stored: control characters (white space
 * apart), bidirectional overrides and isolates, lone surrogates.
 */
const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters as their pictures (␛), everything else that is unsafe by its number, so that nothing hides. */
function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** The text with all that could command a terminal made visible. Articles are strangers: they are never printed raw. */
export const safe = (text: string): string => text.replace(unsafe, shown);

/** Safe text on one line: every run of white space is one space. */
export const oneLine = (text: string): string => safe(text.replace(/\s+/g, ' ').trim());
