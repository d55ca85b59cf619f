import { ownAccount } from '#lib/access';
import { RequestContext, typeId } from '#lib/graphql';
import { holdAccount } from '#lib/identity';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { ReportRuns } from '../report-run/report-runs.js';
import { ReportBrokenError, ReportFormatError, ReportRetiredError } from '../report-run/report-run.errors.js';
import { onDay } from './moving-days.js';
import { ReportScheduleRecord } from './report-schedule.entity.js';
import { ReportDelivery, ReportPauseReason } from './report-schedule.enums.js';
import { TooManySchedulesError } from './report-schedule.errors.js';
import { ReportScheduleCreateInput, ReportScheduleInput } from './report-schedule.inputs.js';
import { ReportSchedule } from './report-schedule.type.js';
import { tickSoon } from './tick.task.js';
import { faultOfTimes, nextTimes } from './times.js';

const schedules = kept(ReportSchedule, ReportScheduleRecord);
const MOST = 20;
/** How often one may be asked for beside its times, in an hour. */
const MOST_NOW = 5;

@Writes(ReportSchedule, { called: 'schedule' })
export class ReportScheduleWrites {
  constructor(private readonly runs: ReportRuns) {}

  @Write('PERSON', 'Has a report made by the clock, and its owner told; at most twenty for an account.', [
    TooManySchedulesError,
    ReportRetiredError,
    ReportBrokenError,
    ReportFormatError,
  ])
  async reportScheduleCreate(input: ReportScheduleCreateInput, tx: Tx): Promise<Done> {
    const accountId = ownAccount(tx.actor);
    if (!accountId) throw new NotAllowedError();
    const { name, format, profile, cron, zone, delivery, skipsEmpty } = input;
    const parameters = input.parameters ?? {};
    const fault = faultOfTimes(cron, zone);
    if (fault) throw new InvalidInputError(fault.words, fault.field);
    const endpointId = await this.endpointOf(tx, accountId, input);
    const context = new RequestContext(tx.actor, tx.today, 'schedule');
    await this.runs.check(
      tx,
      { name, format, profile, parameters: await onDay(tx, parameters, tx.today), withRecords: false },
      context,
    );
    await holdAccount(tx, accountId);
    const [count] = await tx.query<{ n: number }>(
      'select count(*)::int as n from schedules.schedule where account_id = $1',
      [accountId],
    );
    if (count!.n >= MOST) throw new TooManySchedulesError(MOST, TOO_MANY);
    const nextRuns = nextTimes(cron, zone, new Date());
    const row = { accountId, name, format, profile, parameters, cron, zone, delivery, endpointId, skipsEmpty };
    const id = await schedules.insert(tx, { ...row, nextRuns });
    return { id, organizationId: null, after: { name, format, cron, zone, delivery } };
  }

  @Write('PERSON', 'Makes it no more until it is resumed.')
  async reportSchedulePause(input: ReportScheduleInput, tx: Tx): Promise<Done> {
    const schedule = await own(tx, input);
    if (schedule.pausedAt) return { id: schedule.id, organizationId: null, isUnchanged: true };
    return changed(tx, schedule, { pausedAt: new Date(), pausedReason: ReportPauseReason.OWNER, nextRuns: [] });
  }

  @Write('PERSON', 'Makes it again from its next time on.')
  async reportScheduleResume(input: ReportScheduleInput, tx: Tx): Promise<Done> {
    const schedule = await own(tx, input);
    if (!schedule.pausedAt) return { id: schedule.id, organizationId: null, isUnchanged: true };
    const nextRuns = nextTimes(schedule.cron, schedule.zone, new Date());
    return changed(tx, schedule, { pausedAt: null, pausedReason: null, nextRuns });
  }

  @Write('PERSON', 'Ends it. Files that it made stay for their day.', [], null)
  async reportScheduleDelete(input: ReportScheduleInput, tx: Tx): Promise<Done> {
    const { id, name, cron, zone } = await own(tx, input);
    await tx.query('delete from schedules.schedule where id = $1', [id]);
    return { id, organizationId: null, before: { name, cron, zone } };
  }

  @Write('PERSON', 'Makes it once now, beside its times; five times an hour at most.', [TooManySchedulesError])
  async reportScheduleRunNow(input: ReportScheduleInput, tx: Tx): Promise<Done> {
    const { id, name } = await own(tx, input);
    const [count] = await tx.query<{ lately: number; live: number }>(
      `select count(*) filter (where due_at > now() - interval '1 hour')::int as lately,
        count(*) filter (where status in ('DUE', 'RUNNING'))::int as live from schedules.firing where schedule_id = $1`,
      [id],
    );
    if (count!.live > 0) return { id, organizationId: null, isUnchanged: true };
    if (count!.lately >= MOST_NOW) throw new TooManySchedulesError(MOST_NOW, TOO_OFTEN);
    await tx.query('insert into schedules.firing (id, schedule_id, due_at) values ($1, $2, now())', [
      typeId('firing'),
      id,
    ]);
    await tickSoon(tx);
    return { id, organizationId: null, after: { name } };
  }

  private async endpointOf(
    tx: Tx,
    accountId: string,
    { delivery, endpointId }: ReportScheduleCreateInput,
  ): Promise<string | null> {
    if (delivery === ReportDelivery.MAIL) return null;
    const own = await tx.one('select id from webhooks.endpoint where id = $1 and account_id = $2', [
      endpointId ?? null,
      accountId,
    ]);
    if (!own) throw new NotFoundError('endpointId');
    return own.id as string;
  }
}

/** One's own, locked; of others nobody learns that they are there. */
async function own(tx: Tx, input: ReportScheduleInput): Promise<ReportScheduleRecord> {
  const accountId = ownAccount(tx.actor);
  return schedules.toChange(tx, input, (schedule) => {
    if (accountId === null || schedule.accountId !== accountId) throw new NotFoundError('id');
    return true;
  });
}

async function changed(
  tx: Tx,
  schedule: ReportScheduleRecord,
  to: Partial<Pick<ReportScheduleRecord, 'pausedAt' | 'pausedReason' | 'nextRuns'>>,
): Promise<Done> {
  await schedules.update(tx, schedule, to);
  return { id: schedule.id, organizationId: null, after: { pausedReason: to.pausedReason ?? null } };
}

const TOO_MANY = {
  fr: `Un compte a au plus ${MOST} tableaux programmés : supprimez-en un.`,
  en: `An account has at most ${MOST} scheduled tables: delete one of them.`,
};
const TOO_OFTEN = {
  fr: `Ce tableau a déjà été demandé ${MOST_NOW} fois en une heure : attendez un peu.`,
  en: `This table has been asked for ${MOST_NOW} times within an hour: wait a little.`,
};
