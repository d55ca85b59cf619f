// Mercurius with jit: the schema in SDL, one prepared statement per type and level, loaders that take whole batches.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';
import { settings } from './settings.mjs';

const schema = `
  enum TerritoryKind { REGION DEPARTEMENT COMMUNE }
  enum TerritoryOrderField { NAME CODE POPULATION }
  enum OrderDirection { ASC DESC }
  input TerritoryOrder { field: TerritoryOrderField! direction: OrderDirection! = ASC }
  input TerritoryFilter { kinds: [TerritoryKind!] }
  type Territory {
    id: ID!
    kind: TerritoryKind!
    code: String!
    name: String!
    population: Int
    parent(kind: TerritoryKind!): Territory
    children(kind: TerritoryKind!, orderBy: TerritoryOrder, first: Int! = 20): TerritoryConnection!
  }
  type TerritoryConnection { nodes: [Territory!]! }
  enum OrganizationKind { CAUE REGIONAL_UNION FEDERATION LOCAL_AUTHORITY ASSOCIATION COMPANY SCHOOL STATE_SERVICE EUROPEAN_PARTNER }
  enum MemberStatus { MEMBER POSSIBLE_MEMBER FORMER_MEMBER NOT_MEMBER UNKNOWN }
  type Person { id: ID! name: String! }
  type Organization {
    id: ID!
    key: String!
    name: String!
    kind: OrganizationKind!
    memberStatus: MemberStatus!
    headcount: Int
    manager: Person
    territories: [Territory!]!
  }
  type OrganizationConnection { nodes: [Organization!]! }
  type Query {
    territory(kind: TerritoryKind!, code: String!): Territory
    territories(filter: TerritoryFilter, orderBy: TerritoryOrder, first: Int! = 20): TerritoryConnection!
    organizations(first: Int! = 20): OrganizationConnection!
  }
`;

const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.poolSize,
  options: settings.sessionOptions,
});

const COLUMNS = 'territory_id as id, kind, code, name, population, departement_id, region_id';
const VALID = 'valid_from <= current_date and valid_to > current_date';
const SEEN = 'seen_from <= current_date and seen_to > current_date';
const SORTS = { NAME: 'name', CODE: 'code', POPULATION: 'population_rank' };
const HOLDERS = { REGION: 'region_id', DEPARTEMENT: 'departement_id' };

function orderOf({ field, direction } = { field: 'NAME', direction: 'ASC' }) {
  const way = direction === 'DESC' ? 'desc' : 'asc';
  return { name: `${field} ${way}`, sql: `${SORTS[field]} ${way}, territory_id ${way}` };
}

async function rows(name, text, values) {
  return (await pool.query({ name, text, values })).rows;
}

const resolvers = {
  Query: {
    async territory(_, { kind, code }) {
      const text = `select ${COLUMNS} from territories.territory_version
        where kind = $1 and code = $2 and began <= current_date and ${SEEN} order by began desc limit 1`;
      return (await rows('by code', text, [kind, code]))[0] ?? null;
    },
    async territories(_, { filter, orderBy, first }) {
      const order = orderOf(orderBy);
      const kinds = filter?.kinds;
      const one = kinds?.length === 1;
      const condition = !kinds ? 'true or $1::text is null' : one ? 'kind = $1' : 'kind = any($1)';
      const text = `select ${COLUMNS} from territories.territory_version
        where (${condition}) and ${VALID} order by ${order.sql} limit $2`;
      const name = `list ${kinds ? one : ''} ${order.name}`;
      return { nodes: await rows(name, text, [one ? kinds[0] : (kinds ?? null), first]) };
    },
    async organizations(_, { first }) {
      const text = 'select id, key, name, kind from network.organization order by name, id limit $1';
      return { nodes: await rows('organizations', text, [first]) };
    },
  },
};

