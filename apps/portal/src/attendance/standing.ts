interface HalfDay {
  startsAt: string;
  endsAt: string;
  attendance: { sealedAt: string | null } | null;
}

const EARLY_MS = 15 * 60_000;

/** Where the sheet of a half-day stands. */
export function standing({ startsAt, endsAt, attendance }: HalfDay, now: number) {
  if (attendance?.sealedAt) return 'sealed';
  if (Date.parse(startsAt) - EARLY_MS > now) return 'toCome';
  return Date.parse(endsAt) < now ? 'toSeal' : 'open';
}
