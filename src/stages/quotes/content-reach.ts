import { reportsSpeech } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { Stretch } from './argument-features.js';
import type { Attribution } from './attributions.js';
import { sentenceOf } from './clauses.js';
import { finiteVerb, type Passage } from './passage.js';

/**
 * Takes away what introduces a quotation behind a colon: "recalled a remark of hers: “…”" tells of the remark, which only the
 * quotation is.
 */
export function withoutIntroduction({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const shortened = content.map((stretch): Stretch => {
    const colon = units.findIndex(
      ({ text }, i) =>
        i >= stretch.first && i < stretch.end && text === ':' && units[i + 1]?.quotation != null,
    );
    const isIntroduced =
      colon > cue.first &&
      stretch.first < colon &&
      colon + 1 < stretch.end &&
      !units[colon - 1]?.pos.startsWith('VB');
    return isIntroduced ? { first: colon + 1, end: stretch.end } : stretch;
  });
  return { ...attribution, content: shortened };
}

/**
 * Takes away what another cue tells: in "promised that there would be an inquiry, and said that a judge would lead it" only the
 * first clause is promised, and in "“A,” Hale said. “B,” said Orr" Hale said only A.
 */
export function withoutOthers(
  { units }: Passage,
  attributions: readonly Attribution[],
  english: English,
): Attribution[] {
  const tells = ({ cue }: Attribution) =>
    units.slice(cue.first, cue.end).some(({ word }) => {
      const kind = english.cues.get(word)?.kind;
      return kind !== undefined && reportsSpeech(kind);
    });
  return attributions.map((one, at) => {
    const [first, ...further] = one.content;
    if (!first || further.length === 0) return one;
    const sentence = sentenceOf(units, one.cue);
    const others: Attribution[] = [];
    for (let i = at + 1; i < attributions.length; i++) {
      const other = attributions[i];
      if (!other || sentenceOf(units, other.cue) > lastSentenceOf(units, further.at(-1) ?? first)) break;
      if (other.cue.first >= first.end) others.push(other);
    }
    const isOfOther = (stretch: Stretch) =>
      others.some(
        (other) =>
          (sentenceOf(units, stretch) > sentence || (other.cue.end <= stretch.first && tells(other))) &&
          isInSentences(units, other.cue, stretch) &&
          other.content.some((claimed) => claimed.first < stretch.end && stretch.first < claimed.end),
      );
    return { ...one, content: [first, ...further.filter((stretch) => !isOfOther(stretch))] };
  });
}

const lastSentenceOf = (units: Passage['units'], { end }: Stretch): number =>
  units[end - 1]?.lastSentence ?? -1;

/** Whether a cue stands in one of the sentences of a stretch: before, in or behind it. */
const isInSentences = (units: Passage['units'], cue: Stretch, stretch: Stretch): boolean =>
  sentenceOf(units, stretch) <= sentenceOf(units, cue) &&
  sentenceOf(units, cue) <= lastSentenceOf(units, stretch);

/**
 * Ends what is said where its source says something else: "promised that the ferry would be repaired and said that …", "said
 * that the ferry is old and called on the council to act".
 * `behind`: the next cues.
 */
export function withoutNextCue(
  { units }: Passage,
  attribution: Attribution,
  behind: readonly Stretch[],
): Attribution {
  const { cue, content } = attribution;
  const cut = content.map((stretch): Stretch => {
    const next = behind.find(
      ({ first, end }) =>
        first > Math.max(cue.end, stretch.first) &&
        end <= stretch.end &&
        isJoined(units, first) &&
        (units[end]?.word === 'that' ||
          units[first]?.word === 'said' ||
          !tellsOfPast(units, stretch.first, first)),
    );
    return next ? { first: stretch.first, end: next.first - 1 } : stretch;
  });
  return { ...attribution, content: cut };
}

/** A verb in the past before `end`, which the next one in the past may go on from: "said that he left and told nobody". */
const tellsOfPast = (units: Passage['units'], first: number, end: number): boolean =>
  units.slice(first, end).some(({ pos }) => pos === 'VBD');

/** Past tense right behind "and". */
const isJoined = (units: Passage['units'], cue: number): boolean =>
  /^(?:and|but)$/.test(units[cue - 1]?.word ?? '') && units[cue]?.pos === 'VBD';

const utterance =
  /^(?:remark|comment|claim|charge|accusation|phrase|statement|line|joke|insult|quip|jibe|promise|boast)$/;

/**
 * Ends what is said before the writer speaks of it: "that the mayor was “asleep”, a remark for which he later apologised", "that he
 * sold it to Orrin, who did not respond".
 */
export function withoutComment({ units }: Passage, attribution: Attribution): Attribution {
  const ended = attribution.content.map((stretch): Stretch => {
    for (let i = stretch.first + 1; i + 2 < stretch.end; i++) {
      if (units[i]?.text !== ',') continue;
      const isAside =
        units[i - 1]?.quotation != null &&
        /^(?:an?|the)$/.test(units[i + 1]?.word ?? '') &&
        utterance.test(units[i + 2]?.word ?? '');
      if (isAside || isSilence(units.slice(i + 1, Math.min(stretch.end, i + farthestSilence))))
        return { first: stretch.first, end: i };
    }
    return stretch;
  });
  return { ...attribution, content: ended };
}

const farthestSilence = 9;

/** "Who did not immediately respond", "which declined to comment". */
const isSilence = (units: Passage['units']): boolean =>
  /^(?:who|which)(?: (?:has|had|have))? (?:(?:did|could|was|were)(?: not|n['’]t| never)|declined|refused)(?: \p{L}+){0,4} (?:respond|reply|return|answer|comment|reached|available)/u.test(
    units.map(({ word }) => word).join(' '),
  );

/** Takes away what went on meanwhile: "The bill is dead, Hale said, | as allies weighed another vote"; not "as soon as", nor what "while" sets against it and holds now. */
export function withoutMeanwhile({ units }: Passage, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [told, behind, ...more] = content;
  if (!told || !behind || more.length > 0 || told.end > cue.first || behind.first < cue.end)
    return attribution;
  const first = units[behind.first]?.text === ',' ? behind.first + 1 : behind.first;
  const isClause = units
    .slice(told.first, told.end)
    .some(({ pos, quotation }) => quotation || finiteVerb.test(pos));
  const isMeanwhile =
    /^(?:as|while)$/.test(units[first]?.word ?? '') &&
    units[first - 1]?.text === ',' &&
    !comparing.test(units[first + 1]?.word ?? '') &&
    !(units[first]?.word === 'while' && isNow(units.slice(first, behind.end)));
  return isClause && isMeanwhile ? { ...attribution, content: [told] } : attribution;
}

/** Is its first verb in the present? */
const isNow = (units: Passage['units']): boolean =>
  /^(?:VB[ZP]|MD)$/.test(units.find(({ pos }) => finiteVerb.test(pos))?.pos ?? '');

/** Behind "as": "as soon as", "as if", "as opposed to". */
const comparing = /^(?:soon|long|well|far|much|little|many|few|if|though|of|opposed|part|one)$/;
