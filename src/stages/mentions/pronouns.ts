import type { Annotated, EntityType, Mention } from '../../article/index.js';
import type { English } from '../../language/english.js';
import type { PronounKind } from '../../language/pronouns.js';

/** Personal, possessive and reflexive pronouns; not "US" in capitals, nor "I" as a number. */
export function findPronouns(
  article: Annotated<'tokens' | 'sentences' | 'tags'>,
  english: English,
): Mention[] {
  return article.sentences.flatMap((sentence, index) => {
    const found: Mention[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = article.tokens[i];
      const pronoun = token && english.pronouns.get(token.text.toLowerCase());
      if (!token || !pronoun || isSomethingElse(token.text, article.tags[i]?.pos)) continue;
      const { start, end } = token;
      found.push({
        start,
        end,
        type: typeOf[pronoun.kind],
        form: 'pronoun',
        sentence: index,
        firstToken: i,
        endToken: i + 1,
      });
    }
    return found;
  });
}

const typeOf: Readonly<Record<PronounKind, EntityType>> = {
  male: 'person',
  female: 'person',
  thing: 'other',
  many: 'person',
  speaker: 'person',
  speakers: 'person',
  listener: 'person',
};

/** "US" and "IT" in capitals; "mine" the noun and "I" the number, where the tagger says so. */
function isSomethingElse(text: string, pos: string | undefined): boolean {
  if (text.length > 1 && text === text.toUpperCase() && /^(?:US|IT|ME|HE)$/.test(text)) return true;
  return /^(?:i|mine)$/i.test(text) && pos !== undefined && !pos.startsWith('PRP');
}
