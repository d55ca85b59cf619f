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
  enum WorkstreamState { PROPOSED LAUNCHED DELIVERED CLOSED ABANDONED }
  enum WorkstreamPartnerRole { LEAD PARTNER }
  enum WorkstreamContributionKind { TEXT FILE MEETING TASK TEST DELIVERABLE }
  type Theme { key: String! }
  type Workstream {
    id: ID!
    title: String!
    aim: String!
    state: WorkstreamState!
    proposedOn: String!
    launchedOn: String
    collectiveSince: String
    lead: Organization
    themes: [Theme!]!
    partners(first: Int! = 20): WorkstreamPartnerConnection!
    contributions(first: Int! = 20): WorkstreamContributionConnection!
  }
  type WorkstreamPartner { role: WorkstreamPartnerRole! from: String! organization: Organization }
  type WorkstreamContribution { kind: WorkstreamContributionKind! on: String! organization: Organization }
  type WorkstreamConnection { totalCount: Int! nodes: [Workstream!]! }
  type WorkstreamPartnerConnection { totalCount: Int! nodes: [WorkstreamPartner!]! }
  type WorkstreamContributionConnection { totalCount: Int! nodes: [WorkstreamContribution!]! }
  type Query {
    workstream(id: ID!): Workstream
    workstreams(first: Int! = 20): WorkstreamConnection!
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

const SEEN_BY_ALL = "w.visibility = 'PUBLIC' and not w.demonstration and w.proposed_on <= current_date";
const WORKSTREAM = `w.id, w.title_fr as title, w.aim_fr as aim, club.state_on(w, current_date) as state, w.proposed_on::text as "proposedOn",
  case when w.launched_on <= current_date then w.launched_on::text end as "launchedOn"`;

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
    async workstream(_, { id }) {
      return (await rows('workstream', `select ${WORKSTREAM} from club.workstream w where ${SEEN_BY_ALL} and w.id = $1`, [id]))[0] ?? null;
    },
    // How many there are is counted when it is asked for.
    async workstreams(_, { first }) {
      return { nodes: await rows('workstreams', `select ${WORKSTREAM} from club.workstream w where ${SEEN_BY_ALL} order by w.proposed_on desc, w.id desc limit $1`, [first]) };
    },
  },
  WorkstreamConnection: {
    totalCount: async () => Number((await rows('count of workstreams', `select count(*) from club.workstream w where ${SEEN_BY_ALL}`, []))[0].count),
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

/** Organizations by the key of what is theirs, which each statement calls `organization_id`. */
const organizations = {
  opts: { cache: false },
  async loader(queries) {
    const ids = [...new Set(queries.map(({ obj }) => obj.organizationId).filter(Boolean))];
    const found = await rows('organizations by id', 'select id, key, name, kind from network.organization where id = any($1::text[])', [ids]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj.organizationId) ?? null);
  },
};

/** The first of a list of each workstream, and how many there are. */
function listOf(name, columns, from, order) {
  return {
    opts: { cache: false },
    async loader(queries) {
      const text = `select k.id as workstream_id, c.*, (select count(*)::int from ${from} l where l.workstream_id = k.id) as total
        from unnest($1::text[]) k(id) left join lateral (select ${columns} from ${from} l where l.workstream_id = k.id order by ${order} limit $2) c on true`;
      const first = Math.max(...queries.map(({ params }) => params.first));
      const byId = grouped(await rows(name, text, [queries.map(({ obj }) => obj.id), first]), (row) => row.workstream_id);
      return queries.map(({ obj, params }) => {
        const found = byId.get(obj.id);
        return { totalCount: found[0].total, nodes: found.filter(({ kind, role }) => kind ?? role).slice(0, params.first) };
      });
    },
  };
}

Object.assign(loaders, {
  Workstream: {
    collectiveSince: valueOf('collective', 'select workstream_id as organization_id, since::text as value from club.collective where workstream_id = any($1::text[]) and since <= current_date'),
    lead: {
      opts: { cache: false },
      async loader(queries) {
        const text = `select p.workstream_id, o.id, o.key, o.name, o.kind from club.workstream_partner p join network.organization o on o.id = p.organization_id
          where p.workstream_id = any($1::text[]) and p.role = 'LEAD' and p.period @> current_date`;
        const byId = new Map((await rows('leads', text, [queries.map(({ obj }) => obj.id)])).map((row) => [row.workstream_id, row]));
        return queries.map(({ obj }) => byId.get(obj.id) ?? null);
      },
    },
    themes: {
      opts: { cache: false },
      async loader(queries) {
        const text = `select r.workstream_id, m.key from club.workstream_theme r join portals.theme m on m.id = r.theme_id
          where r.workstream_id = any($1::text[]) order by m.place`;
        const byId = grouped(await rows('themes', text, [queries.map(({ obj }) => obj.id)]), (row) => row.workstream_id);
        return queries.map(({ obj }) => byId.get(obj.id) ?? []);
      },
    },
    partners: listOf('partners', 'l.role, l.valid_from::text as "from", l.organization_id as "organizationId"', 'bench.workstream_partner', 'l.role, l.valid_from, l.id'),
    contributions: listOf('contributions', 'l.kind, l.contributed_on::text as "on", l.organization_id as "organizationId"', 'bench.contribution', 'l.at, l.id'),
  },
  WorkstreamPartner: { organization: organizations },
  WorkstreamContribution: { organization: organizations },
});

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
