import { useTranslation } from 'react-i18next';
import { dayAfter, dayBefore } from '../day/day.js';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { typeset } from '../format/typeset.js';
import { MandatesDocument, type MandatesQuery } from '../generated/graphql.js';
import { Narrow } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';

type Mandate = MandatesQuery['mandates']['nodes'][number];

const MONTHS = ['3', '6', '12'] as const;
const DAYS_OF_MONTH = 30.5;

/** Who sits in all bodies, those that end first: who sees to it that seats are filled again looks here. */
export default function MandatesPage() {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  const { params } = useAddress();
  const within = oneOf(MONTHS, params.get('fin'));
  const organization = params.get('organisation') ?? undefined;
  const filter = {
    organization,
    endsFrom: within && day,
    endsTo: within && dayAfter(day, Math.round(Number(within) * DAYS_OF_MONTH)),
    // Of one organization, all that are its own.
    includeDemonstration: useDemonstration() || organization !== undefined,
  };
  return (
    <ListPage
      title={t('place.mandates.title')}
      lead={t('place.mandates.lead')}
      query={MandatesDocument}
      variables={{ asOf, filter }}
      list={({ mandates }) => mandates}
      columns={useMandateColumns()}
      file={`mandats-${day}`}
      found={(total) => t('place.mandates.found', { count: total })}
      empty={t('place.mandates.none')}
    >
      <Filters>
        <SelectFilter
          name="fin"
          label={t('place.mandates.end')}
          all={t('place.mandates.anyEnd')}
          options={MONTHS.map((value) => ({ value, label: t('place.mandates.within', { count: Number(value) }) }))}
        />
        <div>
          <DemonstrationSwitch />
        </div>
      </Filters>
    </ListPage>
  );
}

function useMandateColumns(): Column<Mandate>[] {
  const { t } = useTranslation();
  const { day, organization } = useColumns<Mandate>();
  return [
    {
      label: t('word.person'),
      cell: ({ person, isDemonstration, governingBody }) => (
        <>
          {person?.name ?? t('place.somebody')} {isDemonstration && <DemonstrationBadge />}
          <Narrow>{typeset(governingBody.name)}</Narrow>
        </>
      ),
      csv: ({ person }) => person?.name,
    },
    {
      label: t('place.mandates.body'),
      cell: ({ governingBody: { key, name } }) => <DatedLink to={`/gouvernance/${key}`}>{typeset(name)}</DatedLink>,
      csv: ({ governingBody }) => governingBody.name,
      wide: true,
    },
    { label: t('word.organization'), ...organization(({ organization: of }) => of), wide: true },
    { label: t('word.from'), ...day(({ from }) => from), whole: true, sort: 'FROM', wide: true },
    {
      label: t('word.to'),
      ...day(({ to }) => to && dayBefore(to), <span className="soft">{t('word.ongoing')}</span>),
      whole: true,
      sort: 'TO',
    },
  ];
}
