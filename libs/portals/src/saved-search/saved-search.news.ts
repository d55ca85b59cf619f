import { Inject, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { Pool } from 'pg';
import { SYSTEM } from '#lib/access';
import { CONTEXT_OF, type ContextOf, type KernelDriver, type Locale, todayInParis } from '#lib/graphql';
import { toldText } from '#lib/logging';
import { sendMail } from '#lib/mail';
import { notify } from '#lib/notifications';
import { UnitOfWork } from '#lib/writes';
import { searchNews } from './mails.js';
import { searchHasNews } from './saved-search.kinds.js';
import { type SavedSearchRecord } from './saved-search.entity.js';
import { dayBefore, daysAfter, filterOf, pathOf } from './told.js';

interface Due extends SavedSearchRecord {
  email: string;
  locale: Locale | null;
  person: string;
  personId: string;
}

interface Found {
  items: { totalCount: number; nodes: { title: string }[] };
}

const AT_ONCE = 50;
const DUE = `select s.id, s.account_id as "accountId", s.name, s.words as search, s.kind, s.theme, s.portal, s.departement, s.licence, s.format, s.year,
    s.includes_demonstration as "includeDemonstration", s.told_until::text as "toldUntil", s.secret, s.version, a.email, a.locale, p.name as person, p.id as "personId"
  from searches.saved_search s join identity.account a on a.id = s.account_id join network.person p on p.id = a.person_id
  where a.erased_at is null and s.told_until <= $1::date - case s.frequency when 'DAILY' then 1 when 'WEEKLY' then 7 end and s.id > $2
  order by s.id limit ${AT_ONCE}`;

/** Tells who saved a search what was published since, whole days at a time, with their rights of this day: each once, and nobody of nothing. */
@Injectable()
export class SavedSearchNews {
  private readonly log = new Logger('SavedSearches');

  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
    private readonly modules: ModuleRef,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  async tellAll(signal: AbortSignal): Promise<void> {
    const yesterday = dayBefore(todayInParis());
    for (let after = ''; !signal.aborted;) {
      const { rows } = await this.pool.query<Due>(DUE, [yesterday, after]);
      // What is wrong with one keeps no other from its letter.
      for (const due of rows)
        await this.tell(due, yesterday).catch((error: unknown) =>
          this.log.error(`A saved search (${due.id}) could not be told: ${toldText(error)}`),
        );
      if (rows.length < AT_ONCE) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Whoever has the secret of a search ends its letters; answers whether there is such a search. */
  async unsubscribe(secret: string): Promise<boolean> {
    return this.uow.run({ actor: SYSTEM }, async (tx) => {
      const search = await tx.one<{ id: string; accountId: string; frequency: string }>(
        'select id, account_id as "accountId", frequency from searches.saved_search where secret = $1 for update',
        [secret],
      );
      if (!search || search.frequency === 'OFF') return search !== undefined;
      const { id, accountId, frequency } = search;
      await tx.query(`update searches.saved_search set frequency = 'OFF', version = version + 1 where id = $1`, [id]);
      await tx.audit({
        ...{ type: 'SavedSearch', id, action: 'SAVED_SEARCH_UPDATE', organizationId: null, accountId },
        ...{ before: { frequency }, after: { frequency: 'OFF' } },
      });
      return true;
    });
  }

  private async tell(due: Due, yesterday: string): Promise<void> {
    const { id, locale, name: search, email: to, person: name, toldUntil, version, secret } = due;
    const found = await this.find(due, yesterday);
    if (!found) return;
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      // Of two processes, and of a search that changed meanwhile, only one goes on.
      const mine = await tx.one(
        `update searches.saved_search set told_until = $2 where id = $1 and told_until = $3 and version = $4 returning id`,
        [id, yesterday, toldUntil, version],
      );
      if (!mine || found.totalCount === 0) return;
      const unsubscribeLink = `/desabonnement?key=${secret}`;
      await notify(tx, {
        ...{ kind: searchHasNews, subject: id, key: `search:${id}:${yesterday}`, to: [due.personId] },
        facts: { count: found.totalCount },
      });
      const titles = found.nodes.map(({ title }) => title);
      await sendMail(tx, searchNews, {
        ...{ to, locale: locale ?? 'fr', key: `search:${id}:${yesterday}`, unsubscribePath: unsubscribeLink },
        values: {
          ...{ name, search, count: found.totalCount, titles },
          ...{ link: pathOf(due), manageLink: '/compte/recherches', unsubscribeLink },
        },
      });
    });
  }

  /** What they may see today; undefined where their account is closed. */
  private async find(due: Due, yesterday: string): Promise<Found['items'] | undefined> {
    const { id, accountId, locale, toldUntil } = due;
    const context = await this.contextOf({ accountId, locale: locale ?? 'fr' }, `search ${id}`);
    if (!context) return undefined;
    const { shortcut } = this.modules.get(GraphQLModule, { strict: false }).graphQlAdapter as unknown as KernelDriver;
    const filter = filterOf(due, daysAfter(toldUntil, 1), yesterday);
    const question = shortcut.findNamed('SavedSearchNews', { filter });
    const answer = question && (await shortcut.run(question, context));
    if (!answer?.told || !('text' in answer)) throw new Error('The search gave no answer.');
    return (JSON.parse(answer.text) as { data: Found }).data.items;
  }
}
