import { describe, expect, it } from '@jest/globals';
import { caughtUp } from '#lib/testing';
import { type Actor, ANONYMOUS } from '#lib/access';
import { typeId } from '#lib/graphql';
import { discussions } from '#lib/discussions';
import { tablesThatHold } from '#lib/testing';
import { animator, citizen, colleague, manager, neighbour, neighbours, stranger } from '../testing/club.js';
import { code, heard, POST, useDiscussions } from '../testing/discussions.js';

const { app, propose, join, read, open, post, postsOf, told } = useDiscussions();
const { write, ask } = app;
const SECRET = 'Une phrase à ne plus jamais lire';
const LONG = `${'Le relevé des six cours montre où planter. '.repeat(8)}https://exemple.fr`;

describe('What is said about a workstream', () => {
  it('is read by those who see its work, written by who works on it, moderated by who steers it', async () => {
    const id = await propose('Droits', { visibility: 'PUBLIC' });
    await join(id, neighbour);
    const thread = await open(id);
    const refused = ['UNAUTHENTICATED', 'NOT_FOUND', 'NOT_ALLOWED'];
    const writers = [...refused, 'DONE', 'NOT_ALLOWED', 'DONE', 'NOT_ALLOWED', 'NOT_ALLOWED'];
    expect(await app.doors('threadOpen', { subjectId: id, body: 'Une question.' })).toEqual(writers);
    expect(await app.doors('postWrite', { threadId: thread.id, body: 'Une réponse.' })).toEqual(writers);
    expect(await app.doors('postReact', { id: thread.first, kind: 'AGREE' })).toEqual(writers);
    const author = [...refused, 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'NOT_ALLOWED', 'NOT_ALLOWED'];
    expect(await app.doors('postUpdate', { id: thread.first, body: 'Autrement.' })).toEqual(author);
    const moderators = [...refused, 'NOT_ALLOWED', 'NOT_ALLOWED', 'DONE', 'DONE', 'DONE'];
    expect(await app.doors('threadUpdate', { id: thread.id, isPinned: true })).toEqual(moderators);
    const other = await post(thread.id, 'De côté.', neighbour);
    expect(await app.doors('postRemove', { id: other, reason: 'Hors sujet.' })).toEqual([
      ...[...refused, 'DONE', 'NOT_ALLOWED', 'POST_REMOVED', 'POST_REMOVED', 'POST_REMOVED'],
    ]);
    const seen = await Promise.all([ANONYMOUS, citizen, stranger].map((who) => postsOf(thread.id, who)));
    expect(seen.map((posts) => posts && posts.length > 0)).toEqual([null, null, true]);
    const counts = `query ($id: ID!, $first: ID!) { threads(filter: { subject: $id }) { totalCount } posts(filter: { subject: $id, search: "question" }) { totalCount }
      post(id: $first) { id } discussion(of: $id) { id } }`;
    const counted = (who: Actor) => ask(counts, who, { id, first: thread.first });
    const none = { threads: { totalCount: 0 }, posts: { totalCount: 0 }, post: null, discussion: null };
    expect([await counted(ANONYMOUS), await counted(citizen)]).toEqual([none, none]);
    expect(await counted(stranger)).toMatchObject({ posts: { totalCount: 2 }, post: { id: thread.first } });
    const hidden = await propose('À l’équipe', { visibility: 'TEAM' });
    const inside = await open(hidden);
    expect(await postsOf(inside.id, stranger)).toBeNull();
    expect(code(await write('postWrite', { threadId: inside.id, body: 'Oui.' }, '', stranger))).toBe('NOT_FOUND');
    expect(code(await write('threadOpen', { subjectId: typeId('workstream'), body: 'Oui.' }))).toBe('NOT_FOUND');
    expect(code(await write('threadOpen', { subjectId: typeId('poll'), body: 'Oui.' }))).toBe('NOT_FOUND');
  });

  it('stands as a tree of four levels, each with the organization of its author', async () => {
    const id = await propose('Arbre');
    await join(id, neighbour);
    const { id: thread, first } = await open(id);
    const answer = await post(thread, 'Plutôt au sud.', neighbour, first);
    await post(thread, 'Autre chose.');
    const third = await post(thread, 'Pourquoi ?', animator, answer);
    const fourth = await post(thread, 'L’ombre.', neighbour, third);
    const deep = await write('postWrite', { threadId: thread, body: 'Encore.', parentId: fourth });
    expect(deep.userErrors).toMatchObject([{ code: 'POST_TOO_DEEP', deepest: 4, path: ['parentId'] }]);
    const elsewhere = await open(id, { title: null });
    expect(code(await write('postWrite', { threadId: elsewhere.id, body: 'Oui.', parentId: answer }))).toBe(
      'NOT_FOUND',
    );
    const shown = (await postsOf(thread))!.map(({ body, depth, author, organization }) => [
      ...[depth, body, author.givenName, organization.key],
    ]);
    expect(shown).toEqual([
      [1, 'Commençons par la cour nord.', 'Ana', 'caue-59'],
      [2, 'Plutôt au sud.', 'Nadia', 'caue-01'],
      [3, 'Pourquoi ?', 'Ana', 'caue-59'],
      [4, 'L’ombre.', 'Nadia', 'caue-01'],
      [1, 'Autre chose.', 'Ana', 'caue-59'],
    ]);
    const past = `query ($id: ID!) { thread(id: $id) { subject { __typename id ... on Workstream { title } } postCount was: posts(asOf: "2020-01-01") { totalCount } } }`;
    expect((await ask(past, animator, { id: thread })).thread).toEqual({
      ...{ subject: { __typename: 'Workstream', id, title: 'Arbre' }, postCount: 5, was: { totalCount: 0 } },
    });
  });

  it('mentions those who may read it, and offers no others', async () => {
    const id = await propose('Noms', { visibility: 'TEAM' });
    await join(id, colleague);
    const { id: thread } = await open(id);
    const offered = async (search?: string, who = animator): Promise<string[]> =>
      (
        await ask(
          'query ($id: ID!, $search: String) { thread(id: $id) { mentionable(search: $search) { givenName } } }',
          who,
          {
            ...{ id: thread, search },
          },
        )
      ).thread.mentionable.map(({ givenName }: any) => givenName);
    expect(await offered()).toEqual(['Colin', 'Cora', 'Maud']);
    expect(await offered('coli')).toEqual(['Colin']);
    // Who does not write mentions nobody.
    expect(await offered(undefined, manager)).toEqual([]);
    for (const who of [stranger.personId, typeId('person')])
      expect((await write('postWrite', { threadId: thread, body: `Avec @${who} ?` })).userErrors).toMatchObject([
        { code: 'INVALID_INPUT', path: ['body'] },
      ]);
    expect(await told(stranger)).toEqual([]);
    const said = await post(thread, `Qu’en dit @${colleague.personId} ?`);
    expect(await postsOf(thread, colleague, 'mentions { givenName }')).toEqual([
      { mentions: [] },
      { mentions: [{ givenName: 'Colin' }] },
    ]);
    await post(thread, 'Je réponds.', colleague, said);
    expect(await told(colleague)).toEqual([['Où planter', ['Ana Spec vous mentionne.', 'Ana Spec ouvre ce fil.']]]);
    expect(await told(animator)).toEqual(
      expect.arrayContaining([['Où planter', ['Colin Spec répond à votre message.']]]),
    );
    // Said otherwise, it tells those alone who were not mentioned before.
    await write('postUpdate', { id: said, body: `Qu’en disent @${colleague.personId} et @${manager.personId} ?` });
    expect((await told(manager)).map(([, lines]) => lines)).toEqual([['Ana Spec vous mentionne.']]);
    expect((await told(colleague))[0]![1]).toHaveLength(2);
    // Who leaves the team knows no more of it.
    await app.pool.query('delete from club.workstream_participant where workstream_id = $1 and person_id = $2', [
      ...[id, colleague.personId],
    ]);
    await app.pool.query('delete from identity.role_grant where account_id = $1', [colleague.id]);
    const former: Actor = { ...colleague, roles: [] };
    expect([await told(former), await postsOf(thread, former)]).toEqual([[], null]);
    expect(await offered('coli')).toEqual([]);
  });

  it('is changed in the open, by one at a time, and answered once for its key', async () => {
    const id = await propose('Versions');
    const { id: thread, first } = await open(id);
    const twice = { threadId: thread, body: 'Une fois.', idempotencyKey: 'une-fois-pour-toutes' };
    const [one, other] = await Promise.all([1, 2].map(() => write('postWrite', twice, 'post { id }')));
    expect(one.post.id).toBe(other.post.id);
    expect(await postsOf(thread)).toHaveLength(2);
    const both = await Promise.all(
      ['à l’est', 'à l’ouest'].map((where) =>
        write('postUpdate', { id: first, body: `Commençons ${where}.`, expectedVersion: 1 }, 'post { body }'),
      ),
    );
    expect(both.map(code).sort()).toEqual(['DONE', 'VERSION_CONFLICT']);
    const [{ versions, body, editedAt, version }] = (await postsOf(
      thread,
      neighbour,
      `${POST} versions { number body }`,
    ))!;
    expect([versions, editedAt !== null, version]).toEqual([
      [{ number: 1, body: 'Commençons par la cour nord.' }],
      true,
      2,
    ]);
    expect(body).toMatch(/^Commençons à l’(est|ouest)\.$/);
    expect(JSON.stringify(await app.lastAudited(first))).not.toMatch(/Commençons/);
  });

  it('is told without words once for each kind, whoever asks at once', async () => {
    const id = await propose('Réactions');
    await join(id, neighbour);
    const { id: thread, first } = await open(id);
    const react = (who: Actor, kind = 'AGREE') => write('postReact', { id: first, kind }, '', who);
    expect((await Promise.all(Array.from({ length: 8 }, () => react(neighbour)))).map(code)).toEqual(
      Array(8).fill('DONE'),
    );
    await react(animator);
    await react(animator, 'THANKS');
    const REACTED = 'reactionCounts { kind count isOwn } reactions { nodes { kind person { givenName } } }';
    expect(await postsOf(thread, animator, REACTED)).toEqual([
      {
        reactionCounts: [
          { kind: 'AGREE', count: 2, isOwn: true },
          { kind: 'THANKS', count: 1, isOwn: true },
        ],
        reactions: {
          nodes: [
            { kind: 'AGREE', person: { givenName: 'Nadia' } },
            { kind: 'AGREE', person: { givenName: 'Ana' } },
            { kind: 'THANKS', person: { givenName: 'Ana' } },
          ],
        },
      },
    ]);
    const withdraw = () => write('postReactionWithdraw', { id: first, kind: 'THANKS' });
    expect([await withdraw(), await withdraw()].map(code)).toEqual(['DONE', 'DONE']);
    expect((await postsOf(thread, neighbour, 'reactionCounts { kind count isOwn }'))![0].reactionCounts).toEqual([
      { kind: 'AGREE', count: 2, isOwn: true },
    ]);
  });

  it('leaves its place once it is taken out, and what it said is nowhere', async () => {
    const id = await propose('Retraits');
    await join(id, neighbour);
    const { id: thread } = await open(id, { title: 'À retirer' });
    const said = await post(thread, `${SECRET}, @${neighbour.personId}`);
    const answer = await post(thread, 'Je réponds.', neighbour, said);
    await write('postUpdate', { id: said, body: `${SECRET} encore, @${neighbour.personId}` });
    await write('postReact', { id: said, kind: 'DOUBT' }, '', neighbour);
    const lines = async (): Promise<unknown> => (await told(neighbour)).find(([title]) => title === 'À retirer')?.[1];
    expect(await lines()).toEqual(['Ana Spec vous mentionne.', 'Ana Spec ouvre ce fil.']);
    expect(code(await write('postRemove', { id: said, expectedVersion: 1 }))).toBe('VERSION_CONFLICT');
    expect(code(await write('postRemove', { id: said }))).toBe('DONE');
    const [, gone, kept] = (await postsOf(thread, neighbour, `${POST} versions { body } reactions { totalCount }`))!;
    expect(gone).toMatchObject({ body: null, removedBy: 'AUTHOR', versions: [], reactions: { totalCount: 0 } });
    expect(kept).toMatchObject({ id: answer, body: 'Je réponds.', depth: 2 });
    expect(await tablesThatHold(app.pool, SECRET)).toEqual([]);
    expect(await lines()).toEqual(['Ana Spec ouvre ce fil.']);
    expect(code(await write('postWrite', { threadId: thread, body: 'Trop tard.', parentId: said }))).toBe(
      'POST_REMOVED',
    );
    expect(code(await write('postUpdate', { id: said, body: 'Trop tard.' }))).toBe('POST_REMOVED');
    expect(
      (await ask('query ($id: ID!) { thread(id: $id) { postCount } }', animator, { id: thread })).thread.postCount,
    ).toBe(2);
    // A moderator says why; its author is told.
    expect(code(await write('postRemove', { id: answer }, '', manager))).toBe('INVALID_INPUT');
    await write('postRemove', { id: answer, reason: 'Hors sujet.' }, '', manager);
    expect((await postsOf(thread, neighbour))![2]).toMatchObject({
      ...{ body: null, removedBy: 'MODERATOR', removalReason: 'Hors sujet.' },
    });
    expect(await lines()).toEqual(['Un de vos messages est supprimé, avec une raison.', 'Ana Spec ouvre ce fil.']);
  });

  it('is closed and opened again, and refuses what would be added meanwhile', async () => {
    const id = await propose('Clos');
    await join(id, neighbour);
    const { id: thread, first } = await open(id);
    const theirs = await post(thread, 'À revoir.', neighbour);
    expect(code(await write('threadClose', { id: thread }, '', neighbour))).toBe('NOT_ALLOWED');
    expect(code(await write('threadClose', { id: thread }))).toBe('DONE');
    const refused = await write('postWrite', { threadId: thread, body: 'Encore un mot.' }, '', neighbour);
    expect(refused.userErrors).toMatchObject([{ code: 'THREAD_CLOSED', closedAt: expect.any(String) }]);
    expect(code(await write('postUpdate', { id: first, body: 'Autrement.' }))).toBe('THREAD_CLOSED');
    expect(code(await write('postReact', { id: first, kind: 'AGREE' }))).toBe('THREAD_CLOSED');
    // What one wrote can be taken out all the same.
    expect(code(await write('postRemove', { id: theirs }, '', neighbour))).toBe('DONE');
    expect(code(await write('threadReopen', { id: thread }, '', manager))).toBe('DONE');
    await post(thread, 'Enfin.', neighbour);
  });

  it('is a contribution where it says enough, until it is taken out', async () => {
    const id = await propose('Textes');
    await join(id, neighbour);
    const { id: thread } = await open(id, { body: LONG });
    const short = await post(thread, 'D’accord. '.repeat(4), neighbour);
    const links = await post(thread, `https://exemple.fr/${'a'.repeat(300)}`, neighbour);
    const EVIDENCE = 'collectiveSince contributions { nodes { kind person { givenName } organization { key } } }';
    const ana = { kind: 'TEXT', person: { givenName: 'Ana' }, organization: { key: 'caue-59' } };
    const nadia = { kind: 'TEXT', person: { givenName: 'Nadia' }, organization: { key: 'caue-01' } };
    expect(await read(id, EVIDENCE)).toEqual({ collectiveSince: null, contributions: { nodes: [ana] } });
    await write('postUpdate', { id: short, body: LONG }, '', neighbour);
    expect(await read(id, EVIDENCE)).toEqual({
      ...{ collectiveSince: expect.any(String), contributions: { nodes: [ana, nadia] } },
    });
    await write('postRemove', { id: short }, '', neighbour);
    expect(await read(id, EVIDENCE)).toEqual({ collectiveSince: null, contributions: { nodes: [ana] } });
    await write('postUpdate', { id: links, body: LONG }, '', neighbour);
    await write('postUpdate', { id: links, body: 'En bref.' }, '', neighbour);
    expect((await read(id, EVIDENCE)).contributions.nodes).toEqual([ana]);
    const log = () => read(id, 'activity(first: 50) { nodes { kind actor { givenName } subject { __typename } } }');
    const said = (await heard(async () => (await log()).activity.nodes.slice(2), 7)) as any[];
    expect(said.map(({ kind, actor, subject }) => [kind, actor?.givenName, subject.__typename])).toEqual([
      ['THREAD_OPENED', 'Ana', 'Thread'],
      ...[1, 2].map(() => ['POST_WRITTEN', 'Nadia', 'Post']),
      ['POST_UPDATED', 'Nadia', 'Post'],
      ['POST_REMOVED', undefined, 'Post'],
      ...[1, 2].map(() => ['POST_UPDATED', 'Nadia', 'Post']),
    ]);
  });

  it('loses the name of who is erased, and what they wrote where they wished it', async () => {
    const id = await propose('Effacement');
    await join(id, neighbours);
    const { id: thread } = await open(id);
    await post(thread, `${SECRET} non plus.`, neighbours);
    const { personalData } = discussions;
    const people = [neighbours.personId!];
    const tx = {
      query: async (text: string, values?: readonly unknown[]) =>
        (await app.pool.query(text, values as unknown[])).rows,
    };
    const somebody = { accountId: neighbours.id, personId: people[0]!, people, addresses: [] };
    await personalData.erase!(tx, somebody, 'KEEP', { named: [], own: [] });
    expect((await postsOf(thread))![1].body).toBe(`${SECRET} non plus.`);
    await personalData.erase!(tx, somebody, 'ERASE', { named: [], own: [] });
    expect((await postsOf(thread))![1]).toMatchObject({ body: null, removedBy: 'AUTHOR' });
  });

  it('is told to who keeps a copy, and what is taken away too', async () => {
    const id = await propose('Copie');
    await caughtUp(app.pool);
    const start = await ask('{ posts(filter: { updatedSince: "now" }) { pageInfo { endCursor } } }', animator);
    const { id: thread, first } = await open(id);
    const since = `query ($cursor: String!, $id: ID!) { posts(filter: { updatedSince: $cursor, subject: $id }) { nodes { id body } pageInfo { endCursor } } }`;
    const cursor = start.posts.pageInfo.endCursor;
    expect(await heard(async () => (await ask(since, animator, { cursor, id })).posts.nodes)).toEqual([
      { id: first, body: 'Commençons par la cour nord.' },
    ]);
    await caughtUp(app.pool);
    const gone = await ask('{ deletions(since: "now", type: THREAD) { pageInfo { endCursor } } }', animator);
    await app.pool.query('delete from club.workstream where id = $1', [id]);
    const deleted = `query ($cursor: String!) { deletions(since: $cursor, type: THREAD) { nodes { id } } }`;
    const after = { cursor: gone.deletions.pageInfo.endCursor };
    expect(await heard(async () => (await ask(deleted, animator, after)).deletions.nodes)).toEqual([{ id: thread }]);
  });
});
