import { type PersonalData } from '#lib/personal-data';

const WORK = 'Tells when and how it is made, and nothing else.';

/** What somebody has made by the clock: it goes with their account. */
export const reportScheduleData: NonNullable<PersonalData['tables']> = {
  'schedules.schedule': {
    of: { account_id: 'ACCOUNT' },
    given: {
      as: 'reportSchedules',
      columns: [
        'name',
        'format',
        'parameters',
        'cron',
        'zone',
        'delivery',
        'skips_empty',
        'paused_at',
        'paused_reason',
        'created_at',
      ],
      orderBy: 't.created_at',
    },
    withheld: { profile: WORK, next_runs: WORK, endpoint_id: 'Addresses for webhooks are given out by themselves.' },
    erased: 'ROWS',
    inAuditAs: 'ReportSchedule',
  },
  'schedules.firing': {
    of: { schedule_id: 'schedules.schedule' },
    withheld: { due_at: WORK, status: WORK, ended_at: WORK, run_id: 'Files are given out by themselves.' },
    erased: 'ROWS',
    until: `t.due_at < now() - interval '30 days'`,
  },
};
