import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromASTUntyped,
  type VariableDefinitionNode,
} from 'graphql';
import { type Words } from '#lib/graphql';
import { type ReportDeclaration } from '#lib/reports';
import { RESERVED } from './reserved.js';
import { type ResolvedParameter } from './resolved.js';
import { TYPES } from './value-types.js';

/** What a variable of a document is as a parameter of its report. */
export function parameterOf(
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  { parameters }: ReportDeclaration,
  schema: GraphQLSchema,
  fault: (path: readonly string[], words: Words) => void,
): ResolvedParameter {
  const name = variable.name.value;
  const type = typeFromAST(schema, node as never) as GraphQLInputType;
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(type);
  const words = parameters?.[name];
  const at = ['parameters', name];
  if (RESERVED.includes(name)) fault(at, TAKEN(name));
  if (!words) fault(at, NO_WORDS(name));
  if (!isLeafType(named)) fault(at, NO_VALUE(name, named.name));
  const said = words?.choices && !('listed' in words.choices) ? words.choices : null;
  const choices = said ?? (isEnumType(named) ? named.getValues().map((value) => value.name) : null);
  const otherwise = words?.otherwise ?? (defaultValue ? valueFromASTUntyped(defaultValue) : null);
  return {
    name,
    schemaType: print(node),
    type: isEnumType(named) ? 'CODE' : (TYPES[named.name] ?? 'STRING'),
    isList: isListType(inner),
    isRequired: isNonNullType(type) && otherwise === null,
    otherwise,
    choices: choices ? [...choices] : null,
    label: words?.label ?? { fr: name, en: name },
    description: words?.description ?? null,
  };
}

const TAKEN = (name: string): Words => ({
  fr: `Un paramètre ne peut pas s’appeler «\u00a0${name}\u00a0»\u00a0: dans une adresse, ce mot veut dire autre chose.`,
  en: `a parameter cannot be called "${name}": in an address that means something else`,
});
const NO_WORDS = (name: string): Words => ({
  fr: `Le paramètre «\u00a0${name}\u00a0» n’a pas d’intitulé.`,
  en: `its parameter "${name}" has no words`,
});
const NO_VALUE = (name: string, type: string): Words => ({
  fr: `Le paramètre «\u00a0${name}\u00a0» est un ${type}\u00a0: un paramètre est une valeur simple.`,
  en: `its parameter "${name}" is a ${type}: a parameter is a plain value`,
});
