import DataLoader from 'dataloader';
import {
  type FieldNode,
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { type RequestContext } from '../request/context.js';
import { type Ownership, serverOf } from '../subgraphs/ownership.js';
import { referencedType } from './ref.js';
import { type Identity } from './source.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Makes every field that may answer a reference load it through the entity's owner, batched per request. */
export function followReferences(schema: GraphQLSchema, ownership: Ownership): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      const mayPoint = ownership.entities.has(target.name) || isInterfaceType(target) || isUnionType(target);
      if (!mayPoint || !field.resolve || field.extensions.declared) continue;
      field.resolve = jumping(field.resolve as Resolver, ownership);
    }
  }
}

function jumping(resolve: Resolver, ownership: Ownership): Resolver {
  const follow = (value: unknown, context: RequestContext, info: GraphQLResolveInfo): unknown => {
    if (value instanceof Promise) return value.then((settled) => follow(settled, context, info));
    if (Array.isArray(value))
      return value.some(referencedType) ? Promise.all(value.map((v) => follow(v, context, info))) : value;
    return referencedType(value) ? loadReference(value as Identity, ownership, context, info) : value;
  };
  return (parent, args, context, info) => follow(resolve(parent, args, context, info), context, info);
}

/** The row behind a reference; the reference itself when it holds all that is asked or its owner runs elsewhere. */
export function loadReference(
  reference: Identity,
  ownership: Ownership,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Identity | Promise<Identity | null> {
  const name = referencedType(reference)!.name;
  const isDated = ownership.entities.get(name)?.dated;
  // One that says no day, as those of payloads, is about today.
  if (isDated) reference.asOf ??= context.today;
  const source = ownership.sources.get(name);
  // A reference behind an interface was found by its id alone: only its owner knows whether it exists.
  const unproven = isInterfaceType(getNamedType(info.returnType));
  if (!source || !(unproven || source.hidable || asksOwner(name, ownership, info))) return reference;
  const key = info.fieldNodes[0]!;
  const loaders = context.remember(
    loadReference,
    () => new Map<FieldNode, Map<string, DataLoader<Identity, Identity | null, string>>>(),
  );
  const byType = loaders.get(key) ?? new Map<string, DataLoader<Identity, Identity | null, string>>();
  loaders.set(key, byType);
  let loader = byType.get(name);
  if (!loader) {
    // The day of something that is not dated is a value like others.
    const identity = ({ id, asOf }: Identity): string => `${id} ${(isDated && asOf) || ''}`;
    loader = new DataLoader(
      async (references) => {
        const rows = await source.load(references, context, info);
        const found = new Map(rows.map((row) => [identity(row), row]));
        return references.map((r) => found.get(identity(r)) ?? found.get(`${r.id} `) ?? null);
      },
      { cacheKeyFn: identity },
    );
    byType.set(name, loader);
  }
  return loader.load(reference).then((row) => row && typed(row, name));
}

/** References are cleared before each mutation field and each event, which may have changed what they point to. */
export function forgetReferences(context: RequestContext): void {
  context.state.delete(loadReference);
}

function typed(row: Identity, name: string): Identity {
  return Object.defineProperty(row, '__typename', { value: name, configurable: true });
}

function asksOwner(type: string, ownership: Ownership, info: GraphQLResolveInfo): boolean {
  const held = ownership.entities.get(type)?.dated ? ['id', 'asOf', '__typename'] : ['id', '__typename'];
  const owner = ownership.types.get(type);
  const asks = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === 'Field') {
        const field = selection.name.value;
        return !held.includes(field) && serverOf(ownership, type, field) === owner;
      }
      const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
      return asks(fragment?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => asks(node.selectionSet));
}
