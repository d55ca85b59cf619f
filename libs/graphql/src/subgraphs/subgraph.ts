import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputField,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLUnionType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  print,
  valueFromAST,
} from 'graphql';
import { type RequestContext } from '../request/context.js';
import { badUserInput } from '../errors/errors.js';
import { loadReference } from '../references/follow.js';
import { LocalDate } from '../schema/scalars/dates.js';
import { type Ownership } from './ownership.js';
import { project } from './project.js';
import { ref } from '../references/ref.js';

interface Representation {
  id: string;
  asOf?: string;
}

/** The schema that a process serves when it runs as one subgraph behind a gateway: the projection, executable. */
export function subgraphSchema(schema: GraphQLSchema, ownership: Ownership, subgraph: string): GraphQLSchema {
  const typeDefs = project(schema, ownership, subgraph);
  const resolvers: Record<string, unknown> = {};
  for (const definition of typeDefs.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    const type = schema.getType(name);
    if (isScalarType(type) && !isSpecifiedScalarType(type)) resolvers[name] = new GraphQLScalarType(type.toConfig());
    if (isInterfaceType(type))
      resolvers[name] = { __resolveType: (value: { __typename?: string }) => value.__typename };
    if (isEnumType(type))
      resolvers[name] = Object.fromEntries(type.getValues().map((v) => [v.name, v.value as unknown]));
    if (isObjectType(type)) resolvers[name] = objectResolvers(type.name, type.getFields(), ownership);
  }
  const built = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  readDefaultsAgain(built);
  copyExtensions(schema, built);
  refuseOdd(built, ownership);
  // What a registry reads is the projection itself, without the definitions that the builder adds to it.
  const sdl = print(typeDefs);
  built.getQueryType()!.getFields()._service!.resolve = () => ({ sdl });
  return built;
}

interface Asked {
  representations: unknown[];
}
type Key = Representation & { __typename: string };

const NOT_SERVED = '`__typename` names no entity of this subgraph';

/** What a gateway never sends is refused in words, each at its place: the builder takes it for a fault of ours. */
function refuseOdd(schema: GraphQLSchema, ownership: Ownership): void {
  const entities = schema.getQueryType()!.getFields()['_entities'];
  if (!entities) return;
  const resolve = entities.resolve as GraphQLFieldResolver<unknown, RequestContext, Asked>;
  const served = new Set((schema.getType('_Entity') as GraphQLUnionType).getTypes().map(({ name }) => name));
  const isServed = (name: string): boolean => served.has(name) && ownership.entities.has(name);
  entities.resolve = (source, { representations }: Asked, context: RequestContext, info) =>
    representations.map((one) => {
      const fault = faultOfKey(one) ?? (isServed((one as Key).__typename) ? undefined : NOT_SERVED);
      if (fault) return Promise.reject(badUserInput(`representations: ${fault}`));
      return (resolve(source, { representations: [one] }, context, info) as unknown[])[0];
    });
}

/** What is wrong with how a representation is written; undefined where nothing is. */
export function faultOfKey(representation: unknown): string | undefined {
  const { __typename: name, id, asOf } = (representation ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || !/^\w+$/.test(name)) return '`__typename` is the name of a type';
  if (typeof id !== 'string') return '`id` is a text';
  try {
    if (asOf !== undefined && asOf !== null) LocalDate.parseValue(asOf);
    return undefined;
  } catch (error) {
    return `\`asOf\`: ${(error as Error).message}`;
  }
}

/** The builder read default values before it knew what enum values mean inside. */
function readDefaultsAgain(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const inputs: (GraphQLArgument | GraphQLInputField)[] = isInputObjectType(type)
      ? Object.values(type.getFields())
      : isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ args }) => args)
        : [];
    for (const input of inputs) {
      const written = input.astNode?.defaultValue;
      if (written) input.defaultValue = valueFromAST(written, input.type);
    }
  }
}

/** Prices are made from what types and fields say of themselves. */
function copyExtensions(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(to.getTypeMap())) {
    const known = from.getType(type.name);
    if (!isObjectType(type) || !isObjectType(known)) continue;
    type.extensions = { ...type.extensions, ...known.extensions };
    const fields = known.getFields();
    for (const field of Object.values(type.getFields()))
      field.extensions = { ...field.extensions, ...fields[field.name]?.extensions };
  }
}

function objectResolvers(
  name: string,
  fields: Record<string, Pick<GraphQLField<unknown, never>, 'resolve' | 'subscribe'>>,
  ownership: Ownership,
): Record<string, unknown> {
  const resolvers: Record<string, unknown> = {};
  for (const [field, { resolve, subscribe }] of Object.entries(fields)) {
    if (subscribe) resolvers[field] = { subscribe, resolve };
    else if (resolve) resolvers[field] = resolve;
  }
  const entity = ownership.entities.get(name);
  if (entity) {
    resolvers.__resolveReference = (r: Representation, context: RequestContext, info: GraphQLResolveInfo) =>
      loadReference(ref(entity.target, r.id, r.asOf), ownership, context, info);
  }
  return resolvers;
}
