import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A value that the type takes, as written in a document. */
export function anyValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyValue(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${anyValue(type.ofType as GraphQLInputType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter((f) => isNonNullType(f.type) && f.defaultValue === undefined);
    return `{ ${needed.map((f) => `${f.name}: ${anyValue(f.type)}`).join(', ')} }`;
  }
  const scalars: Record<string, string> = {
    Int: '1',
    Float: '1',
    Boolean: 'true',
    LocalTime: '"09:30"',
    LocalDate: '"2026-01-01"',
    PartialDate: '"2026"',
    DateTime: '"2026-01-01T00:00:00Z"',
    TextDocument: '{}',
  };
  return scalars[getNamedType(type).name] ?? '"nothing"';
}

/** A root field as it is asked for, with all that it needs. */
export function fieldAsked(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args.filter((a) => isNonNullType(a.type) && a.defaultValue === undefined);
  const args = needed.length ? `(${needed.map((a) => `${a.name}: ${anyValue(a.type)}`).join(', ')})` : '';
  return `${field.name}${args}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}
