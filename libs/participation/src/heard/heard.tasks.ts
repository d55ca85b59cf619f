import { task } from '#lib/jobs';

/** Adds up what was counted since: what is asked then reads less, and answers the same. */
export const foldHeard = task<object>('participation.heard-fold', async (_, { withClient }) => {
  await withClient((client) => client.query('select participation.fold_heard()'));
});

/** Counts what is said about communes where these lie now: until then it is counted anew each time it is asked for. */
export const placeHeard = task<object>('participation.heard-place', async (_, { withClient }) => {
  await withClient((client) => client.query('select participation.place_all_heard()'));
});
