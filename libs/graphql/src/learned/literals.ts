import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLInputType,
  type GraphQLSchema,
  isScalarType,
  Kind,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A text without its words in quotes: what stays the same while they differ. */
export interface Skeleton {
  key: string;
  words: string[];
}

const QUOTED = /"([^"\n\r]*)"/g;
/** Comments, escapes and blocks: a text that has them is taken as it is. */
const HARD = /[#\\]|"""/;

/** The key begins with the number of words, so that a lone quote elsewhere cannot make two different texts equal. */
export function skeletonOf(text: string): Skeleton {
  if (!text.includes('"') || HARD.test(text)) return { key: text, words: [] };
  const words: string[] = [];
  const rest = text.replace(QUOTED, (_, word: string) => {
    words.push(word);
    return '"';
  });
  return { key: `${words.length} ${rest}`, words };
}

export interface Lifted {
  document: DocumentNode;
  /** Names of the variables that stand for the words, in the order of the text. */
  names: string[];
}

/**
 * The document with a variable in place of each word in quotes; null when one of them may decide more than a value: inside
 * an input object, in a directive, as a default. Numbers, enums and booleans decide prices and plans and stay.
 */
export function lift(schema: GraphQLSchema, document: DocumentNode, words: number): Lifted | null {
  const operation = getOperationAST(document);
  if (!operation) return null;
  const prefix = freePrefix(document);
  const definitions: VariableDefinitionNode[] = [];
  const info = new TypeInfo(schema);
  let depth = 0;
  let isFixed = false;
  const deeper = { enter: () => void depth++, leave: () => void depth-- };
  const lifted = visit(
    document,
    visitWithTypeInfo(info, {
      ObjectValue: deeper,
      Directive: deeper,
      VariableDefinition: deeper,
      StringValue: () => {
        const type = info.getInputType();
        // A quoted word in place of an enum value is refused in the text, but would be accepted as a variable.
        if (depth > 0 || !type || !isScalarType(getNamedType(type))) {
          isFixed = true;
          return undefined;
        }
        const variable = variableNamed(`${prefix}${definitions.length}`);
        definitions.push(define(variable, type));
        return variable;
      },
    }),
  );
  if (isFixed || definitions.length !== words) return null;
  return { document: withVariables(lifted, definitions), names: definitions.map((d) => d.variable.name.value) };
}

const variableNamed = (value: string): VariableNode => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value } });

const define = (variable: VariableNode, type: GraphQLInputType): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable,
  type: parseType(String(type), { noLocation: true }),
});

function withVariables(document: DocumentNode, more: readonly VariableDefinitionNode[]): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...more] }),
  });
}

/** A beginning that no variable of the document has. */
function freePrefix(document: DocumentNode): string {
  const taken = new Set<string>();
  visit(document, { Variable: ({ name }) => void taken.add(name.value) });
  let prefix = '_';
  while ([...taken].some((name) => name.startsWith(prefix))) prefix += '_';
  return prefix;
}
