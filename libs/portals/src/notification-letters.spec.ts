import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '#lib/access';
import { type Member, useNotified } from './testing/notified.js';

const notified = useNotified();
const { app, member, told, follow, rewritten, sent, letters, item, published, done } = notified;
const { write } = app;

let writer: Member;
let manager: Member;
beforeAll(() => {
  ({ writer, manager } = notified.who);
});

describe('letters of notifications', () => {
  const choose = async (who: Actor, input: object): Promise<any> =>
    write(
      'notificationPreferencesUpdate',
      input,
      'viewer { notificationPreferences { frequency kinds { kind frequency } } }',
      who,
    );
  const [PUBLISHED, SOURCE] = ['portals.item-published', 'portals.source-changed'];
  /** Two things that are published anew, and somebody who follows both. */
  async function followed(): Promise<{ who: Member; ids: string[]; again: () => Promise<void> }> {
    const [who, ids] = [await member(), [await item('Halle'), await item('Lavoir')]];
    let n = 0;
    const again = async (): Promise<void> => {
      for (const [i, id] of ids.entries()) {
        if (n) await rewritten(id, `${['Halle', 'Lavoir'][i]} ${n}`, writer);
        await published(id);
      }
      n++;
    };
    await again();
    for (const id of ids) expect((await follow(who, id)).userErrors).toEqual([]);
    return { who, ids, again };
  }

  it('are a digest of what is still seen and unread, grouped, once, and none when empty', async () => {
    const { who, ids, again } = await followed();
    await sent('daily');
    expect(await letters(who)).toEqual([]);
    await again();
    await again();
    await done('itemArchive', { id: ids[1] }, manager);
    await sent('at-once');
    expect(await letters(who)).toEqual([]);
    // Two processes at once, one of them perhaps after the other was killed.
    await Promise.all([sent('daily'), sent('daily')]);
    await sent('daily');
    const [digest, ...more] = await letters(who);
    expect([digest.values.objects, digest.values.more, more]).toEqual([
      [
        {
          title: 'Halle 2',
          lines: ['Une nouvelle version est publiée.', 'Une nouvelle version est publiée.'],
          link: `/ressources/${ids[0]}`,
        },
      ],
      ...[0, []],
    ]);
    expect(JSON.stringify(digest)).not.toContain('Lavoir');
    expect(digest.unsubscribePath).toMatch(/^\/desabonnement\/notifications\?key=[\w-]{43}&de=DAILY$/);
    // What was read meanwhile is not sent, and what was hidden is not sent afterwards.
    await again();
    const { nodes } = await told(who);
    await write('notificationRead', { id: nodes[0].id, andEarlier: true }, '', who);
    await sent('daily');
    expect(await letters(who)).toHaveLength(1);
  });

  it('are sent as chosen for the thing, the kind or everything, and off wherever it is off', async () => {
    const { who, ids, again } = await followed();
    const chosen = await choose(who, { frequency: 'WEEKLY', following: [{ subjectId: ids[0], frequency: 'AT_ONCE' }] });
    expect(chosen.viewer.notificationPreferences.frequency).toBe('WEEKLY');
    await again();
    await again();
    await sent('daily');
    expect(await letters(who)).toEqual([]);
    await sent('at-once');
    expect(await letters(who)).toMatchObject([
      { template: 'NOTIFICATION', values: { title: 'Halle 2', lines: { length: 2 } } },
    ]);
    await sent('weekly');
    expect((await letters(who))[1]).toMatchObject({
      template: 'NOTIFICATION_DIGEST',
      values: { isWeekly: true, objects: [{ title: 'Lavoir 2' }] },
    });
    await again();
    await choose(who, { kinds: [{ kind: PUBLISHED, frequency: 'OFF' }] });
    for (const often of ['at-once', 'daily', 'weekly'] as const) await sent(often);
    await again();
    for (const often of ['at-once', 'daily', 'weekly'] as const) await sent(often);
    expect(await letters(who)).toHaveLength(2);
    expect((await told(who)).totalCount).toBe(2);
    expect((await choose(who, { kinds: [{ kind: 'nonsense' }] })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    await app.pool.query('update identity.account set erased_at = now() where id = $1', [who.id]);
    await choose({ ...who }, {}).catch(() => undefined);
    await app.pool.query('delete from notifications.preference');
    await again();
    await sent('daily');
    expect(await letters(who)).toHaveLength(2);
  });

  it('are ended by a mail program or a button, without signing in, and by nobody who only looks', async () => {
    const { who, ids, again } = await followed();
    await again();
    await sent('daily');
    const key = new URL((await letters(who))[0].unsubscribePath, 'https://x.example').searchParams.get('key')!;
    const at = (what: string, secret = key): string =>
      `${app.app.url}/desabonnement/notifications?key=${secret}${what && `&de=${what}`}`;
    const kinds = async (): Promise<any> => {
      const { rows } = await app.pool.query(
        'select kind, frequency from notifications.preference where account_id = $1 order by kind',
        [who.id],
      );
      return Object.fromEntries(rows.map(({ kind, frequency }) => [kind, frequency]));
    };
    const looked = await fetch(at(PUBLISHED!));
    expect([looked.status, looked.headers.get('referrer-policy'), await kinds()]).toEqual([200, 'no-referrer', {}]);
    expect(await looked.text()).not.toContain('Halle');
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect((await fetch(at(PUBLISHED!, 'another'), oneClick)).status).toBe(404);
    expect(await kinds()).toEqual({});
    expect((await fetch(at(PUBLISHED!), oneClick)).status).toBe(200);
    expect(await kinds()).toEqual({ [PUBLISHED!]: 'OFF' });
    const form = new URLSearchParams({ everything: 'WEEKLY', [PUBLISHED!]: '', [SOURCE!]: 'AT_ONCE' });
    expect(await (await fetch(at(''), { method: 'POST', body: form })).text()).toContain('role="status"');
    expect(await kinds()).toEqual({ '': 'WEEKLY', [SOURCE!]: 'AT_ONCE' });
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(at(ids[0]!), { method: 'POST', body: multipart })).status).toBe(200);
    const { rows } = await app.pool.query(
      `select subject_id from notifications.follow where account_id = $1 and frequency = 'OFF'`,
      [who.id],
    );
    expect(rows).toEqual([{ subject_id: ids[0] }]);
  });
});
