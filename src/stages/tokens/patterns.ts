/** Letters, with their combining marks and the invisible characters that occur inside words (soft hyphen, joiners). */
const inWord = String.raw`[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D\u2060]`;
const apostrophe = String.raw`['’‘ʼ´\x60]`;
const hyphen = String.raw`[-\u2010\u2011]`;

/** "1,234.56", "10:30", "2022/10/27": digits go on over these marks. */
const digitsGoOn = String.raw`(?<=\p{Nd})[.,:/](?=\p{Nd})`;
const lettersGoOn = String.raw`(?:${apostrophe}|${hyphen})(?=[\p{L}\p{N}])`;
/** "AT&T", "R&D". */
const capitalsGoOn = String.raw`(?<=\p{Lu})&(?=\p{Lu}(?!\p{Ll}))`;

const word = String.raw`[\p{L}\p{N}]${inWord}*(?:(?:${digitsGoOn}|${lettersGoOn}|${capitalsGoOn})${inWord}+)*`;
/** "U.S.", "a.m.", "J.K.": single letters with full stops; the last one may lack. */
const dottedLetters = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}'’])\.?|\p{L}(?:\.\p{L})+(?=['’]s)`;
const degrees = String.raw`(?:Ph|M|B|D|Ed|LL)\.(?:D|Sc|Phil|Ed|Com|Tech|B|M)(?!\p{L})\.?`;
/** "'90s", "’em", "rock ‘n’ roll": the apostrophe stands for what was left out and is no quotation mark. */
const elided = String.raw`['’‘][nN]['’]?(?![\p{L}\p{N}'’])|['’](?:\d\ds?|em|til|tis|twas|cause)(?![\p{L}\p{N}'’])`;
const decimals = String.raw`\.\p{Nd}+`;
const named = `[@#]${inWord}+`;
const webAddress = String.raw`(?:https?://|www\.)[^\s<>"“”]*[^\s<>"“”‘’'.,;:!?)\]}…]`;
/** "US$", "HK$": the currency's letters belong to its sign. */
const currency = String.raw`\p{Lu}{1,3}[$£](?=\s?\p{Nd})`;

const emojiPart = String.raw`\p{Extended_Pictographic}[\uFE0F\p{EMod}]*`;
const emoji = String.raw`\p{RI}\p{RI}|${emojiPart}(?:\u200D${emojiPart})*|[\d#*]\uFE0F?\u20E3`;
/** Several of one kind are one mark. */
const marks = String.raw`\.{2,}|…+|-{2,}|–+|—+|''|‘‘|’’|\x60\x60|,,|[!?]+|(?:\. ){2,}\.`;
/** Format and control characters outside words are as good as white space. */
const anyOther = String.raw`[^\s\p{Cf}\p{Cc}]`;

/** One token before contractions and hyphens are cut. First alternative that fits wins. */
export const tokenPattern = new RegExp(
  [webAddress, currency, degrees, dottedLetters, elided, emoji, word, decimals, named, marks, anyOther].join(
    '|',
  ),
  'gu',
);

/** Tried where a word is followed by "@", or by "." and a letter. Lengths are limited so that it stays linear. */
export const addressPattern = new RegExp(
  [
    String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}`,
    String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|gov|edu|info|co|io|tv|uk|eu|de|fr|au|ca|in|il|tr|ru|cn|jp|us|me|news)(?![\p{L}\p{N}])(?:/[^\s<>"“”]*[^\s<>"“”‘’'.,;:!?)\]}…])?`,
  ].join('|'),
  'uy',
);
