import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { dayBefore } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { French } from '../format/french.js';
import { FeeScalesDocument, type FeeScalesQuery } from '../generated/graphql.js';
import { DecisionLink } from '../governance/decision-link.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { CheckFilter, Filters } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { useRights } from '../write/use-rights.js';
import { DuesNav } from './dues-nav.js';
import { membersOnly } from './members-only.js';
import { scaleWords } from './scale-words.js';
import { scaleForm } from './writes/scale-form.js';

type Scale = NonNullable<FeeScalesQuery['feeScales']>['nodes'][number];

export default membersOnly('dues.scales', Scales);

function Scales() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { coordinates } = useRights();
  return (
    <ListPage
      title={t('dues.scales')}
      lead={t('dues.scalesLead')}
      query={FeeScalesDocument}
      variables={{ asOf, includeEnded: params.get('passes') === '1', demonstration: useDemonstration() }}
      pages="whole"
      list={({ feeScales }) => feeScales}
      columns={useScaleColumns()}
      file="baremes"
      empty={t('dues.scalesNone')}
      action={coordinates && <scaleForm.RecordButton />}
    >
      <DuesNav />
      <Filters>
        <CheckFilter name="passes" label={t('dues.ended')} />
        <DemonstrationSwitch />
      </Filters>
    </ListPage>
  );
}

function useScaleColumns(): Column<Scale>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { coordinates } = useRights();
  const { same, day } = useColumns<Scale>();
  return [
    {
      label: t('dues.scale'),
      cell: ({ id, name, isDemonstration }) => (
        <>
          <French>{name}</French> {isDemonstration && <DemonstrationBadge />}
          {coordinates && (
            <div>
              <scaleForm.CorrectButton id={id} about={name} />
            </div>
          )}
        </>
      ),
      csv: ({ name }) => name,
    },
    { label: t('dues.scaleKind'), ...same(({ kind }) => t(`dues.scaleKinds.${kind}`)), wide: true },
    {
      label: t('dues.scaleAmounts'),
      cell: (scale) => scaleWords(scale, t, language).map((words) => <div key={words}>{words}</div>),
      csv: (scale) => scaleWords(scale, t, language).join(', '),
    },
    { label: t('word.from'), ...day(({ from }) => from), wide: true },
    { label: t('word.to'), ...day(({ to }) => to && dayBefore(to), t('dues.ongoing')), wide: true },
    {
      label: t('word.decision'),
      cell: ({ decision }) =>
        decision ? (
          <DecisionLink decision={decision}>
            {decision.year}-{decision.number}
          </DecisionLink>
        ) : (
          <Unknown>{t('word.unknown')}</Unknown>
        ),
      wide: true,
    },
  ];
}
