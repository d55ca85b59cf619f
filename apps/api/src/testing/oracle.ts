import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, isObjectType } from 'graphql';
import { type Pool } from 'pg';
import { projectRoot } from '#lib/config';

/**
 * A second, independent reading of the tables: the printed schema with one hand-written statement per object and field,
 * as slow and as plain as can be. It shares no code with the read models, so that it can find them wrong.
 */
export interface OracleContext {
  pool: Pool;
  today: string;
}

type Row = Record<string, any>;
type Resolver = (parent: Row, args: Row, context: OracleContext) => unknown;

const STATE = `select v.territory_id as id, $2::date::text as "asOf", v.*, v.began as "validFrom", nullif(v.ended, 'infinity') as "validTo",
  v.began <= $2::date and v.ended > $2::date as "isCurrent", v.postal_codes as "postalCodes", v.population_on as "populationOn",
  v.epci_form as "epciForm", t.began_earlier as "validFromIsRecordStart"
  from territories.territory_version v join territories.territory t on t.id = v.territory_id`;

async function territoryOn(id: string | null, day: string, { pool }: OracleContext): Promise<Row | null> {
  if (!id) return null;
  const { rows } = await pool.query<Row>(
    `${STATE} where v.territory_id = $1 order by
       case when v.valid_from <= $2::date and v.valid_to > $2::date then 0 when v.valid_to <= $2::date then 1 else 2 end,
       case when v.valid_to <= $2::date then v.valid_from end desc nulls last, v.valid_from limit 1`,
    [id, day],
  );
  return rows[0] ? { __typename: 'Territory', ...rows[0] } : null;
}

async function territoriesOn(ids: (string | null)[], day: string, context: OracleContext): Promise<Row[]> {
  const found = await Promise.all(ids.filter((id) => id !== null).map((id) => territoryOn(id, day, context)));
  return found.filter((row) => row !== null);
}

const dayOf = (parent: Row, args: Row): string => (args.asOf as string | undefined) ?? (parent.asOf as string);

function connection(all: Row[], args: Row): Row {
  const size = (args.first ?? args.last ?? 20) as number;
  const nodes = args.last === undefined ? all.slice(0, size) : all.slice(-size);
  const rest = all.length > nodes.length;
  return {
    nodes,
    edges: nodes.map((node) => ({ node })),
    totalCount: all.length,
    pageInfo: { hasNextPage: args.last === undefined && rest, hasPreviousPage: args.last !== undefined && rest },
  };
}

/** Sorted by PostgreSQL itself, so that the alphabet is the same. */
async function listed(where: string, values: unknown[], args: Row, context: OracleContext): Promise<Row[]> {
  const order = (args.orderBy ?? { field: 'NAME', direction: 'ASC' }) as { field: string; direction: string };
  const by = {
    NAME: 'name collate territories.natural_french',
    CODE: 'code',
    POPULATION: 'coalesce(population, -1)',
    RELEVANCE: '-coalesce(population, -1)',
  }[order.field]!;
  const turned = order.field === 'RELEVANCE' ? (order.direction === 'ASC' ? 'desc' : 'asc') : order.direction;
  const { rows } = await context.pool.query<Row>(
    `${STATE} where $1::text is null and v.valid_from <= $2::date and v.valid_to > $2::date and (${where})
     order by ${by} ${order.direction}, v.territory_id ${turned}`,
    values,
  );
  return rows.map((row) => ({ __typename: 'Territory', ...row }));
}

const relatives =
  (wanted: string, given: string, statusChange: boolean): Resolver =>
  async (parent, _args, context) => {
    const { rows } = await context.pool.query<{ id: string }>(
      `select ${wanted} as id from territories.succession where ${given} = $1 and status_change = $2 order by 1`,
      [parent.id, statusChange],
    );
    return territoriesOn(
      rows.map((r) => r.id),
      parent.asOf as string,
      context,
    );
  };

const isAssumed: Resolver = (of, _args, { today }) => (of.asOf as string) > today;

