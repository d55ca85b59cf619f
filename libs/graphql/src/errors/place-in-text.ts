import { type ASTNode, type DocumentNode, GraphQLError, Kind, parse, type Source, visit } from 'graphql';

/** Of one request all errors come from one text. */
const parsed = new WeakMap<Source, DocumentNode>();

function documentOf(source: Source): DocumentNode {
  const known = parsed.get(source);
  if (known) return known;
  const document = parse(source);
  parsed.set(source, document);
  return document;
}

/** The argument in whose value an error was found that stands in the text: `input.agenda.0.title`; undefined anywhere else. */
export function argumentInText(error: unknown): string | undefined {
  const at = error instanceof GraphQLError ? error.nodes?.[0]?.loc : undefined;
  if (!at) return undefined;
  let found: string | undefined;
  visit(documentOf(at.source), {
    enter(node, _key, parent, path, ancestors) {
      if (found !== undefined || (node.loc?.end ?? 0) < at.start) return false;
      if (node.loc?.start === at.start && node.loc.end === at.end)
        found = nameOf(path, parent ? [...ancestors, parent] : ancestors);
      return undefined;
    },
  });
  return found;
}

/** The names on the way to a value, and places in lists. */
function nameOf(
  path: readonly (string | number)[],
  above: readonly (ASTNode | readonly ASTNode[])[],
): string | undefined {
  const steps: (string | number)[] = [];
  for (const [i, ancestor] of above.entries()) {
    if (!('kind' in ancestor)) continue;
    if (ancestor.kind === Kind.ARGUMENT) steps.splice(0, Infinity, ancestor.name.value);
    if (ancestor.kind === Kind.OBJECT_FIELD) steps.push(ancestor.name.value);
    if (ancestor.kind === Kind.LIST) steps.push(path[i + 1]!);
  }
  return steps.length > 0 ? steps.join('.') : undefined;
}
