import {
  type ConstValueNode,
  getArgumentValues,
  type GraphQLResolveInfo,
  isNonNullType,
  Kind,
  valueFromAST,
} from 'graphql';
import { type Args } from './declare.js';
import { type Selected } from './selection.js';
import { namesVariable } from './variables.js';

type WithArguments = Pick<Selected, 'nodes' | 'field'>;
type Variables = GraphQLResolveInfo['variableValues'];

/** The coerced arguments of a selected field. */
export function argumentsOf({ nodes, field }: WithArguments, info: Pick<GraphQLResolveInfo, 'variableValues'>): Args {
  return nodes[0]!.arguments?.length || field.args.length
    ? getArgumentValues(field, nodes[0]!, info.variableValues)
    : {};
}

/** The same for many runs of an operation: what does not depend on variables is worked out once. */
export function argumentReader(selected: WithArguments): (variables: Variables) => Args {
  const { nodes, field } = selected;
  const given = new Map(nodes[0]!.arguments?.map(({ name, value }) => [name.value, value]));
  const same: Record<string, unknown> = {};
  const taken: { name: string; variable: string; otherwise: unknown; isRequired: boolean }[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = given.get(name);
    if (value?.kind === Kind.VARIABLE) {
      taken.push({ name, variable: value.name.value, otherwise: defaultValue, isRequired: isNonNullType(type) });
    } else if (value && namesVariable(value)) {
      return (variableValues) => argumentsOf(selected, { variableValues });
    } else {
      const known = value ? valueFromAST(value as ConstValueNode, type) : defaultValue;
      if (known !== undefined) same[name] = known;
    }
  }
  return (variables) => {
    const args: Record<string, unknown> = { ...same };
    for (const { name, variable, otherwise, isRequired } of taken) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : otherwise;
      // What is missing or null where it may not be is for graphql to word.
      if (isRequired && value == null) return argumentsOf(selected, { variableValues: variables });
      if (value !== undefined) args[name] = value;
    }
    return args;
  };
}
