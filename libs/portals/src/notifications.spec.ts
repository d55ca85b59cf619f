import { beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { notify } from '#lib/notifications';
import { UnitOfWork } from '#lib/writes';
import { itemPublished, sourceChanged } from './item/item.kinds.js';
import { ain, coordinator, nord } from './item/testing/items.js';
import { type Member, useNotified } from './testing/notified.js';

const notified = useNotified();
const { app, member, told, following, follow, rewritten, run, item, published, done } = notified;
const { ask, write } = app;

let writer: Member;
let manager: Member;
beforeAll(() => {
  ({ writer, manager } = notified.who);
});

describe('notifications', () => {
  it('are one for a reader and an object, moved up and unread again, and not of one’s own acts', async () => {
    const id = await item('Halle');
    await done('itemSubmit', { id }, writer);
    const first = await told(manager);
    expect(first).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          subject: { __typename: 'Entry', id, text: { title: 'Halle' } },
          ...{ title: 'Halle', path: `/ressources/${id}`, isUnread: true },
          lines: [expect.stringMatching(/^Somebody Number \d+ vous propose de le publier\.$/)],
        },
      ],
    });
    expect((await told(writer)).totalCount).toBe(0);
    // The same version, handed in again, is no news.
    await done('itemReturn', { id, reason: 'Trop court.' }, manager);
    await done('itemSubmit', { id }, writer);
    expect(await told(manager)).toMatchObject({ totalCount: 1, nodes: [{ at: first.nodes[0].at, isUnread: true }] });
    const readTill = { id: first.nodes[0].id, seenAt: first.nodes[0].at };
    const { viewer } = await write(
      'notificationRead',
      readTill,
      'viewer { notifications(unread: true) { totalCount } }',
      manager,
    );
    expect(viewer.notifications.totalCount).toBe(0);
    await rewritten(id, 'Halle neuve', writer);
    await done('itemSubmit', { id }, writer);
    expect(await told(manager, true)).toMatchObject({
      totalCount: 1,
      nodes: [{ id: first.nodes[0].id, lines: { length: 2 } }],
    });
    expect(await told(writer)).toMatchObject({
      totalCount: 1,
      nodes: [{ lines: [expect.stringContaining('avec un motif')] }],
    });
    await published(id);
    const { nodes } = await told(writer);
    expect(nodes).toMatchObject([{ lines: ['Ce que vous avez écrit est publié.', expect.stringContaining('motif')] }]);
    expect(JSON.stringify(nodes)).not.toContain('Trop court');
  });

  it('are told to whoever follows, once for a version, and of what happens while they follow alone', async () => {
    const [id, follower, portalFollower] = [await item('Lavoir'), await member(), await member()];
    await follow(portalFollower, 'portal_spec');
    const placed = { portalId: 'portal_spec', itemId: id, sectionId: 'psection_spec' };
    expect((await write('placementRecord', placed, '', coordinator)).userErrors).toEqual([]);
    await published(id);
    const first = { subject: { id }, lines: ['Nouveau contenu publié.'] };
    expect(await told(portalFollower)).toMatchObject({ totalCount: 1, nodes: [first] });
    expect(await follow(follower, id)).toMatchObject({ viewer: { following: { totalCount: 1 } }, userErrors: [] });
    await rewritten(id, 'Lavoir rouvert', writer);
    await published(id);
    const second = { subject: { id }, lines: ['Une nouvelle version est publiée.'] };
    expect(await told(follower)).toMatchObject({ totalCount: 1, nodes: [second] });
    // Archived and shown again: it is the same version.
    await done('itemArchive', { id }, manager);
    await done('itemPublish', { id, number: 2 }, manager);
    expect((await told(follower)).nodes[0].lines).toHaveLength(1);
    await write('subjectUnfollow', { subjectId: id }, '', follower);
    await rewritten(id, 'Lavoir neuf', writer);
    await published(id);
    expect((await told(follower)).nodes[0].lines).toHaveLength(1);
    expect((await told(portalFollower)).nodes[0].lines).toEqual([
      'Une nouvelle version est publiée.',
      'Une nouvelle version est publiée.',
      'Nouveau contenu publié.',
    ]);
    // The writer is told once, as who wrote it.
    await follow(writer, id);
    await rewritten(id, 'Lavoir', writer);
    await published(id);
    expect((await told(writer)).nodes[0].lines.filter((line: string) => line.includes('version'))).toEqual([]);
  });

  it('are gone with the right to see their object, from lists and counts, and what is followed is too', async () => {
    const [id, follower] = [await item('Moulin'), await member()];
    await published(id);
    await follow(follower, id);
    await rewritten(id, 'Moulin neuf', writer);
    await published(id);
    expect((await told(follower, true)).totalCount).toBe(1);
    expect(await following(follower)).toMatchObject({
      totalCount: 1,
      nodes: [{ title: 'Moulin neuf', subject: { __typename: 'Entry', id } }],
    });
    await done('itemArchive', { id }, manager);
    expect(await told(follower, true)).toEqual({ totalCount: 0, nodes: [] });
    expect(await following(follower)).toEqual({ totalCount: 0, nodes: [] });
    // What was between the team is for the team: whoever has left it knows of the item alone.
    const left = await member('MEMBER');
    await app.app.app
      .get(UnitOfWork, { strict: false })
      .run({ actor: manager }, (tx) =>
        notify(tx, { kind: sourceChanged, subject: id, key: `left:${id}`, to: [left.personId], facts: { source: id } }),
      );
    expect((await told(left)).nodes).toMatchObject([{ lines: ['Sa source a changé : Moulin neuf.'] }]);
    await done('itemPublish', { id, number: 1 }, manager);
    expect((await told({ ...left, roles: [] })).totalCount).toBe(0);
  });

  it('tell who made something from an item that it has changed', async () => {
    const [id, other] = [await item('Pont'), await member('ORGANIZATION_MANAGER', ain)];
    await published(id);
    const derived = await write('itemDerive', { itemId: id, version: 1, organizationId: ain }, 'item { id }', other);
    await rewritten(id, 'Pont rouvert', writer);
    await published(id);
    await run('portals.derived');
    const mine = { subject: { id: derived.item.id }, lines: ['Sa source a changé : Pont rouvert.'] };
    expect(await told(other)).toMatchObject({ totalCount: 1, nodes: [mine] });
    await done('itemArchive', { id }, manager);
    expect((await told(other)).nodes[0].lines).toEqual(['Sa source a changé : un contenu que vous ne voyez plus.']);
  });

  it('take several events at once', async () => {
    const [id, follower, second] = [await item('Place'), await member(), await member()];
    await published(id);
    const uow = app.app.app.get(UnitOfWork, { strict: false });
    const event = (key: string): Promise<void> =>
      uow.run({ actor: manager }, (tx) =>
        notify(tx, {
          kind: itemPublished,
          subject: id,
          key,
          to: [second.personId, follower.personId],
          facts: { isFirst: true },
        }),
      );
    await Promise.all(Array.from({ length: 12 }, (_, i) => event(`race:${id}:${i % 6}`)));
    for (const who of [follower, second]) {
      const { totalCount, nodes } = await told(who);
      expect([totalCount, nodes[0].lines.length]).toEqual([1, 6]);
    }
  });

  it('are read one by one or up to one, and what came since stays unread', async () => {
    const reader = await member('ORGANIZATION_MANAGER');
    for (const title of ['Un', 'Deux', 'Trois']) await done('itemSubmit', { id: await item(title) }, writer);
    const { nodes } = await told(reader);
    expect(nodes.map(({ title }: { title: string }) => title)).toEqual(['Trois', 'Deux', 'Un']);
    const READ = 'viewer { notifications(unread: true) { nodes { title } } }';
    const left = async (input: object): Promise<string[]> =>
      (await write('notificationRead', input, READ, reader)).viewer.notifications.nodes.map((n: any) => n.title);
    expect(await left({ id: nodes[0].id, seenAt: '2020-01-01T00:00:00Z' })).toEqual(['Trois', 'Deux', 'Un']);
    expect(await left({ id: nodes[2].id, seenAt: nodes[2].at })).toEqual(['Trois', 'Deux']);
    expect(await left({ id: nodes[1].id, andEarlier: true })).toEqual(['Trois']);
    expect(await left({ id: nodes[0].id, andEarlier: true, seenAt: nodes[0].at })).toEqual([]);
    const page = `query ($after: String) { viewer { notifications(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } }`;
    const one = (await ask(page, reader)).viewer.notifications;
    expect(one).toMatchObject({ nodes: [{ title: 'Trois' }, { title: 'Deux' }], pageInfo: { hasNextPage: true } });
    const two = (await ask(page, reader, { after: one.pageInfo.endCursor })).viewer.notifications;
    expect(two).toMatchObject({ nodes: [{ title: 'Un' }], pageInfo: { hasNextPage: false } });
  });

  it('are nobody else’s, and nothing is followed that is not seen or cannot be', async () => {
    const [id, outsider] = [await item('Brouillon'), await member()];
    await done('itemSubmit', { id }, writer);
    const { nodes } = await told(manager);
    const asked = await write('notificationRead', { id: nodes[0].id }, '', outsider);
    expect(asked.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await told(manager, true)).totalCount).toBe(1);
    for (const subjectId of [id, nord, 'entry_00000000000000000000000000', 'nonsense', 'portal_hidden']) {
      const { userErrors } = await write('subjectFollow', { subjectId }, '', outsider);
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['subjectId'] }]);
    }
    expect((await ask('{ viewer { id } }', ANONYMOUS)).viewer).toBeNull();
    expect(await app.refused('subjectFollow', { subjectId: id }, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    expect((await app.pool.query('select count(*)::int as n from notifications.follow')).rows[0].n).toBe(0);
  });
});
