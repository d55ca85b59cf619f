import { type JobsTransaction, task, transactionOf } from '#lib/jobs';
import { MOST_ATTEMPTS, ReportMaker } from './report-maker.js';

/** Where others read to their end just now, it is looked at again. */
const BUSY_SECONDS = 20;

/** Makes the file of a run. */
export const makeReport = task<{ run: string }>(
  'reporting.make',
  async ({ run }, helpers) => {
    const isMade = await helpers.get(ReportMaker).make(run, helpers);
    if (!isMade) await helpers.withClient((client) => makeSoon(transactionOf(client), run, BUSY_SECONDS));
  },
  { needsSchema: true },
);

/** Files are made one after the other, each of which may take an hour: what goes by the clock waits for none of them. */
export const makeSoon = (tx: JobsTransaction, run: string, seconds = 0): Promise<void> =>
  tx.addJob(
    makeReport,
    { run },
    {
      ...(seconds > 0 && { runAt: new Date(Date.now() + seconds * 1000) }),
      ...{ jobKey: jobOf(run), maxAttempts: MOST_ATTEMPTS, queue: 'reports' },
    },
  );

/** The name of its job, of which there is one. */
const jobOf = (run: string): string => `report-run:${run}`;
