import { ID } from '@nestjs/graphql';
import { connection, PageArgs } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { contribute, needed, toldOf } from '#lib/reads';
import { followingOf, followOf } from './follow.page.js';
import { Follow } from './follow.type.js';

/** Now, as types that are made while the schema is built come too late for it. */
const FollowConnection = connection(Follow);

export const viewerFollows = contribute(() => Viewer, {
  following: toldOf(
    (reader, key, args) => followingOf(reader, key, args),
    'What the caller follows, as far as they still see it: what they followed last first.',
    { type: () => FollowConnection, args: () => PageArgs, audience: 'PERSON', nullable: true, work: 10 },
  ),
  follow: toldOf(
    (reader, key, { subjectId }) => followOf(reader, key, subjectId as string),
    'How the caller follows something; null where they do not.',
    {
      type: () => Follow,
      args: { subjectId: needed(ID, 'Id of what may be followed.') },
      ...{ audience: 'PERSON', nullable: true },
    },
  ),
});
