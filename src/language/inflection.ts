/** Regular English inflection, backwards: from the form to the dictionary form. All words in small letters. */

type IsWord = (word: string) => boolean;

const doubled = /([bdgmnprtzk])\1$/;
/** Stems that are written with an -e: "creat", "organiz", "handl", "argu", "involv", "forc", "manag", "welcom". */
const wantsE =
  /(?:[^aeiou]l|[aeiou]t(?<=at|ut|it[^aeiou]?)|[iy]z|ys|is|u|v|c|[dlnr]g|[^aeiou]ag|[aeiou]rs|[aeiou]ns|om|[^aeiou][aeiouy][bkmpv]|(?<!o)[iu]r|[^aeioug]s(?<!ss))$/;

/** The infinitive of a regular past tense or past participle. */
export function fromPast(form: string, isVerb: IsWord): string {
  if (!form.endsWith('ed') || form.length < 4) return form;
  const stem = form.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return fromStem(stem, isVerb);
}

/** The infinitive of a present participle. */
export function fromGerund(form: string, isVerb: IsWord): string {
  if (!form.endsWith('ing') || form.length < 5) return form;
  const stem = form.slice(0, -3);
  if (/^[^aeiou]?[^aeiou]y$/.test(stem) && isVerb(`${stem.slice(0, -1)}ie`)) return `${stem.slice(0, -1)}ie`;
  return fromStem(stem, isVerb);
}

function fromStem(stem: string, isVerb: IsWord): string {
  const single = stem.slice(0, -1);
  if (isVerb(`${stem}e`)) return `${stem}e`;
  if (isVerb(stem)) return stem;
  if (doubled.test(stem) || (/l{2}$/.test(stem) && isVerb(single))) return single;
  if (!/[aeiouy]/.test(stem)) return stem;
  return wantsE.test(stem) && !/e[nrlt]$/.test(stem) ? `${stem}e` : stem;
}

/** The dictionary form of a noun's plural or of a verb's third person, both in -s. */
export function fromPlural(form: string, isWord: IsWord = () => false): string {
  if (!form.endsWith('s') || form.endsWith('ss') || form.length < 3) return form;
  if (form.endsWith('ies') && form.length > 4)
    return isWord(form.slice(0, -1)) ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form))
    return isWord(form.slice(0, -1)) ? form.slice(0, -1) : form.slice(0, -2);
  return /(?:us|is)$/.test(form) ? form : form.slice(0, -1);
}

/** The positive form of a comparative in -er or a superlative in -est. */
export function fromDegree(form: string): string {
  const stem = form.replace(/(?:er|est)$/, '');
  if (stem === form || stem.length < 2) return form;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou]l|[rd]g|[^aeiou]{1,2}[aeiou][csvz]|[uiy][rt]|af|ar[cg]|bl|[aeiou]v|at)$/.test(stem)
    ? `${stem}e`
    : stem;
}
