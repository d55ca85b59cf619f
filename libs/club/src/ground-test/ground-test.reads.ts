import { ID } from '@nestjs/graphql';
import { includeDemonstration, includeDescendants, Person } from '#lib/network';
import { byId, contribute, desc, filter, many, maybe, page, reads, sort, sql } from '#lib/reads';
import { liesIn, Territory, TerritoryReference } from '#lib/territories';
import { seesWorkstreamOf } from '../workstream/workstream.sight.js';
import { Workstream } from '../workstream/workstream.type.js';
import { GroundTestRecord } from './ground-test.entity.js';
import { GroundTest } from './ground-test.type.js';

export const groundTestReads = reads<GroundTestRecord>(GroundTest, {
  from: GroundTestRecord,
  key: 'id',
  followed: true,
  visible: (t, env) => seesWorkstreamOf(t.workstreamId, env),
  fields: {
    workstream: maybe(() => Workstream, 'workstreamId', 'The workstream.'),
    person: maybe(
      () => Person,
      'personId',
      'Who tried it out; null where the caller may not see them, and once they are erased.',
    ),
    territory: maybe(() => Territory, 'territoryId', 'Where; null where nobody has said.'),
  },
  filters: {
    workstream: filter(ID, 'Of this workstream.', (t, id) => sql`${t.workstreamId} = ${id}`),
    territory: filter(
      TerritoryReference,
      'In this territory; with `includeDescendants`, also in what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) => liesIn(t.territoryId, territory, Boolean(below), day),
    ),
    includeDescendants,
    includeDemonstration,
  },
  listed: (t, _, { day }) => sql`${t.testedOn} <= ${day}`,
  sorts: { LATEST: sort('By when it was, the latest first.', desc('testedOn')) },
  list: { plural: 'tests on the ground', asOf: 'The day to describe; today in Paris when left out.' },
  roots: {
    groundTest: byId(
      'EVERYONE',
      'One test on the ground by its id; null when there is none or the caller may not see it.',
      'the test',
      { asOf: 'The day for what is nested; today in Paris when left out.' },
    ),
    groundTests: page('EVERYONE', 'Where what workstreams make was tried out by the day.'),
  },
});

export const workstreamTests = contribute(() => Workstream, {
  groundTests: many(() => GroundTest, 'workstreamId', 'Where it was tried out by the day, and what came of it.', {
    audience: 'EVERYONE',
    nullable: true,
    unlessAsked: { includeDemonstration: true },
  }),
});
