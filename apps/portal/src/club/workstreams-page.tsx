import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { Either } from '../format/either.js';
import { formatDay } from '../format/format.js';
import { WorkstreamsDocument, type WorkstreamLineFragment as Workstream } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { places, useViewer } from '../session/viewer.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { ListPage } from '../table/list-page.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { CollectiveClaims } from './collective-claims.js';
import { ClubNav } from './club-nav.js';
import { workstreamForm } from './workstream-form.js';

const STATES = ['PROPOSED', 'LAUNCHED', 'DELIVERED', 'CLOSED', 'ABANDONED'] as const;
const COLLECTIVE = ['oui', 'non'] as const;

/** What organizations make together, on the day that is asked about. */
export default function WorkstreamsPage() {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const { viewer } = useViewer();
  const state = oneOf(STATES, params.get('etat'));
  const collective = oneOf(COLLECTIVE, params.get('collectif'));
  const filter = {
    search: params.get('mots')?.trim() || undefined,
    states: state && [state],
    collective: collective && collective === 'oui',
    includeDemonstration: useDemonstration(),
  };
  const mayPropose = viewer != null && places(viewer).length > 0;
  return (
    <>
      <ListPage
        title={t('club.title')}
        lead={t('club.lead')}
        action={mayPropose && <workstreamForm.RecordButton main />}
        query={WorkstreamsDocument}
        variables={{ filter, asOf }}
        list={({ workstreams }) => workstreams}
        columns={useWorkstreamColumns()}
        keyOf={({ id }) => id}
        file="chantiers"
        empty={t('club.none')}
      >
        <ClubNav />
        <Filters>
          <SearchFilter name="mots" label={t('club.words')} />
          <SelectFilter
            name="etat"
            label={t('word.state')}
            all={t('club.allStates')}
            options={STATES.map((value) => ({ value, label: t(`club.states.${value}`) }))}
          />
          <SelectFilter
            name="collectif"
            label={t('club.collective')}
            all={t('club.collectiveAll')}
            options={[
              { value: 'oui', label: t('club.collectiveOnly') },
              { value: 'non', label: t('club.collectiveNot') },
            ]}
          />
          <DemonstrationSwitch />
        </Filters>
      </ListPage>
      <CollectiveClaims />
    </>
  );
}

function useWorkstreamColumns(): Column<Workstream>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { organization, same, demonstration } = useColumns<Workstream>();
  return [
    {
      label: t('club.name'),
      cell: ({ id, title, titleEn, isDemonstration }) => (
        <>
          <DatedLink to={`/chantiers/${id}`}>
            <Either english={titleEn}>{title}</Either>
          </DatedLink>{' '}
          {isDemonstration && <DemonstrationBadge />}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('word.state'), ...same(({ state }) => t(`club.states.${state}`)) },
    {
      label: t('club.collective'),
      cell: ({ collectiveSince }) =>
        collectiveSince ? (
          t('word.sinceDay', { day: formatDay(collectiveSince, language) })
        ) : (
          <span className="soft">{t('club.notYet')}</span>
        ),
      csv: ({ collectiveSince }) => collectiveSince,
    },
    { label: t('club.lead_'), ...organization(({ lead }) => lead), wide: true },
    {
      label: t('club.makers'),
      ...same(({ making }) => making && t('club.making', { count: making.totalCount })),
      wide: true,
    },
    demonstration(({ isDemonstration }) => isDemonstration),
  ];
}
