import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { formatDay } from '../../format/format.js';
import { typeset } from '../../format/typeset.js';
import { ClubWaitingDocument } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { Section } from '../../shell/section.js';
import { useAnswer } from '../../shell/use-answer.js';
import classes from '../club.module.css';
import { meetingPath } from '../meeting/when.js';
import { Invitations } from '../member/invitations.js';
import { useOwn } from '../member/use-own.js';

/** Votes to cast, dates asked about, tasks, needs of one’s themes, invitations: what is for the reader to do. */
export function Waiting({ includeDemonstration }: { includeDemonstration: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useOwn();
  const { answer, instead } = useAnswer(ClubWaitingDocument, {
    variables: { includeDemonstration },
    fetchPolicy: 'cache-and-network',
    height: 200,
  });
  const invitations = own?.clubInvitations?.nodes ?? [];
  const polls = answer?.polls.nodes ?? [];
  const meetings = answer?.workstreamMeetings?.nodes ?? [];
  const tasks = answer?.tasks?.nodes ?? [];
  const notices = answer?.clubNotices.nodes ?? [];
  const isNothing = answer && own && [invitations, polls, meetings, tasks, notices].every(({ length }) => length === 0);
  const member = own?.viewer?.clubMember;
  return (
    <Section
      title={t('clubHome.waiting')}
      note={
        member?.since && (
          <p>
            <DatedLink to={`/club/annuaire/${member.id}`}>{t('clubHome.own')}</DatedLink>
          </p>
        )
      }
    >
      {!answer && instead}
      <Invitations invitations={invitations} />
      {isNothing && <p className="soft">{t('clubHome.waitingNone')}</p>}
      <ul className={classes.lines}>
        {polls.map(({ id, title, closesAt, workstream }) => (
          <Line
            key={id}
            to={`/chantiers/${workstream?.id}/votes/${id}`}
            title={title}
            what={t('clubHome.poll')}
            when={t('clubHome.until', { day: formatDay(closesAt.slice(0, 10), language) })}
          />
        ))}
        {meetings.map(({ id, title, workstream, dates }) => (
          <Line
            key={id}
            to={meetingPath(workstream?.id ?? '', id)}
            title={title}
            what={`${t('clubHome.meeting')}${workstream ? ` · ${workstream.title}` : ''}`}
            when={t('clubHome.dates', { count: dates?.totalCount ?? 0 })}
          />
        ))}
        {tasks.map(({ id, title, dueOn, isLate, workstream }) => (
          <Line
            key={id}
            to={`/chantiers/${workstream?.id}`}
            title={title}
            what={`${t('clubHome.task')}${workstream ? ` · ${workstream.title}` : ''}`}
            when={dueOn && t(isLate ? 'club.late' : 'club.due', { day: formatDay(dueOn, language) })}
            isLate={isLate}
          />
        ))}
        {notices.map(({ id, title, kind, untilOn }) => (
          <Line
            key={id}
            to={`/club/besoins/${id}`}
            title={title}
            what={t(kind === 'NEED' ? 'clubHome.need' : 'clubHome.offer')}
            when={t('clubHome.until', { day: formatDay(untilOn, language) })}
          />
        ))}
      </ul>
    </Section>
  );
}

interface LineProps {
  to: string;
  title: string;
  what: string;
  when: ReactNode;
  isLate?: boolean;
}

function Line({ to, title, what, when, isLate }: LineProps) {
  return (
    <li>
      <span>
        <DatedLink to={to}>{typeset(title)}</DatedLink>
      </span>
      <span className="soft">{typeset(what)}</span>
      <span className={isLate ? classes.late : 'soft'}>{when}</span>
    </li>
  );
}
