import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect } from '@jest/globals';
import { type Actor } from '#lib/access';
import { typeId } from '#lib/graphql';
import {
  animator,
  citizen,
  colleague,
  coordinator,
  manager,
  neighbour,
  neighbours,
  stranger,
  useClub,
} from './club.js';

export const code = ({ userErrors }: any): unknown => userErrors[0]?.code ?? 'DONE';
export const POST =
  'id body depth isOwn removedBy removalReason editedAt version author { givenName } organization { key }';

/** What the feed tells once all that began before have ended, elsewhere on the server too. */
export const heard = async (asked: () => Promise<unknown[]>, least = 1): Promise<unknown[]> => {
  for (let tries = 0; ; tries++) {
    const found = await asked();
    if (found.length >= least || tries === 300) return found;
    await delay(200);
  }
};

/** A club whose people have accounts, and what its discussions are written and read with. */
export function useDiscussions() {
  const club = useClub({
    errors:
      '... on ThreadClosedError { closedAt } ... on PostTooDeepError { deepest } ... on VersionConflictError { currentVersion }',
  });
  const { app } = club;
  const { write, ask } = app;
  beforeAll(async () => {
    for (const { id, personId, roles } of [
      animator,
      colleague,
      neighbour,
      neighbours,
      stranger,
      citizen,
      manager,
      coordinator,
    ]) {
      await app.pool.query('insert into identity.account (id, person_id, email) values ($1, $2, $3)', [
        ...[id, personId, `${id}@test.example`],
      ]);
      for (const { role, kind, id: scope } of roles)
        await app.pool.query(
          `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from) values ($1, $2, $3, $4, $5, '2020-01-01')`,
          [typeId('role'), id, role, kind, scope],
        );
    }
  });
  const open = async (
    subjectId: string,
    values: object = {},
    who = animator,
  ): Promise<{ id: string; first: string }> => {
    const { thread, userErrors } = await write(
      'threadOpen',
      { subjectId, title: 'Où planter', body: 'Commençons par la cour nord.', ...values },
      'thread { id posts { nodes { id } } }',
      who,
    );
    expect(userErrors).toEqual([]);
    return { id: thread.id, first: thread.posts.nodes[0].id };
  };
  const post = async (threadId: string, body: string, who: Actor = animator, parentId?: string): Promise<string> => {
    const { post: made, userErrors } = await write('postWrite', { threadId, body, parentId }, 'post { id }', who);
    expect(userErrors).toEqual([]);
    return made.id;
  };
  const postsOf = async (id: string, who: Actor | undefined = animator, fields = POST): Promise<any[] | null> =>
    (await ask(`query ($id: ID!) { thread(id: $id) { posts(first: 50) { nodes { ${fields} } } } }`, who, { id })).thread
      ?.posts.nodes ?? null;
  const told = async (who: Actor): Promise<[string, string[]][]> =>
    (
      await ask('{ viewer { notifications(first: 20) { nodes { title lines subject { __typename } } } } }', who)
    ).viewer.notifications.nodes
      .filter(({ subject }: any) => subject.__typename === 'Thread')
      .map(({ title, lines }: any) => [title, lines]);
  return { ...club, open, post, postsOf, told };
}
