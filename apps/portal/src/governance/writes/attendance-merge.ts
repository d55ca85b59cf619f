import type { AttendanceStatus, MeetingDetailFragment as Meeting } from '../../generated/graphql.js';

interface Entry {
  status: AttendanceStatus | '';
  proxyId: string;
  /** Whose it is and who represents them, for the words of a comparison. */
  name: string;
  proxyName?: string;
}

/** What is noted of each member, by mandate. */
export type Noted = Record<string, Entry>;

export const notedIn = (meeting: Pick<Meeting, 'attendances'>): Noted =>
  Object.fromEntries(
    meeting.attendances.map(({ mandate, status, proxy }) => [
      mandate.id,
      {
        status,
        proxyId: proxy?.id ?? '',
        name: mandate.person?.name ?? '',
        ...(proxy ? { proxyName: proxy.person?.name ?? '' } : {}),
      },
    ]),
  );

const same = (a: Entry | undefined, b: Entry | undefined): boolean =>
  (a?.status ?? '') === (b?.status ?? '') && (a?.proxyId ?? '') === (b?.proxyId ?? '');

/** Two secretaries note different members: each keeps what they noted themselves. */
export function mergeNoted(mine: unknown, base: unknown, theirs: unknown): Noted {
  const [own, read, now] = [mine, base, theirs].map((value) => (value ?? {}) as Noted) as [Noted, Noted, Noted];
  const merged: Noted = {};
  for (const id of new Set([...Object.keys(own), ...Object.keys(now)])) {
    const kept = same(own[id], read[id]) ? now[id] : own[id];
    if (kept) merged[id] = kept;
  }
  return merged;
}

/** What was noted since it was read; all of it where nothing was, which changes nothing. */
export function onlyChanged(values: unknown, base: unknown): Noted {
  const [own, read] = [values, base].map((value) => (value ?? {}) as Noted) as [Noted, Noted];
  const changed = Object.entries(own).filter(([id, entry]) => !same(entry, read[id]));
  return changed.length > 0 ? Object.fromEntries(changed) : own;
}
