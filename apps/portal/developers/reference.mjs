/** The schema, one page a type: its fields with who may ask for them and what they cost, where it is used, and examples that run. */
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { removalIn, withoutRemoval } from './changes.mjs';
import { codeOf } from './errors.mjs';

const FILES = { access: 'schema/access.csv', prices: 'schema/prices.csv', examples: 'schema/examples.json' };
export const referenceFiles = Object.values(FILES);

/** What the schema says nothing of itself: where reading, changing and following begin. */
const ROOTS = {
  Query: 'All that can be read, by where it begins.',
  Mutation: 'All that can be changed.',
  Subscription: 'All that can be followed as it happens.',
};

/** @param {import('graphql').GraphQLSchema} schema */
export function reference(schema) {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const audiences = new Map(rowsOf(FILES.access));
  const prices = new Map(rowsOf(FILES.prices).map(([field, ...figures]) => [field, figures.map(Number)]));
  const uses = usesOf(types);
  const totals = totalsBy(types, prices);
  const examples = examplesBy(schema);
  return types.map((type) => ({
    name: type.name,
    kind: kindOf(type, schema),
    description: type.description ?? ROOTS[type.name] ?? '',
    ...partsOf(type, schema),
    ...('getFields' in type && {
      fields: Object.values(type.getFields()).map((field) => fieldOf(type, field, audiences, prices, totals)),
    }),
    uses: rootsFirst(uses.get(type.name) ?? []),
    examples: examples.get(type.name) ?? [],
  }));
}

/** What a type is to whoever looks for it: the ones that only carry others stand apart. */
function kindOf(type, schema) {
  if ([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type)) return 'ROOT';
  if (isUnionType(type)) return /Error$/.test(type.name) ? 'FAILURES' : 'UNION';
  if (isInterfaceType(type)) return 'INTERFACE';
  if (isEnumType(type)) return 'ENUM';
  if (isInputObjectType(type)) return 'INPUT';
  if (!isObjectType(type)) return 'SCALAR';
  if (type.getInterfaces().some(({ name }) => name === 'UserError')) return 'ERROR';
  return /^.+(Connection|Edge|Payload)$|^PageInfo$/.test(type.name) ? 'CARRIER' : 'OBJECT';
}

function partsOf(type, schema) {
  if (isEnumType(type))
    return { values: type.getValues().map(({ name, description, ...rest }) => ({ name, description, ...goes(rest) })) };
  if (isUnionType(type)) return { members: type.getTypes().map(({ name }) => name) };
  if (isInterfaceType(type)) return { members: schema.getPossibleTypes(type).map(({ name }) => name) };
  if (isObjectType(type)) {
    const interfaces = type.getInterfaces().map(({ name }) => name);
    return { interfaces, ...(interfaces.includes('UserError') && { code: codeOf(type.name) }) };
  }
  return type.specifiedByURL ? { specifiedBy: type.specifiedByURL } : {};
}

function fieldOf(type, { name, description, type: answered, args, defaultValue, ...rest }, audiences, prices, totals) {
  const path = `${type.name}.${name}`;
  const [points, times, search, area, total] = prices.get(path) ?? [];
  return {
    name,
    description: description ?? '',
    ...typed(answered),
    ...goes(rest),
    ...(defaultValue !== undefined && { otherwise: JSON.stringify(defaultValue) }),
    ...(audiences.has(path) && { audience: audiences.get(path) }),
    ...(points !== undefined && {
      price: { points, times, search, area, total, ...(name === 'totalCount' && { totals: totals.get(type.name) }) },
    }),
    ...(args?.length > 0 && {
      args: args.map((arg) => ({
        name: arg.name,
        description: arg.description ?? '',
        ...typed(arg.type),
        ...goes(arg),
        ...(arg.defaultValue !== undefined && { otherwise: JSON.stringify(arg.defaultValue) }),
      })),
    }),
  };
}

/** What the total of each kind of list costs, the least of it first: by where the list stands, and how much it may hold. */
function totalsBy(types, prices) {
  const found = new Map();
  for (const type of types.filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const list = getNamedType(field.type).name;
      const total = prices.get(`${type.name}.${field.name}`)?.[4];
      if (total > 0) found.set(list, (found.get(list) ?? new Set()).add(total));
    }
  return new Map([...found].map(([list, figures]) => [list, [...figures].sort((one, other) => one - other)]));
}

const typed = (type) => {
  const named = getNamedType(type);
  return { type: String(type), ...(!isSpecifiedScalarType(named) && { named: named.name }) };
};

const goes = ({ deprecationReason }) =>
  deprecationReason
    ? { deprecated: { reason: withoutRemoval(deprecationReason), removedOn: removalIn(deprecationReason) } }
    : {};

/** Where each type is answered or asked for; what is in a page counts for the field that answers the page. */
function usesOf(types) {
  const uses = new Map();
  const note = (type, path) => {
    const { name } = itemOf(getNamedType(type));
    if (!uses.has(name)) uses.set(name, []);
    if (!uses.get(name).includes(path)) uses.get(name).push(path);
  };
  for (const type of types) {
    if (!type.getFields || /(Connection|Edge)$/.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      note(field.type, `${type.name}.${field.name}`);
      for (const arg of field.args ?? []) note(arg.type, `${type.name}.${field.name}`);
    }
  }
  return uses;
}

/** Where one begins to ask stands before where one comes by. */
function rootsFirst(paths) {
  const isRoot = (path) => /^(Query|Mutation|Subscription)\./.test(path);
  return [...paths.filter(isRoot), ...paths.filter((path) => !isRoot(path))];
}

function itemOf(type) {
  const nodes = /Connection$/.test(type.name) && type.getFields?.()['nodes'];
  return nodes ? getNamedType(nodes.type) : type;
}

/** By the types that they ask something of. */
function examplesBy(schema) {
  const found = new Map();
  for (const { module, name, title, as, query, variables } of JSON.parse(readFileSync(FILES.examples, 'utf8'))) {
    const example = { name: `${module}/${name}`, title, as, query, variables };
    const info = new TypeInfo(schema);
    const touched = new Set();
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        Field() {
          const parent = info.getParentType();
          if (parent) touched.add(parent.name);
          const input = getNamedType(info.getType());
          if (input) touched.add(itemOf(input).name);
        },
        Argument() {
          const input = getNamedType(info.getInputType());
          if (input) touched.add(input.name);
        },
      }),
    );
    for (const type of touched) found.set(type, [...(found.get(type) ?? []), example]);
  }
  return found;
}

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

/** What is searched in: names and descriptions of types, and of what is in them. */
export const searched = (pages) =>
  pages.map(({ name, kind, description, fields = [], values = [] }) => [
    name,
    kind,
    description,
    [...fields, ...values].map((one) => [one.name, one.description ?? '']),
  ]);
