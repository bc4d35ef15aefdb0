import { whereabouts } from './places.js';
import type { WhyRecord } from './records.js';
import { oneLine } from './safe.js';
import { pen, type Screen, wrapped } from './screen.js';

/** What the rules mean whose names do not say it by themselves. */
const rules: Readonly<Record<string, string>> = {
  signed: 'a quotation with a name behind a dash at the end of its paragraph',
  labelled: 'a paragraph of nothing but a name, a colon and a quotation',
  unattributed: 'a whole sentence in quotation marks that nothing near gives to anybody',
  'subject-before': 'a quotation by itself, behind a sentence that is about the speaker',
  'transcript-asking': 'a question in a transcript',
  'transcript-answering': 'an answer in a transcript, of the one whom the article is about',
  'transcript-named': 'a turn in a transcript, behind the name of who speaks',
};

/** For each quote how newsdig came to it: the words, the rule, whom the source means and who else it may have been. */
export function whyPage(records: readonly WhyRecord[], screen: Screen): string {
  return records.map((record) => `${entry(record, screen)}\n`).join('\n');
}

/** Those turned down with less than this, or behind so many others, nobody needs to read of. */
const leastScore = 0.01;
const mostOthers = 5;

function entry(record: WhyRecord, screen: Screen): string {
  const { bold } = pen(screen);
  const title = `${bold(oneLine(record.id))} · ${record.kind} · ${oneLine(whereabouts(record))}`;
  const rows = rowsOf(record);
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return [
    wrapped(title, screen),
    '',
    wrapped(oneLine(record.text), screen, 2),
    '',
    ...rows.map(([label, text]) => row(label, text, width, screen)),
  ].join('\n');
}

function rowsOf(record: WhyRecord): (readonly [label: string, text: string])[] {
  const [first, ...rest] = record.candidates;
  const speaker = first?.name === record.speaker ? first : undefined;
  const others = (speaker ? rest : record.candidates).filter(({ score }) => score >= leastScore);
  return [
    ['cue', cueOf(record)],
    ['arrangement', rules[record.rule] ?? record.rule.replace(/-/g, ', ')],
    ['source', record.source ? `“${record.source}”` : 'none in the text'],
    ['speaker', speakerOf(record, speaker)],
    ...(record.chain.length > 0 ? [['mentions', chainOf(record)] as const] : []),
    ...others
      .slice(0, mostOthers)
      .map((other, i) => [i === 0 ? 'turned down' : '', candidateOf(other)] as const),
    ['confidence', `${record.confidence}: so many of the quotes made like this one are right`],
  ];
}

type Candidate = WhyRecord['candidates'][number];

function cueOf({ cue, cueLemma, cueKind }: WhyRecord): string {
  if (!cue) return 'none';
  return `“${cue}” (${cueLemma}, ${cueKind})`;
}

const speakerOf = ({ speaker, named }: WhyRecord, candidacy: Candidate | undefined): string =>
  speaker === null
    ? 'not known'
    : `${speaker}${named ? '' : ', not named'}${candidacy ? ` (${weighed(candidacy)})` : ''}`;

const candidateOf = (candidate: Candidate): string => `${candidate.name} (${weighed(candidate)})`;

const weighed = ({ score, reasons }: Candidate): string => [score.toFixed(2), ...reasons].join('; ');

const chainOf = ({ chain }: WhyRecord): string =>
  chain.map(({ text, paragraph }) => `“${text}” ¶${paragraph}`).join(' ← ');

/** The label in a column of its own, the text beside it. */
function row(label: string, text: string, width: number, screen: Screen): string {
  const { dim } = pen(screen);
  const beside = { ...screen, width: screen.width - width - 2 };
  const [first = '', ...more] = wrapped(oneLine(text), beside).split('\n');
  const margin = ' '.repeat(width + 2);
  return [`  ${dim(label.padEnd(width))}${first}`, ...more.map((line) => margin + line)].join('\n');
}
