import type { LayoutCues } from '../../language/layout-cues.js';
import { cut, type Part } from './part.js';

/** Longer paragraphs tell a story, whatever stands at their end. */
const longestCaption = 700;

const label = '(?:photo(?:graph)?s?|pictures?|images?|videos?|illustrations?|graphics?|credits?)';
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<credit>\\(?${label}(?:\\s(?:credits?|courtesy|copyright|source))?` +
    `(?:\\s?[:/,]\\s?|\\s(?:by|courtesy of|via|copyright)\\s)(?<name>[^:;!?"“”()\\n]{2,90})\\)?\\.?)$`,
  'iu',
);
/** `(AP Photo/Ada Quill)`, `(Photo by Ada Quill)`, `(Ada Quill/Getty Images)` when a caption's words give it away. */
const bracketed =
  /(?<credit>\((?:[^()]{0,40}\s)?(?:\w{0,10}(?:Photo|Foto)|PHOTO|Photograph|Image|Picture|Courtesy)s?\b[^()]{0,90}\)\.?)$/u;
const nameLike =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’/|&@-]*|[/|&©@]\S*|and|for|of|the|via|by|in|de|van|von|al|from|\d{4}),?$/u;

/** A photo's caption and whoever took it: one part or two; null when the paragraph is neither. */
export function captionParts(said: string, cues: LayoutCues): Part[] | null {
  if (said.length > longestCaption) return null;
  const credit = creditStart(said, cues);
  if (credit !== null) return cut(said, credit, 'caption', 'credit');
  return cues.captionStart.test(said) ? [{ start: 0, end: said.length, role: 'caption' }] : null;
}

/** What joins photographer and agency; few paragraphs have it, and the pattern of agencies is long. */
const joining = /[/|]|\svia\s/;

/** Where the credit begins that the paragraph ends with; null when there is none. */
function creditStart(said: string, { agencyCredit, bareAgency }: LayoutCues): number | null {
  const from = Math.max(0, said.length - 160);
  const tail = said.slice(from);
  const patterns = [
    labelled,
    bracketed,
    ...(joining.test(tail) ? [agencyCredit] : []),
    ...(said.length <= 300 ? [bareAgency] : []),
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(tail);
    const { credit, name } = match?.groups ?? {};
    if (credit && (name === undefined || isName(name))) return said.length - credit.length;
  }
  return null;
}

const isName = (name: string): boolean => {
  const words = name.trim().split(/\s+/);
  return words.length <= 9 && words.every((word) => nameLike.test(word));
};
