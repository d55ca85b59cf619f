import { Int } from '@nestjs/graphql';
import { IS_ASSUMED, PageArgs } from '#lib/graphql';
import {
  argument,
  asc,
  byIdOrKey,
  type Columns,
  computed,
  contribute,
  type Env,
  filter,
  linked,
  many,
  maybe,
  onDays,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { byKindAndName, folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { isLong, searching, within } from '../search.js';
import { Membership, MemberStatus } from '../membership/membership.type.js';
import { seesPerson } from '../person/person.reads.js';
import { Person } from '../person/person.type.js';
import { Position } from '../position/position.type.js';
import { demonstrationArgument, includeDemonstration, includeDescendants } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { OrganizationAddress, OrganizationIdentifier, OrganizationName } from './organization-record.type.js';
import { OrganizationRecord } from './organization.entity.js';
import { OrganizationKind } from './organization.enums.js';
import { Organization } from './organization.type.js';

const serving = (day: unknown): Sql => sql`s.valid_from <= ${day} and s.valid_to > ${day}`;

const TODAY = 'The day to describe; today in Paris when left out.';

const PERIOD = sql`nullif(r.valid_from, '-infinity') as "from", nullif(r.valid_to, 'infinity') as "to"`;

/** Whether it serves a territory overseas on the day. */
export const servesOverseas = (organization: Sql, day: unknown): Sql =>
  sql`exists (select 1 from network.organization_territory s join territories.territory_version v on v.territory_id = s.territory_id
    where s.organization_id = ${organization} and ${serving(day)} and v.seen_from <= ${day} and v.seen_to > ${day} and v.overseas)`;

/** Whether it serves the named territory on the day, or something in it. */
export const serves = (organization: Sql, territory: TerritoryReference, below: boolean, day: unknown): Sql =>
  sql`exists (select 1 from network.organization_territory s
    where s.organization_id = ${organization} and ${serving(day)} and ${liesIn(sql`s.territory_id`, territory, below, day)})`;

/** The code of the département that it serves, or in which what it serves lies; last where it serves more than that. */
const departementOf = (organization: Sql, day: unknown): Sql =>
  sql`coalesce((select min(p.code) from network.organization_territory s
    join territories.territory_version v on v.territory_id = s.territory_id and v.seen_from <= ${day} and v.seen_to > ${day}
    join territories.territory p on p.id = case when v.kind in ('DEPARTEMENT', 'OVERSEAS_COLLECTIVITY') then v.territory_id else v.departement_id end
    where s.organization_id = ${organization} and ${serving(day)}), '~')`;

const headcountOn = (organization: Sql, day: unknown): Sql =>
  sql`(select h.headcount from network.headcount h where h.organization_id = ${organization} and h.since <= ${day}
    order by h.since desc limit 1)`;

/** From when it belongs without interruption; last where it does not. */
const memberSince = (organization: Sql, day: unknown): Sql =>
  sql`coalesce((select min(m.starts) from network.member_span m where m.member_key = ${organization} and not m.certain
    and m.starts <= ${day} and ${day} < m.ends), 'infinity')`;

const directed = (deprecated?: string) =>
  maybe<OrganizationRecord>(
    () => Person,
    (t, { asOf }, { day }) => {
      const on = asOf ? sql`${asOf}::date` : sql`${day}`;
      return sql`(select d.person_id from network.position d where d.organization_id = ${t.id} and d.kind = 'DIRECTOR'
          and d.valid_from <= ${on} and d.valid_to > ${on} order by d.valid_from desc, d.id limit 1)`;
    },
    'Who directs it on the day; null when that is not known or may not be seen.',
    { asOf: TODAY, deprecated },
  );

/** One that nothing binds is no member, unless an undocumented signatory of its kind may be it. */
const memberStatus = (organization: Sql, day: unknown): Sql =>
  sql`coalesce((select s.status from network.member_status s where s.organization_id = ${organization} and s.since <= ${day}
    order by s.since desc limit 1), case when exists (select 1 from network.organization o join network.unidentified_kinds(${day}) u
      on u.kind = o.kind and u.demonstration = o.demonstration where o.id = ${organization}) then 'UNKNOWN' else 'NOT_MEMBER' end)`;

/** The number of today is in the row; of another day, in the periods, where any is on record. */
const numberOn =
  (kind: 'SIREN' | 'SIRET' | 'RNA', column: 'siren' | 'siret' | 'rna') =>
  (t: Columns<OrganizationRecord>, { day, today }: Env): Sql =>
    sql`case when ${day} = ${today} then ${t[column]}
      when exists (select 1 from network.organization_identifier i where i.organization_id = ${t.id} and i.kind = ${kind})
      then (select i.value from network.organization_identifier i where i.organization_id = ${t.id} and i.kind = ${kind}
        and i.valid_from <= ${day} and i.valid_to > ${day})
      else ${t[column]} end`;

export const organizationReads = reads<OrganizationRecord>(Organization, {
  from: OrganizationRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    isAssumed: computed((_, { day, today }) => sql`${day} > ${today}`, IS_ASSUMED, { type: () => Boolean }),
    name: computed(
      (t, { day, today }) =>
        sql`case when ${day} = ${today} then ${t.name} else coalesce((select n.name from network.organization_name n
          where n.organization_id = ${t.id} and n.valid_from <= ${day} and n.valid_to > ${day}), ${t.name}) end`,
    ),
    siren: computed(numberOn('SIREN', 'siren')),
    siret: computed(numberOn('SIRET', 'siret')),
    rna: computed(numberOn('RNA', 'rna')),
    address: computed(
      (t, { day }) =>
        sql`(select json_build_object('street', r.street, 'postalCode', r.postal_code, 'city', r.city,
            'from', nullif(r.valid_from, '-infinity'), 'to', nullif(r.valid_to, 'infinity'))
          from network.organization_address r where r.organization_id = ${t.id} and r.valid_from <= ${day} and r.valid_to > ${day})`,
    ),
    territories: linked(
      () => Territory,
      (key, { day }) =>
        sql`select s.territory_id from network.organization_territory s
          left join territories.territory_version v on v.territory_id = s.territory_id and v.seen_from <= ${day} and v.seen_to > ${day}
          where s.organization_id = ${key} and ${serving(day)}
          order by ${byKindAndName(sql`v`)}, s.territory_id`,
      'Territories that it serves on the day, the larger kinds first and those of a kind by name; at most 20. Where the source names no beginning it has always served them.',
      { nullable: true, asOf: TODAY },
    ),
    positions: many(
      () => Position,
      'organizationId',
      'Who works there on the day, among those whom the caller may see: `hiddenPositionCount` says how many others do.',
    ),
    hiddenPositionCount: perKey(
      (key, { day, actor }) =>
        sql`select count(*)::int from network.position w join network.person v on v.id = w.person_id where w.organization_id = ${key}
          and w.valid_from <= ${day} and w.valid_to > ${day} and not coalesce((${seesPerson(sql`v.public`, sql`v.id`, actor)}), false)`,
      'How many positions are held there on the day by people whom the caller may not see: `positions` lacks them, `headcount` does not.',
      { type: () => Int, asOf: TODAY },
    ),
    director: directed(),
    manager: directed('Use `director`: a manager is whoever holds that role here. Goes on 2027-06-30.'),
    headcount: perKey(
      (key, { day }) => headcountOn(key, day),
      'How many people work there on the day, elected presidents not counted; null before the first position that is on record, and where there is none: unknown is not zero.',
      { type: () => Int, nullable: true, asOf: TODAY },
    ),
    memberStatus: perKey(
      (key, { day }) => sql`select ${memberStatus(key, day)}`,
      'Whether it belongs to the network on the day; computed from the records, never set by hand.',
      { type: () => MemberStatus, asOf: TODAY },
    ),
    memberships: many(() => Membership, 'organizationId', 'Its stretches of belonging, oldest first.', {
      args: () => PageArgs,
      asOf: 'The day for `certainty`; today in Paris when left out.',
    }),
    names: values(
      () => OrganizationName,
      (key) =>
        sql`select r.name, ${PERIOD} from network.organization_name r where r.organization_id = ${key} order by r.valid_from`,
      'Its names, oldest first; at most 20.',
    ),
    addresses: values(
      () => OrganizationAddress,
      (key) =>
        sql`select r.street, r.postal_code as "postalCode", r.city, ${PERIOD} from network.organization_address r
        where r.organization_id = ${key} order by r.valid_from`,
      'Its seats, oldest first; at most 20.',
    ),
    identifiers: values(
      () => OrganizationIdentifier,
      (key) =>
        sql`select r.kind, r.value, ${PERIOD} from network.organization_identifier r where r.organization_id = ${key} order by r.valid_from, r.kind`,
      'Its numbers in official registers, oldest first; at most 20.',
    ),
    history: onDays(
      () => Organization,
      'Itself on each of these days, in the order asked: its status, headcount, team and all else that the day decides.',
    ),
    sources: sourcesOf(sql`network.organization`),
  },
  filters: {
    search: searching(
      'Part of a name, today’s or a former one; accents, hyphens and case do not matter.',
      (t, search) => {
        const text = folded(search);
        return sql`position(${text} in ${t.foldedName}) > 0 or exists (select 1 from network.organization_name n
            where n.organization_id = ${t.id} and position(${text} in n.folded_name) > 0)`;
      },
    ),
    kinds: filter([OrganizationKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    territory: filter(
      TerritoryReference,
      'Those that serve this territory on the day; with `includeDescendants`, it or what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) => serves(t.id, territory, Boolean(below), day),
    ),
    includeDescendants,
    overseas: filter(
      Boolean,
      'Only those that serve a territory overseas on the day (true), or only the others (false).',
      (t, overseas, { day }) => sql`${servesOverseas(t.id, day)} = ${overseas}`,
    ),
    memberStatuses: filter(
      [MemberStatus],
      'Those whose `memberStatus` on the day is any of these.',
      (t, statuses, { day }) => oneOf(memberStatus(t.id, day), statuses),
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search)
      ? sql`select s.id from network.organization s where s.folded_name like ${within(search)}
          union select n.organization_id from network.organization_name n where n.folded_name like ${within(search)}`
      : undefined,
  sorts: {
    NAME: sort('By name, in French alphabetical order.', asc('name')),
    DEPARTEMENT: sort(
      'By code of the département that it serves on the day, or in which what it serves lies; one that serves a région or more comes last.',
      asc((t, _, { day }) => departementOf(t.id, day), 'text'),
      asc('name'),
    ),
    HEADCOUNT: sort(
      'By how many people work there on the day; an unknown headcount counts as the smallest.',
      asc((t, _, { day }) => sql`coalesce(${headcountOn(t.id, day)}, -1)`),
      asc('name'),
    ),
    MEMBER_SINCE: sort(
      'By the day from which it has belonged to the network, up to the day, without interruption; those that do not belong come last.',
      asc((t, _, { day }) => memberSince(t.id, day), 'date'),
      asc('name'),
    ),
  },
  list: { asOf: 'The day to describe: names, filters, and all that is nested; today in Paris when left out.' },
  roots: {
    organization: byIdOrKey('EVERYONE', 'One organization, by `id` or by `key`; null when there is none.', {
      what: 'the organization',
      like: 'caue-59',
      asOf: 'The day to describe, names and all that is nested; today in Paris when left out.',
    }),
    organizations: page('EVERYONE', 'Organizations of the network and partners.'),
  },
});

const ITSELF_AND_ABOVE = sql`array[v.territory_id, v.commune_id, v.epci_id, v.departement_id, v.region_id]`;

export const territoryOrganizations = contribute(() => Territory, {
  organizations: linked(
    () => Organization,
    (key, { day }, { includeAncestors, includeDemonstration: isIncluded }) =>
      sql`select o.id from territories.territory_version v
        cross join lateral unnest(${includeAncestors ? ITSELF_AND_ABOVE : sql`array[v.territory_id]`}) with ordinality a(id, nearness)
        join network.organization_territory s on s.territory_id = a.id and ${serving(day)}
        join network.organization o on o.id = s.organization_id and (${Boolean(isIncluded)} or not o.demonstration)
        where v.territory_id = ${key} and v.seen_from <= ${day} and v.seen_to > ${day}
        group by o.id, o.name order by min(a.nearness), o.name, o.id limit 20`,
    'Organizations that serve it on the day, or what it lies in: those nearest to it first, then by name; at most 20.',
    {
      audience: 'EVERYONE',
      nullable: true,
      args: {
        includeAncestors: argument(Boolean, 'Also those that serve what it lies in: true when left out.', true),
        ...demonstrationArgument,
      },
      asOf: 'The day to describe; the day of the territory when left out.',
    },
  ),
});
