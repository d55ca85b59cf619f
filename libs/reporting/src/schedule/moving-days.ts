/** Days that move with the day of the run, in Paris as the days of reports. */
const MOVING: Readonly<Record<string, (today: Date) => Date>> = {
  '@today': (today) => today,
  '@yesterday': (today) => utc(today, 0, 0, -1),
  '@first-of-month': (today) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), 1)),
  '@first-of-last-month': (today) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)),
  '@first-of-year': (today) => new Date(Date.UTC(today.getUTCFullYear(), 0, 1)),
  '@a-year-ago': (today) => utc(today, -1, 0, 0),
};

export const MOVING_DAYS = Object.keys(MOVING);

const utc = (day: Date, years: number, months: number, days: number): Date =>
  new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth() + months, day.getUTCDate() + days));

/** The parameters of a run on a day: each day that moves is the one that it is then. */
export const onDay = (parameters: Readonly<Record<string, unknown>>, today: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, dayOf(value, today)]));

function dayOf(value: unknown, today: string): unknown {
  const moving = typeof value === 'string' && Object.hasOwn(MOVING, value) ? MOVING[value] : undefined;
  return moving
    ? moving(new Date(`${today}T00:00:00Z`))
        .toISOString()
        .slice(0, 10)
    : value;
}
