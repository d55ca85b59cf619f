import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { entityOf } from '#lib/graphql';
import { type Env, type Field } from './declare.js';
import { ENV, type Model } from './model.js';
import { DAY, raw, Sql } from './sql.js';

/** Types that a question about a day comes to and that answer by it, but do not say which day it was. */
export function daysUntold(schema: GraphQLSchema, models: ReadonlyMap<string, Model>): string[] {
  const askedOnDays = reachedOnDays(schema);
  return [...answeringByDay(models)]
    .filter((name) => askedOnDays.has(name) && entityOf(models.get(name)!.declaration.type)?.dated === false)
    .map(
      (name) => `${name} answers by the day: it must extend DatedNode, and name it where it says what it implements`,
    );
}

/** Names of the types below a field that takes a day. `node` gives the day to those only that have one. */
function reachedOnDays(schema: GraphQLSchema): Set<string> {
  const reached = new Set<string>();
  const add = (type: GraphQLNamedType): void => {
    if (!isObjectType(type) || reached.has(type.name)) return;
    reached.add(type.name);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const { args, type: answered } of Object.values(type.getFields()))
      if (args.some(({ name }) => name === 'asOf')) add(getNamedType(answered));
  }
  return reached;
}

/**
 * Names of the types that answer differently on different days: their own SQL asks for the day, or something that they point to does,
 * as the day flows down. Clients may only keep an object of theirs by its id and its day.
 */
function answeringByDay(models: ReadonlyMap<string, Model>): Set<string> {
  const found = new Set([...models.values()].filter(asksForDay).map(({ name }) => name));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const model of models.values()) {
      if ([...model.fields.values()].some((field) => 'target' in field && found.has(field.target().name)))
        found.add(model.name);
    }
  }
  return found;
}

function asksForDay(model: Model): boolean {
  const { source, dated, listed } = model.declaration;
  const t = model.columns;
  const own = [source?.(ENV), dated?.state(t, DAY), dated?.listed(t, DAY, {}), listed?.(t, {}, ENV)];
  return own.some(holdsDay) || [...model.fields.values()].some((field) => fieldSql(model, field).some(holdsDay));
}

const KEY = raw('k');

/** The SQL of a field as it is without arguments: with its own day it would be another entry of the cache. */
function fieldSql(model: Model, field: Field<any>, env: Env = ENV): (Sql | undefined)[] {
  const t = model.columns;
  switch (field.kind) {
    case 'computed':
      return [field.expression(t, env)];
    case 'one':
      return typeof field.key === 'function' ? [field.key(t, {}, env)] : [];
    case 'ones':
      return [field.keys(t, {})];
    case 'linked':
      return [field.query(KEY, env, {})];
    case 'values':
    case 'perKey':
      return [field.query(KEY, env, {}, anyField)];
    case 'many':
      return Object.values(field.on).map((on) => on(anyColumn, KEY, env, {}));
    default:
      return [];
  }
}

/** Stands for the columns of whatever a list is of. */
const anyColumn = new Proxy({}, { get: (_, property) => raw(String(property)) });

/** As if everything were asked of a value object. */
const anyField: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

const holdsDay = (value: unknown): boolean => value === DAY || (value instanceof Sql && value.values.some(holdsDay));
