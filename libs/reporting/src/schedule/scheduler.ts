import { Inject, Injectable, Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { SYSTEM } from '#lib/access';
import { CONTEXT_OF, type ContextOf, DomainError, DomainErrors, type Locale, typeId } from '#lib/graphql';
import { type JobsTransaction } from '#lib/jobs';
import { toldText } from '#lib/logging';
import { UnitOfWork } from '#lib/writes';
import { TooManyReportRunsError } from '../report-run/report-run.errors.js';
import { type ReportProfile } from '../report-run/report-run.enums.js';
import { ReportRuns } from '../report-run/report-runs.js';
import { type ReportFormat } from '../saved-query/saved-query.enums.js';
import { onDay } from './moving-days.js';
import { reasonOf } from './pause.js';
import { finish, pause } from './outcome.js';
import { nextTimes } from './times.js';

/** How many are looked at in one go; the next goes on. */
const AT_ONCE = 50;
/** A time that could not be made for so long, because too much else was, is given up. */
const GIVEN_UP_AFTER = '1 day';
const LOOK_AGAIN_SECONDS = 10;

type Soon = (tx: JobsTransaction, seconds?: number) => Promise<void>;

interface Due {
  id: string;
  scheduleId: string;
  accountId: string;
  locale: Locale | null;
  name: string;
  format: ReportFormat;
  profile: ReportProfile;
  parameters: Record<string, unknown>;
  isReachable: boolean;
}

/** Makes reports by the clock: each time once, whichever process sees it first, with the rights of their owner on that day. */
@Injectable()
export class Scheduler {
  private readonly log = new Logger('Schedules');

  constructor(
    private readonly pool: Pool,
    private readonly uow: UnitOfWork,
    private readonly runs: ReportRuns,
    @Inject(CONTEXT_OF) private readonly contextOf: ContextOf,
  ) {}

  /** Answers whether files are being made, which are to be told of. */
  async tick(soon: Soon): Promise<boolean> {
    await this.comeDue();
    for (const due of await this.due()) await this.alone(due.id, () => this.begin(due, soon));
    const { rows } = await this.pool.query<{ id: string }>(
      `select f.id from schedules.firing f left join runs.run r on r.id = f.run_id
       where f.status = 'RUNNING' and (r.id is null or r.status not in ('REQUESTED', 'RUNNING')) order by f.due_at limit $1`,
      [AT_ONCE],
    );
    for (const { id } of rows) await this.alone(id, () => this.uow.run({ actor: SYSTEM }, (tx) => finish(tx, id)));
    const waiting = await this.pool.query(`select 1 from schedules.firing where status = 'RUNNING' limit 1`);
    return waiting.rows.length > 0;
  }

  /** What is wrong with one keeps no other from its time. */
  private async alone(id: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error(`A report by the clock (${id}) could not go on: ${toldText(error)}`);
    }
  }

  again(soon: Soon): Promise<void> {
    return this.uow.run({ actor: SYSTEM }, (tx) => soon(tx, LOOK_AGAIN_SECONDS));
  }

  /** What has come due becomes a firing, of which one waits at most: all that was missed is one. */
  private async comeDue(): Promise<void> {
    await this.uow.run({ actor: SYSTEM }, async (tx) => {
      const due = await tx.query<{ id: string; cron: string; zone: string; at: Date; now: Date }>(
        `select id, cron, zone, next_runs[1] as at, now() as now from schedules.schedule
         where paused_at is null and next_runs[1] <= now() order by next_runs[1] limit $1 for update skip locked`,
        [AT_ONCE],
      );
      for (const { id, cron, zone, at, now } of due) {
        await tx.query(
          `insert into schedules.firing (id, schedule_id, due_at) select $1, $2, $3
           where not exists (select from schedules.firing f where f.schedule_id = $2 and f.status = 'DUE') on conflict do nothing`,
          [typeId('firing'), id, at],
        );
        await tx.query('update schedules.schedule set next_runs = $2 where id = $1', [id, nextTimes(cron, zone, now)]);
      }
    });
  }

  /** The first of everybody before the second of anybody: whose too many files are being made keeps nobody else waiting. */
  private async due(): Promise<Due[]> {
    const { rows } = await this.pool.query<Due>(
      `select f.id, s.id as "scheduleId", s.account_id as "accountId", a.locale, s.name, s.format, s.profile, s.parameters,
         s.delivery = 'MAIL' or coalesce(e.disabled_at is null and e.id is not null, false) as "isReachable"
       from schedules.firing f join schedules.schedule s on s.id = f.schedule_id join identity.account a on a.id = s.account_id
       left join webhooks.endpoint e on e.id = s.endpoint_id where f.status = 'DUE' and s.paused_at is null
       order by row_number() over (partition by s.account_id order by f.due_at), f.due_at limit $1`,
      [AT_ONCE],
    );
    return rows;
  }

  private async begin(due: Due, soon: Soon): Promise<void> {
    const { id, accountId, locale } = due;
    const context = await this.contextOf({ accountId, locale: locale ?? 'fr' }, `schedule ${id}`);
    if (!context) return this.pause(due, 'OWNER_GONE');
    if (!due.isReachable) return this.pause(due, 'ENDPOINT_GONE');
    const { name, format, profile } = due;
    try {
      await this.uow.run(context, async (tx) => {
        // Of two processes the second waits here, and finds it begun.
        const mine = await tx.one(
          `select 1 as mine from schedules.firing where id = $1 and status = 'DUE' for update`,
          [id],
        );
        if (!mine) return;
        const parameters = await onDay(tx, due.parameters, context.today);
        const asked = { name, format, profile, parameters, withRecords: false };
        const run = await this.runs.request(tx, asked, context);
        await tx.query(`update schedules.firing set status = 'RUNNING', run_id = $2 where id = $1`, [id, run]);
        await soon(tx, LOOK_AGAIN_SECONDS);
      });
    } catch (error) {
      if (!(error instanceof DomainError || error instanceof DomainErrors) || error instanceof TooManyReportRunsError)
        return this.wait(due, error as Error);
      const isThere = await this.pool.query('select 1 from reporting.saved_query where name = $1', [name]);
      await this.pause(due, reasonOf(error, isThere.rows.length > 0));
    }
  }

  /** Too much else is being made for its owner, or something is down: it is tried again, for a day. */
  private async wait({ id }: Due, error: Error): Promise<void> {
    this.log.warn(`A report by the clock has to wait: ${error.name}`);
    await this.pool.query(
      `update schedules.firing set status = 'FAILED', ended_at = now() where id = $1 and status = 'DUE' and due_at < now() - interval '${GIVEN_UP_AFTER}'`,
      [id],
    );
  }

  private pause({ id }: Due, reason: Parameters<typeof pause>[2]): Promise<void> {
    return this.uow.run({ actor: SYSTEM }, (tx) => pause(tx, id, reason));
  }
}
