import type { Token } from '../../article/index.js';

/** "." "?!" and their kin in other scripts: they end a sentence unless something speaks against it. */
export const isFullStop = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[.!?‼⁇⁈⁉。．！？؟۔।॥։]|[!?]{2,})$/u.test(token.text);

export const isEllipsis = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\.[. ]*\.|…+)$/u.test(token.text);

/** "U.S.", "Dr.", "J.": a word that carries its full stop. */
export const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 1 && token.text.endsWith('.') && !isEllipsis(token);

const closing = /^(?:["“”’»›)\]}]|''|’’|')$/u;
const opening = /^(?:["“‘„«‹([{]|``|''|‘‘|,,|')$/u;

/**
 * A closing quotation mark or bracket; straight marks, and the one that closes „so“, close when they touch what is before
 * and not what is after.
 */
export function isClosing(
  before: Token | undefined,
  token: Token | undefined,
  after: Token | undefined,
): boolean {
  if (!before || !token || before.end !== token.start || !closing.test(token.text)) return false;
  const straight = /^(?:["“']|'')$/.test(token.text);
  return !straight || after === undefined || after.start > token.end || /^[\p{P}]/u.test(after.text);
}

export const isOpening = (token: Token | undefined): boolean =>
  token !== undefined && opening.test(token.text);

/** Marks that never begin a sentence. */
export const goesOn = (token: Token | undefined): boolean =>
  token !== undefined && /^[,;:%)\]}/&–—-]|^-{2,}$/u.test(token.text);

export const isBullet = (token: Token | undefined): boolean =>
  token !== undefined && /^[•‣▪◦●■*►▶➤·]$/u.test(token.text);

/** "iPhone" and "eBay" are no small words. */
export const startsSmall = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}(?!\p{Ll}*\p{Lu})/u.test(token.text);
export const startsLarge = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
