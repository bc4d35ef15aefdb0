import { describe, expect, it } from 'vitest';
import { locate, nearest, wordOccurrences } from './snippet.js';

const text = 'Vera Moll said no. "No,"\nMoll said. Then Mollison said yes, and Moll said no again.';
const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);

describe('a snippet of the gold', () => {
  it('is found where it stands once, over a line break too', () => {
    expect(words(locate(text, '"No," Moll said'))).toBe('"No,"\nMoll said');
  });

  it('means what is in the braces', () => {
    expect(locate(text, 'and {Moll} said')).toEqual({
      start: text.lastIndexOf('Moll'),
      end: text.lastIndexOf('Moll') + 4,
    });
  });

  it('runs from its first to its last words', () => {
    expect(words(locate(text, 'Then Mollison … again.'))).toBe(
      'Then Mollison said yes, and Moll said no again.',
    );
  });

  it('can be told by its number', () => {
    expect(locate(text, 'said #3').start).toBe(text.indexOf('said yes'));
  });

  it.each([
    ['said', /stands in the text 4 times/],
    ['said #9', /is not in the text/],
    ['Vera Mole', /is not in the text/],
    ['Then Mollison … never', /does not follow/],
  ])('%s is refused', (snippet, reason) => {
    expect(() => locate(text, snippet)).toThrow(reason);
  });

  it('is a word of its own when it is a name', () => {
    expect(wordOccurrences(text, 'Moll')).toHaveLength(3);
  });

  it('is the one nearest to what was said when it is a cue', () => {
    const content = locate(text, 'yes');
    expect(nearest(text, 'said', [content]).start).toBe(text.indexOf('said yes'));
  });
});
