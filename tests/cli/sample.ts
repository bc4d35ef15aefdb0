import type { AnnotatedEntity, AnnotatedQuote, Annotation, Span } from '../../src/article/index.js';

/** The first place after `from` where the phrase stands in the text. */
export function at(text: string, phrase: string, from = 0): Span {
  const start = text.indexOf(phrase, from);
  if (start < 0) throw new Error(`"${phrase}" is not in the text`);
  return { start, end: start + phrase.length };
}

const text = `Port of Velm to reopen

Mayor Petra Halvorsen said on Monday that the port of Velm would reopen in spring. "We have waited long enough," Halvorsen told reporters, "and the ties with Orra are stronger than ever."

One official called the plan "a leap
in the dark". "It is not," she answered.

Petra Halvorsen at the quay. "My favourite photo," said Ole Brandt.`;

const headline = at(text, 'Port of Velm to reopen');
const opening = at(
  text,
  'Mayor Petra Halvorsen said on Monday that the port of Velm would reopen in spring.',
);
const split = { start: text.indexOf('"We have'), end: text.indexOf('\n\nOne') };

const person = (id: string, name: string, more: Partial<AnnotatedEntity>): AnnotatedEntity => ({
  id,
  type: 'person',
  name,
  named: true,
  aliases: [name],
  roles: [],
  gender: null,
  country: null,
  mentions: [],
  ...more,
});

const quote = (
  id: string,
  more: Partial<AnnotatedQuote> & Pick<AnnotatedQuote, 'content'>,
): AnnotatedQuote => ({
  id,
  kind: 'direct',
  cue: null,
  source: null,
  speaker: null,
  confidence: 0.9,
  rule: 'by-hand',
  ...more,
});

const halvorsen = { entity: 'e1', name: 'Petra Halvorsen', named: true };
const quotes: AnnotatedQuote[] = [
  quote('q1', {
    kind: 'indirect',
    content: [at(text, 'the port of Velm would reopen in spring')],
    cue: { ...at(text, 'said'), lemma: 'say', kind: 'statement' },
    source: at(text, 'Mayor Petra Halvorsen'),
    speaker: halvorsen,
  }),
  quote('q2', {
    content: [
      at(text, 'We have waited long enough'),
      at(text, 'and the ties with Orra are stronger than ever.'),
    ],
    cue: { ...at(text, 'told'), lemma: 'tell', kind: 'statement' },
    source: at(text, 'Halvorsen', split.start),
    speaker: halvorsen,
  }),
  quote('q3', {
    kind: 'mixed',
    content: [at(text, 'the plan "a leap\nin the dark')],
    cue: { ...at(text, 'called'), lemma: 'call', kind: 'statement' },
    source: at(text, 'One official'),
    speaker: { entity: 'e2', name: 'One official', named: false },
  }),
  quote('q4', {
    content: [at(text, 'It is not')],
    cue: { ...at(text, 'answered'), lemma: 'answer', kind: 'answer' },
    source: at(text, 'she'),
  }),
  quote('q5', {
    content: [at(text, 'My favourite photo')],
    cue: { ...at(text, 'said', text.indexOf('photo,')), lemma: 'say', kind: 'statement' },
    source: at(text, 'Ole Brandt'),
    speaker: { entity: 'e3', name: 'Ole Brandt', named: true },
  }),
];

const sentence = (span: Span, paragraph: number, role: Annotation['sentences'][number]['role'] = 'body') => ({
  ...span,
  paragraph,
  role,
});

const monday = at(text, 'Monday');

/** An article of four paragraphs, annotated by hand, with a quote of each kind. */
export const sample: Annotation & { readonly text: string } = {
  schemaVersion: 1,
  id: 'news/velm.txt',
  path: 'news/velm.txt',
  title: null,
  date: '2024-03-05',
  dateFrom: 'header',
  text,
  sentences: [
    sentence(headline, 0, 'headline'),
    sentence(opening, 1),
    sentence(split, 1),
    sentence(at(text, 'One official called the plan "a leap\nin the dark".'), 2),
    sentence(at(text, '"It is not," she answered.'), 2),
    sentence(at(text, 'Petra Halvorsen at the quay.'), 3, 'caption'),
    sentence(at(text, '"My favourite photo," said Ole Brandt.'), 3, 'caption'),
  ],
  mentions: [
    { ...at(text, 'Velm'), type: 'place', form: 'name', entity: null },
    { ...at(text, 'Petra Halvorsen'), type: 'person', form: 'name', entity: 'e1' },
    { ...at(text, 'Halvorsen', split.start), type: 'person', form: 'name', entity: 'e1' },
    { ...at(text, 'Orra'), type: 'place', form: 'name', entity: null },
    { ...at(text, 'One official'), type: 'person', form: 'nominal', entity: 'e2' },
    { ...at(text, 'Petra Halvorsen', text.indexOf('answered')), type: 'person', form: 'name', entity: 'e1' },
    { ...at(text, 'Ole Brandt'), type: 'person', form: 'name', entity: 'e3' },
  ],
  entities: [
    person('e1', 'Petra Halvorsen', {
      aliases: ['Petra Halvorsen', 'Halvorsen'],
      roles: ['Mayor', 'Velm Mayor'],
      gender: 'female',
      mentions: [1, 2, 5],
    }),
    person('e2', 'One official', { named: false, mentions: [4] }),
    person('e3', 'Ole Brandt', { mentions: [6] }),
  ],
  quotes,
  times: [
    {
      ...monday,
      type: 'date',
      value: '2024-03-04',
      mod: null,
      from: '2024-03-04',
      to: '2024-03-04',
      anchor: 'publication',
    },
  ],
  events: [],
  summary: [1, 3],
};
