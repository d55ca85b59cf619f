import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import type { TrainingSessionLineFragment as Session } from '../generated/graphql.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { useColumns } from '../table/use-columns.js';
import { daysOf, placesOf, SessionState, whereOf } from './session-words.js';

/** The columns of sessions, wherever they are listed. */
export function useSessionColumns(): Column<Session>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, demonstration } = useColumns<Session>();
  return [
    {
      label: t('training.dates'),
      cell: (session) => daysOf(session, language),
      csv: ({ startsOn }) => startsOn,
      sort: 'STARTS_ON',
    },
    {
      label: t('training.course'),
      names: true,
      cell: ({ id, title, isDemonstration }) => (
        <>
          <DatedLink to={`/formations/sessions/${id}`}>{typeset(title)}</DatedLink>{' '}
          {isDemonstration && <DemonstrationBadge />}
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
    },
    {
      label: t('training.places'),
      cell: (session) => placesOf(session, t),
      csv: ({ placesLeft }) => placesLeft,
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
