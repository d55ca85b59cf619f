import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAfter } from '../day/day.js';
import { deviceZone, formatDay, formatInstant } from '../format/format.js';
import { ClubWaitingDocument, type ClubWaitingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { todayIn } from './calendar/days.js';
import { meetingPath } from './meeting/when.js';

/** As far as the calendar tells at once. */
const AHEAD_DAYS = 99;

export interface WaitingLine {
  key: string;
  to: string;
  title: string;
  /** What it is, and of which workstream. */
  what: string;
  when: string | null;
  isLate?: boolean;
}

interface Asked {
  lines?: WaitingLine[];
  instead: ReactElement;
  busy: boolean;
}

/** Votes to cast, dates asked about, meetings to come, tasks, needs of one’s themes: what is next for the reader in the club. */
export function useWaiting(includeDemonstration: boolean): Asked {
  const zone = deviceZone();
  const from = todayIn(zone);
  const { answer, instead, busy } = useAnswer(ClubWaitingDocument, {
    variables: { from, to: dayAfter(from, AHEAD_DAYS), timeZone: zone, includeDemonstration },
    fetchPolicy: 'cache-and-network',
    height: 200,
  });
  const linesOf = useLinesOf();
  return { lines: answer && linesOf(answer), instead, busy };
}

function useLinesOf(): (answer: ClubWaitingQuery) => WaitingLine[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const within = (what: string, workstream: { title: string } | null): string =>
    workstream ? `${what} · ${workstream.title}` : what;
  return ({ polls, workstreamMeetings, viewer, tasks, clubNotices }) => [
    ...polls.nodes.map(({ id, title, closesAt, workstream }) => ({
      ...{ key: id, to: `/chantiers/${workstream?.id}/votes/${id}`, title, what: t('clubHome.poll') },
      when: t('word.untilDay', { day: formatDay(closesAt.slice(0, 10), language) }),
    })),
    ...(workstreamMeetings?.nodes ?? []).map(({ id, title, workstream, dates }) => ({
      ...{ key: id, to: meetingPath(workstream?.id ?? '', id), title },
      what: within(t('clubHome.meeting'), workstream),
      when: t('clubHome.dates', { count: dates?.totalCount ?? 0 }),
    })),
    ...(viewer?.clubCalendar ?? [])
      .filter(({ isCancelled }) => !isCancelled)
      .map(({ key, path, title, workstream, startsAt }) => ({
        ...{ key, to: path, title, what: within(t('clubHome.fixed'), workstream) },
        when: startsAt && formatInstant(startsAt, language),
      })),
    ...(tasks?.nodes ?? []).map(({ id, title, dueOn, isLate, workstream }) => ({
      ...{ key: id, to: `/chantiers/${workstream?.id}`, title, isLate, what: within(t('clubHome.task'), workstream) },
      when: dueOn && t(isLate ? 'club.late' : 'club.due', { day: formatDay(dueOn, language) }),
    })),
    ...clubNotices.nodes.map(({ id, title, kind, untilOn }) => ({
      ...{ key: id, to: `/club/besoins/${id}`, title },
      what: t(kind === 'NEED' ? 'clubHome.need' : 'clubHome.offer'),
      when: t('word.untilDay', { day: formatDay(untilOn, language) }),
    })),
  ];
}
