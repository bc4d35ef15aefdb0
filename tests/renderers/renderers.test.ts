import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../src/commands/quote-records.js';
import {
  digestList,
  type EntityRecord,
  entityFields,
  type HeadlineRecord,
  headlineList,
  type MentionRecord,
  mentionList,
  periodList,
  quoteList,
  type Screen,
  type SentenceRecord,
  type StoryRecord,
  shownArticle,
  storyList,
  summaryList,
  type TimelineRecord,
  table,
  timelineChart,
  timelineList,
} from '../../src/renderers/index.js';
import { sample } from '../cli/sample.js';

const place = { article: 'news/velm.txt', path: 'news/velm.txt', paragraph: 2, start: 0, end: 4 };

const entities: EntityRecord[] = [
  {
    name: 'Petra Halvorsen',
    type: 'person',
    mentions: 12,
    articles: 3,
    roles: ['Mayor of Velm', 'head of the regional harbour board', 'former fisheries minister'],
    aliases: ['Halvorsen', 'Mayor Halvorsen'],
    gender: 'female',
    country: null,
    firstDate: '2024-03-05',
    lastDate: '2024-03-19',
  },
  {
    name: '東京の港',
    type: 'facility',
    mentions: 1,
    articles: 1,
    roles: [],
    aliases: [],
    gender: null,
    country: null,
    firstDate: null,
    lastDate: null,
  },
];

const mentions: MentionRecord[] = [
  {
    ...place,
    name: 'Petra Halvorsen',
    type: 'person',
    text: 'She',
    form: 'pronoun',
    sentence:
      'On Friday, while the envoys of Orra were still in town, she opened the new quay with a pair of silver scissors.',
    at: 56,
    date: '2024-03-05',
  },
];

const happening = (more: Partial<TimelineRecord>): TimelineRecord => ({
  ...place,
  date: '2024-03-04',
  from: '2024-03-04',
  to: '2024-03-04',
  anchor: 'publication',
  time: 'Monday',
  vague: null,
  text: 'Mayor Petra Halvorsen opened the port of Velm before a crowd of fishermen, bargemen and their families',
  entities: ['Petra Halvorsen', 'Velm'],
  modality: 'fact',
  reportedBy: null,
  quoted: false,
  alsoIn: [],
  otherDates: [],
  published: '2024-03-05',
  ...more,
});

const happenings = [
  happening({ alsoIn: ['news/orra.txt'], otherDates: ['2024-03-03'] }),
  happening({
    date: '2024-05',
    from: '2024-05-06',
    to: '2024-05-12',
    modality: 'planned',
    reportedBy: 'Ole Brandt',
    text: 'the ferry would sail',
    entities: [],
  }),
  happening({
    date: null,
    from: null,
    to: null,
    vague: 'in recent months, or even before',
    text: 'talks were held',
    entities: ['Orra'],
  }),
];

const sentences: SentenceRecord[] = [
  {
    ...place,
    title: 'Port of Velm to reopen',
    text: 'Mayor Petra Halvorsen said on Monday that the port of Velm would reopen in spring, after two years of repairs.',
    date: '2024-03-05',
    alsoIn: ['news/orra.txt', 'wire-7'],
    story: null,
    why: [
      { sign: 'words', share: 0.614, words: ['port', 'Velm', 'reopen'] },
      { sign: 'early', share: 0.3 },
      { sign: 'long', share: -0.021 },
    ],
  },
  {
    ...place,
    title: 'Port of Velm to reopen',
    text: 'Orra pays half.',
    date: '2024-03-05',
    alsoIn: [],
    story: null,
  },
  {
    ...place,
    article: 'stdin',
    path: null,
    title: null,
    text: 'Nobody was hurt.',
    date: null,
    alsoIn: [],
    story: null,
  },
];

const told = sentences.map((sentence, i) => ({
  ...sentence,
  story: i < 2 ? 'Velm reopens its port' : 'Fire in Orra',
}));

const headlines: HeadlineRecord[] = [
  { ...place, text: 'The port of Velm will reopen in spring', title: null, date: '2024-03-05' },
  { ...place, path: null, article: 'wire-7', text: 'Orra pays half', title: null, date: null },
];

const stories: StoryRecord[] = [
  {
    headline: 'Velm reopens its port',
    sentence: sentences[0]?.text ?? null,
    article: 'news/velm.txt',
    firstDate: '2024-03-05',
    lastDate: '2024-03-19',
    names: ['Petra Halvorsen', 'Velm', 'the regional harbour board of the northern coast', 'Ole Brandt'],
    articles: ['news/velm.txt', 'wire-7'],
  },
  {
    headline: 'Fire in Orra',
    sentence: null,
    article: null,
    firstDate: null,
    lastDate: null,
    names: [],
    articles: ['stdin'],
  },
];

const quotes = quotesIn(sample, { all: true }).map(({ record }) => record);
const withContext = quotesIn(sample, { all: true, context: true }).map(({ record }) => record);

describe.each([80, 140, Infinity])('at a width of %s', (width) => {
  const screen: Screen = { width, color: false };

  it.each([
    ['entities', table(entities, entityFields, screen)],
    ['mentions', mentionList(mentions, screen)],
    ['quotes', quoteList(quotes, screen)],
    ['quotes-by-article', quoteList(withContext, screen, 'article')],
    ['quotes-by-date', quoteList(quotes, screen, 'date')],
    ['timeline', timelineList(happenings, screen)],
    ['chart', timelineChart([...happenings, ...happenings, happening({})], 'day', screen)],
    ['timeline-by-month', periodList(happenings, 'month', screen)],
    ['summary', summaryList(sentences, screen)],
    ['digest', digestList(sentences, screen, true)],
    ['digest-by-story', digestList(told, screen)],
    ['headlines', headlineList(headlines, screen)],
    ['stories', storyList(stories, screen)],
    ['show', shownArticle(sample, sample.text, screen)],
  ])('%s fit and read well', async (name, text) => {
    if (width === 80) for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/${name}-${width}.txt`);
  });
});

it('paints in colour what is marked', async () => {
  const text = shownArticle(sample, sample.text, { width: 80, color: true });
  await expect(text.replaceAll('\u001b', '␛')).toMatchFileSnapshot('expected/show-color.txt');
});

it('puts a stretch that goes beyond one month or year under its own words', () => {
  const screen: Screen = { width: 80, color: false };
  const decade = happening({ date: null, from: '1990-01-01', to: '1999-12-31', vague: null });
  expect(periodList([decade], 'month', screen)).toMatch(/^1990s · 1\n/);
  expect(timelineChart([decade], 'month', screen)).toBe('1990s        █ 1\n');
});

it('breaks no word of a narrow table while another column can give way', () => {
  const rows = [
    { name: 'Competition and Ports Authority', roles: 'prime minister-designate; chair of the inquiry' },
  ];
  const printed = table(rows, ['name', 'roles'], { width: 36, color: false });
  expect(printed).toContain('minister-designate');
  expect(printed).toContain('Competition');
  const tight = table(rows, ['name', 'roles'], { width: 20, color: false });
  expect(Math.max(...tight.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20);
});
