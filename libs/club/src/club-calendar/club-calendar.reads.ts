import { badUserInput, entityByPrefix, LocalDate, Node, prefixOf, ref } from '#lib/graphql';
import { Viewer } from '#lib/identity';
import { demonstrationArgument } from '#lib/network';
import { argument, contribute, maybe, needed, reads, toldOf, values } from '#lib/reads';
import { isZone } from '../meeting/meeting.times.js';
import { Workstream } from '../workstream/workstream.type.js';
import { datesIn, type Window } from './club-calendar.sql.js';
import { ClubCalendarDate, ClubCalendarKind, MOST_DATES } from './club-calendar.type.js';

/** A quarter, and what a page of a month has around it. */
const MOST_DAYS = 100;
const DAY = 86_400_000;

export const clubCalendarReads = reads(ClubCalendarDate, {
  visible: 'everyone',
  fields: {
    workstream: maybe(
      () => Workstream,
      'workstreamId' as never,
      'The workstream that it belongs to; null for needs and offers.',
    ),
    subject: toldOf(
      async ({ day }, id) => ref(entityByPrefix(prefixOf(id)!)!.target, id, day) as Node,
      'The meeting, proposed time, poll, task, decision, need or offer that it is.',
      { type: () => Node, nullable: true },
    ),
  },
});

/** The kernel also asks how the statement would read without arguments. */
const ANY = { from: '2000-01-01', to: '2000-01-01', timeZone: 'Europe/Paris' };

interface Asked {
  kinds?: readonly string[] | null;
  mine?: boolean | null;
  includeDemonstration?: boolean | null;
}

function windowOf(args: Record<string, unknown>): Window {
  const { from, to, timeZone, kinds, mine, includeDemonstration } = { ...ANY, ...args } as typeof ANY & Asked;
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (!(days >= 1 && days <= MOST_DAYS)) throw badUserInput(`to: 1 to ${MOST_DAYS} days from \`from\``, 'to');
  const zone = timeZone ?? ANY.timeZone;
  if (!isZone(zone)) throw badUserInput('timeZone: the name of a zone at IANA: Europe/Paris', 'timeZone');
  return {
    ...{ from, to, zone },
    ...{ kinds: kinds ?? null, mine: Boolean(mine) },
    includeDemonstration: Boolean(includeDemonstration),
  };
}

export const viewerClubCalendar = contribute(() => Viewer, {
  clubCalendar: values(
    () => ClubCalendarDate,
    (_, env, args) => datesIn(windowOf(args), env, MOST_DATES),
    `What has its day in the club and concerns the caller, the earliest first: meetings and decisions of workstreams whose work they see, votes that end, what is theirs to do, needs and offers for them. At most ${MOST_DATES}: ask for fewer days where there are as many.`,
    {
      audience: 'PERSON',
      nullable: true,
      bound: MOST_DATES,
      args: {
        from: needed(LocalDate, 'The first day.'),
        to: needed(LocalDate, `The last day, at most ${MOST_DAYS} with the first.`),
        timeZone: argument(String, 'The zone in which these days are meant, by its name at IANA.', 'Europe/Paris'),
        kinds: argument([ClubCalendarKind], 'Any of these kinds; all when left out.'),
        mine: argument(
          Boolean,
          'Of workstreams on which the caller works, and needs and offers of their own, alone.',
          false,
        ),
        ...demonstrationArgument,
      },
    },
  ),
});