const territory: Record<string, Resolver> = {
  isAssumed,
  earlierExistences: async (t, _args, context) => {
    const { rows } = await context.pool.query<{ id: string }>(
      `select id from territories.territory where kind = $1 and code = $2 and began < $3 order by began desc`,
      [t.kind, t.code, t.began],
    );
    return territoriesOn(
      rows.map((r) => r.id),
      t.asOf as string,
      context,
    );
  },
  parent: async (t, args, context) => {
    const day = dayOf(t, args);
    if (!args.kind)
      return territoryOn((t.commune_id ?? t.departement_id ?? t.region_id) as string | null, day, context);
    const parents = await territoriesOn(
      [t.commune_id, t.epci_id, t.departement_id, t.region_id] as string[],
      day,
      context,
    );
    return parents.find((p) => p.kind === args.kind) ?? null;
  },
  ancestors: (t, args, context) =>
    territoriesOn([t.commune_id, t.epci_id, t.departement_id, t.region_id] as string[], dayOf(t, args), context),
  children: async (t, args, context) => {
    const day = dayOf(t, args);
    const column = {
      COMMUNE: 'commune_id',
      EPCI: 'epci_id',
      DEPARTEMENT: 'departement_id',
      OVERSEAS_COLLECTIVITY: 'departement_id',
      REGION: 'region_id',
    }[t.kind as string];
    if (!column) return connection([], args);
    const touched =
      args.kind === 'EPCI' && column !== 'epci_id'
        ? `v.kind = 'EPCI' and v.territory_id in (select e.epci_id from territories.epci_extent e where e.ancestor_id = $3 and e.valid_from <= $2::date and e.valid_to > $2::date)`
        : `v.${column} = $3 and ($4::text is null or v.kind = $4)`;
    const where = touched.includes('$4') ? touched : `${touched} and ($4::text is null or true)`;
    return connection(await listed(where, [null, day, t.id, args.kind ?? null], args, context), args);
  },
  successors: (t) => t,
  predecessors: relatives('predecessor_id', 'successor_id', false),
  continuedAs: relatives('successor_id', 'predecessor_id', true),
  continues: relatives('predecessor_id', 'successor_id', true),
  organizations: async (t, args, context) => {
    const day = dayOf(t, args);
    const state = await territoryOn(t.id as string, day, context);
    const above = state ? [state.commune_id, state.epci_id, state.departement_id, state.region_id] : [];
    const { rows } = await context.pool.query<Row>(
      `select 'Organization' as __typename, $2::date::text as "asOf", o.id, o.key, o.kind, o.name, o.founded_on as "foundedOn",
         o.closed_on as "closedOn", o.closing_kind as "closingKind", o.sources as source_keys
       from network.organization o join network.organization_territory s on s.organization_id = o.id
       where s.territory_id = any($1) and s.valid_from <= $2::date and s.valid_to > $2::date and not o.demonstration
       group by o.id order by min(array_position($1, s.territory_id)), o.name, o.id`,
      [[t.id, ...(args.includeAncestors ? above : [])].filter(Boolean), day],
    );
    return rows;
  },
};

const organization: Record<string, Resolver> = {
  isAssumed,
  // The day flows down from the territory that it was reached from.
  territories: async (o, args, context) => {
    const day = dayOf(o, args);
    const { rows } = await context.pool.query<{ id: string }>(
      `select territory_id as id from network.organization_territory
       where organization_id = $1 and valid_from <= $2::date and valid_to > $2::date order by 1`,
      [o.id, day],
    );
    return territoriesOn(
      rows.map((r) => r.id),
      day,
      context,
    );
  },
  sources: async (o, _args, { pool }) =>
    (
      await pool.query<Row>(
        `select key, title, publisher, url, published_on as "publishedOn", language from network.source where key = any($1) order by key`,
        [o.source_keys],
      )
    ).rows,
};

const query: Record<string, Resolver> = {
  territory: async (_, args, context) => {
    const day = (args.asOf as string | undefined) ?? context.today;
    const { rows } = await context.pool.query<{ id: string }>(
      `select id from territories.territory where kind = $1 and code = $2 and began <= $3::date order by began desc limit 1`,
      [args.kind, args.code, day],
    );
    return territoryOn(rows[0]?.id ?? null, day, context);
  },
  territories: async (_, args, context) => {
    const filter = (args.filter ?? {}) as Row;
    const day = (args.asOf as string | undefined) ?? context.today;
    const where = `($3::text[] is null or v.kind = any($3)) and ($4::boolean is null or v.overseas = $4)`;
    return connection(
      await listed(where, [null, day, filter.kinds ?? null, filter.overseas ?? null], args, context),
      args,
    );
  },
};

export function oracleSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema/api.graphql'), 'utf8'));
  const resolvers: Record<string, Record<string, Resolver>> = {
    Query: query,
    Territory: territory,
    Organization: organization,
    TerritorySuccessors: {
      territories: relatives('successor_id', 'predecessor_id', false),
      ambiguous: async (t, _a, { pool }) =>
        (
          await pool.query(`select 1 from territories.succession where predecessor_id = $1 and not status_change`, [
            t.id,
          ])
        ).rowCount! > 1,
    },
  };
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The schema has no ${name}`);
    for (const [field, resolve] of Object.entries(fields)) type.getFields()[field]!.resolve = resolve as never;
  }
  return schema;
}
