import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  includeDemonstration,
  includeDescendants,
  isLong,
  Organization,
  searching,
  seesPerson,
  within,
} from '#lib/network';
import { Theme } from '#lib/portals';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  inLocale,
  linked,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { REUSE, seesUse } from '../reuse/reuse.sight.js';
import { WorkstreamContribution } from '../workstream-contribution/workstream-contribution.type.js';
import { WorkstreamParticipant } from '../workstream-participant/workstream-participant.type.js';
import { WorkstreamPartner } from '../workstream-partner/workstream-partner.type.js';
import { WorkstreamRecord } from './workstream.entity.js';
import { WorkstreamState } from './workstream.enums.js';
import { whether } from '../whether.js';
import { seesWorkstream, steers, worksOn } from './workstream.sight.js';
import { Workstream, WorkstreamPhase } from './workstream.type.js';

type Row = Columns<WorkstreamRecord>;

/** A day that has come by then. */
const by = (on: Sql, { day }: Pick<Env, 'day'>): Sql => sql`case when ${on} <= ${day} then ${on} end`;

const stateOn = (t: Row, { day }: Pick<Env, 'day'>): Sql =>
  sql`case when ${t.abandonedOn} <= ${day} then 'ABANDONED' when ${t.closedOn} <= ${day} then 'CLOSED'
    when ${t.deliveredOn} <= ${day} then 'DELIVERED' when ${t.launchedOn} <= ${day} then 'LAUNCHED' else 'PROPOSED' end`;

