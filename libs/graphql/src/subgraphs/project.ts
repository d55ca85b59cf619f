import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isInterfaceType,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { codeOf, FAILURE_CODES } from '../mutations/user-error.js';
import { type Ownership, serverOf } from './ownership.js';

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
/** What an entity may be known by elsewhere. */
const KEYS = ['id', 'asOf'];
const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
const LINK = parse(
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`,
);

export const subgraphNames = (ownership: Ownership): string[] =>
  [...new Set([...ownership.fields.values(), ...[...ownership.entities.values()].map((e) => e.owner)])].sort();

type Definitions = ReadonlyMap<string, DefinitionNode>;

/** The federation subgraph of one module: what it serves, and stubs of what it points to. */
export const project = (schema: GraphQLSchema, ownership: Ownership, subgraph: string): DocumentNode =>
  projected(definitionsOf(schema), schema, ownership, subgraph);

/** The texts of all subgraphs by their names. */
export function printSubgraphs(schema: GraphQLSchema, ownership: Ownership): Map<string, string> {
  const definitions = definitionsOf(schema);
  return new Map(
    subgraphNames(ownership).map((name) => [name, `${print(projected(definitions, schema, ownership, name))}\n`]),
  );
}

function definitionsOf(schema: GraphQLSchema): Definitions {
  const definitions = new Map<string, DefinitionNode>();
  for (const definition of parse(printSchema(lexicographicSortSchema(schema))).definitions) {
    if ('name' in definition && definition.name) definitions.set(definition.name.value, definition);
  }
  return definitions;
}

function projected(
  definitions: Definitions,
  schema: GraphQLSchema,
  ownership: Ownership,
  subgraph: string,
): DocumentNode {
  const kept = new Map<string, DefinitionNode>();
  const queue = seeds(schema, ownership, subgraph);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const definition = definitions.get(name);
    if (!definition || kept.has(name)) continue;
    const projected = projectType(definition as TypeDefinitionNode, schema, ownership, subgraph);
    if (!projected) continue;
    kept.set(name, projected);
    queue.push(...reached(projected, schema));
  }
  const codes = kept.get(FAILURE_CODES);
  if (codes)
    kept.set(FAILURE_CODES, { ...codes, values: codesOf(codes as EnumTypeDefinitionNode, kept) } as DefinitionNode);
  const sorted = [...kept.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, definition]) => definition);
  return { kind: Kind.DOCUMENT, definitions: [...LINK.definitions, ...sorted] };
}

/** A module knows the failures of its own mutations, and those that all may have. */
function codesOf({ values }: EnumTypeDefinitionNode, kept: ReadonlyMap<string, unknown>): EnumValueDefinitionNode[] {
  const known = new Set([...kept.keys()].map(codeOf));
  return (values ?? []).filter(({ name }) => known.has(name.value));
}

function seeds(schema: GraphQLSchema, ownership: Ownership, subgraph: string): string[] {
  const owned = [...ownership.types].filter(([, owner]) => owner === subgraph).map(([name]) => name);
  const served = [...ownership.fields].filter(([, by]) => by === subgraph).map(([field]) => field.split('.')[0]!);
  return [...owned, ...served].filter((name) => schema.getType(name));
}

function projectType(
  type: TypeDefinitionNode,
  schema: GraphQLSchema,
  ownership: Ownership,
  subgraph: string,
): TypeDefinitionNode | null {
  const name = type.name.value;
  if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) return projectInterface(type, schema, ownership, subgraph);
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return type;
  const entity = ownership.entities.get(name);
  const keys = entity?.dated ? ['id', 'asOf'] : ['id'];
  const serves = (field: FieldDefinitionNode): boolean => {
    const server = serverOf(ownership, name, field.name.value);
    if (ROOTS.has(name)) return server === subgraph;
    return server === undefined || server === subgraph || (entity !== undefined && keys.includes(field.name.value));
  };
  const fields = (type.fields ?? []).filter(serves);
  if (fields.length === 0) return null;
  // A stub is of those interfaces alone whose fields it has.
  const names = new Set(fields.map((field) => field.name.value));
  const interfaces = (type.interfaces ?? []).filter(({ name: { value } }) => {
    const known = schema.getType(value);
    return isInterfaceType(known) && fieldsOf(known, schema, ownership, subgraph).every((field) => names.has(field));
  });
  if (entity) {
    const stub = entity.owner !== subgraph && fields.every((field) => keys.includes(field.name.value));
    return { ...type, interfaces, fields, directives: [keyDirective(keys.join(' '), stub)] };
  }
  const shared = !ROOTS.has(name) && !ownership.types.has(name);
  return { ...type, fields, directives: shared ? [directive('shareable')] : [] };
}

/** An interface whose types are all entities of others has their keys alone: what else they have is asked of whoever owns them. */
function projectInterface(
  type: InterfaceTypeDefinitionNode,
  schema: GraphQLSchema,
  ownership: Ownership,
  subgraph: string,
): InterfaceTypeDefinitionNode {
  const known = fieldsOf(schema.getType(type.name.value) as GraphQLInterfaceType, schema, ownership, subgraph);
  return { ...type, fields: type.fields!.filter(({ name }) => known.includes(name.value)) };
}

/** What a subgraph knows of an interface. */
function fieldsOf(type: GraphQLInterfaceType, schema: GraphQLSchema, ownership: Ownership, subgraph: string): string[] {
  const all = Object.keys(type.getFields());
  const entities = schema.getPossibleTypes(type).map(({ name }) => ownership.entities.get(name));
  const isForeign = entities.every((entity) => entity && entity.owner !== subgraph);
  return isForeign ? all.filter((field) => KEYS.includes(field)) : all;
}

/** Names of the types that a definition needs beside it. */
function reached(definition: TypeDefinitionNode, schema: GraphQLSchema): string[] {
  const names: string[] = [];
  if ('interfaces' in definition) names.push(...(definition.interfaces ?? []).map((i) => i.name.value));
  if (definition.kind === Kind.UNION_TYPE_DEFINITION) names.push(...(definition.types ?? []).map((t) => t.name.value));
  const fields = 'fields' in definition ? (definition.fields ?? []) : [];
  for (const field of fields) {
    const output = named(field.type);
    names.push(output);
    for (const argument of ('arguments' in field && field.arguments) || []) names.push(named(argument.type));
    const target = schema.getType(output);
    // Whoever answers an interface must know every type that it can answer.
    if (isInterfaceType(target)) {
      names.push(
        ...schema
          .getPossibleTypes(target)
          .filter(isObjectType)
          .map((possible) => possible.name),
      );
    }
  }
  return names.filter((name) => !BUILT_IN.has(name));
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

const directive = (name: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
});

function keyDirective(fields: string, stub: boolean): ConstDirectiveNode {
  const text = `type X @key(fields: "${fields}"${stub ? ', resolvable: false' : ''})`;
  return (parse(text).definitions[0] as ObjectTypeDefinitionNode).directives![0]!;
}
