import { Injectable, Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { type AudienceName, SYSTEM } from '#lib/access';
import { type Locale } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { type ReportDeclaration } from '#lib/reports';
import { tellOf } from '#lib/webhooks';
import { UnitOfWork } from '#lib/writes';
import { reportBrokenEvent } from '../events.js';
import { reportBroken } from './saved-query.mails.js';

interface Served {
  id: string;
  queryId: string;
  audience: AudienceName;
  name: string;
  broken: string | null;
  definition: ReportDeclaration;
}

interface Owner {
  email: string;
  locale: Locale;
  name: string;
}

/** Holds every version that runs against the schema of today: one that does not fit says why, and its owner is told once. */
@Injectable()
export class ReportHealth {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
  ) {}

  async look(faultOf: (definition: ReportDeclaration) => string | null): Promise<void> {
    const { rows } = await this.pool.query<Served>(
      `select v.id, q.id as "queryId", q.audience, q.name, v.broken, v.definition from reporting.saved_query_version v join reporting.saved_query q on q.id = v.saved_query_id
       where v.status in ('PUBLISHED', 'DEPRECATED')`,
    );
    for (const served of rows) {
      const now = faultOf(served.definition);
      if (now !== served.broken) await this.note(served, now);
    }
  }

  private async note({ id, queryId, audience, name, definition }: Served, broken: string | null): Promise<void> {
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      // Of processes that start together one is first.
      const changed = await tx.one<{ was: string | null } & Partial<Owner>>(
        `with held as (select v.id, v.broken from reporting.saved_query_version v where v.id = $1 for update),
           noted as (update reporting.saved_query_version v set broken = $2 from held
             where v.id = held.id and held.broken is distinct from $2 returning held.broken as was, v.saved_query_id)
         select n.was, a.email, a.locale, p.name from noted n join reporting.saved_query q on q.id = n.saved_query_id
         left join identity.account a on a.id = q.owner_id and a.erased_at is null left join network.person p on p.id = a.person_id`,
        [id, broken],
      );
      if (!changed || !broken) return;
      this.logger.error(`The report ${name} runs no longer. ${definition.maintainer.en} is to be told: ${broken}`);
      const { was, email, locale, name: owner } = changed;
      if (was !== null) return;
      await tellOf(tx, reportBrokenEvent, queryId, { audience });
      if (!email || !locale || !owner) return;
      const values = { name: owner, report: definition.title[locale], why: broken, link: `/rapports/${name}/modifier` };
      await sendMail(tx, reportBroken, { to: email, locale, values, key: `report-broken:${id}` });
    });
  }
}
