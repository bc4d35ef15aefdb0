import type { Annotated, Block, Layers, Role } from '../../article/index.js';
import { slice } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { LayoutCues } from '../../language/layout-cues.js';
import { bodyParts } from './body.js';
import { captionParts } from './captions.js';
import { datelineLength } from './dateline.js';
import { furnitureRole, isAuthorLine } from './furniture.js';
import { type Candidate, findHeadlines } from './headlines.js';
import { linesOf } from './lines.js';
import { paragraphsOf } from './paragraphs.js';
import type { Part } from './part.js';

/**
 * The article in paragraphs, each of one block or more. What the words of a caption, a byline or a note give away comes
 * first, then where the headlines stand; what is left is the story, perhaps with a dateline in front of it and a
 * contributor's line behind.
 */
export function layOut(article: Annotated<never>, english: English): Layers['blocks'] {
  const { text } = article;
  const cues = english.layoutCues;
  const paragraphs = paragraphsOf(text, linesOf(article));
  const said = paragraphs.map((paragraph) => slice(text, paragraph));
  const known = paragraphs.map(({ heading }, i) => (heading ? null : knownParts(said[i] ?? '', cues)));
  const headlines = findHeadlines(
    paragraphs.map(({ heading }, i) => ({
      said: said[i] ?? '',
      kind: kindOf(said[i] ?? '', known[i], cues),
      heading,
    })),
    article.title,
  );
  let before: Role | undefined;
  return paragraphs.flatMap(({ start }, i) => {
    const paragraph = said[i] ?? '';
    const authors = (before === 'headline' || before === 'byline') && isAuthorLine(paragraph, before, cues);
    const position = { first: i === 0, early: i < 8, last: i >= paragraphs.length - 4 };
    const parts =
      known[i] ??
      (authors ? whole(paragraph, 'byline') : null) ??
      (headlines[i] ? whole(paragraph, 'headline') : bodyParts(paragraph, cues, position));
    before = parts[0]?.role;
    return parts.map(
      (part): Block => ({ start: start + part.start, end: start + part.end, paragraph: i, role: part.role }),
    );
  });
}

function kindOf(
  said: string,
  known: readonly Part[] | null | undefined,
  cues: LayoutCues,
): Candidate['kind'] {
  const role = known?.[0]?.role;
  if (role) return role;
  return datelineLength(said, cues, false) > 0 ? 'story' : 'open';
}

function knownParts(said: string, cues: LayoutCues): readonly Part[] | null {
  const captions = captionParts(said, cues);
  if (captions) return captions;
  const role = furnitureRole(said, cues);
  return role ? whole(said, role) : null;
}

const whole = (said: string, role: Role): Part[] => [{ start: 0, end: said.length, role }];
