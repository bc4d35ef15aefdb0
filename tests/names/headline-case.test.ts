import { describe, expect, it } from 'vitest';
import { inHeadlineCase } from '../../src/training/names/folds.js';

describe('inHeadlineCase', () => {
  const text = "The mayor's office in Port Alden will close, says ﬂora Venn.\n\nThe rest stays.";
  const place = { start: text.indexOf('Port'), end: text.indexOf('Port') + 10, type: 'place' as const };
  const beyond = { start: text.indexOf('rest'), end: text.indexOf('rest') + 4, type: 'other' as const };
  const headline = inHeadlineCase({ id: 'a', text, names: [place, beyond] });

  it('sets the longer words of the first paragraph with a capital', () => {
    expect(headline.text).toBe("The Mayor's Office in Port Alden Will Close, Says ﬂora Venn.");
  });

  it('keeps the names where they were, and those of the first paragraph only', () => {
    expect(headline.names).toEqual([place]);
    expect(headline.text.slice(place.start, place.end)).toBe('Port Alden');
  });
});
