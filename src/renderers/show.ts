import type { AnnotatedSentence, Annotation, EntityType, Span } from '../article/index.js';
import { oneLine, safe } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

/** The kinds of things that are marked, outermost first. */
const kinds = ['quote', 'date', 'person', 'organization', 'place', 'name'] as const;
type Kind = (typeof kinds)[number];
type Marker = (text: string) => string;

interface Marked extends Span {
  readonly kind: Kind;
}

/** The article to read: its names, quotes and dates coloured (or, without colours, in brackets), and a legend. */
export function shownArticle(annotation: Annotation, text: string, screen: Screen): string {
  const marks = marksOf(annotation);
  const markers = markersFor(screen);
  const paragraphs = paragraphsOf(annotation.sentences).map((sentences) => {
    const [first] = sentences;
    if (!first) return '';
    const span = { start: first.start, end: sentences.at(-1)?.end ?? first.end };
    const body = painted(text, span, marks, markers);
    return wrapped(first.role === 'body' ? body : roleLine(first.role, body, screen), screen);
  });
  return `${[header(annotation, screen), ...paragraphs, legend(markers, screen)].filter(Boolean).join('\n\n')}\n`;
}

function header({ title, path, id, date, dateFrom }: Annotation, screen: Screen): string {
  const { bold, dim } = pen(screen);
  const name = path ?? id;
  const from = date ? `${date} (${dateFrom})` : 'no date known';
  return wrapped(
    bold(oneLine(title ?? name)) + dim(` · ${title ? `${oneLine(name)} · ` : ''}${from}`),
    screen,
  );
}

const roleLine = (role: string, body: string, screen: Screen): string =>
  role === 'headline' ? pen(screen).bold(body) : `${pen(screen).dim(`${role}:`)} ${body}`;

function legend(markers: Record<Kind, Marker>, screen: Screen): string {
  const entries = screen.color
    ? kinds.map((kind) => markers[kind](kind === 'name' ? 'other name' : kind))
    : [markers.quote('quote'), markers.date('date'), markers.name('name')];
  return wrapped(`${pen(screen).dim('Legend:')} ${entries.join('  ')}`, screen);
}

function markersFor(screen: Screen): Record<Kind, Marker> {
  if (screen.color) {
    const { yellow, blue, cyan, magenta, green, red } = pen(screen);
    return {
      quote: yellow,
      date: blue.underline,
      person: cyan.bold,
      organization: magenta.bold,
      place: green.bold,
      name: red.bold,
    };
  }
  const name: Marker = (text) => `[${text}]`;
  return {
    quote: (text) => `⟪${text}⟫`,
    date: (text) => `{${text}}`,
    person: name,
    organization: name,
    place: name,
    name,
  };
}

function kindOf(type: EntityType): Kind {
  if (type === 'person' || type === 'organization' || type === 'place') return type;
  return 'name';
}

/** Everything to mark, outer before inner; what crosses the end of something outer is cut there. */
function marksOf({ mentions, quotes, times }: Annotation): Marked[] {
  const marks: Marked[] = [
    ...quotes.flatMap(({ content }) =>
      content.map(({ start, end }) => ({ start, end, kind: 'quote' as const })),
    ),
    ...times.map(({ start, end }) => ({ start, end, kind: 'date' as const })),
    ...mentions
      .filter(({ form }) => form === 'name')
      .map(({ start, end, type }) => ({ start, end, kind: kindOf(type) })),
  ];
  return marks.sort(
    (a, b) => a.start - b.start || b.end - a.end || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
}

/** One stretch of text on one line, with its marks applied, inner ones first. Linear: marks are in order. */
function painted(text: string, span: Span, marks: readonly Marked[], markers: Record<Kind, Marker>): string {
  let next = firstFrom(marks, span.start);
  const until = (end: number, from: number): string => {
    let line = '';
    let at = from;
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      next++;
      if (mark.start < at) continue;
      line += plainText(text.slice(at, mark.start));
      at = Math.min(mark.end, end);
      line += markers[mark.kind](until(at, mark.start));
    }
    return line + plainText(text.slice(at, end));
  };
  return until(span.end, span.start);
}

const plainText = (text: string): string => safe(text.replace(/\s+/g, ' '));

function firstFrom(marks: readonly Marked[], start: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences of one paragraph and role together. */
function paragraphsOf(sentences: readonly AnnotatedSentence[]): AnnotatedSentence[][] {
  const paragraphs: AnnotatedSentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    const previous = last?.at(-1);
    if (last && previous?.paragraph === sentence.paragraph && previous.role === sentence.role)
      last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}
