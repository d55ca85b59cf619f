import { type JobsTransaction, task } from '#lib/jobs';
import { Scheduler } from './scheduler.js';

/** Makes what is due, and tells of what is there: by the clock, and a moment after something began. */
export const tick = task<object>(
  'reporting.schedules',
  async (_, { get }) => {
    const isUnderWay = await get(Scheduler).tick(tickSoon);
    if (isUnderWay) await get(Scheduler).again(tickSoon);
  },
  { needsSchema: true },
);

export const tickSoon = (tx: JobsTransaction, seconds = 0): Promise<void> =>
  tx.addJob(tick, {}, { runAt: new Date(Date.now() + seconds * 1000), jobKey: 'schedules' });
