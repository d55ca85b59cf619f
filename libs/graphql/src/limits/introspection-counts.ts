import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';

/** How often a type wraps another: most are named, or named and required. */
const WRAPPED = 0.6;

/** How many objects stand behind each field of introspection, on average over the schema: what a question about it costs. */
export function introspectionCounts(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const composite = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composite.flatMap((type) => Object.values(type.getFields()));
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  const enums = types.filter(isEnumType).flatMap((type) => type.getValues());
  const abstract = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const possible = abstract.flatMap((type) => schema.getPossibleTypes(type));
  const directives = schema.getDirectives();
  const perType = (found: readonly unknown[]): number => found.length / types.length;
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', perType(fields)],
    ['__Type.inputFields', perType(inputs)],
    ['__Type.enumValues', perType(enums)],
    ['__Type.possibleTypes', perType(possible)],
    ['__Type.interfaces', perType(composite.flatMap((type) => type.getInterfaces()))],
    ['__Type.ofType', WRAPPED],
    ['__Field.args', fields.flatMap((field) => field.args).length / Math.max(fields.length, 1)],
    ['__Directive.args', directives.flatMap((directive) => directive.args).length / Math.max(directives.length, 1)],
  ]);
}
