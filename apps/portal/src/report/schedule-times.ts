export const EVERY = ['day', 'weekday', 'week', 'month'] as const;
/** Zones of the network, the usual one first. */
export const ZONES = [
  { zone: 'Europe/Paris', place: 'paris' },
  { zone: 'Indian/Reunion', place: 'reunion' },
  { zone: 'America/Martinique', place: 'martinique' },
  { zone: 'America/Guadeloupe', place: 'guadeloupe' },
  { zone: 'America/Cayenne', place: 'guyane' },
  { zone: 'Indian/Mayotte', place: 'mayotte' },
] as const;

interface Time {
  hour: number;
  minute: number;
}

/** `8:30`, `08h30` or `8 h`; undefined for what is no time. */
export function timeOf(text: string): Time | undefined {
  const found = /^(\d{1,2})\s*[:h]\s*(\d{2})?$/i.exec(text.trim());
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

const DAYS: Readonly<Record<string, string>> = { day: '* * *', weekday: '* * 1-5', week: '* * 1', month: '1 * *' };

export const cronOf = (every: string, { hour, minute }: Time): string => `${minute} ${hour} ${DAYS[every]!}`;
