import type { Type } from '@nestjs/common';
import { entityOf } from '../schema/declare.js';

const REFERENCE = Symbol('reference');

/** A reference to an entity: its identity and, for a dated entity, the day on which it is seen. */
export type Ref<T> = T & { id: string; asOf?: string };

/**
 * Points to an entity without loading it. The kernel loads it through its owner when the selection needs more than
 * the reference holds. It has the type's prototype, so that interfaces resolve.
 */
export function ref<T extends object>(type: Type<T>, id: string, asOf?: string): Ref<T> {
  const entity = entityOf(type);
  if (!entity) throw new Error(`${type.name} is no entity: declare it with @Entity`);
  const reference = Object.create(type.prototype as object) as Record<PropertyKey, unknown>;
  reference.id = id;
  reference.__typename = type.name;
  if (entity.dated && asOf) reference.asOf = asOf;
  Object.defineProperty(reference, REFERENCE, { value: type });
  return reference as Ref<T>;
}

/** The type that a value points to, or undefined when the value is no reference. */
export function referencedType(value: unknown): Type | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, Type | undefined>)[REFERENCE]
    : undefined;
}
