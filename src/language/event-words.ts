import { lazily, readSections, wordsOf } from './word-lists.js';

/** Words that name events, and those around them that tell whether they happened. Dictionary forms, small letters. */
export interface EventWords {
  readonly nouns: ReadonlySet<string>;
  readonly lightVerbs: ReadonlySet<string>;
  /** "file": whose subject takes part in what the noun behind it names ("filed a lawsuit"). */
  readonly carryingVerbs: ReadonlySet<string>;
  /** "take": light, but the deed itself where a time stands with it. */
  readonly deedVerbs: ReadonlySet<string>;
  readonly statementVerbs: ReadonlySet<string>;
  /** "declare": what is done by saying so, where a thing follows. */
  readonly proclaimingVerbs: ReadonlySet<string>;
  /** "announce": makes known what a clause behind it tells. */
  readonly announcingVerbs: ReadonlySet<string>;
  /** "plan": what follows is planned, and is what the clause is about. */
  readonly planningVerbs: ReadonlySet<string>;
  /** "expect": tells of nothing where no verb follows. */
  readonly expectingVerbs: ReadonlySet<string>;
  /** "agree": what follows is planned; the agreeing itself happened. */
  readonly commitmentVerbs: ReadonlySet<string>;
  /** "manage": what follows happened. */
  readonly implicativeVerbs: ReadonlySet<string>;
  /** "permission": who is given it has a deed before him. */
  readonly grants: ReadonlySet<string>;
  readonly denyingVerbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly possibilities: ReadonlySet<string>;
  /** "live", "work_as": what was so before the story, in the past tense. */
  readonly backgroundVerbs: ReadonlySet<string>;
  /** "born": the same behind "was". */
  readonly backgroundParticiples: ReadonlySet<string>;
  /** "often": what is told so is of no day. */
  readonly backgroundAdverbs: ReadonlySet<string>;
  /** "kill": what an attack does, and so tells when it was. */
  readonly happeningVerbs: ReadonlySet<string>;
  /** "ease": what shares and their indexes do in trading. */
  readonly priceVerbs: ReadonlySet<string>;
  /** "profit": what rises and falls too, but in no trading. */
  readonly results: ReadonlySet<string>;
  /** "bill": what is voted on, signed or struck down. */
  readonly decisions: ReadonlySet<string>;
  /** "pass": what becomes of it. */
  readonly decidingVerbs: ReadonlySet<string>;
  /** "claim": a noun whose "that" tells what it says. */
  readonly contentNouns: ReadonlySet<string>;
  /** "student": "as a student" tells of long before. */
  readonly earlyAges: ReadonlySet<string>;
}

export const loadEventWords = lazily((): EventWords => {
  const sections = readSections('event-words.txt');
  const section = (name: string) => new Set(wordsOf(sections, name));
  return {
    nouns: new Set([...section('nouns'), ...section('more nouns')]),
    lightVerbs: section('light verbs'),
    carryingVerbs: section('carrying verbs'),
    deedVerbs: section('deed verbs'),
    statementVerbs: section('statement verbs'),
    proclaimingVerbs: section('proclaiming verbs'),
    announcingVerbs: section('announcing verbs'),
    planningVerbs: section('planning verbs'),
    expectingVerbs: section('expecting verbs'),
    commitmentVerbs: section('commitment verbs'),
    implicativeVerbs: section('implicative verbs'),
    grants: section('grants'),
    denyingVerbs: section('denying verbs'),
    negations: section('negations'),
    possibilities: section('possibilities'),
    backgroundVerbs: section('background verbs'),
    backgroundParticiples: section('background participles'),
    backgroundAdverbs: section('background adverbs'),
    happeningVerbs: section('happening verbs'),
    priceVerbs: section('price verbs'),
    results: section('results'),
    decisions: section('decisions'),
    decidingVerbs: section('deciding verbs'),
    contentNouns: section('content nouns'),
    earlyAges: section('early ages'),
  };
});
