import { type Annotation, indexAt } from '../article/index.js';

/** The sentence that the offset is in, or the one before it. */
export const sentenceAt = ({ sentences }: Annotation, offset: number) =>
  sentences[Math.max(0, indexAt(sentences, offset))];

/** The article, its path, and the paragraph (counted from 1) that the offset is in. */
export const placeOf = (annotation: Annotation, offset: number) => ({
  article: annotation.id,
  path: annotation.path,
  paragraph: (sentenceAt(annotation, offset)?.paragraph ?? 0) + 1,
});

/** Whether the offset is in what the news itself says: not in a caption, credit, byline, dateline or note. */
export function isNews(annotation: Annotation, offset: number): boolean {
  const role = sentenceAt(annotation, offset)?.role;
  return role === 'body' || role === 'headline';
}
