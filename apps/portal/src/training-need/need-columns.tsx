import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { Because } from '../format/because.js';
import { formatDay } from '../format/format.js';
import { French } from '../format/french.js';
import { InLocale } from '../format/in-locale.js';
import { typeset } from '../format/typeset.js';
import type { TrainingNeedLineFragment as Need, TrainingNeedStatus } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { State, type Tone } from '../shell/state.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { useColumns } from '../table/use-columns.js';

const TONES: Record<TrainingNeedStatus, Tone> = { OPEN: 'wait', ANSWERED: 'good', DECLINED: 'bad', WITHDRAWN: 'none' };

/** What is needed, for whom, when, and what became of it. */
export function useNeedColumns(): Column<Need>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useColumns<Need>();
  const whom = (need: Need): string => whomOf(need, t);
  const standing = ({ status, session, declineReason }: Need): ReactNode => (
    <>
      <State tone={TONES[status]}>{t(`need.statuses.${status}`)}</State>
      {session && (
        <>
          <br />
          <DatedLink to={`/formations/sessions/${session.id}`}>{t('need.answeredBy')}</DatedLink>
        </>
      )}
      {declineReason && (
        <Sub>
          <Because reason={declineReason} />
        </Sub>
      )}
    </>
  );
  return [
    {
      label: t('need.about'),
      names: true,
      cell: (need) => (
        <>
          {need.course ? (
            <DatedLink to={`/formations/cours/${need.course.id}`}>
              <InLocale locale={need.course.locale}>{need.title}</InLocale>
            </DatedLink>
          ) : (
            <French>{need.title}</French>
          )}{' '}
          {need.isDemonstration && <DemonstrationBadge />}
          <div className="soft">
            <French>{need.outcome}</French>
          </div>
          <Narrow>{whom(need)}</Narrow>
          <Narrow>{standing(need)}</Narrow>
        </>
      ),
      csv: ({ title, outcome }) => `${title} – ${outcome}`,
    },
    { label: t('need.forWhom'), cell: whom, csv: whom, wide: true },
    {
      label: t('need.period'),
      cell: (need) => periodOf(need, t, language),
      csv: (need) => periodOf(need, t, language),
      wide: true,
    },
    { label: t('need.askedOn'), ...day(({ askedOn }) => askedOn), whole: true, sort: 'ASKED_ON', wide: true },
    {
      label: t('word.state'),
      cell: standing,
      wide: true,
      csv: ({ status }) => t(`need.statuses.${status}`),
    },
  ];
}

const whomOf = ({ person, organization, headcount }: Need, t: TFunction): string =>
  [
    person?.name,
    organization && typeset(organization.name),
    headcount !== null && t('need.people', { count: headcount }),
  ]
    .filter(Boolean)
    .join(', ');

function periodOf({ wishedFrom, wishedTo }: Need, t: TFunction, language: ReturnType<typeof useLanguage>): string {
  if (wishedFrom && wishedTo)
    return t('word.period', { from: formatDay(wishedFrom, language), to: formatDay(wishedTo, language) });
  if (wishedFrom) return t('need.fromDay', { day: formatDay(wishedFrom, language) });
  return wishedTo ? t('need.toDay', { day: formatDay(wishedTo, language) }) : t('need.anyTime');
}
