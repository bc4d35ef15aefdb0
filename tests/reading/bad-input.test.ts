import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { NewsdigError } from '../../src/errors.js';
import { parseModelFile } from '../../src/language/model-file.js';
import { parseInstalled } from '../../src/language/read-data.js';
import { articleOf, english, read } from './reading.js';

const annotateText = (text: string) => {
  const { blocks: _, quotations: __, ...article } = articleOf(text);
  return annotate(article, english);
};

const prose =
  'On Monday the council of Orlan met Mara Vell, who said: “We agreed.” It was the second time since May. ';

describe('whatever the text, the pipeline ends and its spans lie in the text', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00A0\n\n '],
    ['one letter', 'a'],
    ['only punctuation', '.,;:!?-–—()[]{}"“”\'‘’«»…'.repeat(40)],
    ['only full stops', '.'.repeat(20_000)],
    ['only opening quotation marks', '“'.repeat(2_000)],
    ['only closing quotation marks', '” ’'.repeat(2_000)],
    ['only line ends', '\n'.repeat(20_000)],
    ['lone surrogates', `\uD83D said \uDC4D, “\uD83D” \uDC4D`.repeat(20)],
    ['control characters', 'The\u0000 council\u0007 met\u001B[31m on\u007F Monday.\u0085'],
    ['format characters', '\u200B\u200E\u202EMara\u00AD Vell\u2060 said\uFEFF.'],
    ['Hebrew', 'שר הביטחון נפגש ביום חמישי עם הנשיא. "אנחנו מודים", אמר.'],
    ['Arabic', 'التقى الوزير بالرئيس يوم الخميس. وقال: «نحن نشكركم».'],
    ['Chinese', '国防部长星期四会见了总统。“我们表示感谢”,他说。'],
    ['Thai', 'รัฐมนตรีกลาโหมพบกับประธานาธิบดีเมื่อวันพฤหัสบดี'],
    ['emoji', '👍🏽👨‍👩‍👧🇮🇱'.repeat(50)],
    ['one word of 20,000 letters', 'a'.repeat(20_000)],
    ['one word of 20,000 capitals', 'A'.repeat(20_000)],
    ['a chain of hyphens', 'a-'.repeat(5_000)],
    ['a chain of dots', 'aa.'.repeat(5_000)],
    ['digits', '1'.repeat(20_000)],
    ['capitals with full stops', 'A. '.repeat(3_000)],
  ])('%s', (_, text) => {
    const { sentences, mentions, quotes, times, events } = annotateText(text);
    const spans = [
      ...sentences,
      ...mentions,
      ...times,
      ...events,
      ...quotes.flatMap(({ content }) => content),
    ];
    for (const { start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  });

  it('reads a long text on one line', () => {
    const text = prose.repeat(1_000);
    const { sentences, mentions, times } = annotateText(text);
    expect(sentences.length).toBeGreaterThanOrEqual(2_000);
    expect(mentions.length).toBeGreaterThan(1_000);
    expect(times.length).toBeGreaterThanOrEqual(1_000);
  }, 120_000);
});

describe('a word of a million characters', () => {
  it.each(['部', '𠮷', 'a-', '1', '.'])(
    '%j over and over is read to its end',
    (piece) => {
      const text = piece.repeat(1_500_000 / piece.length);
      const { tokens } = read(text);
      expect(tokens.map((token) => token.text).join('')).toBe(text);
      expect(tokens.some((token) => /\p{Cs}/u.test(token.text))).toBe(false);
    },
    60_000,
  );
});

describe('a damaged model file', () => {
  const bytes = readFileSync(new URL('../../src/language/models/tags.model', import.meta.url));

  it.each([
    ['cut short', bytes.subarray(0, bytes.length >> 1)],
    ['cut by a few bytes', bytes.subarray(0, bytes.length - 3)],
    ['empty', bytes.subarray(0, 0)],
    ['with one byte changed', Buffer.from(bytes).fill(bytes[5000] === 0 ? 1 : 0, 5000, 5001)],
    ['of another kind', Buffer.from('<html>404 Not Found</html>'.repeat(100))],
  ])('%s is refused with what to do', (_, damaged) => {
    const parse = () => parseModelFile(damaged, 'tags.model');
    expect(parse).toThrow(NewsdigError);
    expect(parse).toThrow(/tags\.model/);
  });

  it('is read when whole', () => {
    expect(parseModelFile(bytes, 'tags.model').metadata.kind).toBe('sequence');
  });
});

describe('the files that newsdig comes with', () => {
  const folder = new URL('../../src/language/models/', import.meta.url);
  const models = readdirSync(folder).filter((file) => file.endsWith('.model'));

  it.each(models)('%s is refused wherever it is cut', (name) => {
    const whole = readFileSync(new URL(name, folder));
    for (const length of [0, 8, 16, 1000, whole.length >> 1, whole.length - 8, whole.length - 1])
      expect(() => parseModelFile(whole.subarray(0, length), name)).toThrow(NewsdigError);
    expect(parseModelFile(whole, name).metadata.kind).toBeTypeOf('string');
  });

  it.each(['', '{"weights": {"a": 1', '[1', 'null', '{"weights": {}}'])('%j is no ranker', (json) => {
    const parse = () => parseInstalled(json, 'models/antecedents.json', ['weights', 'thresholds'] as never[]);
    expect(parse).toThrow(NewsdigError);
    expect(parse).toThrow(/models\/antecedents\.json/);
  });
});
