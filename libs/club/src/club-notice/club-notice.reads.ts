import { ID } from '@nestjs/graphql';
import {
  includeDemonstration,
  includeDescendants,
  isLong,
  Organization,
  Person,
  searching,
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
  linked,
  many,
  maybe,
  oneOf,
  page,
  reads,
  sort,
  type Sql,
  sql,
  toldOf,
} from '#lib/reads';
import { folded, liesIn, Territory, TerritoryReference } from '#lib/territories';
import { ClubNoticeAnswer } from '../club-notice-answer/club-notice-answer.type.js';
import { ofClub } from '../club-scope.js';
import { similarTo } from '../similar/similar-to.js';
import { SimilarRecords } from '../similar/similar.type.js';
import { whether } from '../whether.js';
import { Workstream } from '../workstream/workstream.type.js';
import { ClubNoticeRecord } from './club-notice.entity.js';
import { ClubNoticeKind, ClubNoticeState } from './club-notice.enums.js';
import { seesNotice } from './club-notice.sight.js';
import { ClubNotice } from './club-notice.type.js';

type Row = Columns<ClubNoticeRecord>;

const stateOn = (t: Row, { day }: Pick<Env, 'day'>): Sql =>
  sql`case when ${t.closedOn} <= ${day} then ${t.ending} when ${t.untilOn} < ${day} then 'EXPIRED'
    when exists (select from club.club_notice_answer a where a.club_notice_id = ${t.id} and a.answered_on <= ${day}) then 'ANSWERED' else 'OPEN' end`;

