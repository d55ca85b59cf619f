import type { TerritoryHistoryFragment } from '../generated/graphql.js';

type Event = TerritoryHistoryFragment['events'][number];

/** A name, and when it held. */
export interface NamePeriod {
  name: string;
  from: string;
  to: string | null;
}

/** What happened once, however many of the territories it happened to and in however many respects. */
export interface Happening extends Event {
  kinds: Event['kind'][];
}

export interface Story {
  names: NamePeriod[];
  happenings: Happening[];
  /** What happened after the day of the page. */
  later: Happening[];
  began: { on: string; isRecordStart: boolean };
}

/** The story of a territory until the day of the page, with those that had its code before: merging ends one and begins another. */
export function storyOf(territory: TerritoryHistoryFragment): Story {
  const { asOf, earlierExistences } = territory;
  const lives = [territory, ...earlierExistences];
  const happenings = together(lives.flatMap(({ events }) => events));
  const first = lives.reduce((one, other) => (other.validFrom < one.validFrom ? other : one));
  return {
    names: namesUntil(
      lives.flatMap(({ versions }) => versions),
      asOf,
    ),
    happenings: happenings.filter(({ on }) => on <= asOf),
    later: happenings.filter(({ on }) => on > asOf),
    began: { on: first.validFrom, isRecordStart: first.validFromIsRecordStart },
  };
}

/** A version opens for any change (name, département, EPCI): for the names, those that follow each other unchanged are one. */
function namesUntil(versions: TerritoryHistoryFragment['versions'], day: string): NamePeriod[] {
  const periods: NamePeriod[] = [];
  for (const { name, from, to: end } of [...versions].sort((a, b) => a.from.localeCompare(b.from))) {
    if (from > day) break;
    const to = end && end > day ? null : end;
    const last = periods.at(-1);
    if (last?.name === name && last.to === from) last.to = to;
    else periods.push({ name, from, to });
  }
  return periods;
}

/** A merger that also changes the status is told by its source once, and by both territories that it joins. */
function together(events: readonly Event[]): Happening[] {
  const happenings = new Map<string, Happening>();
  for (const event of [...events].sort((a, b) => a.on.localeCompare(b.on))) {
    const key = [event.on, event.notBefore, event.reason ?? event.kind].join();
    const known = happenings.get(key);
    if (!known) happenings.set(key, { ...event, kinds: [event.kind] });
    else if (!known.kinds.includes(event.kind)) known.kinds.push(event.kind);
  }
  return [...happenings.values()];
}
