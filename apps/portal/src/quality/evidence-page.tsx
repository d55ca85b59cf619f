import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { French } from '../format/french.js';
import { useAsOf } from '../day/use-as-of.js';
import {
  QualityEvidencesDocument,
  type EvidenceLineFragment as Evidence,
  type EvidenceState,
} from '../generated/graphql.js';
import { State, type Tone } from '../shell/state.js';
import { Actions } from '../shell/actions.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { Linked } from './linked.js';
import type { Provider } from './provider.js';
import { ProviderPage } from './provider-page.js';
import { evidenceForm } from './writes/evidence-form.js';

const STATES: readonly EvidenceState[] = ['IN_FORCE', 'OUTDATED', 'TO_COME'];
const TONES: { [S in EvidenceState]: Tone } = { IN_FORCE: 'good', OUTDATED: 'wait', TO_COME: 'none' };
const NUMBERS = Array.from({ length: 32 }, (_, i) => String(i + 1));

/** All that proves the quality of a provider, also what holds no longer. */
export default function EvidencePage() {
  const { t } = useTranslation();
  return (
    <ProviderPage title={t('quality.evidence')} lead={t('quality.evidenceLead')}>
      {(provider) => <EvidenceList provider={provider} />}
    </ProviderPage>
  );
}

function EvidenceList({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { params } = useAddress();
  const state = oneOf(STATES, params.get('etat'));
  const indicator = oneOf(NUMBERS, params.get('indicateur'));
  const filter = {
    organization: provider.id,
    indicator: indicator ? Number(indicator) : undefined,
    states: state && [state],
    search: params.get('mots')?.trim() || undefined,
    includeDemonstration: true,
  };
  return (
    <>
      <Actions>
        <evidenceForm.RecordButton main given={{ organizationId: provider.id }} />
      </Actions>
      <Filters>
        <SearchFilter name="mots" label={t('quality.words')} />
        <SelectFilter
          name="indicateur"
          label={t('quality.indicator')}
          all={t('quality.all')}
          options={NUMBERS.map((value) => ({ value, label: t('quality.indicatorNumber', { number: value }) }))}
        />
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('quality.all')}
          options={STATES.map((value) => ({ value, label: t(`quality.evidenceStates.${value}`) }))}
        />
      </Filters>
      <List
        query={QualityEvidencesDocument}
        variables={{ filter, asOf }}
        fetchPolicy="cache-and-network"
        list={({ qualityEvidence }) => qualityEvidence}
        name={t('quality.evidence')}
        columns={useEvidenceColumns(provider)}
        file={`preuves-${provider.key}`}
        empty={t('quality.evidenceNone')}
      />
    </>
  );
}

function useEvidenceColumns(provider: Provider): Column<Evidence>[] {
  const { t } = useTranslation();
  const { day, same } = useColumns<Evidence>();
  const standing = ({ state }: Pick<Evidence, 'state'>): ReactNode => (
    <State tone={TONES[state]}>{t(`quality.evidenceStates.${state}`)}</State>
  );
  return [
    {
      label: t('quality.title'),
      names: true,
      cell: ({ title, note, links, indicators, state }) => (
        <>
          <French>{title}</French>
          <Narrow>{standing({ state })}</Narrow>
          <Narrow>
            {t('quality.indicators')}
            {t('training.enrolment.separator')}
            {indicators.join(', ')}
          </Narrow>
          {note && (
            <Sub>
              <French>{note}</French>
            </Sub>
          )}
          <Linked links={links} providerKey={provider.key} />
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('quality.indicators'), ...same(({ indicators }) => indicators.join(', ')), wide: true },
    { label: t('quality.from'), ...day(({ validFrom }) => validFrom), wide: true },
    { label: t('word.until'), ...day(({ validUntil }) => validUntil), wide: true },
    {
      label: t('word.state'),
      cell: standing,
      wide: true,
      csv: ({ state }) => t(`quality.evidenceStates.${state}`),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ id, version, title }) => <evidenceForm.RowButtons id={id} version={version} about={title} />,
    },
  ];
}