/** Its themes are those of the caller, as they say in the directory. */
const isForViewer = (t: Row, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`exists (select from club.club_notice_theme r join club.club_member_theme o on o.theme_id = r.theme_id
    join club.club_member m on m.id = o.club_member_id where r.club_notice_id = ${t.id} and m.person_id = ${actor.person})`;

/** Who may end it: whoever published it, managers of for whom they did, coordinators. */
const keepsNotice = (t: Row, { actor }: Pick<Env, 'actor'>): Sql =>
  sql`coalesce(${actor.coordinator} or ${t.personId} = ${actor.person} or ${t.organizationId} = any(${actor.managed}), false)`;

export const clubNoticeReads = reads<ClubNoticeRecord>(ClubNotice, {
  from: ClubNoticeRecord,
  key: 'id',
  followed: true,
  visible: seesNotice,
  fields: {
    state: computed(stateOn),
    closedOn: computed((t, { day }) => sql`case when ${t.closedOn} <= ${day} then ${t.closedOn} end`),
    endingNote: computed((t, { day }) => sql`case when ${t.closedOn} <= ${day} then ${t.endingNote} end`),
    person: maybe(
      () => Person,
      'personId',
      'Who published it; null where the caller may not see them, and once they are erased.',
    ),
    personName: computed(
      (t, env) =>
        sql`(select p.name from network.person p where p.id = ${t.personId} and (p.public or ${ofClub(env)}))`,
      'Name of whoever published it, for the club and the network; null for others unless they are public, and once they are erased.',
      { type: () => String, nullable: true },
    ),
    organization: maybe(
      () => Organization,
      'organizationId',
      'For whom they spoke: where they worked that day; null for nobody.',
    ),
    themes: linked(
      () => Theme,
      (key) =>
        sql`select r.theme_id from club.club_notice_theme r join portals.theme h on h.id = r.theme_id where r.club_notice_id = ${key} order by h.place limit 10`,
      'What it is about; at most 10.',
      { nullable: true, bound: 10 },
    ),
    territories: linked(
      () => Territory,
      (key) =>
        sql`select r.territory_id from club.club_notice_territory r where r.club_notice_id = ${key} order by r.territory_id limit 20`,
      'The territories that it is about; at most 20.',
      { nullable: true, bound: 20 },
    ),
    answers: many(
      () => ClubNoticeAnswer,
      'clubNoticeId',
      'What was answered by the day, the first of it first; for the club and the network, none for others.',
      { nullable: true },
    ),
    workstream: maybe(
      () => Workstream,
      'workstreamId',
      'The workstream that it has become; null for none, and where the caller may not see it.',
    ),
    similar: toldOf(
      async (reader, key) => {
        const [row] = (await reader.read(
          sql`select n.title, n.demonstration from club.club_notice n where n.id = ${key}`,
        )) as { title: string; demonstration: boolean }[];
        return similarTo(reader, row!.title, { first: 5, includeDemonstration: row!.demonstration, except: key });
      },
      'What is like it already: items of portals, workstreams, other needs and offers, of each kind at most 5 that the caller may see.',
      { type: () => SimilarRecords, nullable: true, work: 400 },
    ),
    isForViewer: computed(
      (t, env) => isForViewer(t, env),
      'Whether it is about a theme that the caller names in the directory of the club.',
      { type: () => Boolean },
    ),
    isViewers: computed(
      (t, { actor }) => sql`coalesce(${t.personId} = ${actor.person}, false)`,
      'Whether the caller published it.',
      {
        type: () => Boolean,
      },
    ),
    viewerKeeps: computed((t, env) => keepsNotice(t, env), 'Whether the caller may correct and end it.', {
      type: () => Boolean,
    }),
    viewerAnswered: computed(
      (t, { actor }) =>
        sql`exists (select from club.club_notice_answer a where a.club_notice_id = ${t.id} and a.person_id = ${actor.person})`,
      'Whether the caller has answered.',
      { type: () => Boolean },
    ),
  },
  filters: {
    search: searching(
      'Part of its title or text; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in ${t.foldedWords}) > 0`,
    ),
    kind: filter(ClubNoticeKind, 'Of this kind.', (t, kind) => sql`${t.kind} = ${kind}`),
    states: filter([ClubNoticeState], 'That stand so on the day.', (t, states, env) => oneOf(stateOn(t, env), states)),
    theme: filter(
      ID,
      'About this theme.',
      (t, id) =>
        sql`exists (select from club.club_notice_theme r where r.club_notice_id = ${t.id} and r.theme_id = ${id})`,
    ),
    organization: filter(ID, 'Published for this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    territory: filter(
      TerritoryReference,
      'About this territory; with `includeDescendants`, also about what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) =>
        sql`exists (select from club.club_notice_territory r where r.club_notice_id = ${t.id}
          and ${liesIn(sql`r.territory_id`, territory, Boolean(below), day)})`,
    ),
    includeDescendants,
    mine: filter(Boolean, 'Whether the caller published them.', (t, is, { actor }) =>
      whether(is, sql`${t.personId} = ${actor.person}`),
    ),
    forViewer: filter(
      Boolean,
      'Whether they are about a theme that the caller names in the directory of the club.',
      (t, is, env) => whether(is, isForViewer(t, env)),
    ),
    includeDemonstration,
  },
  sought: ({ search }) =>
    isLong(search) ? sql`select s.id from club.club_notice s where s.folded_words like ${within(search)}` : undefined,
  listed: (t, _, { day }) => sql`${t.publishedOn} <= ${day}`,
  sorts: {
    LATEST: sort('By when they were published, the latest first.', desc('publishedOn')),
    UNTIL_ON: sort('By their last day, the nearest first.', asc('untilOn')),
  },
  list: {
    order: 'The latest first when left out.',
    plural: 'needs and offers',
    asOf: 'The day to describe; today in Paris when left out.',
  },
  roots: {
    clubNotice: byId(
      'EVERYONE',
      'One need or offer by its id; null when there is none or the caller may not see it.',
      'the need or offer',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    clubNotices: page(
      'EVERYONE',
      'Needs and offers that had been published by the day, among those that the caller may see.',
    ),
  },
});

export const workstreamNotice = contribute(() => Workstream, {
  notice: maybe(
    () => ClubNotice,
    (t) => sql`(select n.id from club.club_notice n where n.workstream_id = ${t['id']})`,
    'The need or offer that it came of; null for none, and where the caller may not see it.',
    { audience: 'EVERYONE' },
  ),
});
