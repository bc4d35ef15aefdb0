import type { Annotation, Span } from '../../src/article/index.js';
import { overlap, overlaps, slice } from '../../src/article/index.js';
import type { Miss } from './figures.js';
import type { Gold, Zone } from './gold.js';
import type { Part } from './score.js';

/** In one line, as people read it. */
export const shown = (text: string, span: Span): string => slice(text, span).replace(/\s+/g, ' ');

/** In captions, bylines and the like nothing is scored; in hidden text all that is found is wrong. */
export const isInLayout = (gold: Gold, span: Span): boolean =>
  gold.layout.some((zone) => !zone.roles.includes('hidden') && overlaps(zone, span));

export const isScored = (gold: Gold, span: Span): boolean =>
  !isInLayout(gold, span) && !gold.unsure.some((other) => overlaps(other, span));

const isInZone = (zone: Gold['layout'][number] | undefined) =>
  zone !== undefined && !zone.roles.includes('hidden');

const isMostlyIn = (zone: Span, span: Span) => overlap(zone, span) > (span.end - span.start) / 2;

/** Stretches that are neither headline nor body, sentence by sentence; there is no sentence in what is hidden. */
export function scoreLayout(gold: Gold, { sentences }: Annotation): Part {
  const misses: Miss[] = [];
  const zoneOf = (span: Span) => gold.layout.find((zone) => isMostlyIn(zone, span));
  const isBody = (role: string) => role === 'body' || role === 'headline';
  const miss = (expected: string, span: Span, got: string) =>
    misses.push({ metric: 'layout', expected: `${expected}: ${shown(gold.text, span).slice(0, 70)}`, got });
  let right = 0;
  for (const sentence of sentences) {
    const expected: readonly Zone[] = zoneOf(sentence)?.roles ?? ['headline', 'body'];
    if (expected.includes(sentence.role)) right += isBody(sentence.role) ? 0 : 1;
    else miss(expected.join(' or '), sentence, sentence.role);
  }
  const swallowed = gold.layout
    .filter(({ roles }) => !roles.includes('hidden'))
    .filter((zone) => !sentences.some((sentence) => isMostlyIn(zone, sentence)));
  for (const zone of swallowed) miss(zone.roles.join(' or '), zone, 'part of another sentence');
  const inZones = sentences.filter((sentence) => isInZone(zoneOf(sentence))).length;
  const found = sentences.filter(({ role }) => !isBody(role)).length;
  return { counts: { layout: { right, found, gold: inZones + swallowed.length } }, misses };
}

/** Names with exactly the right extent and a right type. */
export function scoreNames(gold: Gold, annotation: Annotation): Part {
  const found = annotation.mentions
    .filter(({ form }) => form === 'name')
    .filter((one) => isScored(gold, one));
  const wanted = gold.entities.flatMap(({ names, types }) => names.map((span) => ({ ...span, types })));
  const misses: Miss[] = [];
  for (const name of wanted) {
    const exact = found.find(({ start, end }) => start === name.start && end === name.end);
    if (exact && name.types.includes(exact.type)) continue;
    const near = found.filter((one) => overlaps(one, name));
    misses.push({
      metric: 'names',
      expected: `${shown(gold.text, name)} (${name.types.join(' or ')})`,
      got: near.map((one) => `${shown(gold.text, one)} (${one.type})`).join(', ') || 'nothing',
    });
  }
  for (const name of found.filter((one) => !wanted.some((other) => overlaps(one, other))))
    misses.push({ metric: 'names', expected: 'no name', got: `${shown(gold.text, name)} (${name.type})` });
  const right = wanted.length - misses.filter(({ expected }) => expected !== 'no name').length;
  return { counts: { names: { right, found: found.length, gold: wanted.length } }, misses };
}

/** Time expressions that overlap one of the gold, and those of them that have a right value. */
export function scoreTimes(gold: Gold, annotation: Annotation): Part {
  const misses: Miss[] = [];
  const free = new Set(annotation.times.filter((time) => !isInLayout(gold, time)));
  const wanted = gold.times.filter(({ optional }) => !optional);
  let extents = 0;
  let values = 0;
  for (const time of [...wanted, ...gold.times.filter(({ optional }) => optional)]) {
    const found =
      [...free].find(({ start, end }) => start === time.start && end === time.end) ??
      [...free].find((one) => overlaps(one, time));
    if (found) free.delete(found);
    if (time.optional) continue;
    const right = found !== undefined && time.values.includes(found.value ?? '');
    if (found) extents++;
    if (right) values++;
    else {
      const got = found ? `${shown(gold.text, found)} = ${found.value}` : 'nothing';
      misses.push({
        metric: found ? 'time values' : 'times',
        expected: `${shown(gold.text, time)} = ${time.values.join(' or ')}`,
        got,
      });
    }
  }
  for (const one of free)
    misses.push({ metric: 'times', expected: 'no time', got: `${shown(gold.text, one)} = ${one.value}` });
  const found = extents + free.size;
  return {
    counts: {
      times: { right: extents, found, gold: wanted.length },
      'time values': { right: values, found, gold: wanted.length },
    },
    misses,
  };
}
