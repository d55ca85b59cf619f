import { badUserInput } from '#lib/graphql';
import { asc, contribute, linked, page, reads, single, sql, type Sql, values } from '#lib/reads';
import { Territory, type TerritoryReference } from '#lib/territories';
import { Source } from '../source/source.type.js';
import { OrganizationRecord } from './organization.entity.js';
import { type OrganizationFilter } from './organization.inputs.js';
import { Organization } from './organization.type.js';

const serving = (day: unknown): Sql => sql`s.valid_from <= ${day} and s.valid_to > ${day}`;

export const organizationReads = reads<OrganizationRecord>(Organization, {
  from: OrganizationRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    territories: linked(
      () => Territory,
      (key, { day }) =>
        sql`select s.territory_id from network.organization_territory s where s.organization_id = ${key} and ${serving(day)} order by s.territory_id`,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.organization o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim() ? sql`position(territories.fold(${search}::text) in ${t.foldedName}) > 0` : undefined;
    },
    kinds: (t, kinds: string[]) => sql`${t.kind} = any(${kinds}::text[])`,
    territory: (t, { id, kind, code }: TerritoryReference, { day }) => {
      if (id ? kind || code : !kind || !code)
        throw badUserInput('territory: give id alone, or kind and code together', 'territory');
      const named = id ? sql`p.id = ${id}` : sql`p.kind = ${kind} and p.code = ${code}`;
      return sql`exists (select 1 from network.organization_territory s join territories.territory p on p.id = s.territory_id
        where s.organization_id = ${t.id} and ${named} and ${serving(day)})`;
    },
  },
  sorts: { NAME: [asc('name')] },
  defaultSort: (_: OrganizationFilter) => 'NAME',
  roots: {
    organization: single((t, { id, key }) => {
      if (Boolean(id) === Boolean(key)) throw badUserInput('Give id or key');
      return { where: id ? sql`${t.id} = ${id}` : sql`${t.key} = ${key}` };
    }),
    organizations: page(),
  },
});

export const territoryOrganizations = contribute(() => Territory, {
  organizations: linked(
    () => Organization,
    (key, { day }) =>
      sql`select s.organization_id from network.organization_territory s where s.territory_id = ${key} and ${serving(day)} order by s.organization_id`,
  ),
});
