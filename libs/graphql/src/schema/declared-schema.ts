import { type GraphQLFactory } from '@nestjs/graphql';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
} from 'graphql';
import { type KernelConfig } from '../driver.js';

/** What its factory works with, and keeps to itself. */
interface Parts {
  readonly gqlSchemaBuilder: {
    build(file: true, options: KernelConfig, resolvers: readonly Function[]): Promise<GraphQLSchema>;
  };
  readonly resolversExplorerService: { getAllCtors(): Function[]; explore(): Record<string, unknown> };
}
type Resolve = (...args: never[]) => unknown;
/** Of a field of `Subscription`: what it follows. Each thing that comes is the value of the field. */
interface Subscribe {
  subscribe: Resolve;
}
const itself = (item: unknown): unknown => item;

/**
 * The schema as the classes of all modules declare it, with their resolvers. The factory would also print it, parse that and build
 * it a second time, to carry the resolvers over from one to the other: a sixth of what a process took to start.
 */
export async function declaredSchema(factory: GraphQLFactory, options: KernelConfig): Promise<GraphQLSchema> {
  const { gqlSchemaBuilder, resolversExplorerService } = factory as unknown as Parts;
  const schema = await gqlSchemaBuilder.build(true, options, resolversExplorerService.getAllCtors());
  const resolvers = resolversExplorerService.explore() as Record<string, Record<string, Resolve | Subscribe>>;
  const isInterface = (name: string): boolean => isInterfaceType(schema.getType(name));
  // Those of an interface first: a type may answer a field of it otherwise.
  const names = Object.keys(resolvers).toSorted((one, other) => Number(isInterface(other)) - Number(isInterface(one)));
  for (const name of names) {
    for (const [field, resolve] of Object.entries(resolvers[name]!)) {
      for (const type of answering(schema, name)) {
        const declared = type.getFields()[field];
        if (!declared) throw new Error(`${name}.${field} has a resolver and is not declared`);
        if (typeof resolve === 'function') declared.resolve = resolve as never;
        else Object.assign(declared, { subscribe: resolve.subscribe, resolve: itself });
      }
    }
  }
  return options.sortSchema ? lexicographicSortSchema(schema) : schema;
}

/** The types of objects that answer the fields of a type. */
function answering(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  if (isInterfaceType(type)) return schema.getImplementations(type).objects;
  throw new Error(`Resolvers of ${name}, which has no fields that are answered`);
}
