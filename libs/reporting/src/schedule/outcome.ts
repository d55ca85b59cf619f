import { type Locale, type Words } from '#lib/graphql';
import { sendMail } from '#lib/mail';
import { tellOf } from '#lib/webhooks';
import { type Tx } from '#lib/writes';
import { type ReportRunFailureCode, type ReportRunStatus } from '../report-run/report-run.enums.js';
import { reportReadyEvent } from '../events.js';
import { reportReady, schedulePaused } from './mails.js';
import { PAUSING } from './pause.js';
import { type ReportFiringStatus, type ReportPauseReason } from './report-schedule.enums.js';

interface Firing {
  scheduleId: string;
  name: string;
  skipsEmpty: boolean;
  endpointId: string | null;
  delivery: 'MAIL' | 'WEBHOOK';
  runId: string | null;
  status: ReportRunStatus | null;
  rows: number;
  failure: { code: ReportRunFailureCode } | null;
  title: Words | null;
  email: string;
  locale: Locale;
  person: string;
}

const FIRING = `select s.id as "scheduleId", s.name, s.skips_empty as "skipsEmpty", s.endpoint_id as "endpointId", s.delivery,
    r.id as "runId", r.status, coalesce(r.rows_written, 0) as rows, r.failure, v.definition -> 'title' as title, a.email, a.locale, p.name as person
  from schedules.firing f join schedules.schedule s on s.id = f.schedule_id join identity.account a on a.id = s.account_id
  join network.person p on p.id = a.person_id left join runs.run r on r.id = f.run_id
  left join reporting.saved_query_version v on v.id = r.version_id
  where f.id = $1 and f.status = any($2) for update of f`;

/** Tells the owner of a file that was made, once; or lets go what was not. */
export async function finish(tx: Tx, id: string): Promise<void> {
  const firing = await tx.one<Firing>(FIRING, [id, ['RUNNING']]);
  if (!firing) return;
  const { status, failure, rows, skipsEmpty } = firing;
  if (status === 'READY' && rows === 0 && skipsEmpty) return ended(tx, id, 'SKIPPED');
  if (status === 'READY') {
    await tell(tx, id, firing);
    return ended(tx, id, 'SENT');
  }
  const reason = failure && PAUSING[failure.code];
  if (reason) return stop(tx, id, firing, reason);
  return ended(tx, id, 'FAILED');
}

/** Makes it no more, and tells its owner why, once. */
export async function pause(tx: Tx, id: string, reason: ReportPauseReason): Promise<void> {
  const firing = await tx.one<Firing>(FIRING, [id, ['DUE']]);
  if (firing) await stop(tx, id, firing, reason);
}

async function stop(tx: Tx, id: string, firing: Firing, reason: ReportPauseReason): Promise<void> {
  await ended(tx, id, 'FAILED');
  const [paused] = await tx.query<{ version: number }>(
    `update schedules.schedule set paused_at = now(), paused_reason = $2, next_runs = '{}', version = version + 1
     where id = $1 and paused_at is null returning version`,
    [firing.scheduleId, reason],
  );
  // Paused meanwhile, or nobody is left to be told.
  if (!paused || reason === 'OWNER_GONE') return;
  const { scheduleId, name: report, email: to, locale, person: name } = firing;
  await sendMail(tx, schedulePaused, {
    ...{ to, locale, key: `schedule:${scheduleId}:${paused.version}` },
    values: { name, report, reason, link: '/rapports' },
  });
}

async function tell(tx: Tx, id: string, firing: Firing): Promise<void> {
  const { delivery, endpointId, runId, title, name: report, rows, email: to, locale, person: name } = firing;
  if (delivery === 'WEBHOOK') {
    if (endpointId) await tellOf(tx, reportReadyEvent, runId!, { endpoint: endpointId });
    return;
  }
  await sendMail(tx, reportReady, {
    ...{ to, locale, key: `firing:${id}` },
    values: { name, title: title ?? { fr: report, en: report }, rows, link: `/rapports/${report}` },
  });
}

async function ended(tx: Tx, id: string, status: ReportFiringStatus): Promise<void> {
  await tx.query('update schedules.firing set status = $2, ended_at = now() where id = $1', [id, status]);
}
