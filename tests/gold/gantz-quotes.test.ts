import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnotatedQuote, Annotation } from '../../src/article/index.js';
import { reportsSpeech, slice } from '../../src/article/index.js';
import { annotateSeed } from './pipeline.js';

let annotation: Annotation;
beforeAll(async () => {
  annotation = await annotateSeed({ file: '2022-10-27-gantz-ankara.txt', record: null });
});

const said = ({ content }: AnnotatedQuote) => content.map((span) => slice(annotation.text ?? '', span));
const words = (span: { start: number; end: number } | null) => span && slice(annotation.text ?? '', span);

/** The quote that begins with these words, as kind, content, the words of source and cue, and the speaker's name. */
function quoted(begin: string) {
  const quote = annotation.quotes.find((one) => said(one)[0]?.startsWith(begin));
  if (!quote) return null;
  const { kind, cue, source, speaker } = quote;
  return {
    kind,
    content: said(quote),
    source: words(source),
    cue: words(cue),
    speaker: speaker?.name ?? null,
  };
}

describe('what Gantz says in the article on his visit to Ankara', () => {
  it('the statement that "he declared"', () => {
    expect(quoted('This year')).toEqual({
      kind: 'direct',
      content: [
        'This year, as a result of close, covert contact, we succeeded in removing an alarming number of threats against Israeli citizens and Jewish people in Turkey.',
      ],
      source: 'he',
      cue: 'declared',
      speaker: 'Benny Gantz',
    });
  });

  it('the statement right behind it, with a cue of its own', () => {
    expect(quoted('We are thankful')).toEqual({
      kind: 'direct',
      content: [
        'We are thankful to President Erdogan, Minister Akar and the security agencies involved in this crucial, life-saving cooperation.',
      ],
      source: 'Gantz',
      cue: 'said',
      speaker: 'Benny Gantz',
    });
  });

  it('the statement with words in brackets, behind "He continued"', () => {
    expect(quoted('Moving forward')).toEqual({
      kind: 'direct',
      content: [
        'Moving forward, we must adopt a steady, positive approach in our relations – maintaining open dialogue. As agreed in our meetings, I have instructed my staff [at the Defense Ministry] to begin the procedures required in order to resume working relations.',
      ],
      source: 'He',
      cue: 'continued',
      speaker: 'Benny Gantz',
    });
  });

  it('the statement that its cue splits in two', () => {
    expect(quoted('I thank Turkey')).toEqual({
      kind: 'direct',
      content: [
        'I thank Turkey for its life-saving security cooperation',
        'I have ordered the officials at the defense ministry to make contact with their counterparts, and to gradually return to a cooperative working routine regarding defense.',
      ],
      source: 'Gantz',
      cue: 'said',
      speaker: 'Benny Gantz',
    });
  });

  it('the other statement that its cue splits in two', () => {
    expect(quoted('The Middle East')).toEqual({
      kind: 'direct',
      content: [
        'The Middle East and East-Med regions are changing',
        'Alliances – some of which were unthinkable not long ago – are being built in the face of alarming threats such as the one posed by Iran.',
      ],
      source: 'Gantz',
      cue: 'said',
      speaker: 'Benny Gantz',
    });
  });

  it('the indirect statement with "he said" in the middle', () => {
    expect(quoted('There is much potential')).toEqual({
      kind: 'indirect',
      content: [
        'There is much potential in these actions',
        "to strengthen the countries' security cooperation and official defense ties",
      ],
      source: 'he',
      cue: 'said',
      speaker: 'Benny Gantz',
    });
  });

  it('and nothing else; what he announces or thanks for is no quote', () => {
    const his = annotation.quotes.filter(
      ({ speaker, cue }) => speaker?.name === 'Benny Gantz' && (cue === null || reportsSpeech(cue.kind)),
    );
    expect(his.map((quote) => said(quote)[0]?.slice(0, 16))).toEqual([
      'There is much po',
      'This year, as a ',
      'We are thankful ',
      'Moving forward, ',
      'I thank Turkey f',
      'The Middle East ',
    ]);
  });
});

describe('what others say in the article', () => {
  it('the unnamed source on the purpose of the meeting', () => {
    expect(quoted('the purpose of')).toMatchObject({
      kind: 'direct',
      content: ["the purpose of the meeting is to strengthen Israel's security ties in the region."],
      source: 'One source',
      cue: 'said',
      speaker: 'One source',
    });
  });

  it('the same source, through "According to him"', () => {
    expect(quoted('Turkey is a significant')).toMatchObject({
      kind: 'direct',
      content: [
        'Turkey is a significant player in the Mediterranean region and has a presence in the Syrian area, which is greatly important.',
      ],
      source: 'him',
      speaker: 'One source',
    });
  });

  it('the same source, indirectly', () => {
    const quote = quoted('strengthening ties') ?? quoted('that strengthening ties');
    expect(quote).toMatchObject({
      kind: 'indirect',
      source: 'The source',
      cue: expect.stringMatching(/said$/),
      speaker: 'One source',
    });
  });

  it('the same source, with words of its own inside an indirect statement', () => {
    const quote = quoted('other open issues') ?? quoted('that other open issues');
    expect(quote).toMatchObject({
      kind: 'mixed',
      source: 'The source',
      cue: 'clarified',
      speaker: 'One source',
    });
    expect(quote?.content.join(' ')).toContain(
      '"the presence of Hamas and terrorist organizations in Turkey',
    );
  });

  it('the unnamed source has no name', () => {
    const speaker = annotation.quotes.find((one) => said(one)[0]?.startsWith('the purpose of'))?.speaker;
    expect(speaker?.named).toBe(false);
  });

  it('the Turkish Press Office', () => {
    expect(quoted('the two discussed strategic')).toMatchObject({
      kind: 'indirect',
      content: [
        "the two discussed strategic matters, both countries' need to strive toward establishing regional security, and regional prosperity and security",
      ],
      speaker: 'Turkish Press Office',
    });
  });

  it('Israeli security sources', () => {
    expect(quoted('the renewal of ties')).toMatchObject({
      kind: 'indirect',
      content: [
        'the renewal of ties was conducted in coordination with Greece, Cyprus and the United States',
      ],
      source: 'Israeli security sources',
    });
  });

  it('nothing that is in a caption', () => {
    const captions = annotation.sentences.filter(({ role }) => role === 'caption' || role === 'credit');
    const inside = annotation.quotes.filter(({ content }) =>
      captions.some(({ start, end }) => content.some((span) => span.start >= start && span.end <= end)),
    );
    expect(inside).toEqual([]);
  });
});
