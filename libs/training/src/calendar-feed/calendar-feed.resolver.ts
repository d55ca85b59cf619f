import { Context, Field, ObjectType, Resolver } from '@nestjs/graphql';
import { Audience, hashOf, newSecret } from '#lib/access';
import { Mutates, Payload, type RequestContext } from '#lib/graphql';
import { NotAllowedError, type Tx, UnitOfWork } from '#lib/writes';

@ObjectType({ isAbstract: true })
abstract class CalendarFeedPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description:
      'Where a calendar reads it: a path of this server, which is a secret and is told this once. Null when it failed.',
  })
  path?: string | null;
}

/** The secret address of one’s own calendar: there is one at most, and making another ends it. */
@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Audience('PERSON')
  @Mutates(
    CalendarFeedPayload,
    'Makes the secret address at which a calendar reads one’s own half-days of training and meetings of workstreams; the one before it ends.',
    [NotAllowedError],
  )
  async calendarFeedMake(@Context() context: RequestContext): Promise<CalendarFeedPayload> {
    const secret = newSecret();
    await this.uow.run(context, async (tx) => {
      const personId = own(tx);
      await tx.query(
        `insert into training.calendar_feed (person_id, secret_hash) values ($1, $2)
         on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
        [personId, hashOf(secret)],
      );
      await tx.audit({ type: 'Person', id: personId, action: 'CALENDAR_FEED_MAKE', organizationId: null, personId });
    });
    return { path: `/files/calendars/${secret}.ics` };
  }

  @Audience('PERSON')
  @Mutates(Payload, 'Ends the secret address of one’s own calendar; does nothing when there is none.', [
    NotAllowedError,
  ])
  async calendarFeedRevoke(@Context() context: RequestContext): Promise<Payload> {
    await this.uow.run(context, async (tx) => {
      const personId = own(tx);
      const ended = await tx.query('delete from training.calendar_feed where person_id = $1 returning 1', [personId]);
      if (ended.length > 0)
        await tx.audit({
          type: 'Person',
          id: personId,
          action: 'CALENDAR_FEED_REVOKE',
          organizationId: null,
          personId,
        });
    });
    return {};
  }
}

function own({ actor }: Tx): string {
  if (!actor.personId) throw new NotAllowedError();
  return actor.personId;
}
