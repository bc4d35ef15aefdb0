import { expect, it } from 'vitest';
import { fullestRoles } from '../../src/corpus/roles.js';

it.each([
  ['a nation more', ['Defense Minister', 'Kenyan Defense Minister'], ['Kenyan Defense Minister']],
  ['small and large letters', ['Energy Minister', 'energy minister'], ['Energy Minister']],
  ['the same in another order', ['mayor of Teddick', 'Teddick Mayor'], ['mayor of Teddick']],
  [
    'an owner without a name',
    ['union’s general secretary', 'general secretary of the Dockers’ Union'],
    ['general secretary of the Dockers’ Union'],
  ],
  ['a short title', ['Sen.', 'Quillan senator'], ['Quillan senator']],
])('leaves out what another says more fully: %s', (_, roles, expected) => {
  expect(fullestRoles(roles)).toEqual(expected);
});

it.each([
  ['another rank', ['minister', 'deputy minister']],
  ['an office of the past', ['mayor of Teddick', 'former mayor of Teddick']],
  ['two houses', ['chairwoman of Brightwater', 'chairwoman of Teddick Rovers']],
  ['two owners of a relation', ['chairman’s sister', 'mayor’s sister']],
])('keeps %s', (_, roles) => {
  expect(fullestRoles(roles)).toEqual(roles);
});
