import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/article/index.js';
import { slice } from '../../src/article/index.js';
import { annotateSeed } from './pipeline.js';

let annotation: Annotation;
beforeAll(async () => {
  annotation = await annotateSeed({ file: '2022-10-27-gantz-ankara.txt', record: null });
});

const surnameOf = (name: string) => name.split(' ').at(-1) ?? name;

const people = {
  'Benny Gantz': ['Defense Minister', 'Israeli Defense Minister'],
  'Recep Tayyip Erdogan': ['Turkish President'],
  'Hulusi Akar': ['Turkish Defense Minister'],
  'Joe Biden': ['U.S. President'],
  'Isaac Herzog': ['President'],
  'Yair Lapid': ['Prime Minister'],
  'Dror Shalom': ['head of the security-political division at the Defense Ministry'],
  'Irit Lilian': ['ambassador to Turkey'],
};
const places = [
  'Turkey',
  'Israel',
  'Ankara',
  'Jerusalem',
  'Iran',
  'Greece',
  'Cyprus',
  'United States',
  'New York',
];
const organizations = ['Hamas', 'United Nations General Assembly', 'Turkish Press Office'];

describe('who is in the article on the visit to Ankara', () => {
  it.each(Object.keys(people))('%s, once', (name) => {
    const found = annotation.entities.filter((entity) =>
      [entity.name, ...entity.aliases].some((alias) => surnameOf(alias) === surnameOf(name)),
    );
    expect(found.map((entity) => [entity.name, entity.type])).toEqual([[name, 'person']]);
  });

  it.each(Object.entries(people))('%s with the roles %j', (name, roles) => {
    const found = annotation.entities.find((entity) => entity.name === name)?.roles ?? [];
    const plain = (role: string) => role.replace(/^(the|new) /, '').toLowerCase();
    expect(found.map(plain)).toEqual(expect.arrayContaining(roles.map(plain)));
  });

  it.each(places)('%s, a place, once', (name) => {
    const found = annotation.entities.filter((entity) => [entity.name, ...entity.aliases].includes(name));
    expect(found.map(({ type }) => type)).toEqual(['place']);
  });

  it.each(organizations)('%s, an organization, once', (name) => {
    const found = annotation.entities.filter((entity) => [entity.name, ...entity.aliases].includes(name));
    expect(found.map(({ type }) => type)).toEqual(['organization']);
  });

  it('no photographer, no agency of a photograph, no "Open" among those that the article itself speaks of', () => {
    const inBody = annotation.mentions.filter((mention) =>
      annotation.sentences.some(
        ({ role, start, end }) => role === 'body' && start <= mention.start && mention.end <= end,
      ),
    );
    const names = new Set(inBody.map((mention) => slice(annotation.text ?? '', mention)));
    for (const stranger of ['Elad Malka', 'SERTAC KAYAR', 'Reuters', 'Open', 'Ben Samuels', 'Credit'])
      expect(names).not.toContain(stranger);
  });
});
