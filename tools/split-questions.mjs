// What is asked of both: every registered document, with samples and with records that this database has.
import * as fs from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  parse,
  parseValue,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { anyValue } from '../libs/testing/src/any-value.ts';
import { registeredDocuments } from '../libs/testing/src/documents.ts';
import { projectRoot } from './project.mjs';

const read = (file) => fs.readFileSync(join(projectRoot, 'schema', file), 'utf8');
const schema = buildSchema(read('api.graphql'));

/** What a record is asked for by. */
const KEYS = ['id', 'slug', 'key', 'code', 'number'];
const NOBODYS = 'none';
/** Of each type, and of each document: two show what one does. */
const MOST = 2;
/** These count how often somebody tries. */
const COUNTED = /Verification$/;

/**
 * @param {(body: object) => Promise<object>} ask as somebody who sees nearly everything
 * @returns the queries, each with sets of variables: two of samples, and more with records that were found in answers
 */
export async function registeredQueries(ask) {
  const documents = registeredDocuments();
  const found = new Map();
  // What is found by the first questions leads to more.
  for (let round = 0; round < 2; round++)
    for (const document of documents.filter(({ name }) => !COUNTED.test(name)))
      for (const variables of [...document.variables.map(widened(document)), ...real(document, found)].slice(-2 - MOST))
        collect((await ask({ documentId: document.id, variables })).data, found);
  return documents.map((document) => ({
    ...document,
    variables: [...document.variables, ...real(document, found)],
  }));
}

/** Demonstration records are left out where nobody asks for them. */
function widened({ node }) {
  const { variableDefinitions } = getOperationAST(node);
  return (variables) => {
    const wide = variableDefinitions.filter(({ type }) => {
      const named = getNamedType(typeFromAST(schema, type));
      return isInputObjectType(named) && named.getFields()['includeDemonstration'];
    });
    return {
      ...variables,
      ...Object.fromEntries(
        wide.map(({ variable: { name } }) => [name.value, { ...variables[name.value], includeDemonstration: true }]),
      ),
    };
  };
}

/** With records of the type that each root field answers, in the place of those that are nobody's. */
function real({ node, variables: [sample = {}] }, found) {
  const wanted = new Map();
  for (const { kind, name, arguments: args = [] } of getOperationAST(node).selectionSet.selections) {
    const field = kind === 'Field' ? schema.getQueryType().getFields()[name.value] : undefined;
    if (!field) continue;
    for (const { name: key, value } of args) {
      const sampled = value.kind === 'Variable' ? sample[value.name.value] : undefined;
      const isList = Array.isArray(sampled);
      if (String(sampled) !== NOBODYS) continue;
      const values = found.get(`${getNamedType(field.type).name}.${isList ? key.value.replace(/s$/, '') : key.value}`);
      if (values)
        wanted.set(
          value.name.value,
          [...values].map((one) => (isList ? [one] : one)),
        );
    }
  }
  if (wanted.size === 0) return [];
  return Array.from({ length: MOST }, (_, i) => ({
    ...sample,
    ...Object.fromEntries([...wanted].map(([name, values]) => [name, values[i % values.length]])),
  }));
}

function collect(value, found) {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const key of KEYS) {
      if (value[key] === undefined || !value.__typename) continue;
      for (const type of [value.__typename, ...(key === 'id' ? ['Node'] : [])]) {
        const known = found.get(`${type}.${key}`) ?? new Set();
        if (known.size < MOST) found.set(`${type}.${key}`, known.add(value[key]));
      }
    }
    for (const item of Object.values(value)) collect(item, found);
  }
}

/** With the least that each takes: nobody writes by them, and what they refuse is said alike. */
export function registeredMutations() {
  return Object.entries(JSON.parse(read('operations.json'))).flatMap(([id, text]) => {
    const { operation, name, variableDefinitions } = getOperationAST(parse(text));
    if (operation !== 'mutation') return [];
    const given = variableDefinitions.filter(({ type }) => type.kind === 'NonNullType');
    const valueOf = ({ type }) => valueFromASTUntyped(parseValue(anyValue(typeFromAST(schema, type))));
    const variables = Object.fromEntries(given.map((one) => [one.variable.name.value, valueOf(one)]));
    return [{ id, name: name.value, variables: [variables] }];
  });
}
