import { Extensions, TypeMetadataStorage } from '@nestjs/graphql';
import { type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/** Marks a type that only wraps others, such as a connection or a payload: the field that answers it says who may ask, and prices know what it is. */
export type Carrier = 'CONNECTION' | 'EDGE' | 'PAGE_INFO' | 'PAYLOAD';

const NAMED_LIKE_ONE = /^(PageInfo|.+(Connection|Edge|Payload))$/;

/** Marks a class as a carrier, and all classes that extend it. */
export const Carries = (carrier: Carrier): ClassDecorator => Extensions({ carrier }) as ClassDecorator;

export const carrierOf = (type: GraphQLNamedType): Carrier | undefined =>
  type.extensions['carrier'] as Carrier | undefined;

/**
 * Gives the types of the schema the marks of their classes. Throws for a type that clients would take for a carrier by its name
 * and that is none.
 */
export function markCarriers(schema: GraphQLSchema): void {
  const classes = TypeMetadataStorage.getObjectTypesMetadata();
  const marks = new Map(classes.map(({ target, extensions }) => [target, extensions?.['carrier'] as Carrier]));
  const inherited = (target: Function | null): Carrier | undefined =>
    target ? (marks.get(target) ?? inherited(Object.getPrototypeOf(target) as Function | null)) : undefined;
  for (const { name, target } of classes) {
    const type = schema.getType(name);
    const carrier = inherited(target);
    if (type && carrier) type.extensions = { ...type.extensions, carrier };
  }
  const posing = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && NAMED_LIKE_ONE.test(type.name) && !carrierOf(type),
  );
  if (posing.length)
    throw new Error(
      `Only what extends Payload, or is made by connection(), is named like it: ${posing.map(String).join(', ')}`,
    );
}
