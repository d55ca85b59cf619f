import { Args, Context, Info, Resolver } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { Audience, ownAccount } from '#lib/access';
import { Mutates, ref, type RequestContext } from '#lib/graphql';
import { holdAccount, Viewer } from '#lib/identity';
import { readerIn, sql } from '#lib/reads';
import { InvalidInputError, NotAllowedError, NotFoundError, UnitOfWork } from '#lib/writes';
import { declared } from '../kind/declared.js';
import { ViewerPayload } from '../notification/viewer.payload.js';
import { follow } from './follow.js';
import { TooManyFollowedError } from './follow.errors.js';
import { SubjectFollowInput, SubjectUnfollowInput } from './follow.inputs.js';

const MOST = 1000;

/** What somebody follows is theirs alone: the log has no entry of it. */
@Resolver()
export class FollowResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('PERSON')
  @Mutates(ViewerPayload, 'Follows something, to be told what happens to it.', [
    TooManyFollowedError,
    NotFoundError,
    InvalidInputError,
  ])
  async subjectFollow(
    @Args('input') { subjectId }: SubjectFollowInput,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ViewerPayload> {
    const account = ownAccountOf(context);
    const reader = readerIn(context, info);
    const types = declared.types({ followable: true });
    const [row] = await reader.read(sql`select ${reader.sees(sql`${subjectId}::text`, types)} as seen`);
    if (row?.seen !== true) throw new NotFoundError('subjectId');
    await this.uow.run(context, async (tx) => {
      await holdAccount(tx, account);
      const held = await tx.one<{ n: number }>(
        'select count(*)::int as n from notifications.follow where account_id = $1 and subject_id <> $2',
        [account, subjectId],
      );
      if (held!.n >= MOST) throw new TooManyFollowedError(MOST);
      await follow(tx, account, subjectId);
    });
    context.spared++;
    return { viewer: ref(Viewer, account) };
  }

  @Audience('PERSON')
  @Mutates(ViewerPayload, 'Follows something no longer. What one was told stays.', [InvalidInputError])
  async subjectUnfollow(
    @Args('input') { subjectId }: SubjectUnfollowInput,
    @Context() context: RequestContext,
  ): Promise<ViewerPayload> {
    const account = ownAccountOf(context);
    await this.uow.run(context, (tx) =>
      tx.query('delete from notifications.follow where account_id = $1 and subject_id = $2', [account, subjectId]),
    );
    context.spared++;
    return { viewer: ref(Viewer, account) };
  }
}

function ownAccountOf({ actor }: RequestContext): string {
  const account = ownAccount(actor);
  if (!account) throw new NotAllowedError();
  return account;
}
