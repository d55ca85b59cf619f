import { ID, Int } from '@nestjs/graphql';
import { includeDemonstration, Organization } from '#lib/network';
import {
  argument,
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
  needed,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  type Sql,
  sql,
  toldOf,
  values,
} from '#lib/reads';
import { Call } from '../call/call.type.js';
import { byEndOf } from '../day.js';
import { Initiative } from '../initiative/initiative.type.js';
import { answersFor } from '../initiative/initiative.sight.js';
import { withDemonstration } from '../with-demonstration.js';
import { changesBetween } from './synthesis.changes.js';
import { versionFigures } from './synthesis.cited.js';
import { MOST_STATEMENTS, SynthesisRecord } from './synthesis.entity.js';
import { SynthesisState } from './synthesis.enums.js';
import { chosenVersion, seesSynthesis, writesFor } from './synthesis.sight.js';
import { Synthesis, SynthesisChange, SynthesisStatement, SynthesisText, SynthesisVersion } from './synthesis.type.js';

type Row = Columns<SynthesisRecord>;

const stateOn = (t: Row, { day }: Pick<Env, 'day'>): Sql =>
  sql`case when ${byEndOf(t.withdrawnAt, day)} then 'WITHDRAWN' when ${byEndOf(t.publishedAt, day)} then 'PUBLISHED' else 'DRAFT' end`;

const VERSIONS = sql`participation.synthesis_version v join participation.synthesis s on s.id = v.synthesis_id`;

const textOf = (which: Sql, env: Env): Sql =>
  sql`select json_build_object('number', v.number, 'publishedAt', v.published_at, 'title', ${inLocale(sql`v.title_fr`, sql`v.title_en`, env.locale)},
      'titleFr', v.title_fr, 'titleEn', v.title_en, 'introduction', ${inLocale(sql`v.introduction_fr`, sql`v.introduction_en`, env.locale)},
      'introductionFr', v.introduction_fr, 'introductionEn', v.introduction_en, 'readCount', v.read_count, 'figures', ${versionFigures(env)})
    from ${VERSIONS} where ${which}`;

/** What is being written, for those who write it. */
const isDraft = (key: Sql, env: Env): Sql =>
  sql`v.synthesis_id = ${key} and v.published_at is null and ${writesFor(sql`s.organization_id`, env)}`;

const VERSION = { version: argument(Int, 'The version of this number; the one that stood on the day when left out.') };

