import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A name that the document does not ask for, and those that it asks for in that place. */
export interface NotAsked {
  missing: string;
  asked: string[];
}

/** What stands at a place of an answer. */
export interface PlaceType {
  type: GraphQLOutputType;
  /** Whether a list was on the way: then there are several values. */
  isMany: boolean;
}

interface Inside {
  type: GraphQLOutputType;
  selections: SelectionSetNode[];
}

const bare = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) ? bare(type.ofType) : type);

/** Follows the names in an answer of a document: each must have been asked for. */
export class Places {
  private readonly root: Inside;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
  ) {
    const operation = getOperationAST(document);
    if (!operation) throw new Error('The document must hold one operation');
    this.root = { type: schema.getQueryType()!, selections: [operation.selectionSet] };
  }

  /** The type at a path from the root of the answer, or which name of it the document does not ask for. */
  at(path: readonly string[]): PlaceType | NotAsked {
    let inside = this.root;
    let isMany = false;
    for (const [i, name] of path.entries()) {
      const step = this.step(inside, name);
      if (!step) return { missing: path.slice(0, i + 1).join('.'), asked: this.askedIn(inside) };
      inside = step;
      if (isListType(bare(step.type))) isMany = true;
    }
    return { type: inside.type, isMany };
  }

  /** All values and lists that the document asks for, by their paths from the root of the answer. */
  all(): { path: string[]; type: GraphQLOutputType }[] {
    return this.below(this.root, []);
  }

  private below(inside: Inside, path: readonly string[]): { path: string[]; type: GraphQLOutputType }[] {
    return this.askedIn(inside).flatMap((name) => {
      const step = this.step(inside, name);
      if (!step) return [];
      const here = [...path, name];
      return [{ path: here, type: step.type }, ...this.below(step, here)];
    });
  }

  private askedIn({ selections }: Inside): string[] {
    return [...new Set(selections.flatMap((set) => this.namesIn(set)))];
  }

  private namesIn(set: SelectionSetNode): string[] {
    return set.selections.flatMap((selection): string[] => {
      if (selection.kind === Kind.FIELD) return [(selection.alias ?? selection.name).value];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : this.document.definitions.find(
              (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
            );
      if (!inner) return [];
      return this.namesIn('selections' in inner ? inner : (inner as { selectionSet: SelectionSetNode }).selectionSet);
    });
  }

  private step({ type, selections }: Inside, key: string): Inside | undefined {
    const parent = getNamedType(type);
    const found: Inside[] = selections.flatMap((set) => this.within(set, parent.name, key));
    return found.length ? { type: found[0]!.type, selections: found.flatMap((one) => one.selections) } : undefined;
  }

  private within(set: SelectionSetNode, typeName: string, key: string): Inside[] {
    return set.selections.flatMap((selection): Inside[] => {
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value !== key) return [];
        const parent = this.schema.getType(typeName) as GraphQLObjectType;
        const field = parent.getFields?.()[selection.name.value];
        return field ? [{ type: field.type, selections: selection.selectionSet ? [selection.selectionSet] : [] }] : [];
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : this.document.definitions.find(
              (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
            );
      if (!fragment || !('selectionSet' in fragment) || !fragment.selectionSet) return [];
      const on = 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined;
      return this.within(fragment.selectionSet as SelectionSetNode, on ?? typeName, key);
    });
  }
}

/** Where a column is, from the root of the answer: a path that begins with `/` does, any other begins at the row. */
export const placeOf = (rows: string, path: string): string[] =>
  path.startsWith('/') ? path.slice(1).split('.') : [...rows.split('.'), ...path.split('.')];
