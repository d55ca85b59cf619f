import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import type { TrainingSessionLineFragment as Session } from '../generated/graphql.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Narrow } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { useColumns } from '../table/use-columns.js';
import { daysOf, placesOf, SessionState, whereOf } from './session-words.js';

/** The columns of sessions, wherever they are listed; on the page of their course it is not said again. */
export function useSessionColumns(on?: 'course'): Column<Session>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, demonstration } = useColumns<Session>();
  const narrow = (session: Session): ReactNode => (
    <>
      <Narrow>
        <SessionState status={session.status} />
      </Narrow>
      <Narrow>{placesOf(session, t)}</Narrow>
    </>
  );
  const link = (session: Session, words: string): ReactNode => (
    <DatedLink to={`/formations/sessions/${session.id}`}>{words}</DatedLink>
  );
  const dates = (session: Session): string => daysOf(session, language);
  const all: Column<Session>[] = [
    {
      label: t('training.dates'),
      cell: (session) =>
        on ? (
          <>
            {link(session, dates(session))}
            {narrow(session)}
          </>
        ) : (
          dates(session)
        ),
      csv: ({ startsOn }) => startsOn,
      sort: 'STARTS_ON',
    },
    {
      label: t('training.course'),
      names: true,
      cell: (session) => (
        <>
          {link(session, typeset(session.title))} {session.isDemonstration && <DemonstrationBadge />}
          {narrow(session)}
        </>
      ),
      csv: ({ title }) => title,
    },
    {
      label: t('word.place'),
      cell: (session) => whereOf(session, t),
      csv: (session) => whereOf(session, t),
      wide: true,
    },
    { label: t('training.provider'), ...organization(({ provider }) => provider), wide: true },
    {
      label: t('word.state'),
      cell: ({ status }) => <SessionState status={status} />,
      csv: ({ status }) => t(`training.statuses.${status}`),
      wide: true,
    },
    {
      label: t('training.places'),
      cell: (session) => placesOf(session, t),
      csv: ({ placesLeft }) => placesLeft,
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
  const said = [t('training.course'), t('training.provider')];
  return on ? all.filter(({ label }) => !said.includes(label)) : all;
}
