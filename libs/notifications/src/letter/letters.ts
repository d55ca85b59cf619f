import { Inject, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Pool } from 'pg';
import { newSecret, SYSTEM } from '#lib/access';
import { CONTEXT_OF, type ContextOf, type KernelDriver, type Locale } from '#lib/graphql';
import { toldText } from '#lib/logging';
import { sendMail } from '#lib/mail';
import { readerFor } from '#lib/reads';
import { type Tx, UnitOfWork } from '#lib/writes';
import { type NotificationFrequency } from '../kind/notification-frequency.enum.js';
import { newsAtOnce, newsDigest, type Told } from './letter.mails.js';
import { type Waiting, waitingOf } from './waiting.js';

type Frequency = Exclude<NotificationFrequency, 'OFF'>;

interface Due {
  accountId: string;
  email: string;
  locale: Locale;
  name: string;
}

const AT_A_TIME = 50;
/** What happens to an object within this time is one letter. */
const GATHERED = `interval '2 minutes'`;
/** Objects that a digest tells of; of more it says how many. */
const MOST = 30;

const DUE = `select distinct n.account_id as "accountId", a.email, coalesce(a.locale, 'fr') as locale, p.name
  from notifications.line l join notifications.notification n on n.id = l.notification_id
  join identity.account a on a.id = n.account_id join network.person p on p.id = a.person_id
  where l.waits_for = $1 and ($1 <> 'AT_ONCE' or l.at < now() - ${GATHERED}) and n.account_id > $2
  order by n.account_id limit ${AT_A_TIME}`;

/** Tells by letters what people have not read yet, with their rights of this moment: each line once, and nobody of nothing. */
@Injectable()
export class NotificationLetters {
  private readonly log = new Logger('NotificationLetters');

  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
    private readonly modules: ModuleRef,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  async sendAll(frequency: Frequency, signal: AbortSignal): Promise<void> {
    for (let after = ''; !signal.aborted;) {
      const { rows } = await this.pool.query<Due>(DUE, [frequency, after]);
      // What is wrong with one keeps no other from their letter.
      for (const due of rows)
        await this.send(due, frequency).catch((error: unknown) =>
          this.log.error(`Letters of an account (${due.accountId}) could not be sent: ${toldText(error)}`),
        );
      if (rows.length < AT_A_TIME) return;
      after = rows.at(-1)!.accountId;
    }
  }

  /** What waits, with what its reader may know of it today; what they may not know or have read waits no longer. */
  private async send(due: Due, frequency: Frequency): Promise<void> {
    const { accountId, locale } = due;
    const context = await this.contextOf({ accountId, locale }, `letters of ${accountId}`);
    const { schema } = this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      // Of two processes only one has them.
      const claimed = await tx.query<{ notificationId: string; eventId: string }>(
        `update notifications.line l set waits_for = null from notifications.notification n
         where n.id = l.notification_id and n.account_id = $1 and l.waits_for = $2
           and ($2 <> 'AT_ONCE' or exists (select from notifications.line o
             where o.notification_id = n.id and o.waits_for = $2 and o.at < now() - ${GATHERED}))
         returning l.notification_id as "notificationId", l.event_id as "eventId"`,
        [accountId, frequency],
      );
      if (!context || claimed.length === 0) return;
      const waiting = await waitingOf(claimed, readerFor(context, schema));
      if (waiting.length === 0) return;
      await (frequency === 'AT_ONCE'
        ? this.atOnce(tx, due, waiting)
        : this.digest(tx, due, waiting, frequency === 'WEEKLY'));
    });
  }

  private async atOnce(tx: Tx, due: Due, waiting: readonly Waiting[]): Promise<void> {
    const { email: to, locale, name } = due;
    const manageLink = await this.manageLink(tx, due);
    for (const { id, lastEvent, endedBy, ...told } of waiting) {
      const endLink = `${manageLink}&de=${encodeURIComponent(endedBy)}`;
      await sendMail(tx, newsAtOnce, {
        ...{ to, locale, key: `notification:${id}:${lastEvent}`, unsubscribePath: endLink },
        values: { name, ...linked(told), manageLink, endLink },
      });
    }
  }

  private async digest(tx: Tx, due: Due, waiting: readonly Waiting[], isWeekly: boolean): Promise<void> {
    const { email: to, locale, name, accountId } = due;
    const manageLink = await this.manageLink(tx, due);
    const endLink = `${manageLink}&de=${isWeekly ? 'WEEKLY' : 'DAILY'}`;
    const objects = waiting.slice(0, MOST).map(linked);
    await sendMail(tx, newsDigest, {
      ...{ to, locale, key: `digest:${accountId}:${waiting[0]!.lastEvent}`, unsubscribePath: endLink },
      values: {
        name,
        isWeekly,
        objects,
        more: waiting.length - objects.length,
        allLink: '/notifications',
        manageLink,
        endLink,
      },
    });
  }

  /** Where its reader chooses what they are told of, without signing in. */
  private async manageLink(tx: Tx, { accountId }: Due): Promise<string> {
    const row = await tx.one<{ secret: string }>(
      `insert into notifications.letter_secret (account_id, secret) values ($1, $2)
       on conflict (account_id) do update set secret = letter_secret.secret returning secret`,
      [accountId, newSecret()],
    );
    return `/desabonnement/notifications?key=${row!.secret}`;
  }
}

const linked = ({ title, lines, path }: Pick<Waiting, 'title' | 'lines' | 'path'>): Told => ({
  ...{ title, lines },
  link: path ?? '/notifications',
});
