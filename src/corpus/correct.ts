import type { Annotation, EntityType } from '../article/index.js';
import { foldName } from '../language/names.js';
import { type Change, rewrite, splitOff } from './correct-article.js';
import type { Correction } from './corrections.js';
import { mergeEntities } from './entities.js';

/** Corrected annotations, and for each correction that found nothing to do, why. */
export interface Corrected<Article extends Annotation> {
  readonly annotations: readonly Article[];
  readonly unmatched: readonly { readonly line: number; readonly problem: string }[];
}

/**
 * Applies the corrections, in their order, to all articles together: a name means the entity that the whole collection
 * knows by it, wherever that is called by another. The entities they touch get an `identity`, which `mergeEntities` heeds.
 */
export function correct<Article extends Annotation & { readonly text: string }>(
  annotations: readonly Article[],
  corrections: readonly Correction[],
): Corrected<Article> {
  const known = new KnownEntities(annotations);
  const unmatched = corrections.flatMap((correction) => {
    const problem = known.apply(correction);
    return problem === null ? [] : [{ line: correction.line, problem }];
  });
  return { annotations: known.corrected(), unmatched };
}

/** An entity of the collection while it is being corrected. */
interface Known {
  name: string;
  type: EntityType;
  readonly aliases: ReadonlySet<string>;
  /** The article's index and the entity's id in it. */
  members: readonly { readonly article: number; readonly entity: string }[];
  touched: boolean;
  dropped: boolean;
}

class KnownEntities<Article extends Annotation & { readonly text: string }> {
  readonly #articles: Article[];
  readonly #all: Known[];

  constructor(annotations: readonly Article[]) {
    this.#articles = [...annotations];
    const numbered = annotations.map((annotation, i) => ({ ...annotation, id: String(i) }));
    this.#all = mergeEntities(numbered, { all: true }).map(({ name, type, aliases, articles }) => ({
      name,
      type,
      aliases: new Set(aliases.map(foldName)),
      members: articles.map(({ article, entity }) => ({ article: Number(article), entity })),
      touched: false,
      dropped: false,
    }));
  }

  /** What is wrong when nothing fits; null when it was applied. */
  apply(correction: Correction): string | null {
    if (correction.kind === 'merge') return this.#merge(correction.names);
    const name = correction.kind === 'rename' ? correction.from : correction.name;
    const found = this.#find(name);
    if (found.length === 0) return this.#notFound([name]);
    if (correction.kind === 'split') return this.#split(found, correction);
    for (const one of found) {
      one.touched = true;
      if (correction.kind === 'rename') one.name = correction.to;
      if (correction.kind === 'drop') one.dropped = true;
      if (correction.kind === 'type') one.type = correction.is;
    }
    return null;
  }

  /** Those whose main name it is; else the one that it is another name of. */
  #find(name: string): Known[] {
    const folded = foldName(name);
    const present = this.#all.filter((one) => !one.dropped && one.members.length > 0);
    const so = present.filter((one) => foldName(one.name) === folded);
    if (so.length > 0) return so;
    const also = present.filter((one) => one.aliases.has(folded));
    return also.length === 1 ? also : [];
  }

  #notFound(names: readonly string[]): string {
    const [name = ''] = names;
    const several = this.#all.filter((one) => !one.dropped && one.aliases.has(foldName(name)));
    if (several.length > 1)
      return `'${name}' may be ${several.map((one) => one.name).join(' or ')}: give the full name`;
    return `nobody and nothing is called ${names.map((one) => `'${one}'`).join(' or ')}`;
  }

  #merge(names: readonly string[]): string | null {
    const [first, ...others] = new Set(names.flatMap((name) => this.#find(name)));
    if (!first) return this.#notFound(names);
    first.name = names[0] ?? first.name;
    first.touched = true;
    for (const other of others) {
      first.members = [...first.members, ...other.members];
      other.members = [];
    }
    return null;
  }

  #split(
    found: readonly Known[],
    { name, articles, called, as }: Correction & { kind: 'split' },
  ): string | null {
    const here = (article: number): boolean =>
      articles.length === 0 || articles.some((wanted) => isArticle(wanted, this.#articles[article]));
    const moved: Known['members'][number][] = [];
    for (const one of found) {
      const inside = one.members.filter(({ article }) => here(article));
      const taken = inside.flatMap((member) => this.#take(member, called) ?? []);
      if (taken.length === 0) continue;
      one.touched = true;
      one.members = one.members.filter((member) => !taken.includes(member));
      moved.push(...taken);
    }
    if (moved.length === 0)
      return called.length > 0
        ? `'${name}' is nowhere called ${called.map((one) => `'${one}'`).join(' or ')}`
        : `'${name}' is in none of these articles`;
    const type = found[0]?.type ?? 'other';
    this.#all.push({
      name: as,
      type,
      aliases: new Set([foldName(as)]),
      members: moved,
      touched: true,
      dropped: false,
    });
    return null;
  }

  /** The member itself, or of its mentions those that are so called, as an entity of their own. */
  #take(member: Known['members'][number], called: readonly string[]): Known['members'][number] | null {
    const annotation = this.#articles[member.article];
    if (called.length === 0 || !annotation) return member;
    const split = splitOff(annotation, member.entity, new Set(called.map(foldName)));
    if (!split) return null;
    if (split.entity === member.entity) return member;
    this.#articles[member.article] = split.annotation;
    return { article: member.article, entity: split.entity };
  }

  corrected(): Article[] {
    const changes = this.#articles.map(() => new Map<string, Change>());
    this.#all.forEach(({ name, type, members, touched, dropped }, identity) => {
      const change = dropped ? null : { name, type, identity };
      if (touched) for (const { article, entity } of members) changes[article]?.set(entity, change);
    });
    return this.#articles.map((annotation, i) => rewrite(annotation, changes[i] ?? new Map()));
  }
}

/** Whether an article is meant: by its id, or by its path or the end of it. */
function isArticle(wanted: string, article: Annotation | undefined): boolean {
  const path = wanted.replace(/^\.\//, '');
  return (
    article !== undefined &&
    [article.id, article.path].some((own) => own === path || own?.endsWith(`/${path}`))
  );
}
