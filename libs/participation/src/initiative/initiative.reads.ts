import { ID } from '@nestjs/graphql';
import { badUserInput } from '#lib/graphql';
import { includeDemonstration, includeDescendants, Organization, isLong, searching, within } from '#lib/network';
import { Portal, Theme } from '#lib/portals';
import {
  argument,
  asc,
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
  single,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded, liesAbove, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { callsOfInitiative } from '../call/call.fields.js';
import { InitiativeRecord } from './initiative.entity.js';
import { InitiativeState } from './initiative.enums.js';
import { answersFor, seesDraft, seesInitiative, writes } from './initiative.sight.js';
import { Initiative, InitiativePhase } from './initiative.type.js';
import { withDemonstration } from '../with-demonstration.js';

type Row = Columns<InitiativeRecord>;

/** Columns of `participation.initiative i`. */
const I = { id: sql`i.id`, publishedOn: sql`i.published_on`, organizationId: sql`i.organization_id` };

/** A day that has come by then. */
const by = (on: Sql, { day }: Pick<Env, 'day'>): Sql => sql`case when ${on} <= ${day} then ${on} end`;

const stateOn = (t: Row, { day }: Pick<Env, 'day'>): Sql =>
  sql`case when ${t.closedOn} <= ${day} then 'CLOSED' when ${t.publishedOn} <= ${day} then 'PUBLISHED' else 'DRAFT' end`;

/** Whether an organization answers for it, or carries it on the day. */
const carries = (id: Sql, answering: Sql, organization: Sql, { day }: Pick<Env, 'day'>): Sql =>
  sql`(${answering} = ${organization} or exists (select from participation.initiative_carrier c
    where c.initiative_id = ${id} and c.organization_id = ${organization} and c.period @> ${day}::date))`;

export const initiativeReads = reads<InitiativeRecord>(Initiative, {
  from: InitiativeRecord,
  key: 'id',
  followed: true,
  visible: seesInitiative,
  fields: {
    title: computed((t, { locale }) => inLocale(t.titleFr, t.titleEn, locale)),
    summary: computed((t, { locale }) => inLocale(t.summaryFr, t.summaryEn, locale)),
    rules: computed((t, { locale }) => inLocale(t.rulesFr, t.rulesEn, locale)),
    state: computed(stateOn),
    publishedOn: computed((t, env) => by(t.publishedOn, env)),
    closedOn: computed((t, env) => by(t.closedOn, env)),
    outcome: computed(
      (t, { day, locale }) =>
        sql`case when ${t.closedOn} <= ${day} then ${inLocale(t.outcomeFr, t.outcomeEn, locale)} end`,
    ),
    organization: maybe(() => Organization, 'organizationId', 'Who answers for it.'),
    carriers: linked(
      () => Organization,
      (key, { day, ...env }) =>
        sql`select c.organization_id from participation.initiative_carrier c join network.organization o on o.id = c.organization_id
          where c.initiative_id = ${key} and c.period @> ${day}::date
            and exists (select from participation.initiative i where i.id = ${key} and (i.published_on <= ${day} or ${seesDraft(I, env)}))
          order by o.name, o.id limit 20`,
      'Other organizations that carry it on the day; at most 20.',
      { nullable: true, bound: 20 },
    ),
    portal: maybe(() => Portal, 'portalId', 'The portal that it is shown in; null for none.'),
    territories: linked(
      () => Territory,
      (key) =>
        sql`select r.territory_id from participation.initiative_territory r where r.initiative_id = ${key} order by r.territory_id limit 20`,
      'Where it takes place; at most 20.',
      { nullable: true, bound: 20 },
    ),
    themes: linked(
      () => Theme,
      (key) =>
        sql`select r.theme_id from participation.initiative_theme r join portals.theme h on h.id = r.theme_id where r.initiative_id = ${key} order by h.place limit 10`,
      'What it is about; at most 10.',
      { nullable: true, bound: 10 },
    ),
    phases: values(
      () => InitiativePhase,
      (key, { locale }) =>
        sql`select p.id, ${inLocale(sql`p.name_fr`, sql`p.name_en`, locale)} as name, p.name_fr as "nameFr", p.name_en as "nameEn",
          p.starts_on as "startsOn", p.ends_on as "endsOn" from participation.initiative_phase p where p.initiative_id = ${key} order by p.place limit 20`,
      'What it goes through, in order; at most 20.',
      { bound: 20 },
    ),
    calls: callsOfInitiative,
    viewerWrites: computed((t, env) => writes(t, env), 'Whether the caller may correct it.', { type: () => Boolean }),
    viewerAnswersFor: computed(
      (t, env) => answersFor(t, env),
      'Whether the caller may publish, close and open it again.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    search: searching(
      'Part of what it is called, or of what it is about, in French; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in ${t.foldedWords}) > 0`,
    ),
    states: filter([InitiativeState], 'That are so far on the day.', (t, states, env) =>
      oneOf(stateOn(t, env), states),
    ),
    organization: filter(ID, 'That this organization answers for, or carries on the day.', (t, id, env) =>
      carries(t.id, t.organizationId, sql`${id}`, env),
    ),
    portal: filter(ID, 'Shown in this portal.', (t, id) => sql`${t.portalId} = ${id}`),
    theme: filter(
      ID,
      'About this theme.',
      (t, id) =>
        sql`exists (select from participation.initiative_theme r where r.initiative_id = ${t.id} and r.theme_id = ${id})`,
    ),
    territory: filter(
      TerritoryReference,
      'That take place in this territory; with `includeDescendants`, also in what lies in it, with `includeAncestors`, also in what it lies in.',
      (t, territory, { day }, { includeDescendants: below, includeAncestors: above }) => {
        const held = sql`r.territory_id`;
        const inIt = liesIn(held, territory, Boolean(below), day);
        return sql`exists (select from participation.initiative_territory r where r.initiative_id = ${t.id}
          and ${above ? sql`(${inIt} or ${liesAbove(held, territory, day)})` : inIt})`;
      },
    ),
    includeDescendants,
    includeAncestors: filter(
      Boolean,
      'With `territory`: also what takes place in what it lies in, as whoever lives there is asked too.',
      () => undefined,
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search)
      ? sql`select s.id from participation.initiative s where s.folded_words like ${within(search)}`
      : undefined,
  listed: (t, _, { day }) => sql`(${t.publishedOn} is null or ${t.publishedOn} <= ${day})`,
  sorts: {
    LATEST: sort('By when they were published, drafts first, then the latest.', desc('latestOn')),
    TITLE: sort('By what they are called in French.', asc('titleFr')),
  },
  defaultSort: () => 'LATEST',
  list: { order: 'The latest first when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    initiative: single(
      'EVERYONE',
      'One initiative by its id or by its name in addresses; null when there is none or the caller may not see it.',
      (t, { id, slug }, env) => {
        if (Boolean(id) === Boolean(slug)) throw badUserInput('Give id, or slug');
        const asked = id ? sql`${t.id} = ${id}` : sql`${t.slug} = ${slug}`;
        return {
          where: sql`${asked} and (${t.publishedOn} is null or ${t.publishedOn} <= ${env.day} or ${seesDraft(t, env)})`,
        };
      },
      {
        args: {
          id: argument(ID, 'Id of the initiative.'),
          slug: argument(String, 'Its name in addresses.'),
        },
        asOf: 'The day to describe; today in Paris when left out.',
      },
    ),
    initiatives: page(
      'EVERYONE',
      'Initiatives that had been published by the day, and drafts that the caller may see.',
    ),
  },
});

export const organizationInitiatives = contribute(() => Organization, {
  initiatives: many(
    () => Initiative,
    {
      needs: [],
      variant: () => 'carried',
      on: { carried: (t, key, env) => carries(t.id!, t.organizationId!, key, env) },
      filter: withDemonstration,
    },
    'Initiatives that it answers for, or carries on the day.',
    { audience: 'EVERYONE', nullable: true },
  ),
});

export const portalInitiatives = contribute(() => Portal, {
  initiatives: many(
    () => Initiative,
    {
      needs: [],
      variant: () => 'shown',
      on: { shown: (t, key) => sql`${t.portalId} = ${key}` },
      filter: withDemonstration,
    },
    'Initiatives that are shown in it.',
    { audience: 'EVERYONE', nullable: true },
  ),
});
