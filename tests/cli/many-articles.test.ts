import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/corpus/annotate-all.js';
import { folderWith, newsdig, shell } from './newsdig.js';

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number;
}

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('work on many at once', () => {
  it('gives results in order, whichever is done first', async () => {
    const work = async (number: number) => {
      await later((7 * number) % 5);
      return number * 10;
    };
    expect(await all(inOrder(numbers(12), work, 4))).toEqual(Array.from({ length: 12 }, (_, i) => i * 10));
    expect(await all(inOrder(numbers(0), work, 4))).toEqual([]);
  });

  it('takes no more items than it may have on their way', async () => {
    let under = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++under);
      await later(1);
      under--;
    };
    await all(inOrder(numbers(20), work, 3));
    expect(most).toBe(3);
  });

  it('gives a result without waiting for the next item', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow() {
      yield 1;
      await gate;
      yield 2;
    }
    const results = inOrder(slow(), async (number) => number, 4);
    expect((await results.next()).value).toBe(1);
    release();
    expect((await results.next()).value).toBe(2);
  });

  it('throws a failure when its turn comes', async () => {
    const results = inOrder(numbers(3), async (number) => (number === 1 ? Promise.reject('bad') : number), 3);
    expect((await results.next()).value).toBe(0);
    await expect(results.next()).rejects.toBe('bad');
  });
});

describe('an archive of articles', () => {
  const towns = Array.from({ length: 90 }, (_, i) => `Velm${i}`);
  const records = towns.map((town) => ({
    id: town,
    text: `The mayor of ${town} met Petra Halvorsen on Monday.`,
  }));
  const folder = folderWith({ 'all.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join('') });

  it('is annotated in its order, each article as if alone', () => {
    const { stdout, stderr, status } = newsdig(['annotate', 'all.jsonl'], { folder });
    const annotations = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(annotations.map(({ id, text }) => ({ id, text }))).toEqual(records);
    const stdin = `${JSON.stringify(records[80])}\n`;
    expect(annotations[80]).toEqual(JSON.parse(newsdig(['annotate', '--from', 'jsonl'], { stdin }).stdout));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('ends at once when nobody reads on', () => {
    expect(shell('newsdig annotate all.jsonl | head -70 | wc -l', folder).stdout.trim()).toBe('70');
  });
});
