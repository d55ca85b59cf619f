import { useTranslation } from 'react-i18next';
import type { MeetingDetailFragment as Meeting } from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { AgendaAddButton, AgendaRemoveButton } from './writes/agenda-writes.js';
import classes from './governance.module.css';

/** The points in order, each with the decisions it led to. */
export function Agenda({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  const { t } = useTranslation();
  const open = mayWrite && meeting.status === 'PLANNED';
  return (
    <>
      {open && (
        <Actions>
          <AgendaAddButton meeting={meeting} />
        </Actions>
      )}
      {meeting.agenda.length === 0 ? (
        <p>{t('governance.agendaNone')}</p>
      ) : (
        <ol className={classes.agenda}>
          {meeting.agenda.map((item) => (
            <li key={item.id}>
              <span className={classes.place} aria-hidden="true">
                {item.place}.
              </span>
              <div>
                <p>{item.title}</p>
                {item.detail && <p className="soft">{item.detail}</p>}
                {item.decisions.map(({ id }) => {
                  const decision = meeting.decisions.find((known) => known.id === id);
                  return (
                    decision && (
                      <p key={id}>
                        <a href={`#${id}`}>
                          {t('governance.decisionNumber', { year: decision.year, number: decision.number })}
                        </a>
                      </p>
                    )
                  );
                })}
              </div>
              {open && <AgendaRemoveButton meeting={meeting} item={item} />}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
