import { task } from '#lib/jobs';
import { ReportMaker } from './report-maker.js';

/** Makes the file of a run. */
export const makeReport = task<{ run: string }>(
  'reporting.make',
  async ({ run }, helpers) => helpers.get(ReportMaker).make(run, helpers),
  { needsSchema: true },
);

/** The name of its job, of which there is one. */
export const jobOf = (run: string): string => `report-run:${run}`;
