import { ID } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { includeDemonstration, includeDescendants, Organization, Person, searching, serves } from '#lib/network';
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
  linked,
  many,
  maybe,
  page,
  reads,
  sort,
  type Sql,
  sql,
  summary,
} from '#lib/reads';
import { folded, TerritoryReference } from '#lib/territories';
import { ClubMembership } from '../club-membership/club-membership.type.js';
import { ClubMemberFacets, facetsOf } from './club-member.facets.js';
import { ClubMemberRecord } from './club-member.entity.js';
import { belongsOn, seesMember } from './club-member.sight.js';
import { ClubMember } from './club-member.type.js';

type Row = Pick<Columns<ClubMemberRecord>, 'personId'>;
/** `club.club_member m`. */
const M: Row = { personId: sql`m.person_id` };

const nameOf = (t: Row): Sql => sql`(select p.name from network.person p where p.id = ${t.personId})`;
const familyName = (t: Row): Sql =>
  sql`(select p.family_name || ' ' || p.given_name from network.person p where p.id = ${t.personId})`;
const own = (t: Row, actor: Env['actor']): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.personId} = ${actor.person}, false)`;

const sinceOn = (t: Row, day: Sql): Sql =>
  sql`(select min(lower(r.span)) from (select unnest(range_agg(m.period)) as span from club.club_membership m where m.person_id = ${t.personId}) r
    where r.span @> ${day})`;
/**
 * What others are told of a day that is over is what holds today, from since then on: when somebody left and came again, and where they worked
 * before, is for themselves and coordinators.
 */
const since = (t: Row, { day, today, actor }: Pick<Env, 'day' | 'today' | 'actor'>): Sql =>
  sql`case when ${own(t, actor)} then ${sinceOn(t, sql`${day}::date`)}
    else (select s.on from (select ${sinceOn(t, sql`${today}`)} as on) s where s.on <= ${day}::date) end`;
/** Whether `since` is there: since when needs no looking up for today. */
const belonged = (t: Row, env: Pick<Env, 'day' | 'today' | 'actor'>): Sql =>
  sql`case when ${own(t, env.actor)} then ${belongsOn(t.personId, sql`${env.day}::date`)}
    else ${belongsOn(t.personId, sql`${env.today}`)} and (${env.day}::date >= ${env.today} or ${since(t, env)} is not null) end`;
/** As `club.works_at`. */
const placeOn = (t: Row, day: Sql): Sql =>
  sql`(select p.organization_id from network.position p where p.person_id = ${t.personId} and p.period @> ${day} order by p.valid_from, p.id limit 1)`;
const worksAt = (t: Row, env: Pick<Env, 'day' | 'today' | 'actor'>): Sql =>
  sql`case when ${own(t, env.actor)} then ${placeOn(t, sql`${env.day}::date`)} when ${belonged(t, env)} then ${placeOn(t, sql`${env.today}`)} end`;

export const clubMemberReads = reads<ClubMemberRecord>(ClubMember, {
  from: ClubMemberRecord,
  key: 'id',
  followed: true,
  visible: seesMember,
  fields: {
    name: computed(nameOf),
    since: computed(since),
    person: maybe(() => Person, 'personId', 'Their record; null where the caller may not see it.'),
    organization: maybe(
      () => Organization,
      (t, _, env) => worksAt(t, env),
      'Where they work on the day: of several the one where they came first; null for nowhere.',
    ),
    themes: linked(
      () => Theme,
      (key) =>
        sql`select r.theme_id from club.club_member_theme r join portals.theme h on h.id = r.theme_id where r.club_member_id = ${key} order by h.place limit 10`,
      'What they know about, of the themes of the network; at most 10.',
      { nullable: true, bound: 10 },
    ),
    memberships: many(
      () => ClubMembership,
      'clubMemberId',
      'Why they belong to the club and when, for themselves and coordinators; none for others.',
      { nullable: true },
    ),
    leftOn: computed(
      (t, { actor }) => sql`case when ${own(t, actor)} then ${t.leftOn} end`,
      'When they left or were taken out last, for themselves and coordinators; null for never, and for others.',
      { type: () => LocalDate, nullable: true },
    ),
    leftNote: computed(
      (t, { actor }) => sql`case when ${own(t, actor)} then ${t.leftNote} end`,
      'Why they were taken out, for themselves and coordinators; null where they were not, and for others.',
      { type: () => String, nullable: true },
    ),
    isViewer: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether it is the caller.',
      {
        type: () => Boolean,
      },
    ),
  },
  filters: {
    search: searching(
      'Part of a name, of a skill, or of what they say of themselves; accents, hyphens and case do not matter.',
      (
        t,
        text,
      ) => sql`position(${folded(text)} in territories.fold(concat_ws(' ', ${nameOf(t)}, ${t.introduction}, ${t.helpsWith},
        array_to_string(${t.skills}, ' ')))) > 0`,
    ),
    organization: filter(ID, 'Who work there on the day.', (t, id, env) => sql`${worksAt(t, env)} = ${id}`),
    theme: filter(
      ID,
      'Who know about this theme.',
      (t, id) =>
        sql`exists (select from club.club_member_theme r where r.club_member_id = ${t.id} and r.theme_id = ${id})`,
    ),
    language: filter(
      String,
      'Who speak this language, by its code of ISO 639.',
      (t, code) => sql`${code} = any(${t.languages})`,
    ),
    skill: filter(
      String,
      'Who say that they know how to do this, in these words; accents and case do not matter.',
      (t, skill) =>
        sql`exists (select from unnest(${t.skills}) s(skill) where territories.fold(s.skill) = ${folded(skill)})`,
    ),
    territory: filter(
      TerritoryReference,
      'Who work for an organization that serves this territory on the day; with `includeDescendants`, or what lies in it.',
      (t, territory, env, { includeDescendants: below }) => serves(worksAt(t, env), territory, Boolean(below), env.day),
    ),
    includeDescendants,
    includeDemonstration,
  },
  listed: (t, _, env) => belonged(t, env),
  sorts: {
    NAME: sort('By family name, then given name, in French alphabetical order.', asc(familyName, 'text')),
    LATEST: sort(
      'By since when they belong to the club, the latest first.',
      desc((t, _, env) => sql`coalesce(${since(t, env)}, '-infinity'::date)`, 'date'),
    ),
  },
  list: { order: 'By name when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  summaries: {
    facets: summary(
      (keys, env, _, asked) => facetsOf(keys, worksAt(M, env), env, asked),
      'What all of them share, whatever the page.',
      { type: () => ClubMemberFacets, work: 400 },
    ),
  },
  roots: {
    clubMember: byId(
      'EVERYONE',
      'One member of the club by their id; null when there is none or the caller may not see them.',
      'the member',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    clubMembers: page(
      'EVERYONE',
      'The directory of the club: who belongs to it on the day, among those whom the caller may see.',
    ),
  },
});

export const personClubMember = contribute(() => Person, {
  clubMember: maybe(
    () => ClubMember,
    (t) => sql`(select m.id from club.club_member m where m.person_id = ${t['id']})`,
    'Them in the directory of the club; null when they were never of it, and where the caller may not see them there.',
    { audience: 'EVERYONE' },
  ),
});

export const viewerClubMember = contribute(() => Viewer, {
  clubMember: maybe(
    () => ClubMember,
    (t) =>
      sql`(select m.id from club.club_member m join identity.account a on a.person_id = m.person_id where a.id = ${t['id']})`,
    'The caller in the directory of the club; null when they were never of it.',
    { audience: 'PERSON' },
  ),
});
