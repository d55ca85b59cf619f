import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { mediaStoreOf, type StoreSettings } from '#lib/portals';
import { insertDeliverables } from './deliverables.js';
import { insertFiles, removeFiles } from './files.js';
import { insertMeetings } from './meetings.js';
import { doer, idOf, type Makers, noon } from './makers.js';
import { insertDiscussions } from './discussions.js';
import { insertMembers, removeMembers } from './members.js';
import { insertNotices } from './notices.js';
import { insertPolls } from './polls.js';
import { STREAMS, type DemonstrationStream } from './streams.js';

const SCHEMA = 'club';

/** Workstreams of the demonstration of the network; answers whether they were made now. */
export async function loadClubDemonstration(client: PoolClient, config?: StoreSettings): Promise<boolean> {
  const { rows } = await client.query<{ key: string; id: string; people: string[] }>(
    `select replace(o.key, 'demonstration-', '') as key, o.id,
       array(select p.person_id from network.position p left join identity.account a on a.person_id = p.person_id
         where p.organization_id = o.id and p.period @> current_date and (a.id is not null or p.valid_from < '2023-01-01')
           and exists (select from network.person h where h.id = p.person_id and h.demonstration)
         group by 1 order by min((a.id is null)::int), 1 limit 3) as people
     from network.organization o where o.demonstration and not exists (select from club.workstream w where w.demonstration)`,
  );
  if (rows.length === 0) return false;
  const makers = new Map(rows.map(({ key, ...maker }) => [key, maker]));
  const streams = STREAMS.filter((stream) => stream.makers.every((key) => makers.get(key)?.people.length));
  await client.query('begin');
  try {
    await insertRows(client, 'workstream', streams.map(workstream), SCHEMA);
    await client.query(
      `insert into club.workstream_theme (workstream_id, theme_id) select x.workstream_id, h.id
       from jsonb_to_recordset($1) x(workstream_id text, key text) join portals.theme h on h.key = x.key`,
      [
        JSON.stringify(
          streams.flatMap(({ key, themes }) => themes.map((theme) => ({ workstream_id: idOf(key), key: theme }))),
        ),
      ],
    );
    await insertRows(client, 'workstream_phase', streams.flatMap(phases), SCHEMA);
    await insertRows(
      client,
      'workstream_partner',
      streams.flatMap((stream) => partners(stream, makers)),
      SCHEMA,
    );
    await insertRows(
      client,
      'workstream_participant',
      streams.flatMap((stream) => participants(stream, makers)),
      SCHEMA,
    );
    await insertRows(
      client,
      'task',
      streams.flatMap((stream) => tasks(stream, makers)),
      SCHEMA,
    );
    await insertRows(
      client,
      'ground_test',
      streams.flatMap((stream) => tests(stream, makers)),
      SCHEMA,
    );
    await insertRows(
      client,
      'contribution',
      streams.flatMap((stream) => contributions(stream, makers)),
      SCHEMA,
    );
    if (config) await insertFiles(client, streams, makers, mediaStoreOf(config));
    await insertMeetings(client, streams, makers);
    await insertDeliverables(client, streams, makers);
    await insertPolls(client);
    await insertDiscussions(client);
    await insertMembers(client);
    await insertNotices(client);
    await client.query(ACTIVITY);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** What happened in them, as far as the records say. */
const ACTIVITY = `delete from club.activity a using club.workstream w where w.id = a.workstream_id and w.demonstration;
  insert into club.activity (workstream_id, kind, person_id, subject_id, at)
  select h.workstream_id, h.kind, h.person_id, h.subject_id, h.at from (
    select w.id as workstream_id, 'WORKSTREAM_PROPOSED' as kind, p.person_id, w.id as subject_id, w.proposed_on + time '09:00' as at
      from club.workstream w join club.workstream_participant p on p.workstream_id = w.id and p.role = 'COORDINATOR' where w.demonstration
    union all select c.workstream_id, case c.kind when 'TASK' then 'TASK_DONE' else 'TEST_RECORDED' end, c.person_id, c.subject_id, c.at
      from club.contribution c where c.demonstration and c.kind in ('TASK', 'TEST')
    union all select f.workstream_id, case v.number when 1 then 'FILE_ADDED' else 'FILE_VERSION_ADDED' end, v.person_id, f.id, v.added_at
      from club.workstream_file f join club.workstream_file_version v on v.file_id = f.id where f.demonstration
    union all select h.subject_id, 'THREAD_OPENED', h.person_id, h.id, h.opened_at from discussions.thread h where h.demonstration
    union all select h.subject_id, 'POST_WRITTEN', p.person_id, p.id, p.written_at from discussions.post p join discussions.thread h on h.id = p.thread_id
      where p.demonstration and p.written_at > h.opened_at
    union all select o.workstream_id, 'POLL_OPENED', null, o.id, o.opens_at from club.poll o where o.demonstration) h
  order by h.at, h.subject_id`;

/** Takes all of it out, within the transaction of whoever takes out what it stands on. */
export async function removeClubDemonstration(client: PoolClient): Promise<void> {
  await removeFiles(client);
  await client.query('delete from club.workstream where demonstration');
  await removeMembers(client);
}

type Row = Record<string, unknown>;

const workstream = (stream: DemonstrationStream): Row => ({
  ...{
    id: idOf(stream.key),
    title_fr: `${stream.title.fr} (démonstration)`,
    title_en: `${stream.title.en} (demonstration)`,
  },
  ...{ aim_fr: stream.aim.fr, aim_en: stream.aim.en, visibility: stream.visibility },
  ...{ starts_on: stream.phases[0]?.from ?? null, ends_on: stream.phases.at(-1)?.to ?? null },
  ...{
    proposed_on: stream.proposedOn,
    launched_on: stream.launchedOn ?? null,
    delivered_on: stream.deliveredOn ?? null,
  },
  ...{ closed_on: stream.closedOn ?? null, abandoned_on: stream.abandoned?.on ?? null },
  ...{ abandon_reason: stream.abandoned?.reason ?? null, lessons: stream.lessons ?? null },
  ...{ demonstration: true, version: 1 },
});

const phases = ({ key, phases: all }: DemonstrationStream): Row[] =>
  all.map(({ fr, en, from, to }, i) => ({
    ...{ id: demonstrationId('phase', key, i), workstream_id: idOf(key), place: i + 1, title_fr: fr, title_en: en },
    ...{ starts_on: from ?? null, ends_on: to ?? null },
  }));

const partners = ({ key, makers, proposedOn, launchedOn }: DemonstrationStream, of: Makers): Row[] =>
  makers.map((maker, i) => ({
    ...{ id: demonstrationId('wpartner', key, maker), workstream_id: idOf(key), organization_id: of.get(maker)!.id },
    ...{ role: i === 0 ? 'LEAD' : 'PARTNER', valid_from: i === 0 ? proposedOn : (launchedOn ?? proposedOn) },
    ...{ valid_to: 'infinity', demonstration: true, version: 1 },
  }));

const participants = ({ key, makers, proposedOn, launchedOn }: DemonstrationStream, of: Makers): Row[] =>
  makers.flatMap((maker, i) =>
    of.get(maker)!.people.map((person, j) => ({
      ...{ id: demonstrationId('wparticipant', key, maker, j), workstream_id: idOf(key), person_id: person },
      ...{
        role: i === 0 && j === 0 ? 'COORDINATOR' : 'MEMBER',
        valid_from: i === 0 ? proposedOn : (launchedOn ?? proposedOn),
      },
      ...{ valid_to: 'infinity', demonstration: true, version: 1 },
    })),
  );

const tasks = (stream: DemonstrationStream, of: Makers): Row[] =>
  stream.tasks.map(({ title, state, by, on, due, for: waitsFor }, i) => ({
    ...{ id: demonstrationId('task', stream.key, i), workstream_id: idOf(stream.key), title, note: null, state },
    ...{
      waiting_for: waitsFor ?? null,
      assignee_id: by === undefined ? null : doer(stream, of, by, i),
      due_on: due ?? null,
    },
    // As fractional-indexing makes the first ones: a0, a1, a2.
    ...{ place: `a${i}`, done_at: on ? noon(on) : null, demonstration: true, version: 1 },
  }));

const tests = (stream: DemonstrationStream, of: Makers): Row[] =>
  stream.tests.map(({ by, on, summary }, i) => ({
    ...{
      id: demonstrationId('groundtest', stream.key, i),
      workstream_id: idOf(stream.key),
      person_id: doer(stream, of, by, i),
    },
    ...{ tested_on: on, territory_id: null, summary, recorded_at: noon(on), demonstration: true, version: 1 },
  }));

const contributions = (stream: DemonstrationStream, of: Makers): Row[] => [
  ...stream.tasks.flatMap(({ by, on }, i) =>
    by === undefined || !on
      ? []
      : [act(stream, 'TASK', demonstrationId('task', stream.key, i), doer(stream, of, by, i), on)],
  ),
  ...stream.tests.map(({ by, on }, i) =>
    act(stream, 'TEST', demonstrationId('groundtest', stream.key, i), doer(stream, of, by, i), on),
  ),
];

const act = ({ key }: DemonstrationStream, kind: string, subject: string, person: string, on: string): Row => ({
  ...{ id: demonstrationId('wcontribution', subject), workstream_id: idOf(key), person_id: person, kind, at: noon(on) },
  ...{ subject_id: subject, demonstration: true },
});
