import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { ReturnEnrolmentFragment as Enrolment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import type { Column } from '../table/column.js';
import { daysOf, hoursOf } from '../training/session-words.js';
import { typeset } from '../format/typeset.js';

/** Who took part, for whom, in which session and how long. */
export function usePeopleColumns(): Column<Enrolment>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  return [
    {
      label: t('word.person'),
      names: true,
      cell: ({ person }) => person?.name ?? t('training.enrolment.unknown'),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('word.organization'),
      cell: ({ organization }) => organization && <OrganizationLink organization={organization} />,
      csv: ({ organization }) => organization?.name,
      wide: true,
    },
    {
      label: t('training.dates'),
      cell: ({ session }) =>
        session && (
          <DatedLink to={`/formations/sessions/${session.id}`}>
            {typeset(session.title)}, {daysOf(session, language)}
          </DatedLink>
        ),
      csv: ({ session }) => session?.startsOn,
    },
    {
      label: t('word.state'),
      cell: ({ status }) => t(`training.enrolment.statuses.${status}`),
      csv: ({ status }) => t(`training.enrolment.statuses.${status}`),
      wide: true,
    },
    {
      label: t('training.duration'),
      number: true,
      cell: ({ attendedMinutes }) => (attendedMinutes === null ? '–' : hoursOf(attendedMinutes, t, language)),
      csv: ({ attendedMinutes }) => (attendedMinutes === null ? null : attendedMinutes / 60),
    },
  ];
}
