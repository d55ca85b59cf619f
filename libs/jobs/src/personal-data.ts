import { type PersonalData } from '#lib/personal-data';

/** What waits to be done may name somebody: a letter to an address, a password that was forgotten. */
export const personalData: PersonalData = {
  name: 'jobs',
  tables: {
    'graphile_worker._private_jobs': {
      of: {},
      withheld: { payload: 'What the server has to do, within the minute; the letters that come of it are given out.' },
      impersonal: ['flags'],
      cleared: ['payload'],
      kept: 'What is running. A job ends with what it does, at the latest 30 days after it was given up.',
    },
  },
  impersonal: { 'graphile_worker._private_job_queues': ['queue_name'] },
  async erase(tx, { addresses }) {
    await tx.query(
      `select graphile_worker.complete_jobs(array(
         select job.id from graphile_worker._private_jobs job where exists (
           select 1 from jsonb_each_text(case jsonb_typeof(job.payload::jsonb) when 'object' then job.payload::jsonb else '{}' end) said
           where lower(said.value) = any($1))))`,
      [addresses],
    );
  },
};
