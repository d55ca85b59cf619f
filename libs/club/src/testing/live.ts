import { afterEach, expect } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { type Followed, followLive, liveClient, type LiveSettings, type WrittenApp } from '#lib/testing';

/** A busy machine is slow, not wrong. */
export async function until(is: () => unknown): Promise<void> {
  for (let i = 0; i < 1200 && !is(); i++) await delay(50);
  expect(is()).toBeTruthy();
}

export const ACTIVITY = `subscription ($id: ID!, $after: String) { workstreamActivity(id: $id, after: $after) { cursor at actor { name } kind subject { __typename id } } }`;
export const kinds = ({ events }: Followed): string[] => events.map(({ data }) => data.workstreamActivity.kind);
export const cursors = ({ events }: Followed): string[] => events.map(({ data }) => data.workstreamActivity.cursor);

/** Sockets that are gone after each spec. */
export function useLive(app: WrittenApp) {
  const clients: ReturnType<typeof liveClient>[] = [];
  afterEach(async () => {
    for (const { client, socket } of clients.splice(0)) {
      await client.dispose();
      socket()?.terminate();
    }
  });
  const connect = (settings: LiveSettings = {}) => {
    const made = liveClient(app.app.url, settings);
    clients.push(made);
    return made;
  };
  const activity = (settings: LiveSettings, id: string, after: string | null = null): Followed =>
    followLive(connect(settings).client, ACTIVITY, { id, after });
  /** Until no transaction that is under way, be it of others, keeps back what was written. */
  const settled = async (): Promise<void> => {
    const held = 'select from club.activity where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1';
    while ((await app.pool.query(held)).rowCount) await delay(20);
  };
  return { connect, activity, settled };
}
