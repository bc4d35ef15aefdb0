import type { Decision, Layers } from '../../article/index.js';
import type { English } from '../../language/english.js';
import { type Choose, chancesOf, chooseAntecedent } from './antecedent.js';
import type { Cluster } from './cluster.js';
import type { Read, Reference } from './reference.js';
import { resolveWith } from './resolve.js';
import type { Trace } from './trace.js';

/** A chance below this is not worth telling. */
const least = 0.01;

/** Whom each mention was taken for, whom else it might have meant, and why it was not that one. */
export function explainEntities(
  article: Read,
  entities: Layers['entities'],
  english: English,
): readonly Decision[] {
  const considered = new Map<number, { other: Cluster; reason: string; chance: number | null }[]>();
  const trace: Trace = ({ index }, other, reason, chance) =>
    considered.set(index, [...(considered.get(index) ?? []), { other, reason, chance: chance ?? null }]);
  const chances = new Map<number, { readonly cluster: Cluster; readonly chance: number }[]>();
  resolveWith(article, english, tellingChances(english, chances), trace);
  const places = placesOf(entities);
  const indexOf = (cluster: Cluster): number | null =>
    places.get(cluster.references[0]?.index ?? -1)?.entity ?? null;
  return article.mentions.map((_, mention): Decision => {
    const { entity = null, rule = 'open' } = places.get(mention) ?? {};
    const ranked = (chances.get(mention) ?? []).filter(({ chance }) => chance >= least);
    const others = [
      ...ranked.map(({ cluster, chance }) => ({ other: cluster, reason: 'less likely', chance })),
      ...(considered.get(mention) ?? []),
    ];
    return {
      mention,
      entity,
      rule,
      chance: ranked.find(({ cluster }) => indexOf(cluster) === entity)?.chance ?? null,
      considered: others.flatMap(({ other, ...why }) => {
        const index = indexOf(other);
        return index === null || index === entity ? [] : [{ entity: index, ...why }];
      }),
    };
  });
}

/** Chooses as always and keeps the chances of all candidates, the likeliest first. */
function tellingChances(
  { antecedents }: English,
  chances: Map<number, { readonly cluster: Cluster; readonly chance: number }[]>,
): Choose {
  const choose = chooseAntecedent(antecedents);
  return (reference: Reference, choice) => {
    const likely = chancesOf(antecedents, choice);
    const told = choice.candidates.map(({ cluster }, i) => ({ cluster, chance: likely[i] ?? 0 }));
    chances.set(
      reference.index,
      told.sort((a, b) => b.chance - a.chance),
    );
    return choose(reference, choice);
  };
}

/** For each mention its entity and the rule that joined it. */
function placesOf(
  entities: Layers['entities'],
): Map<number, { readonly entity: number; readonly rule: string }> {
  const places = new Map<number, { entity: number; rule: string }>();
  entities.forEach(({ mentions, joinedBy }, entity) => {
    mentions.forEach((mention, i) => {
      places.set(mention, { entity, rule: joinedBy[i] ?? '' });
    });
  });
  return places;
}
