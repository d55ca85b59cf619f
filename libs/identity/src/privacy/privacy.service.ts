import { Injectable } from '@nestjs/common';
import { SYSTEM } from '#lib/access';
import { dayInWords, type RequestContext } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type ContentChoice, PersonalDataHolders } from '#lib/personal-data';
import { type Tx, UnitOfWork } from '#lib/writes';
import { AccountService, signedIn } from '../account/account.service.js';
import { holdAccount } from '../account/signed-in.js';
import { ActorReader } from '../actor/actor-reader.js';
import { idleWarning } from '../mails.js';
import { keepOneAdministrator } from '../role/administrators.js';
import { clearSessionCookie } from '../session/cookie.js';
import { type Person, somebodyOf } from './somebody.js';

/** How long before an idle account is erased its owner is told. */
const NOTICE_DAYS = 30;

@Injectable()
export class PrivacyService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly accounts: AccountService,
    private readonly actors: ActorReader,
    private readonly holders: PersonalDataHolders,
  ) {}

  /** Everything that is tied to whoever asks, as one object. */
  async export(context: RequestContext): Promise<Record<string, unknown>> {
    const { id: accountId, personId } = signedIn(context);
    return this.uow.run(context, async (tx) => {
      const data = await this.holders.export(tx, await somebodyOf(tx, { accountId, personId }));
      await tx.audit({ type: 'Viewer', id: accountId, action: 'PERSONAL_DATA_EXPORT', personId });
      return { exportedAt: new Date().toISOString(), ...data };
    });
  }

  async erase(password: string, content: ContentChoice, context: RequestContext): Promise<void> {
    const account = await this.accounts.own(context, password, 'password', true);
    await this.uow.run(context, (tx) => this.eraseIn(tx, account.id, content));
    await this.actors.forget();
    clearSessionCookie(context);
  }

  private async eraseIn(tx: Tx, accountId: string, content: ContentChoice): Promise<void> {
    const person = { accountId, ...(await holdAccount(tx, accountId)) };
    const administers = await tx.one(
      `select 1 as administers from identity.role_grant where account_id = $1 and role = 'ADMINISTRATOR' and valid_to > $2`,
      [accountId, tx.today],
    );
    if (administers) await keepOneAdministrator(tx, accountId, tx.today);
    await this.holders.erase(tx, await somebodyOf(tx, person), content);
    await tx.audit({ type: 'Viewer', id: accountId, action: 'ACCOUNT_ERASE', after: { content } });
  }

  /** Accounts idle for two years: told first, erased a month later unless their owner comes back. Answers how many of each. */
  async retain(): Promise<{ warned: number; erased: number }> {
    const idle = await this.uow.run({ actor: SYSTEM }, (tx) =>
      tx.query<Person & { email: string; locale: 'fr' | 'en'; name: string; due: boolean }>(
        `select a.id as "accountId", a.person_id as "personId", a.email, a.locale, p.name,
           coalesce(a.warned_at < now() - $1::interval, false) as due
         from identity.account a join network.person p on p.id = a.person_id
         where a.erased_at is null and not a.demonstration and a.last_seen_at < now() - interval '2 years'
           and (a.warned_at is null or a.warned_at < now() - $1::interval)
         order by a.last_seen_at limit 200`,
        [`${NOTICE_DAYS} days`],
      ),
    );
    let warned = 0;
    let erased = 0;
    for (const { due, ...account } of idle) {
      if (due && (await this.eraseIdle(account))) erased++;
      if (!due && (await this.warn(account))) warned++;
    }
    return { warned, erased };
  }

  private eraseIdle(person: Person): Promise<boolean> {
    return this.uow.run({ actor: SYSTEM }, async (tx) => {
      // Whoever came back in the meantime keeps the account; the last administrator is kept and warned again.
      const still = await tx.one(
        `select 1 as still from identity.account where id = $1 and warned_at is not null and erased_at is null
           and last_seen_at < now() - interval '2 years' for update`,
        [person.accountId],
      );
      if (!still) return false;
      await this.eraseIn(tx, person.accountId, 'KEEP');
      return true;
    });
  }

  private warn({ accountId, email, locale, name }: Person & { email: string; locale: 'fr' | 'en'; name: string }) {
    const day = dayInWords(Date.now() + NOTICE_DAYS * 86_400_000, locale, 'Europe/Paris');
    return this.uow.run({ actor: SYSTEM }, async (tx) => {
      const now = await tx.one<{ at: Date }>(
        'update identity.account set warned_at = now() where id = $1 and warned_at is null returning warned_at as at',
        [accountId],
      );
      if (!now) return false;
      await sendMail(tx, idleWarning, {
        to: email,
        locale,
        values: { name, day, link: this.accounts.link('/connexion') },
        key: `idle:${accountId}:${now.at.toISOString()}`,
      });
      return true;
    });
  }
}
