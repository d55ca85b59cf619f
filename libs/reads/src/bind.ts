import { type Type } from '@nestjs/common';
import DataLoader from 'dataloader';
import { type DataSource } from 'typeorm';
import {
  type FieldNode,
  getNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import {
  audiencesOf,
  entityOf,
  type EntitySource,
  type Identity,
  type RequestContext,
  type SchemaExtension,
} from '#lib/graphql';
import { type Declared } from './compile/compiler.js';
import { elsewhere, type Elsewhere } from './compile/elsewhere.js';
import { CompiledEngine } from './compile/engine.js';
import { type PreparedStatements } from './compile/prepared.js';
import { type Args, type ContributedFields, type Reader, type Reads } from './declare.js';
import { type Row, type Statements } from './database.js';
import { daysUntold } from './days.js';
import { LevelEngine, type Scope } from './level.js';
import { Model } from './model.js';
import { slot } from './projection.js';
import { once } from './once.js';
import { readerOf } from './reader.js';
import { select, type Selected } from './selection.js';
import { Sight } from './sight.js';

/** What is bound, and what it may ask of other modules. */
export interface BoundDeclarations extends ReadDeclarations {
  /** Read models of all modules, where one is booted alone: who sees a record is asked of its own. */
  all?: Reads[];
}

export interface ReadDeclarations {
  reads: Reads[];
  contributions: ContributedFields[];
  /** Schemas of the database whose every table tells of its changes: answers made from them may be kept until then. */
  tells?: string[];
}

type ReadAs = (context: RequestContext, info: GraphQLResolveInfo) => Reader;
/** How is read as whoever asks, by the schema. */
const reading = new WeakMap<GraphQLSchema, ReadAs>();
/** A subgraph serves a schema that was made of it. */
let latest: ReadAs | undefined;

/** What a resolver that is written by hand reads with, for whoever asks. */
export const readerIn = (context: RequestContext, info: GraphQLResolveInfo): Reader =>
  (reading.get(info.schema) ?? latest)!(context, info);

/** What work outside a request reads with, for whom it is done. */
export const readerFor = (context: RequestContext, schema: GraphQLSchema): Reader =>
  readerIn(context, {
    schema,
    fieldNodes: [],
    fragments: {},
    variableValues: {},
  } as Partial<GraphQLResolveInfo> as GraphQLResolveInfo);

/** Binds the declarations of the booted modules to the database and to the schema. */
export function bindReads(
  dataSource: DataSource,
  statements: Statements,
  prepared: PreparedStatements,
  declarations: BoundDeclarations,
) {
  return (schema: GraphQLSchema): SchemaExtension => {
    const models = new Map(declarations.reads.map((d) => [d.type.name, new Model(d, dataSource)]));
    const foreign = new Map<string, Model>();
    for (const { to, fields } of declarations.contributions) {
      const type = to();
      let model = models.get(type.name) ?? foreign.get(type.name);
      if (!model) foreign.set(type.name, (model = new Model({ ...emptyReads(type) }, dataSource)));
      for (const [name, field] of Object.entries(fields)) model.fields.set(name, field);
    }
    checkReads(schema, models);
    const others = (declarations.all ?? [])
      .filter(({ type }) => !models.has(type.name))
      .map((d) => new Model(d, dataSource));
    const sight = new Sight(schema, [...models.values(), ...others]);
    const engine = new LevelEngine(models, statements, sight);
    return {
      sources: new Map([
        ...others.flatMap((m) =>
          sight.knows(m.declaration.type) ? [[m.name, abroad(m, engine, sight)] as const] : [],
        ),
        ...[...models.values()].filter((m) => m.isTable).map((m) => [m.name, source(m, engine)] as const),
      ]),
      apply(served, ownership) {
        latest = (context, info) => readerOf(engine, sight, scopeOf(context, info));
        reading.set(served, latest);
        for (const model of [...models.values(), ...foreign.values()]) bindFields(served, model, engine, sight);
        for (const model of models.values()) {
          bindRoots(served, model, engine, sight);
          bindSummaries(served, model);
        }
        const known = (type: Type): Elsewhere =>
          elsewhere(type, foreign.get(type.name) ?? new Model(emptyReads(type), dataSource), sight);
        return compiled(
          {
            schema: served,
            models,
            entities: ownership.entities,
            elsewhere: known,
            tells: new Set(declarations.tells),
          },
          (type, field) =>
            ownership.fields.has(`${type}.${field}`) && !(models.get(type) ?? foreign.get(type))?.fields.has(field),
          prepared,
        );
      },
    };
  };
}

function compiled(
  declared: Omit<Declared, 'roots' | 'isWorkedOut'>,
  isWorkedOut: Declared['isWorkedOut'],
  prepared: PreparedStatements,
): CompiledEngine {
  const roots = [...declared.models.values()].flatMap((model) =>
    Object.entries(model.declaration.roots).map(([name, root]) => [name, { model, root }] as const),
  );
  const audiences = new Map(audiencesOf(declared.schema).map(({ field, audience }) => [field, audience]));
  return new CompiledEngine({ ...declared, roots: new Map(roots), isWorkedOut }, audiences, prepared);
}

const emptyReads = (type: Reads['type']): Reads => ({
  type,
  visible: 'everyone',
  fields: {},
  filters: {},
  unasked: {},
  fixed: {},
  sorts: {},
  defaultSort: () => '',
  roots: {},
});

const scopeOf = (context: RequestContext, info: GraphQLResolveInfo, day?: unknown): Scope => ({
  context,
  info,
  day: typeof day === 'string' ? day : context.today,
});

function source(model: Model, engine: LevelEngine): EntitySource {
  return {
    hidable: model.hidable,
    async load(identities, context, info) {
      const byDay = new Map<string, string[]>();
      for (const { id, asOf } of identities) {
        const day = asOf ?? context.today;
        byDay.set(day, [...(byDay.get(day) ?? []), id]);
      }
      const fields = select(info.fieldNodes, model.name, info);
      const pages = await Promise.all(
        [...byDay].map(async ([day, ids]) => {
          const rows = await engine.byIds(model, ids, fields, scopeOf(context, info, day));
          const asked = identities.some((i) => i.asOf);
          return entityOf(model.declaration.type)?.dated && asked ? rows.map((row) => ({ ...row, asOf: day })) : rows;
        }),
      );
      return pages.flat() as unknown as Identity[];
    },
  };
}

/** What another process has: here it is only told who sees it, so that nobody else is handed its id. */
function abroad({ declaration: { type } }: Model, engine: LevelEngine, sight: Sight): EntitySource {
  return {
    hidable: sight.mayHide(type),
    async load(identities, context, info) {
      const byDay = Map.groupBy(identities, ({ asOf }) => asOf ?? context.today);
      const rows = [...byDay].map(async ([day, asked]) => {
        const ids = [...new Set(asked.map(({ id }) => id))];
        const seen = await engine.seen(ids, [type], sight, scopeOf(context, info, day));
        return asked.filter(({ id }) => seen.has(id)).map(({ id, asOf }) => (asOf ? { id, asOf } : { id }));
      });
      return (await Promise.all(rows)).flat();
    },
  };
}

function bindRoots(schema: GraphQLSchema, model: Model, engine: LevelEngine, sight: Sight): void {
  const query = schema.getQueryType()!.getFields();
  for (const [name, root] of Object.entries(model.declaration.roots)) {
    const field = query[name];
    if (!field) continue;
    field.extensions = { ...field.extensions, declared: true };
    field.resolve = (_: unknown, args: Args, context: RequestContext, info) => {
      const scope = scopeOf(context, info, args.asOf);
      if (root.kind === 'page') return engine.page(model, root, args, scope);
      if (root.kind === 'deletions') return engine.deletions(args, scope);
      if (root.kind === 'told') return root.tell(readerOf(engine, sight, scope), args);
      return root.kind === 'list' ? engine.list(model, root, args, scope) : engine.single(model, root, args, scope);
    };
  }
}

/** What a list says of all of its rows is held by the page that was read, under the key by which it is asked. */
function bindSummaries(schema: GraphQLSchema, { name: of, declaration }: Model): void {
  const type = schema.getType(`${of}Connection`);
  if (!isObjectType(type)) return;
  for (const name of Object.keys(declaration.summaries ?? {})) {
    const field = type.getFields()[name]!;
    field.extensions = { ...field.extensions, declared: true };
    field.resolve = (page: Row, _args: unknown, _context: RequestContext, { fieldNodes: [node] }) =>
      page[slot((node!.alias ?? node!.name).value)];
  }
}

function bindFields(schema: GraphQLSchema, model: Model, engine: LevelEngine, sight: Sight): void {
  const type = schema.getType(model.name);
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const declaration = model.fields.get(field.name);
    if (!declaration) continue;
    field.extensions = { ...field.extensions, declared: true };
    if (declaration.kind === 'column' || declaration.kind === 'computed') {
      // The row holds the value under the field's name: the executor reads it without calling anything.
      field.resolve = undefined;
      continue;
    }
    if (declaration.kind === 'told') {
      // A reference to a record of whatever type is loaded like those of resolvers that are written by hand.
      if (isInterfaceType(getNamedType(field.type))) field.extensions = { ...field.extensions, declared: false };
      field.resolve = ({ id, asOf }: Row, args: Args, context: RequestContext, info) => {
        const scope = scopeOf(context, info, args.asOf ?? asOf);
        return once(declaration, scope, [id, args], () =>
          declaration.tellOf(readerOf(engine, sight, scope), id as string, args),
        );
      };
      continue;
    }
    field.resolve = (parent: Row, _args: unknown, context: RequestContext, info) => {
      const node = info.fieldNodes[0]!;
      const held = parent[slot((node.alias ?? node.name).value)];
      return held !== undefined ? held : later(model, engine, parent, context, info);
    };
  }
}

