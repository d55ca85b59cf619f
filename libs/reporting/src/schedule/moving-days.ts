import { type Tx } from '#lib/writes';

/** Days that move with the day of the run, in Paris as the days of reports: `schedules.day_on` says which each of them is. */
export const MOVING_DAYS = [
  ...['@today', '@yesterday', '@first-of-month', '@first-of-last-month', '@last-of-last-month'],
  ...['@first-of-year', '@last-of-last-year', '@a-year-ago'],
];

/** The parameters of a run on a day: each day that moves is the one that it is then. */
export async function onDay(
  tx: Pick<Tx, 'query'>,
  parameters: object,
  today: string,
): Promise<Record<string, unknown>> {
  const [asked] = await tx.query<{ asked: Record<string, unknown> }>(
    'select schedules.asked_on($1::jsonb, $2::date) as asked',
    [JSON.stringify(parameters), today],
  );
  return asked!.asked;
}
