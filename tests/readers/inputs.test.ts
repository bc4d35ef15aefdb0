import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { loadEnglish } from '../../src/language/english.js';
import { type Reading, type ReadOptions, readInputs } from '../../src/readers/index.js';

const start = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsdig-readers-'));
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
}

async function read(paths: readonly string[], options: ReadOptions = {}): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readInputs(paths, options)) readings.push(reading);
  return readings;
}

/** One line for each reading: the article's id, or the error's message. */
const outline = async (paths: readonly string[], options: ReadOptions = {}) =>
  (await read(paths, options)).map((reading) => (reading.ok ? reading.article.id : reading.error.message));

async function articleIn(content: string | Uint8Array, name = 'article.txt', options: ReadOptions = {}) {
  write({ [name]: content });
  const [reading] = await read([name], options);
  if (!reading?.ok) throw new Error(reading ? reading.error.message : 'nothing was read');
  return { ...reading.article, warnings: reading.warnings };
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('paths', () => {
  it('gives files in the order named, and the articles of folders sorted, whatever else lies there', async () => {
    write({
      'b.txt': 'Two.',
      'news/z.txt': 'Z.',
      'news/a/deep.md': 'Deep.',
      'news/B.TXT': 'B.',
      'news/.hidden.txt': 'No.',
      'news/README.md': 'About the articles.',
      'news/settings.json': '{}',
      'news/photo.jpg': 'No.',
    });
    expect(await outline(['b.txt', 'news'])).toEqual(['b.txt', 'news/B.TXT', 'news/a/deep.md', 'news/z.txt']);
  });

  it('reads a README that is named outright, and a file of an unknown ending', async () => {
    write({ 'README.md': 'An article.', 'story.copy': 'A story.' });
    expect(await outline(['README.md', 'story.copy'])).toEqual(['README.md', 'story.copy']);
  });

  it('resolves globs that the shell left alone', async () => {
    write({ 'a/1.txt': 'One.', 'a/2.txt': 'Two.', 'a/3.md': 'Three.', 'a/4.bin': 'Four.' });
    expect(await outline(['a/*.txt'])).toEqual(['a/1.txt', 'a/2.txt']);
    expect(await outline(['**/*'])).toEqual(['a/1.txt', 'a/2.txt', 'a/3.md']);
  });

  it('takes a file whose name has brackets for what it is', async () => {
    write({ 'talks [final].txt': 'Talks.', 'what*.txt': 'What.' });
    expect(await outline(['talks [final].txt', 'what*.txt'])).toEqual(['talks [final].txt', 'what*.txt']);
  });

  it('reads each file once and follows no circle', async () => {
    write({ 'news/a.txt': 'A.' });
    symlinkSync('.', 'news/again');
    expect(await outline(['news/a.txt', 'news', './news/a.txt'])).toEqual(['news/a.txt']);
  });

  it.skipIf(process.platform === 'win32')('reads a named pipe', async () => {
    execFileSync('mkfifo', ['pipe']);
    const writing = writeFile('pipe', 'The ferry left.');
    expect(await outline(['pipe'])).toEqual(['pipe']);
    await writing;
  });

  it('names what is missing, empty, binary or without articles, and goes on', async () => {
    write({
      'empty.txt': ' \n',
      'zero.txt': new Uint8Array([65, 0, 66]),
      'paper.pdf': '%PDF-1.7',
      'page.html': '<!DOCTYPE html><p>Hello',
      'good.txt': 'Good.',
      'pictures/one.png': '',
    });
    const paths = [
      'gone.txt',
      'empty.txt',
      'zero.txt',
      'paper.pdf',
      'page.html',
      'pictures',
      'x*.txt',
      'good.txt',
    ];
    expect(await outline(paths)).toEqual([
      'gone.txt does not exist',
      'empty.txt is empty',
      'zero.txt is binary data, not text',
      'paper.pdf is a PDF document, not text',
      'page.html is a web page, not text',
      'The folder pictures holds no articles',
      'Nothing fits x*.txt',
      'good.txt',
    ]);
  });

  it('gives every error a kind and a hint', async () => {
    const [reading] = await read(['gone.txt']);
    expect(reading).toMatchObject({
      ok: false,
      error: { kind: 'input', hint: expect.stringContaining('glob') },
    });
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read', async () => {
    write({ 'secret.txt': 'Secret.' });
    chmodSync('secret.txt', 0);
    expect(await outline(['secret.txt'])).toEqual(['secret.txt may not be read']);
  });
});

describe('standard input', () => {
  it('is text, or records when it begins like one', async () => {
    expect(await outline(['-'], { stdin: bytes('The minister left.') })).toEqual(['stdin']);
    expect(await outline(['-'], { stdin: bytes('{"id":"x","text":"One."}\n{"text":"Two."}') })).toEqual([
      'x',
      'stdin:2',
    ]);
    expect(await outline(['-'], { stdin: bytes('{"text": "curly"}'), from: 'text' })).toEqual(['stdin']);
  });

  it('may come in pieces that cut characters apart', async () => {
    async function* pieces() {
      for (const byte of bytes('{"text":"Åse — “no”"}\n{"id":7,"text":"Two."}')) yield new Uint8Array([byte]);
    }
    const [first, second] = await read(['-'], { stdin: pieces(), from: 'jsonl' });
    expect(first).toMatchObject({ article: { text: 'Åse — “no”', path: null } });
    expect(second).toMatchObject({ article: { id: '7' } });
  });

  it('says when it is empty', async () => {
    expect(await outline(['-'], { stdin: bytes('') })).toEqual(['standard input is empty']);
    expect(await outline(['-'])).toEqual(['standard input is empty']);
  });
});

describe('encodings', () => {
  const said = '“Très bien” – Zoë\r\nnaïve';

  it.each([
    ['UTF-8', bytes(said)],
    ['UTF-8 with a byte order mark', bytes(`\uFEFF${said}`)],
    ['UTF-16 LE', iconv.encode(said, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE', iconv.encode(said, 'utf-16be', { addBOM: true })],
    ['Windows-1252', iconv.encode(said, 'windows-1252')],
  ])('%s', async (_name, content) => {
    expect((await articleIn(content)).text).toBe(said);
  });

  it('holds for records too, line by line', async () => {
    const records = '{"text":"“A”"}\n{"text":"é"}';
    for (const encoding of ['utf-16le', 'windows-1252', 'utf8']) {
      write({ 'a.jsonl': iconv.encode(records, encoding, { addBOM: encoding !== 'windows-1252' }) });
      const texts = (await read(['a.jsonl'])).map((reading) => reading.ok && reading.article.text);
      expect(texts).toEqual(['“A”', 'é']);
    }
  });
});

describe('records', () => {
  it('keeps what it does not know under meta', async () => {
    const record = {
      id: 9,
      title: 'Talks',
      date: '2022-10-27T08:00:00Z',
      source: 'Gazette',
      desk: { a: 1 },
      text: 'X.',
    };
    expect(await articleIn(JSON.stringify(record), 'a.jsonl')).toMatchObject({
      id: '9',
      path: null,
      title: 'Talks',
      date: '2022-10-27',
      dateFrom: 'metadata',
      meta: { source: 'Gazette', desk: { a: 1 } },
      warnings: [],
    });
  });

  it('names the line that is wrong and reads the rest', async () => {
    write({
      'a.jsonl':
        '{"text":"One."}\n\n{"text":\n{"title":"x"}\n{"text":5}\n[]\n{"text":" "}\n{"text":"Two."}\n',
    });
    expect(await outline(['a.jsonl'])).toEqual([
      'a.jsonl:1',
      expect.stringMatching(/^a\.jsonl, line 3 is no JSON: /),
      'a.jsonl, line 4 has no text',
      'a.jsonl, line 5 has a text that is no string',
      'a.jsonl, line 6 is no record',
      'a.jsonl, line 7 has an empty text',
      'a.jsonl:8',
    ]);
  });

  it('may stand in a JSON file', async () => {
    write({ 'a.json': '[{"text":"One."},{"id":"b","text":"Two."}]', 'bad.json': '[1', 'none.jsonl': '\n' });
    expect(await outline(['a.json', 'bad.json', 'none.jsonl'])).toEqual([
      'a.json:1',
      'b',
      expect.stringMatching(/^bad\.json is no JSON: /),
      'none.jsonl holds no articles',
    ]);
  });

  it('ignores a bad date and a bad title with a warning', async () => {
    const { date, title, warnings } = await articleIn('{"text":"X.","date":"soon","title":5}', 'a.jsonl');
    expect({ date, title }).toEqual({ date: null, title: null });
    expect(warnings).toEqual([
      'a.jsonl, line 1: date "soon" ignored: a date is written 2022-10-27',
      'a.jsonl, line 1: title ignored: it is no text',
    ]);
  });
});

describe('publication date', () => {
  const options = { date: '2020-01-01' };

  it('is believed in this order: header, metadata, option, file name, text', async () => {
    const all = '---\ndate: 2021-02-02\n---\ndate 2021-01-01 The minister left.\nPublished: 5 May 2021\n';
    const dated = async (content: string, name: string, with_: ReadOptions = {}) => {
      const { date, dateFrom } = await articleIn(content, name, with_);
      return `${date} ${dateFrom}`;
    };
    const name = '2019-03-03-talks.md';
    expect(await dated(all, name, options)).toBe('2021-01-01 header');
    expect(await dated(all.replace('date 2021-01-01 ', ''), name, options)).toBe('2021-02-02 metadata');
    expect(await dated('Left.\nPublished: 5 May 2021\n', name, options)).toBe('2020-01-01 option');
    expect(await dated('Left.\nPublished: 5 May 2021\n', name)).toBe('2019-03-03 filename');
    expect(await dated('Left.\nPublished: 5 May 2021\n', 'talks.md')).toBe('2021-05-05 text');
    expect(await dated('The minister left on Monday.', 'talks.md')).toBe('null null');
  });

  it('refuses an option that is no date', async () => {
    await expect(read(['x'], { date: '2022-02-30' })).rejects.toMatchObject({
      kind: 'usage',
      message: "'2022-02-30' is no date",
    });
  });

  it('comes from the folders of the year, month and day too', async () => {
    expect((await articleIn('X.', 'site/2022/10/27/talks.txt')).date).toBe('2022-10-27');
  });
});

describe('header', () => {
  it('is hidden and leaves the text as it is', async () => {
    const text = ' date 2022-10-27 Defense Minister Ada Quill left.\n';
    const { hidden, date, ...rest } = await articleIn(text);
    expect(rest.text).toBe(text);
    expect(date).toBe('2022-10-27');
    expect(hidden).toEqual([{ start: 0, end: ' date 2022-10-27'.length }]);
  });

  it('may be several lines', async () => {
    const header =
      'Title: Talks in Ostra\r\nDate: Thursday, October 27, 2022 10:00 AM ET\r\nAuthor: Ada Quill\r\n';
    const { title, date, meta, hidden } = await articleIn(`${header}\r\nThe talks began.`);
    expect({ title, date, meta }).toEqual({
      title: 'Talks in Ostra',
      date: '2022-10-27',
      meta: { author: 'Ada Quill' },
    });
    expect(hidden).toEqual([{ start: 0, end: header.length }]);
  });

  it.each([
    'Source: the minister will go\n\nThe talks began.',
    'Date night in Ostra is 2022-10-27 themed.',
    'The date 2022-10-27 was set.',
    'Date: to be told\nThe talks began.',
    'Minister: talks have begun',
    'date 2022-10-27, the day of the talks, was cold.',
  ])('is not seen in %j', async (text) => {
    expect((await articleIn(text)).hidden).toEqual([]);
  });
});

describe('front matter', () => {
  it('gives title, date and the rest', async () => {
    const front = '---\ntitle: "Talks: day two"\ndate: 2022-10-27\nauthor: Ada Quill\n---';
    const article = await articleIn(`${front}\nThe talks went on.`, 'a.md');
    expect(article).toMatchObject({
      title: 'Talks: day two',
      date: '2022-10-27',
      meta: { author: 'Ada Quill' },
    });
    expect(article.hidden[0]).toEqual({ start: 0, end: front.length });
  });

  it('that is broken is hidden with a warning', async () => {
    const { hidden, warnings } = await articleIn('---\ntitle: "Talks\n---\nThe talks went on.', 'a.md');
    expect(hidden).toEqual([{ start: 0, end: 21 }]);
    expect(warnings).toEqual([expect.stringMatching(/^a\.md: front matter ignored: /)]);
  });

  it('is not a rule above an article', async () => {
    const { hidden } = await articleIn('---\nThe talks began.\n---\nThey ended.');
    expect(hidden).toEqual([]);
  });
});

describe('Markdown', () => {
  it('hides the markup and keeps every word where it was', async () => {
    const text =
      '# Talks begin\n\n> **“We came”**, said [Ada Quill](https://example.com/a_b), *tired* as snake_case.\n\n* * *\n- 2 * 3';
    const { hidden } = await articleIn(text, 'a.md');
    let shown = '';
    let from = 0;
    for (const { start, end } of hidden) {
      shown += text.slice(from, start);
      from = end;
    }
    expect(shown + text.slice(from)).toBe(
      'Talks begin\n\n“We came”, said Ada Quill, tired as snake_case.\n\n\n- 2 * 3',
    );
  });
});

describe('hidden markup', () => {
  it('is in no token, so that names and quotations are found through it', async () => {
    const article = await articleIn(
      'The [harbour master](https://example.com/a_b), **Ines Varga**, left.',
      'a.md',
    );
    const { mentions, text } = annotate(article, loadEnglish());
    expect(mentions.map(({ start, end }) => text?.slice(start, end))).toContain('Ines Varga');
    expect(mentions.some(({ start, end }) => /example|\*/.test(text?.slice(start, end) ?? ''))).toBe(false);
  });
});
