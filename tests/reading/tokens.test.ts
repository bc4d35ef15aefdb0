import { describe, expect, it } from 'vitest';
import { wordsOf } from './reading.js';

/** Text, and its tokens parted by spaces ("␣" stands for a space inside a token). */
const corpus: Record<string, readonly (readonly [text: string, tokens: string])[]> = {
  contractions: [
    ["They don't know.", "They do n't know ."],
    ['They don’t, and won’t.', 'They do n’t , and wo n’t .'],
    ["I'm sure Orlan's men can't and cannot.", "I 'm sure Orlan 's men ca n't and can not ."],
    ["She'd have said it's the sailors' fault.", "She 'd have said it 's the sailors ' fault ."],
    ["You shouldn't've come.", "You should n't 've come ."],
    ['THEY’RE COMING', 'THEY ’RE COMING'],
    ["The 1990's and the '80s", "The 1990's and the '80s"],
    ["rock ‘n’ roll, fish 'n' chips, Drift ’n Sail", "rock ‘n’ roll , fish 'n' chips , Drift ’n Sail"],
    ['a letter ‘n’. ‘No,’ he said', 'a letter ‘n’ . ‘ No , ’ he said'],
    ["O'Brady of Côte d'Ambre", "O'Brady of Côte d'Ambre"],
  ],
  hyphens: [
    ['a Veldau-based firm', 'a Veldau - based firm'],
    ['pro-Veldau groups', 'pro - Veldau groups'],
    ['the Israeli-Turkish talks', 'the Israeli - Turkish talks'],
    ['a co-founder re-elected by e-mail', 'a co-founder re-elected by e-mail'],
    ['a five-year-old plan', 'a five - year - old plan'],
    ['won 3-0 on 2022-10-27 in an F-16', 'won 3-0 on 2022-10-27 in an F-16'],
    ['Kim Dae-jung of al-Noor', 'Kim Dae-jung of al-Noor'],
    ['a T-shirt, ten-fold', 'a T-shirt , ten-fold'],
    ['U.S.-led forces', 'U.S. - led forces'],
    ['he left -- at last—alone – so', 'he left -- at last — alone – so'],
  ],
  abbreviations: [
    ['Dr. Vell and Sen. Orr of the U.S. met.', 'Dr. Vell and Sen. Orr of the U.S. met .'],
    ['At 8 a.m. on Jan. 5, No. 7 won.', 'At 8 a.m. on Jan. 5 , No. 7 won .'],
    ['She said no. He said yes.', 'She said no . He said yes .'],
    ['J. K. Marr and George W. Tann', 'J. K. Marr and George W. Tann'],
    ['Plan B.', 'Plan B .'],
    ['Halden Corp., Inc. and Ph.D. work, e.g. this', 'Halden Corp. , Inc. and Ph.D. work , e.g. this'],
    ['It is the end.Then', 'It is the end . Then'],
  ],
  numbers: [
    ['$1,234.56 or 3.5% of €5m', '$ 1,234.56 or 3.5 % of € 5m'],
    ['at 10:30 on 27/10/2022, the 21st', 'at 10:30 on 27/10/2022 , the 21st'],
    ['US$40 and HK$ 7', 'US$ 40 and HK$ 7'],
    ['a .375 average', 'a .375 average'],
    ['In 2019, 12.', 'In 2019 , 12 .'],
  ],
  marks: [
    ['“Yes,” he said.', '“ Yes , ” he said .'],
    ["``Yes,'' he said.", "`` Yes , '' he said ."],
    ['«Oui», „ja“, ‘aye’', '« Oui » , „ ja “ , ‘ aye ’'],
    ['Wait... what?! No… yes', 'Wait ... what ?! No … yes'],
    ['(as AT&T did) [sic]', '( as AT&T did ) [ sic ]'],
    ['he/she', 'he / she'],
  ],
  'web and post': [
    ['See https://news.test/a?b=1, or www.veldau.gov.', 'See https://news.test/a?b=1 , or www.veldau.gov .'],
    ['Write to mara.vell@veldau-post.org.', 'Write to mara.vell@veldau-post.org .'],
    ['Veldau.com said', 'Veldau.com said'],
    ['#StandWithVeldau by @mara_vell', '#StandWithVeldau by @mara_vell'],
  ],
  'other characters': [
    ['Good 👍🏽 👨‍👩‍👧 🇮🇱 day', 'Good 👍🏽 👨‍👩‍👧 🇮🇱 day'],
    ['𝒜stral words', '𝒜stral words'],
    ['co\u00ADoper\u00ADate now', 'co\u00ADoper\u00ADate now'],
    ['10\u00A0million\u202Fkm', '10 million km'],
    ['a\u200B b\uFEFF', 'a b'],
    ['Київ і Київ', 'Київ і Київ'],
    ['lone \uD83D surrogate', 'lone \uD83D surrogate'],
  ],
};

for (const [kind, cases] of Object.entries(corpus)) {
  describe(kind, () => {
    it.each(cases)('%s', (text, tokens) => {
      expect(wordsOf(text).join(' ')).toBe(tokens);
    });
  });
}
