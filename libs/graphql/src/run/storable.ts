import { type DocumentNode, type GraphQLError, visit } from 'graphql';
import { badUserInput } from '../errors/errors.js';

const literals = new WeakMap<DocumentNode, string | null>();

/**
 * Refuses text that is no text: a NUL character, which the database cannot keep, or half of a surrogate pair, which is no
 * character. Once for all that comes in: the variables of the request, and the literals of the document, which are looked
 * at once.
 */
export function refuseUnstorable(document: DocumentNode, variables: Record<string, unknown>): GraphQLError | null {
  const argument = inVariables(variables, []) ?? inLiterals(document);
  return argument === null
    ? null
    : badUserInput(`${argument}: this text holds a NUL character or half a surrogate pair; send it without`, argument);
}

/** Whether the database can keep it. */
export const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** Where the first such text is: `input.name`. */
function inVariables(value: unknown, path: readonly string[]): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : path.join('.');
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = inVariables(inner, [...path, key]);
    if (found !== null) return found;
  }
  return null;
}

function inLiterals(document: DocumentNode): string | null {
  let found = literals.get(document);
  if (found === undefined)
    literals.set(document, (found = isPlain(document.loc?.source.body) ? null : firstIn(document)));
  return found;
}

/** What is not in the text as it stands can only have been written with a backslash. */
const isPlain = (source: string | undefined): boolean => !!source && !source.includes('\\') && isStorable(source);

function firstIn(document: DocumentNode): string | null {
  let found: string | null = null;
  const path: string[] = [];
  const named = {
    enter: ({ name }: { name: { value: string } }) => void path.push(name.value),
    leave: () => void path.pop(),
  };
  visit(document, {
    Argument: named,
    ObjectField: named,
    StringValue: ({ value }) => {
      if (!isStorable(value)) found ??= path.join('.');
    },
  });
  return found;
}
