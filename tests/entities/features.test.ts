import { describe, expect, it } from 'vitest';
import { feature, featuresIn, group, Listed, nameOf } from '../../src/stages/entities/feature.js';
import {
  betweenGroup,
  entityGroup,
  mannerGroup,
  placeGroup,
} from '../../src/stages/entities/feature-groups.js';
import { Weighed } from '../../src/stages/entities/weighed.js';

const colours = group(
  [
    ['red', 'blue'],
    [0, 1, 2],
    [false, true],
  ],
  (colour, count, large) => [
    feature`colour ${colour}`,
    feature`colour ${colour} ${count}`,
    ...(large ? [feature`large`] : []),
  ],
);
const names = (number: number): string[] => featuresIn(colours, number).map(nameOf);

describe('groups of features', () => {
  it('have the features that their number stands for', () => {
    expect(names(0)).toEqual(['colour red', 'colour red 0']);
    expect(names((1 * 3 + 2) * 2 + 1)).toEqual(['colour blue', 'colour blue 2', 'large']);
  });

  it('weigh what their features weigh together, each time anew, and nothing for what is not known', () => {
    const weighed = new Weighed({ 'he colour blue': 2, 'he large': 0.5, 'it colour blue': 9 }, 'he');
    for (const sum of [2.5, 5]) {
      weighed.group(colours, (1 * 3 + 2) * 2 + 1);
      expect(weighed.sum).toBe(sum);
    }
    weighed.group(colours, 0);
    weighed.feature(feature`colour ${'green'}`);
    expect(weighed.sum).toBe(5);
    weighed.feature(feature`colour ${'blue'}`);
    expect(weighed.sum).toBe(7);
  });

  it('are listed for training by the same names', () => {
    const listed = new Listed();
    listed.group(colours, 1);
    listed.feature(feature`next ${null} ${true}`);
    expect(listed.features.map(nameOf)).toEqual(['colour red', 'colour red 0', 'large', 'next null true']);
  });

  it.each([
    ['place', placeGroup],
    ['manner', mannerGroup],
    ['entity', entityGroup],
    ['between', betweenGroup],
  ])('%s: every number of a group is a small integer, the last has a feature', (_, group) => {
    const numbers = group.lists.reduce((product, list) => product * list.length, 1);
    expect(numbers).toBeLessThan(2 ** 31);
    expect(
      featuresIn(group, numbers - 1)
        .map(nameOf)
        .join(),
    ).not.toContain('undefined');
  });
});
