import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { AnnualReturnsDocument, type AnnualReturnsQuery } from '../generated/graphql.js';
import { RequireSession } from '../session/require-session.js';
import { Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { ListPage } from '../table/list-page.js';
import { useColumns } from '../table/use-columns.js';
import { TrainingNav } from '../training/training-nav.js';
import { useRights } from '../write/use-rights.js';
import { returnForm } from './return-form.js';
import { ReturnState } from './return-words.js';

type Return = NonNullable<AnnualReturnsQuery['annualTrainingReturns']>['nodes'][number];

/** The yearly returns of the providers that one manages. */
export default function ReturnsPage() {
  return <RequireSession>{() => <Returns />}</RequireSession>;
}

function Returns() {
  const { t } = useTranslation();
  const { coordinates, managed } = useRights();
  return (
    <ListPage
      title={t('bilan.title')}
      lead={t('bilan.lead')}
      query={AnnualReturnsDocument}
      variables={{ filter: { includeDemonstration: true } }}
      fetchPolicy="cache-and-network"
      list={({ annualTrainingReturns }) => annualTrainingReturns}
      columns={useReturnColumns()}
      file="bilans"
      empty={t('bilan.none')}
      action={(coordinates || managed.length > 0) && <returnForm.RecordButton />}
    >
      <TrainingNav />
    </ListPage>
  );
}

function useReturnColumns(): Column<Return>[] {
  const { t } = useTranslation();
  const { organization, day, demonstration } = useColumns<Return>();
  return [
    {
      label: t('bilan.one'),
      names: true,
      sort: 'YEAR',
      latest: true,
      cell: ({ id, year, number, isDemonstration }) => (
        <>
          <DatedLink to={`/formations/bilan/${id}`}>{t('bilan.of', { year })}</DatedLink>{' '}
          {isDemonstration && <DemonstrationBadge />}
          {number > 1 && <Sub>{t('bilan.correction', { number: number - 1 })}</Sub>}
        </>
      ),
      csv: ({ year, number }) => (number === 1 ? year : `${year}-${number}`),
    },
    { label: t('word.organization'), ...organization(({ provider }) => provider) },
    {
      label: t('word.state'),
      cell: ({ status }) => <ReturnState status={status} />,
      csv: ({ status }) => t(`bilan.statuses.${status}`),
    },
    { label: t('bilan.submittedOn'), ...day(({ submittedOn }) => submittedOn), wide: true },
    {
      label: t('bilan.form'),
      cell: ({ formVersion }) => `Cerfa ${formVersion}`,
      csv: ({ formVersion }) => formVersion,
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
