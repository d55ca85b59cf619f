import { SetMetadata, type Type } from '@nestjs/common';
import { DatedNode } from './node.js';

/** What the kernel knows of a type that has an identity across modules. */
export interface EntityDeclaration {
  target: Type;
  /** The subgraph that serves the type. */
  owner: string;
  /** First part of its ids: `territory_…`. */
  prefix: string;
  /** A dated entity is seen on a day: its references carry `asOf` beside `id`. */
  dated: boolean;
}

const entities = new Map<Function, EntityDeclaration>();
const owners = new Map<Function, string>();
const SUBGRAPH = Symbol('subgraph');

/** Says that an object type is an entity: which subgraph owns it and how its ids begin. */
export function Entity(owner: string, prefix: string): ClassDecorator {
  return (target) => {
    const twin = [...entities.values()].find((e) => e.prefix === prefix && e.target !== (target as unknown));
    if (twin) throw new Error(`${target.name} and ${twin.target.name} both use the id prefix "${prefix}"`);
    const dated = target.prototype instanceof DatedNode;
    entities.set(target, { target: target as unknown as Type, owner, prefix, dated });
    owners.set(target, owner);
  };
}

/** Names the owner of a type that is no entity but belongs to one subgraph only, such as an implementer of `UserError`. */
export function OwnedBy(owner: string): ClassDecorator {
  return (target) => void owners.set(target, owner);
}

/** Marks a Nest module as one subgraph: every resolver in it serves that subgraph. */
export const Subgraph = (name: string): ClassDecorator => SetMetadata(SUBGRAPH, name);

export const entityOf = (target: Function): EntityDeclaration | undefined => entities.get(target);
export const entityByPrefix = (prefix: string): EntityDeclaration | undefined =>
  [...entities.values()].find((entity) => entity.prefix === prefix);
export const declaredEntities = (): EntityDeclaration[] => [...entities.values()];
export const ownerOf = (target: Function): string | undefined => owners.get(target);
export const subgraphOf = (module: Function): string | undefined => Reflect.getMetadata(SUBGRAPH, module);
