import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { doer, idOf, type Makers, noon } from './makers.js';
import { type DemonstrationStream } from './streams.js';

const SCHEMA = 'club';

/** What came of the workstreams of the demonstration: items of its portals, where these are there. */
export async function insertDeliverables(
  client: PoolClient,
  streams: readonly DemonstrationStream[],
  makers: Makers,
): Promise<void> {
  const asked = streams.flatMap((stream) =>
    (stream.deliverables ?? []).map(({ by, title, used = [] }, i) => ({
      ...{ id: demonstrationId('deliverable', stream.key, i), key: stream.key, title, used, since: stream.proposedOn },
      ...{ maker: makers.get(stream.makers[by]!)!.id, person: doer(stream, makers, by, i) },
    })),
  );
  const { rows: items } = await client.query<{ id: string; title: string; maker: string; published_on: string }>(
    `select i.id, i.title, i.organization_id as maker, i.published_on::text from portals.item i
     where i.demonstration and i.status = 'PUBLISHED' and i.title = any($1)`,
    [asked.map(({ title }) => title)],
  );
  const found = asked.flatMap((one) => {
    const item = items.find(
      ({ title, maker, published_on: on }) => title === one.title && maker === one.maker && on >= one.since,
    );
    return item ? [{ ...one, item }] : [];
  });
  const insert = (table: string, rows: Record<string, unknown>[]): Promise<unknown> =>
    insertRows(client, table, rows, SCHEMA);
  await insert(
    'deliverable',
    found.map(({ id, key, person, item }) => ({
      ...{ id, workstream_id: idOf(key), item_id: item.id, person_id: person, delivered_on: item.published_on },
      ...{ recorded_at: noon(item.published_on), demonstration: true, version: 1 },
    })),
  );
  await insert(
    'contribution',
    found.map(({ id, key, person, item }) => ({
      ...{ id: demonstrationId('wcontribution', id), workstream_id: idOf(key), person_id: person, kind: 'DELIVERABLE' },
      ...{ at: noon(item.published_on), subject_id: id, demonstration: true },
    })),
  );
  const told = found.flatMap(({ id, used }) => used.map((one, i) => ({ id, one, i, user: makers.get(one.by) })));
  await insert(
    'reuse',
    told.flatMap(({ id, one: { kind, on, statement }, i, user }) =>
      user
        ? [
            {
              ...{ id: demonstrationId('reuse', id, i), deliverable_id: id, kind, organization_id: user.id },
              ...{ reused_on: on, statement, person_id: user.people[0] ?? null, recorded_at: noon(on) },
              ...{ demonstration: true, version: 1 },
            },
          ]
        : [],
    ),
  );
}
