import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Either } from '../format/either.js';
import { French } from '../format/french.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { RequireSession } from '../session/require-session.js';
import { PageHead } from '../shell/page-head.js';
import { PlainButton } from '../shell/plain-button.js';
import { ClubNav } from './club-nav.js';
import { useOwnTasks } from './use-tasks.js';
import classes from './club.module.css';

/** What is the reader's to do in all workstreams, what is due first. */
export default function OwnTasksPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('club.ownTasks')} lead={t('club.ownTasksLead')} />
      <ClubNav />
      <RequireSession>{() => <Tasks />}</RequireSession>
    </>
  );
}

function Tasks() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { tasks, total, more, instead } = useOwnTasks();
  return (
    <>
      {!tasks && instead}
      {tasks && total === 0 && <p>{t('club.ownTasksNone')}</p>}
      <ul className={classes.lines}>
        {tasks?.map(({ id, title, state, dueOn, isLate, workstream }) => (
          <li key={id}>
            <span>
              <French>{title}</French>{' '}
              {workstream && (
                <span className="soft">
                  ·{' '}
                  <Link to={`/chantiers/${workstream.id}`}>
                    <Either english={workstream.titleEn}>{workstream.title}</Either>
                  </Link>
                </span>
              )}
            </span>
            <span className="soft">{t(`club.columns.${state}`)}</span>
            {dueOn && (
              <span className={isLate ? classes.late : 'soft'}>
                {t(isLate ? 'club.late' : 'club.due', { day: formatDay(dueOn, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {more && tasks && (
        <p>
          <PlainButton onClick={more}>{t('club.more', { shown: tasks.length, count: total })}</PlainButton>
        </p>
      )}
    </>
  );
}
