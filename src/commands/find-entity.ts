import type { CorpusEntity } from '../corpus/entities.js';
import { NewsdigError } from '../errors.js';
import { isPartOfName, nameWords } from '../language/name-search.js';
import { speltLike } from './spelling.js';
import type { Terminal } from './terminal.js';

const mostChoices = 8;

/**
 * The entity of that name: by whole name, else by a part of one. Throws where several have it, with the choice, each of
 * which may be given as it stands there; where none has it, tells the user what is spelt alike.
 */
export function findEntity(
  name: string,
  entities: readonly CorpusEntity[],
  terminal: Terminal,
): CorpusEntity | undefined {
  const fitting = entitiesCalled(name, entities);
  if (fitting.length > 1) {
    throw new NewsdigError(
      'usage',
      `${fitting.length} are called '${name}'`,
      `Give the full name of one: ${choicesOf(fitting)}.`,
    );
  }
  const [entity] = fitting;
  if (!entity) terminal.note(nobody(name, entities));
  const others = entities.filter(
    (other) => other !== entity && other.type === entity?.type && hasPart(name, other),
  );
  if (entity && others.length > 0 && nameWords(name).length === 1)
    terminal.note(`'${name}' is taken for ${entity.name}; there is also ${choicesOf(others)}`);
  return entity;
}

function entitiesCalled(name: string, entities: readonly CorpusEntity[]): readonly CorpusEntity[] {
  const wanted = nameWords(name).join(' ');
  const isIt = (other: string): boolean => nameWords(other).join(' ') === wanted;
  const chosen = entities.find((entity) => nameWords(choiceOf(entity)).join(' ') === wanted);
  if (chosen) return [chosen];
  const whole = entities.filter((entity) => isIt(entity.name));
  if (whole.length > 0) return whole;
  const also = entities.filter(({ aliases }) => aliases.some(isIt));
  if (also.length > 0) return also;
  return entities.filter((entity) => hasPart(name, entity));
}

const hasPart = (part: string, { name, aliases }: CorpusEntity): boolean =>
  [name, ...aliases].some((other) => isPartOfName(part, other));

const choicesOf = (entities: readonly CorpusEntity[]): string =>
  [...entities.slice(0, mostChoices).map(choiceOf), ...(entities.length > mostChoices ? ['…'] : [])].join(
    ', ',
  );

const choiceOf = ({ name, type, roles }: CorpusEntity): string =>
  `${name} (${[type, ...roles.slice(0, 1)].join(', ')})`;

function nobody(name: string, entities: readonly CorpusEntity[]): string {
  const alike = speltLike(
    name,
    entities.map((other) => other.name),
  );
  return `nobody and nothing is called '${name}'${alike.length > 0 ? `; did you mean ${alike.join(', ')}?` : ''}`;
}
