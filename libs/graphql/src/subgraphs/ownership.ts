import { type ModulesContainer } from '@nestjs/core';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { carrierOf } from '../schema/carriers.js';
import { type EntityDeclaration, entityOf, ownerOf, subgraphOf } from '../schema/declare.js';
import { type EntitySource } from '../references/source.js';

/** Who serves what, learnt once at boot from the modules of this process. */
export interface Ownership {
  /** `Type.field` → subgraph, for root fields and for fields that a module adds to another's type. */
  fields: Map<string, string>;
  /** Entities by GraphQL type name. */
  entities: Map<string, EntityDeclaration>;
  /** Owner of types that are no entity but belong to one subgraph. */
  types: Map<string, string>;
  sources: Map<string, EntitySource>;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

export function learnOwnership(
  schema: GraphQLSchema,
  modules: ModulesContainer,
  sources: Map<string, EntitySource>,
): Ownership {
  const subgraphs = resolverSubgraphs(modules);
  const ownership: Ownership = { fields: new Map(), entities: new Map(), types: new Map(), sources: new Map(sources) };
  for (const { target, name } of TypeMetadataStorage.getObjectTypesMetadata()) {
    if (!schema.getType(name)) continue;
    const entity = entityOf(target);
    if (entity) ownership.entities.set(name, entity);
    const owner = ownerOf(target);
    if (owner) ownership.types.set(name, owner);
  }
  const serve = (field: string, subgraph: string): void => {
    const known = ownership.fields.get(field);
    if (known && known !== subgraph) throw new Error(`${field} is served by two subgraphs: ${known} and ${subgraph}`);
    ownership.fields.set(field, subgraph);
  };
  for (const served of servedFields()) {
    const subgraph = subgraphs.get(served.resolver);
    // Imported for its types only: another process boots it.
    if (subgraph === undefined) continue;
    if (subgraph === null) {
      throw new Error(
        `${served.resolver.name} serves ${served.type}.${served.field} but stands in no @Subgraph module`,
      );
    }
    serve(`${served.type}.${served.field}`, subgraph);
  }
  return ownership;
}

/** The subgraph that serves a field of an object type, or undefined when whoever reaches the type serves it. */
export function serverOf(ownership: Ownership, type: string, field: string): string | undefined {
  return ownership.fields.get(`${type}.${field}`) ?? ownership.types.get(type);
}

/** The faults that would only show in the split deployment: found at boot, all in one message. */
export function checkOwnership(schema: GraphQLSchema, ownership: Ownership): void {
  const faults: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const entity = ownership.entities.get(type.name);
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const server = serverOf(ownership, type.name, field.name);
      if (ROOTS.has(type.name)) {
        if (!server) faults.push(`${name} is served by no subgraph`);
      } else if (!entity && server && !ownership.types.has(type.name) && !carrierOf(type)) {
        faults.push(`${type.name} is a value type: ${server} may not serve ${name}; make it an entity`);
      } else if (entity && server !== entity.owner && String(field.type).endsWith('!')) {
        faults.push(`${name} is added by ${server} to a type of ${entity.owner}: it must be nullable`);
      }
      const target = ownership.entities.get(getNamedType(field.type).name);
      if (target && server && target.owner !== server && String(field.type).endsWith('!')) {
        faults.push(`${name} points to a type of ${target.owner}: it must be nullable, as a whole where it is a list`);
      }
    }
    if (entity && [...ownership.fields.values()].includes(entity.owner) && !ownership.sources.has(type.name)) {
      faults.push(`${type.name} has no loader: its owner ${entity.owner} must declare a read model`);
    }
  }
  if (faults.length) throw new Error(`The schema cannot be split into subgraphs:\n- ${faults.join('\n- ')}`);
}

/** The subgraph of each provider of this process; null for those of a module that is no subgraph. */
function resolverSubgraphs(modules: ModulesContainer): Map<Function, string | null> {
  const found = new Map<Function, string | null>();
  for (const module of modules.values()) {
    const subgraph = (module.metatype && subgraphOf(module.metatype)) ?? null;
    for (const { metatype } of module.providers.values())
      if (metatype && !found.get(metatype)) found.set(metatype, subgraph);
  }
  return found;
}

function servedFields(): { type: string; field: string; resolver: Function }[] {
  const roots = [
    ...TypeMetadataStorage.getQueriesMetadata().map((m) => ({ type: 'Query', m })),
    ...TypeMetadataStorage.getMutationsMetadata().map((m) => ({ type: 'Mutation', m })),
    ...TypeMetadataStorage.getSubscriptionsMetadata().map((m) => ({ type: 'Subscription', m })),
  ].map(({ type, m }) => ({ type, field: m.schemaName, resolver: m.target }));
  const names = new Map(TypeMetadataStorage.getObjectTypesMetadata().map((m) => [m.target, m.name]));
  const storage = TypeMetadataStorage as unknown as {
    fieldResolvers: { kind: string; schemaName: string; target: Function; objectTypeFn?: () => Function }[];
  };
  const fields = storage.fieldResolvers.flatMap((m) => {
    const type = m.kind === 'external' && m.objectTypeFn ? names.get(m.objectTypeFn()) : undefined;
    return type ? [{ type, field: m.schemaName, resolver: m.target }] : [];
  });
  return [...roots, ...fields];
}
