import { describe, expect, it } from 'vitest';
import { sentencesOf } from './reading.js';

/** Text in which "|" stands where a sentence ends and the next begins. */
const corpus: Record<string, readonly string[]> = {
  'plain ends': [
    'The council met.| It agreed.',
    'Who won?| Nobody did!| Really?!| Yes.',
    'He left.Then she spoke.'.replace('.T', '.|T'),
    'It rose 3.5 percent.| In 2019 it fell.| 2020 was better.',
    'A headline without full stop',
    'It opened in 2019.| “We were proud,” she said.',
  ],
  titles: [
    'Dr. Vell met Sen. Orr and Gen. Tamm.| They spoke.',
    'Mr. and Mrs. Orlan of St. Veldau left.| The Rev. Marr stayed.',
    'Lt. Col. Bram Tann and Prof. Ada Koss testified.',
    'Orlan vs. Veldau ended 2-1.',
  ],
  initials: [
    'J. K. Marr wrote it.| George W. Tann read it.',
    'The author J.K. Marr agreed.',
    'It was signed by A. Orlan, B. Koss and C. Vell.',
    'They gave him vitamin C.| The doctor left.',
  ],
  'places and firms': [
    'He lives in the U.S.| The rest live in Orlan.',
    'He met U.S. President Mara Vell in Washington, D.C. on Friday.',
    'Halden Inc. Chief Executive Mara Vell resigned.| Shares fell.',
    'She works for Halden Corp.| However, she lives in Orlan.',
    'U.S.-led forces left.| U.N. Secretary-General Ada Koss regretted it.',
    'Halden Co. and Tamm Bros. merged with Vell & Co. last year.',
  ],
  'dates and times': [
    'It began on Jan. 5 and ended on Sept. 12, 2019.| Rain fell.',
    'They meet at 8 a.m. Monday.| At 9 p.m. Tuesday they leave.',
    'It closed at 5 p.m.| Police came later.',
    'It was No. 1 in Feb. 2020.| She said no.| No one asked.',
    'See pp. 4 and fig. 2, approx. 5 km away.',
  ],
  quotations: [
    '“We won.”| The crowd cheered.',
    '“Stop!” he said.| He ran.',
    '“Why now?” the minister asked.| Nobody answered.',
    '“Why now?” Mara Vell asked.| Nobody answered.',
    '“Why now?” She had no answer.'.replace('?” ', '?”| '),
    '"We won." They cheered.'.replace('." ', '."| '),
    'He said: "We won. They lost."'.replace('won. ', 'won.| '),
    '“We are ready,” he said.| “We will go.”',
    'She called it “a lie.”| ‘No,’ he said.',
    "He said ``we won.'' They cheered.".replace(".'' ", ".''| "),
    '«Nous partons!» cried Orlan.',
    '“Is it over?”, she asked.',
    'The film “Who’s There?” opened on Friday.',
    '(He never came.)| She waited.',
    'He left (at 8 a.m.) and returned.',
    '“We won”.| They cheered.',
    '"Never again!" Orlan shouted.| "Never!"',
  ],
  ellipses: [
    'I thought ... well, no.',
    'He waited…| Then he left.',
    'We were … surprised.',
    '“We hoped...” she said.',
    'It went on and on ...| Nobody cared.',
  ],
  'web addresses': [
    'See www.veldau.org for more.| It is free.',
    'Veldau.com grew.| Yahoo! grew too.'.replace('Yahoo! grew too.', 'So did www.orlan.net.'),
    'Write to mara@veldau.org.| She answers.',
    'The Yahoo! deal failed.',
  ],
  'lists and layout': [
    '1. Open the lid.| 2. Close it.',
    '• Bread\n|• Milk\n|• Salt',
    'ORLAN, May 5 — The council met.| It agreed.',
    'First paragraph\n\n|Second paragraph',
    'a line broken\nat a fixed width.| The next.',
  ],
  'other characters': [
    'We won 👍.| They lost.',
    'eBay grew.| iPhone sales fell.',
    'Ten million\u00A0km.| Dr.\u00A0Vell agreed.',
    'Він пішов.| Вона залишилась.',
    '他走了。|她留下了。',
    'Et al. and etc. are short, e.g. here, i.e. there.',
    'He (Dr. Vell) is No. 3, or was.| See Art. 5.',
  ],
};

for (const [kind, cases] of Object.entries(corpus)) {
  describe(kind, () => {
    it.each(cases)('%s', (marked) => {
      const sentences = marked.split('|').map((sentence) => sentence.trim());
      expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(sentences);
    });
  });
}