export const synthesisReads = reads<SynthesisRecord>(Synthesis, {
  from: SynthesisRecord,
  key: 'id',
  followed: true,
  visible: seesSynthesis,
  fields: {
    state: computed(stateOn),
    publishedAt: computed((t, { day }) => sql`case when ${byEndOf(t.publishedAt, day)} then ${t.publishedAt} end`),
    withdrawnAt: computed((t, { day }) => sql`case when ${byEndOf(t.withdrawnAt, day)} then ${t.withdrawnAt} end`),
    withdrawalReason: computed(
      (t, { day }) => sql`case when ${byEndOf(t.withdrawnAt, day)} then ${t.withdrawalReason} end`,
    ),
    title: perKey(
      (key, { locale, day }) =>
        sql`select ${inLocale(sql`v.title_fr`, sql`v.title_en`, locale)} from ${VERSIONS}
          where v.synthesis_id = ${key} and (v.published_at is not null or s.published_at is null)
          order by ${byEndOf(sql`v.published_at`, day)} desc nulls last, case when ${byEndOf(sql`v.published_at`, day)} then - v.number else v.number end limit 1`,
      'What it was called on the day, in the caller’s language.',
      { type: () => String },
    ),
    initiative: maybe(() => Initiative, 'initiativeId', 'What it is of.'),
    call: maybe(() => Call, 'callId', 'The call to which alone it listens; null where it is of all of them.'),
    by: maybe(() => Organization, 'organizationId', 'Who says so.'),
    versions: values(
      () => SynthesisVersion,
      (key, { day }) =>
        sql`select v.number, v.published_at as "publishedAt", v.note from participation.synthesis_version v
          where v.synthesis_id = ${key} and ${byEndOf(sql`v.published_at`, day)} order by v.number desc limit 50`,
      'What was published of it by the day, the last of it first; at most 50.',
      { bound: 10 },
    ),
    text: perKey(
      (key, env, { version }) =>
        textOf(
          sql`v.synthesis_id = ${key} and v.number = ${chosenVersion(key, version, env)} and ${byEndOf(sql`v.published_at`, env.day)}`,
          env,
        ),
      'What it said of itself on the day, or in the version of that number; null where it was not published by then.',
      { type: () => SynthesisText, nullable: true, args: VERSION, work: 100 },
    ),
    statements: linked(
      () => SynthesisStatement,
      (key, env, { version }) =>
        sql`select e.id from participation.synthesis_statement e join participation.synthesis_version v on v.synthesis_id = e.synthesis_id and v.number = e.in_version
          where e.synthesis_id = ${key} and v.number = ${chosenVersion(key, version, env)} and ${byEndOf(sql`v.published_at`, env.day)}
          order by e.place limit ${MOST_STATEMENTS}::int`,
      'What it said on the day, or in the version of that number, in order; at most 60.',
      { nullable: true, bound: 20, args: VERSION },
    ),
    draft: perKey(
      (key, env) => textOf(isDraft(key, env), env),
      'What its next version says of itself, for those who write it; null for others.',
      { type: () => SynthesisText, nullable: true, work: 100 },
    ),
    draftStatements: linked(
      () => SynthesisStatement,
      (key, env) =>
        sql`select e.id from participation.synthesis_statement e join ${VERSIONS} on v.synthesis_id = e.synthesis_id and v.number = e.in_version
          where ${isDraft(key, env)} order by e.place limit ${MOST_STATEMENTS}::int`,
      'What its next version says, for those who write it, in order; none for others. At most 60.',
      { nullable: true, bound: 20 },
    ),
    changes: toldOf(
      (reader, key, { since, version }) => changesBetween(reader, key, { since, version } as never),
      'What changed from one version to another, in the order of the later one; null where either was not published by the day.',
      {
        ...{ type: () => [SynthesisChange], nullable: true, bound: 20, work: 300 },
        args: {
          since: needed(Int, 'The number of the earlier version.'),
          version: needed(Int, 'The number of the later one.'),
        },
      },
    ),
    viewerWrites: computed(
      (t, env) => sql`(${t.withdrawnAt} is null and ${writesFor(t.organizationId, env)})`,
      'Whether the caller may write its next version.',
      { type: () => Boolean },
    ),
    viewerPublishes: computed(
      (t, env) =>
        sql`(${t.withdrawnAt} is null and ${answersFor({ id: t.initiativeId, publishedOn: sql`null::date`, organizationId: t.organizationId }, env)})`,
      'Whether the caller may publish and withdraw it.',
      { type: () => Boolean },
    ),
  },
  filters: {
    initiative: filter(ID, 'Of this initiative.', (t, id) => sql`${t.initiativeId} = ${id}`),
    call: filter(ID, 'Of this call alone.', (t, id) => sql`${t.callId} = ${id}`),
    organization: filter(ID, 'By this organization.', (t, id) => sql`${t.organizationId} = ${id}`),
    states: filter([SynthesisState], 'That are so far on the day.', (t, states, env) => oneOf(stateOn(t, env), states)),
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`(${t.publishedAt} is null or ${byEndOf(t.publishedAt, day)})`,
  sorts: { LATEST: sort('By when they were begun, the last first.', desc('createdAt')) },
  defaultSort: () => 'LATEST',
  list: { order: 'The last first when left out.', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    synthesis: byId(
      'EVERYONE',
      'One synthesis by its id; null when there is none or the caller may not see it.',
      'the synthesis',
      { asOf: 'The day to describe; today in Paris when left out.' },
    ),
    syntheses: page('EVERYONE', 'Syntheses that had been published by the day, and drafts that the caller may see.'),
  },
});

export const initiativeSyntheses = contribute(() => Initiative, {
  syntheses: many(
    () => Synthesis,
    {
      needs: [],
      variant: () => 'own',
      on: { own: (t, key) => sql`${t.initiativeId} = ${key}` },
      filter: withDemonstration,
    },
    'What those who answer for it say that people said.',
    { audience: 'EVERYONE', nullable: true },
  ),
  viewerSumsUp: perKey(
    (key, env) =>
      sql`select i.published_on is not null and ${writesFor(sql`i.organization_id`, env)} from participation.initiative i where i.id = ${key}`,
    'Whether the caller may begin a synthesis of it.',
    { audience: 'EVERYONE', type: () => Boolean },
  ),
});
