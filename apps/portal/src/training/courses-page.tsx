import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { InLocale } from '../format/in-locale.js';
import { CoursesDocument, type CoursesQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Filters } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import { hoursOf, priceOf } from './session-words.js';
import { TrainingNav } from './training-nav.js';
import { courseForm } from './writes/course-form.js';

type Course = CoursesQuery['courses']['nodes'][number];

export default function CoursesPage() {
  const { t } = useTranslation();
  const { coordinates, managed } = useRights();
  const { params } = useAddress();
  const { asOf } = useAsOf();
  const filter = { search: params.get('mots')?.trim() || undefined, includeDemonstration: useDemonstration() };
  return (
    <ListPage
      title={t('training.coursesTitle')}
      lead={t('training.coursesLead')}
      query={CoursesDocument}
      variables={{ filter, asOf }}
      list={({ courses }) => courses}
      columns={useCourseColumns()}
      file="formations"
      empty={t('training.coursesNone')}
      action={(coordinates || managed.length > 0) && <courseForm.RecordButton />}
    >
      <TrainingNav />
      <Filters>
        <SearchFilter name="mots" label={t('training.title')} />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

function useCourseColumns(): Column<Course>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, demonstration } = useColumns<Course>();
  return [
    {
      label: t('training.title'),
      cell: ({ id, title, locale, from, isDemonstration }) => (
        <>
          <DatedLink to={`/formations/cours/${id}`}>
            <InLocale locale={locale}>{title}</InLocale>
          </DatedLink>{' '}
          {isDemonstration && <DemonstrationBadge />}
          {!from && <span className="soft"> {t('training.draft')}</span>}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('training.provider'), ...organization(({ provider }) => provider), wide: true },
    {
      label: t('training.duration'),
      cell: ({ durationMinutes }) => hoursOf(durationMinutes, t, language),
      csv: ({ durationMinutes }) => durationMinutes,
    },
    {
      label: t('training.price'),
      cell: ({ priceCents }) => priceOf(priceCents, t, language),
      csv: ({ priceCents }) => (priceCents === null ? null : priceCents / 100),
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