const collectiveSince = (id: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(select c.since from club.collective c where c.workstream_id = ${id} and c.since <= ${day})`;

const reusedSince = (t: Row, env: Env): Sql =>
  sql`(select min(r.reused_on) from club.deliverable d join club.reuse r on r.deliverable_id = d.id
    where d.workstream_id = ${t.id} and r.reused_on <= ${env.day} and ${seesUse(REUSE, env)})`;

const leadOn = (id: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(select p.organization_id from club.workstream_partner p where p.workstream_id = ${id} and p.role = 'LEAD' and p.period @> ${day}::date)`;

export const workstreamReads = reads<WorkstreamRecord>(Workstream, {
  from: WorkstreamRecord,
  key: 'id',
  followed: true,
  visible: seesWorkstream,
  fields: {
    title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
    aim: computed((t, { locale }) => inLocale(t.aimFr, t.aimEn, locale)),
    state: computed(stateOn),
    launchedOn: computed((t, env) => by(t.launchedOn, env)),
    deliveredOn: computed((t, env) => by(t.deliveredOn, env)),
    closedOn: computed((t, env) => by(t.closedOn, env)),
    abandonedOn: computed((t, env) => by(t.abandonedOn, env)),
    abandonReason: computed((t, { day }) => sql`case when ${t.abandonedOn} <= ${day} then ${t.abandonReason} end`),
    lessons: computed(
      (t, { day }) => sql`case when least(${t.abandonedOn}, ${t.closedOn}) <= ${day} then ${t.lessons} end`,
    ),
    collectiveSince: computed((t, env) => collectiveSince(t.id, env)),
    reusedSince: computed(reusedSince),
    collectiveEvidence: linked(
      () => WorkstreamContribution,
      (key, { day }) =>
        sql`select e.id from club.collective c cross join unnest(c.evidence) with ordinality e(id, nr)
          where c.workstream_id = ${key} and c.since <= ${day} order by e.nr`,
      'The contributions that made it collective, of each organization the first; empty when it was not by the day. At most 20.',
      { bound: 20, nullable: true },
    ),
    parent: maybe(
      () => Workstream,
      'parentId',
      'The workstream that it is a part of; null for none, and where the caller may not see it.',
    ),
    lead: maybe(
      () => Organization,
      (t, _, env) => leadOn(t.id, env),
      'Who leads it on the day; null for nobody.',
    ),
    partners: many(
      () => WorkstreamPartner,
      'workstreamId',
      'Which organizations make it on the day, who leads it too.',
      {
        nullable: true,
      },
    ),
    participants: many(() => WorkstreamParticipant, 'workstreamId', 'Who works on it on the day.', { nullable: true }),
    contributions: many(
      () => WorkstreamContribution,
      'workstreamId',
      'What was done for it by the day, the first of it first.',
      { nullable: true },
    ),
    parts: many(() => Workstream, 'parentId', 'Workstreams that are a part of it.', {
      nullable: true,
      unlessAsked: { includeDemonstration: true },
    }),
    phases: values(
      () => WorkstreamPhase,
      (key, { locale }) =>
        sql`select p.id, ${inLocale(sql`p.title_fr`, sql`p.title_en`, locale)} as title, p.title_fr as "titleFr", p.title_en as "titleEn",
          p.starts_on as "startsOn", p.ends_on as "endsOn" from club.workstream_phase p where p.workstream_id = ${key} order by p.place limit 20`,
      'Its calendar, in order; at most 20.',
      { bound: 20 },
    ),
    themes: linked(
      () => Theme,
      (key) =>
        sql`select r.theme_id from club.workstream_theme r join portals.theme h on h.id = r.theme_id where r.workstream_id = ${key} order by h.place limit 10`,
      'What it is about; at most 10.',
      { nullable: true, bound: 10 },
    ),
    territories: linked(
      () => Territory,
      (key) =>
        sql`select r.territory_id from club.workstream_territory r where r.workstream_id = ${key} order by r.territory_id limit 20`,
      'The territories that it is about; at most 20.',
      { nullable: true, bound: 20 },
    ),
    viewerWorks: computed((t, env) => worksOn(t.id, env), 'Whether the caller works on it today.', {
      type: () => Boolean,
    }),
    viewerSteers: computed((t, env) => steers(t.id, env), 'Whether the caller says what becomes of it.', {
      type: () => Boolean,
    }),
  },
  filters: {
    search: searching(
      'Part of what it is called, or of what it is for, in French; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in ${t.foldedWords}) > 0`,
    ),
    states: filter([WorkstreamState], 'That are so far on the day.', (t, states, env) =>
      oneOf(stateOn(t, env), states),
    ),
    collective: filter(
      Boolean,
      'Whether they were collective by the day.',
      (t, is, { day }) =>
        sql`exists (select from club.collective c where c.workstream_id = ${t.id} and c.since <= ${day}) = ${is}`,
    ),
    launched: filter(
      Boolean,
      'Whether they had been launched, and not given up, by the day.',
      (t, is, { day }) =>
        sql`(coalesce(${t.launchedOn} <= ${day}, false) and coalesce(${t.abandonedOn} > ${day}, true)) = ${is}`,
    ),
    reused: filter(
      Boolean,
      'Whether others had used what came of them by the day, as far as the caller may see.',
      (t, is, env) =>
        whether(
          is,
          sql`exists (select from club.deliverable d join club.reuse r on r.deliverable_id = d.id
            where d.workstream_id = ${t.id} and r.reused_on <= ${env.day} and ${seesUse(REUSE, env)})`,
        ),
    ),
    organization: filter(
      ID,
      'That this organization makes on the day.',
      (t, id, { day }) =>
        sql`exists (select from club.workstream_partner p where p.workstream_id = ${t.id} and p.organization_id = ${id} and p.period @> ${day}::date)`,
    ),
    lead: filter(ID, 'That this organization leads on the day.', (t, id, env) => sql`${leadOn(t.id, env)} = ${id}`),
    person: filter(
      ID,
      'On which this person works on the day, if the caller may see them.',
      (t, id, { day, actor }) =>
        sql`exists (select from club.workstream_participant p join network.person v on v.id = p.person_id and (${seesPerson(sql`v.public`, sql`v.id`, actor)})
          where p.workstream_id = ${t.id} and p.person_id = ${id} and p.period @> ${day}::date)`,
    ),
    theme: filter(
      ID,
      'About this theme.',
      (t, id) =>
        sql`exists (select from club.workstream_theme r where r.workstream_id = ${t.id} and r.theme_id = ${id})`,
    ),
    territory: filter(
      TerritoryReference,
      'About this territory; with `includeDescendants`, also about what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) =>
        sql`exists (select from club.workstream_territory r where r.workstream_id = ${t.id}
          and ${liesIn(sql`r.territory_id`, territory, Boolean(below), day)})`,
    ),
    includeDescendants,
    proposedFrom: filter(LocalDate, 'Proposed on this day or later.', (t, on) => sql`${t.proposedOn} >= ${on}::date`),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search) ? sql`select s.id from club.workstream s where s.folded_words like ${within(search)}` : undefined,
  listed: (t, _, { day }) => sql`${t.proposedOn} <= ${day}`,
  sorts: {
    LATEST: sort('By when they were proposed, the latest first.', desc('proposedOn')),
    TITLE: sort('By what they are called in French.', asc('titleFr')),
  },
  defaultSort: () => 'LATEST',
  list: { order: 'The latest first when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    workstream: byId(
      'EVERYONE',
      'One workstream by its id; null when there is none or the caller may not see it.',
      'the workstream',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    workstreams: page('EVERYONE', 'Workstreams of the network that had been proposed by the day.'),
  },
});

export const organizationWorkstreams = contribute(() => Organization, {
  workstreams: many(
    () => Workstream,
    {
      needs: [],
      variant: () => 'made',
      on: {
        made: (t, key, { day }) =>
          sql`exists (select from club.workstream_partner p where p.workstream_id = ${t.id} and p.organization_id = ${key} and p.period @> ${day}::date)`,
      },
      filter: ({ filter: given }) => ({ includeDemonstration: true, ...(given as object) }),
    },
    'Workstreams that it makes on the day.',
    { audience: 'EVERYONE', nullable: true },
  ),
});