const loaders = {
  Territory: {
    // The batch removes doubles itself, which costs less than a cache entry for each parent.
    parent: {
      opts: { cache: false },
      async loader(queries) {
        const byId = new Map();
        for (const [kind, group] of grouped(queries, ({ params }) => params.kind)) {
          const ids = [...new Set(group.map(({ obj }) => obj[HOLDERS[kind]]).filter(Boolean))];
          const text = `select ${COLUMNS} from territories.territory_version
            where territory_id = any($1::text[]) and kind = $2 and ${SEEN}`;
          for (const row of await rows('parents', text, [ids, kind])) byId.set(`${kind} ${row.id}`, row);
        }
        return queries.map(({ obj, params: { kind } }) => byId.get(`${kind} ${obj[HOLDERS[kind]]}`) ?? null);
      },
    },
    children: {
      opts: { cache: false },
      async loader(queries) {
        const answers = new Map();
        const groups = grouped(queries, ({ obj, params }) => `${obj.kind} ${JSON.stringify(params)}`);
        for (const group of groups.values()) {
          const { obj, params } = group[0];
          const order = orderOf(params.orderBy);
          const holder = HOLDERS[obj.kind];
          if (!holder) continue;
          const text = `select k.id as parent_id, c.* from unnest($1::text[]) k(id) cross join lateral (
            select ${COLUMNS} from territories.territory_version
            where ${holder} = k.id and kind = $2 and ${VALID} order by ${order.sql} limit $3) c`;
          const ids = group.map((query) => query.obj.id);
          const found = await rows(`children ${holder} ${order.name}`, text, [ids, params.kind, params.first]);
          const byParent = grouped(found, (row) => row.parent_id);
          for (const query of group) answers.set(query, { nodes: byParent.get(query.obj.id) ?? [] });
        }
        return queries.map((query) => answers.get(query) ?? { nodes: [] });
      },
    },
  },
  Organization: {
    memberStatus: valueOf(
      'member statuses',
      'select organization_id, status as value from network.member_statuses($1::text[], current_date)',
    ),
    headcount: valueOf(
      'headcounts',
      `select k.id as organization_id, (select h.headcount from network.headcount h where h.organization_id = k.id and h.since <= current_date
        order by h.since desc limit 1) as value from unnest($1::text[]) k(id)`,
    ),
    manager: {
      opts: { cache: false },
      async loader(queries) {
        const text = `select k.id as organization_id, p.id, p.name from unnest($1::text[]) k(id) cross join lateral (
            select person_id from network.position where organization_id = k.id and kind = 'DIRECTOR' and ${VALID}
            order by valid_from desc, id limit 1) d
          join network.person p on p.id = d.person_id and p.public`;
        const found = await rows('managers', text, [queries.map(({ obj }) => obj.id)]);
        const byId = new Map(found.map((row) => [row.organization_id, row]));
        return queries.map(({ obj }) => byId.get(obj.id) ?? null);
      },
    },
    territories: {
      opts: { cache: false },
      async loader(queries) {
        const text = `select s.organization_id, v.* from unnest($1::text[]) k(id)
          join network.organization_territory s on s.organization_id = k.id and ${VALID}
          cross join lateral (select ${COLUMNS} from territories.territory_version v
            where v.territory_id = s.territory_id and ${SEEN}) v
          order by v.id`;
        const found = await rows('served', text, [queries.map(({ obj }) => obj.id)]);
        const byId = grouped(found, (row) => row.organization_id);
        return queries.map(({ obj }) => byId.get(obj.id) ?? []);
      },
    },
  },
};

/** One value for each organization; null where the statement has none. */
function valueOf(name, text) {
  return {
    opts: { cache: false },
    async loader(queries) {
      const found = await rows(name, text, [queries.map(({ obj }) => obj.id)]);
      const byId = new Map(found.map((row) => [row.organization_id, row.value]));
      return queries.map(({ obj }) => byId.get(obj.id) ?? null);
    },
  };
}

function grouped(list, keyOf) {
  const groups = new Map();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const app = Fastify({ logger: false });
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: settings.port, host: settings.host });
