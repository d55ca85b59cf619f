import { beforeAll, beforeEach, expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { type JobHelpers } from '#lib/jobs';
import { createLogger } from '#lib/logging';
import { notifications } from '#lib/notifications';
import { portals } from '#lib/portals';
import { actor, somebody } from '#lib/testing';
import { nord, useItems } from '../item/testing/items.js';

export type Member = Actor & { id: string; personId: string };

/** An application with items, a writer and a manager of one organization, and what people are told. */
export function useNotified() {
  const { app, made, done, save } = useItems();
  const { ask, write } = app;
  /** Somebody with a role, in the database and as they ask. */
  async function member(role?: 'MEMBER' | 'ORGANIZATION_MANAGER', organizationId = nord): Promise<Member> {
    const { accountId, personId } = await somebody(app.pool, { roles: role ? [{ role, organizationId }] : [] });
    const who = actor(role ? [role] : [], [organizationId]);
    return { ...who, id: accountId, personId };
  }

  const LISTED = `query ($unread: Boolean) { viewer { notifications(first: 20, unread: $unread) { totalCount
    nodes { id subject { __typename id ... on Item { text { title } } } title path lines at isUnread events { kind text at } } } } }`;
  const told = async (who: Actor, unread?: boolean): Promise<any> =>
    (await ask(LISTED, who, { unread })).viewer.notifications;
  const FOLLOWING = '{ viewer { following { totalCount nodes { title path subject { __typename id } } } } }';
  const following = async (who: Actor): Promise<any> => (await ask(FOLLOWING, who)).viewer.following;
  const follow = async (who: Actor, subjectId: string): Promise<any> =>
    write('subjectFollow', { subjectId }, 'viewer { following { totalCount } }', who);
  const version = async (id: string): Promise<number> =>
    (await app.pool.query('select version from portals.item_draft where item_id = $1', [id])).rows[0].version;
  const rewritten = async (id: string, title: string, who: Actor): Promise<void> => {
    const { userErrors } = await save(id, await version(id), title, title, who);
    expect(userErrors).toEqual([]);
  };
  const helpers = {
    get: (token: never) => app.app.app.get(token, { strict: false }),
    withClient: async (work: (client: unknown) => Promise<unknown>) => work(app.pool),
    ...{ jobId: '1', attempt: 1, signal: new AbortController().signal, log: createLogger('silent') },
  } as unknown as JobHelpers;
  const run = async (name: string): Promise<void> => {
    const { rows } = await app.pool.query(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t where t.id = j.task_id and t.identifier = $1 returning j.payload`,
      [name],
    );
    for (const { payload } of rows) await portals.tasks!.find((task) => task.name === name)!.run(payload, helpers);
  };
  /** What was told so far happened an hour ago; then letters of this kind are sent. */
  const sent = async (often: 'at-once' | 'daily' | 'weekly'): Promise<void> => {
    await app.pool.query(`update notifications.line set at = at - interval '1 hour'`);
    await notifications.tasks.find((task) => task.name === `notifications.${often}`)!.run({}, helpers);
  };
  /** Letters of notifications that wait to be sent to somebody. */
  const letters = async ({ id }: Member): Promise<any[]> =>
    (
      await app.pool.query(
        `select j.payload from graphile_worker._private_jobs j join identity.account a on a.email = j.payload ->> 'to'
         where a.id = $1 and j.payload ->> 'template' like 'NOTIFICATION%' order by j.id`,
        [id],
      )
    ).rows.map(({ payload }) => payload);

  const who = {} as { writer: Member; manager: Member };
  beforeAll(async () => {
    who.writer = await member('MEMBER');
    who.manager = await member('ORGANIZATION_MANAGER');
  });
  beforeEach(() =>
    app.pool.query(
      'delete from notifications.event; delete from notifications.notification; delete from notifications.follow',
    ),
  );

  const item = async (title: string, more: object = {}): Promise<string> => {
    const id = await made(title, more);
    await app.pool.query('update portals.item_draft set saved_by = $2 where item_id = $1', [id, who.writer.id]);
    return id;
  };
  const published = async (id: string): Promise<void> => void (await done('itemPublish', { id }, who.manager));

  return { app, who, member, told, following, follow, rewritten, run, sent, letters, item, published, done };
}