/** A parent that no read of this request made, such as a reference from a gateway: its siblings are read with it. */
function later(
  model: Model,
  engine: LevelEngine,
  parent: Row,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const node = info.fieldNodes[0]!;
  const loaders = context.remember(later, () => new Map<FieldNode, DataLoader<Row, unknown>>());
  let loader = loaders.get(node);
  if (!loader) {
    const key = (node.alias ?? node.name).value;
    const field = (info.parentType as GraphQLObjectType).getFields()[node.name.value]!;
    const selected: Selected = { key, name: field.name, nodes: [...info.fieldNodes], field };
    loader = new DataLoader(
      async (parents: readonly Row[]) => {
        const byDay = new Map<unknown, Row[]>();
        const copies = parents.map((row): Row => ({ id: row.id, asOf: row.asOf }));
        for (const copy of copies) byDay.set(copy.asOf, [...(byDay.get(copy.asOf) ?? []), copy]);
        await Promise.all(
          [...byDay].map(([day, rows]) => engine.expand(model, rows, [selected], scopeOf(context, info, day))),
        );
        return copies.map((copy) => copy[slot(key)] ?? null);
      },
      { cache: false },
    );
    loaders.set(node, loader);
  }
  return loader.load(parent);
}

function checkReads(schema: GraphQLSchema, models: ReadonlyMap<string, Model>): void {
  const faults = [...models.values()].flatMap((model) => model.faults());
  for (const model of models.values()) {
    const type = schema.getType(model.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const declared = model.fields.get(field.name);
      if (!declared) {
        if (model.isTable)
          faults.push(`${model.name}.${field.name} is in the schema, but no column and no declaration serves it`);
        continue;
      }
      if (declared.kind === 'many' && declared.by && !models.get(declared.target().name)?.has(declared.by))
        faults.push(
          `${model.name}.${field.name} is of those whose "${declared.by}" it is, which ${declared.target().name} does not have`,
        );
      const target = models.get(getNamedType(field.type).name);
      if (declared.kind === 'one' && target?.hidable && String(field.type).endsWith('!')) {
        faults.push(`${model.name}.${field.name} points to a type that can be hidden: it must be nullable`);
      }
    }
    for (const [name, root] of Object.entries(model.declaration.roots)) {
      const field = schema.getQueryType()?.getFields()[name];
      const input = field?.args.find((a) => a.name === 'filter')?.type;
      const filter = input && getNamedType(input);
      if (root.kind !== 'page' || !isInputObjectType(filter)) continue;
      for (const key of Object.keys(filter.getFields())) {
        if (!(key in model.declaration.filters))
          faults.push(`${filter.name}.${key} is in the schema, but ${model.name} declares no such filter`);
      }
    }
  }
  if (!faults.length) faults.push(...daysUntold(schema, models));
  if (faults.length) throw new Error(`The read models do not fit:\n- ${faults.join('\n- ')}`);
}
