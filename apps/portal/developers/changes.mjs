/** The change log, day by day, and what is deprecated by the day of its removal. */
import { readFileSync } from 'node:fs';
import { partsOf, sectionsOf } from './markdown.mjs';

const LOG = 'schema/CHANGELOG.md';
export const changeFiles = [LOG];

export const changes = () =>
  sectionsOf(readFileSync(LOG, 'utf8')).map(({ title, body }) => ({ day: title, parts: partsOf(body) }));

const REMOVAL = / ?Goes on (\d{4}-\d{2}-\d{2})\./;

/**
 * @param {import('graphql').GraphQLSchema} schema
 * @returns {{ path: string, type: string, reason: string, removedOn: string }[]}
 */
export function deprecations(schema) {
  const all = Object.values(schema.getTypeMap()).flatMap((type) =>
    members(type).map(({ path, deprecationReason }) => ({ type: type.name, path, deprecationReason })),
  );
  return all
    .filter(({ deprecationReason }) => deprecationReason)
    .map(({ type, path, deprecationReason }) => ({
      type,
      path,
      reason: withoutRemoval(deprecationReason),
      removedOn: removalIn(deprecationReason),
    }))
    .sort((a, b) => a.removedOn.localeCompare(b.removedOn) || a.path.localeCompare(b.path));
}

export const withoutRemoval = (reason) => reason.replace(REMOVAL, '');

/** The day in a reason; the style of the schema asks for one. */
export const removalIn = (reason) => REMOVAL.exec(reason)?.[1] ?? '';

function members(type) {
  if (type.name.startsWith('__')) return [];
  const named = type.getFields ? Object.values(type.getFields()) : (type.getValues?.() ?? []);
  return named.flatMap((one) => [
    { path: `${type.name}.${one.name}`, ...one },
    ...(one.args ?? []).map((arg) => ({ path: `${type.name}.${one.name}(${arg.name}:)`, ...arg })),
  ]);
}
