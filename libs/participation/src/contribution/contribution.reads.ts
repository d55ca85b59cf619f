import { Float, ID, Int } from '@nestjs/graphql';
import { badUserInput, DateTime } from '#lib/graphql';
import { includeDemonstration, includeDescendants, isLong, searching, within } from '#lib/network';
import { boxOf, isInBox } from '#lib/portals';
import {
  asc,
  byId,
  type Columns,
  computed,
  contribute,
  desc,
  type Env,
  filter,
  many,
  maybe,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  type Sql,
  sql,
  values,
} from '#lib/reads';
import { communesIn, folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { CallKind } from '../call/call.enums.js';
import { promisedOn } from '../call/call.promise.js';
import { Call } from '../call/call.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { PassageState } from '../document/document.enums.js';
import { ContributionRecord } from './contribution.entity.js';
import { ContributionOrigin, ContributionStatus } from './contribution.enums.js';
import { namelessIn } from './contribution.nameless.js';
import { isFound } from '../document/document.found.js';
import { answersForCall, seesContribution } from './contribution.sight.js';
import { byEndOf } from '../day.js';
import { isAnswered, isMerged } from '../merge/merge.sql.js';
import { CitationSide } from '../synthesis/synthesis.enums.js';
import { isCitedAs, isCitedBy, isNotCitedBy } from '../synthesis/synthesis.cited.js';
import { Contribution, ContributionAuthor, ContributionPoint, FormerContribution } from './contribution.type.js';
import { withDemonstration } from '../with-demonstration.js';

/**
 * The day by which their call promised an answer, where the caller answers for it. Those of all calls of the caller are put together once: to ask for each of
 * many contributions takes far longer, and so would calls of everybody else.
 */
const promisedTo = (t: Pick<Columns<ContributionRecord>, 'callId'>, env: Pick<Env, 'actor' | 'day'>): Sql =>
  sql`((select jsonb_object_agg(a.id, ${promisedOn(sql`a.id`, sql`a.answers_until`, env)})
    from participation.call a join participation.initiative i on i.id = a.initiative_id
    where ${env.actor.coordinator} or i.organization_id = any(${env.actor.organizations})) ->> ${t.callId})::date`;

/** Communes first, and what was said of each by their index. What lies in a box is fewer: each is asked where it lies. */
const isAmongThose = (territory: Sql, within: TerritoryReference, day: unknown): Sql =>
  sql`${territory} = any(array(${communesIn(within, day)}))`;

/** Of the point as it is kept: where it is shown less exactly, apart. */
const communeOfPoint = (t: Columns<ContributionRecord>, today: unknown): Sql =>
  sql`(select a.territory_id from (
      select p.longitude, p.latitude from participation.contribution_place p where p.contribution_id = ${t.id}
      union all select ${t.longitude}, ${t.latitude} where ${t.precision} = 'EXACT') p
    cross join lateral territories.commune_at(p.longitude, p.latitude, ${today}::date) a
    where a.territory_id <> ${t.territoryId} limit 1)`;

export const contributionReads = reads<ContributionRecord>(Contribution, {
  from: ContributionRecord,
  key: 'id',
  followed: true,
  visible: seesContribution,
  fields: {
    call: maybe(() => Call, 'callId', 'The call that it answers.'),
    territory: maybe(() => Territory, 'territoryId', 'The commune that it is about; null where none was said.'),
    pointTerritory: maybe(
      () => Territory,
      (t, _args, env) =>
        sql`case when ${t.personId} is not null and ${answersForCall(t.callId, env)} then ${communeOfPoint(t, env.today)} end`,
      'For those who answer for the call: the commune that the point of the author lies in, where they named another. Null where both agree, and where the point is not kept.',
    ),
    author: perKey(
      (key, env) =>
        sql`select json_build_object('displayName', coalesce(c.shown_name, s.name, ${namelessIn(env)}))
          from participation.contribution c left join participation.contribution_speaker s on s.contribution_id = c.id
          where c.id = ${key} and (c.shown_name is not null or c.origin <> 'ONLINE')`,
      'Who wrote it; null once they are erased.',
      { type: () => ContributionAuthor, nullable: true },
    ),
    point: perKey(
      (key) =>
        sql`select json_build_object('longitude', c.longitude, 'latitude', c.latitude, 'precision', c.precision)
          from participation.contribution c where c.id = ${key} and c.precision is not null`,
      'Where it is about, as far as that is shown; null where no point is.',
      { type: () => ContributionPoint, nullable: true },
    ),
    formerly: values(
      () => FormerContribution,
      (key, env) =>
        sql`select v.title, v.body, v.written_at as "writtenAt", v.replaced_at as "replacedAt", v.was_shown as "wasShown"
          from participation.contribution_version v join participation.contribution c on c.id = v.contribution_id
          where c.id = ${key} and (v.was_shown or coalesce(c.person_id = ${env.actor.person}, false) or ${answersForCall(sql`c.call_id`, env)})
          order by v.number desc limit 20`,
      'What it said before it was changed, the last of it first: where that was shown, for everybody; else for whoever wrote it and those who answer for the call. At most 20.',
      { bound: 20 },
    ),
    refusal: computed(
      (t, env) =>
        sql`case when coalesce(${t.personId} = ${env.actor.person}, false) or ${answersForCall(t.callId, env)} then ${t.refusal} end`,
    ),
    viewerSupports: computed(
      (t, { actor }) =>
        sql`exists (select from participation.contribution_support s where s.contribution_id = ${t.id} and s.person_id = ${actor.person})`,
      'Whether the caller supports it.',
      { type: () => Boolean },
    ),
    isViewers: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller wrote it.',
      { type: () => Boolean },
    ),
    viewerAnswers: computed((t, env) => answersForCall(t.callId, env), 'Whether the caller answers for its call.', {
      type: () => Boolean,
    }),
  },
  filters: {
    search: searching(
      'Part of its title or text; accents, hyphens and case do not matter.',
      (t, text) =>
        sql`exists (select from participation.contribution_words w where w.contribution_id = ${t.id} and position(${folded(text)} in w.folded_words) > 0)`,
    ),
    status: filter(ContributionStatus, 'That are so; those that are published when left out.', (t, status) =>
      oneOf(t.status, [status]),
    ),
    isViewers: filter(
      Boolean,
      'Whether the caller wrote them, whatever became of them.',
      (t, is, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false) = ${is}`,
    ),
    call: filter(ID, 'That answer this call.', (t, id) => sql`${t.callId} = ${id}`),
    callKind: filter(
      CallKind,
      'That answer a call of this kind.',
      (t, kind) =>
        sql`exists (select from participation.call a where a.id = ${t.callId} and ${oneOf(sql`a.kind`, [kind])})`,
    ),
    block: filter(
      ID,
      'About this block of a text: in its version `textVersion`, or in the one that stood on the day.',
      (t, id, env, { textVersion }) => isFound(t.id, sql`f.block_id = ${id}`, textVersion, env),
    ),
    passageStates: filter(
      [PassageState],
      'About a passage of a text of which any of these became, in the same version.',
      (t, states, env, { textVersion }) => isFound(t.id, sql`f.state = any(${states}::text[])`, textVersion, env),
    ),
    textVersion: filter(Int, 'The version in which `block` and `passageStates` look, by its number.', () => sql`true`),
    initiative: filter(
      ID,
      'Of this initiative.',
      (t, id) => sql`exists (select from participation.call a where a.id = ${t.callId} and a.initiative_id = ${id})`,
    ),
    territory: filter(
      TerritoryReference,
      'About this territory; with `includeDescendants`, also about what lies in it.',
      (t, territory, { day }, { includeDescendants: below, bbox }) =>
        below && !bbox
          ? isAmongThose(t.territoryId, territory, day)
          : liesIn(t.territoryId, territory, Boolean(below), day),
    ),
    includeDescendants,
    isAnswered: filter(
      Boolean,
      'Whether they had their official answer by the day, or the one under which they are gathered.',
      (t, is, env) => sql`${isAnswered(t.id, env)} = ${is}`,
    ),
    isOverdue: filter(
      Boolean,
      'Whether they had no answer after the day that was promised for it.',
      (
        t,
        is,
        env,
      ) => sql`(exists (select from participation.call a where a.id = ${t.callId} and ${promisedOn(sql`a.id`, sql`a.answers_until`, env)} < ${env.day})
        and not ${isAnswered(t.id, env)}) = ${is}`,
    ),
    isMerged: filter(
      Boolean,
      'Whether they were gathered under another on the day.',
      (t, is, env) => sql`${isMerged(t.id, env)} = ${is}`,
    ),
    statement: filter(
      ID,
      'Cited by this statement of a synthesis, or gathering what it cites.',
      (t, id, env, { citedAs }) => isCitedAs(t, id, citedAs, env),
    ),
    citedAs: filter(CitationSide, 'With `statement`: what they are to it.', () => sql`true`),
    citedBy: filter(
      ID,
      'Cited by this synthesis, or gathering what it cites: in its version `synthesisVersion`, or as it stood on the day.',
      (t, id, env, { synthesisVersion }) => isCitedBy(t, id, synthesisVersion, env),
    ),
    notCitedBy: filter(
      ID,
      'That this synthesis is of and no statement of it cites, in the same version; what is gathered under another goes with that.',
      (t, id, env, { synthesisVersion }) => isNotCitedBy(t, id, synthesisVersion, env),
    ),
    synthesisVersion: filter(
      Int,
      'The version in which `citedBy` and `notCitedBy` look, by its number.',
      () => sql`true`,
    ),
    viewerAnswers: filter(
      Boolean,
      'Whether the caller answers for their call.',
      (t, is, env) => sql`${answersForCall(t.callId, env)} = ${is}`,
    ),
    origins: filter([ContributionOrigin], 'That came in any of these ways.', (t, origins) => oneOf(t.origin, origins)),
    batch: filter(
      ID,
      'Entered in this batch, for those who answer for its call.',
      (t, id, env) =>
        sql`(exists (select from participation.contribution_entry e where e.contribution_id = ${t.id} and e.batch_id = ${id})
          and ${answersForCall(t.callId, env)})`,
    ),
    bbox: filter([Float], 'Shown in this box: west, south, east, north, in degrees of WGS 84.', (t, edges) =>
      isInBox(t.geo, boxOf(edges)),
    ),
    submittedFrom: filter(
      DateTime,
      'That arrived at this instant or later.',
      (t, at) => sql`${t.submittedAt} >= ${at}::timestamptz`,
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search)
      ? sql`select s.contribution_id from participation.contribution_words s where s.folded_words like ${within(search)}`
      : undefined,
  listed: (t, { status, isViewers }, { day }) =>
    status || isViewers
      ? byEndOf(t.submittedAt, day)
      : sql`${t.status} = 'PUBLISHED' and (${byEndOf(t.firstPublishedAt, day)} or ${t.saidOn} <= ${day})`,
  sorts: {
    LATEST: sort('By when they arrived, the last first.', desc('submittedAt')),
    CREATED_AT: sort('By when they arrived.', asc('submittedAt')),
    SUPPORT: sort('By how many support them, the most first.', desc('supportCount')),
    ANSWERS_BY: sort(
      'By the day by which their answer is promised, the nearest first, and then by when they arrived; those without one last. With `viewerAnswers: true` alone: it is the order of a desk.',
      asc((t, { viewerAnswers }, env) => {
        // Whoever answers has some; put in this order, all there are would have to be looked at for each page.
        if (viewerAnswers !== true)
          throw badUserInput('orderBy: ANSWERS_BY is for what filter.viewerAnswers finds', 'orderBy');
        return sql`coalesce(${promisedTo(t, env)}, 'infinity'::date)`;
      }, 'date'),
      asc('submittedAt'),
    ),
  },
  defaultSort: () => 'LATEST',
  list: {
    order: 'The last to arrive first when left out.',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    contribution: byId(
      'EVERYONE',
      'One contribution by its id; null when there is none or the caller may not see it.',
      'the contribution',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    contributions: page('EVERYONE', 'What people answer to calls.'),
  },
});

export const initiativeContributions = contribute(() => Initiative, {
  contributions: many(
    () => Contribution,
    {
      needs: [],
      variant: () => 'answers',
      on: {
        answers: (t, key) =>
          sql`exists (select from participation.call a where a.id = ${t.callId} and a.initiative_id = ${key})`,
      },
      filter: withDemonstration,
    },
    'What people answered to its calls.',
    { audience: 'EVERYONE', nullable: true, large: true },
  ),
});
