import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { French } from '../format/french.js';
import { useAsOf } from '../day/use-as-of.js';
import {
  ImprovementActionsDocument,
  type ImprovementLineFragment as Action,
  type ImprovementState,
} from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { State, type Tone } from '../shell/state.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import type { Provider } from './provider.js';
import { actionForm } from './writes/action-form.js';

const STATES: readonly ImprovementState[] = ['OPEN', 'LATE', 'DONE', 'CHECKED'];
const TONES: { [S in ImprovementState]: Tone } = { OPEN: 'wait', LATE: 'bad', DONE: 'good', CHECKED: 'good' };

/** What the provider does to be better, by when it is due. */
export function ImprovementActions({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const state = oneOf(STATES, useAddress().params.get('action'));
  return (
    <Section
      title={t('quality.improvement')}
      action={<actionForm.RecordButton given={{ organizationId: provider.id }} />}
    >
      <Filters>
        <SelectFilter
          name="action"
          label={t('word.state')}
          all={t('quality.all')}
          options={STATES.map((value) => ({ value, label: t(`quality.improvementStates.${value}`) }))}
        />
      </Filters>
      <List
        query={ImprovementActionsDocument}
        variables={{
          filter: { organization: provider.id, states: state && [state], includeDemonstration: true },
          asOf,
        }}
        fetchPolicy="cache-and-network"
        list={({ improvementActions }) => improvementActions}
        name={t('quality.improvement')}
        columns={useActionColumns()}
        file={`actions-${provider.key}`}
        pages={{ grown: t('quality.more'), count: (total) => t('quality.actionCount', { count: total }) }}
        empty={t('quality.improvementNone')}
        height={240}
      />
    </Section>
  );
}

function useActionColumns(): Column<Action>[] {
  const { t } = useTranslation();
  const { day, same } = useColumns<Action>();
  const standing = ({ state }: Pick<Action, 'state'>): ReactNode => (
    <State tone={TONES[state]}>{t(`quality.improvementStates.${state}`)}</State>
  );
  return [
    {
      label: t('quality.action'),
      names: true,
      cell: ({ title, origin, complaint, effect, state }) => (
        <>
          <French>{title}</French>
          <Narrow>{standing({ state })}</Narrow>
          <Sub>
            {t(`quality.origins.${origin}`)}
            {complaint && (
              <>
                {', '}
                <French>{complaint.subject}</French>
              </>
            )}
          </Sub>
          {effect && <Sub>{t('quality.effectWas', { effect })}</Sub>}
        </>
      ),
      csv: ({ title }) => title,
    },
    { label: t('quality.origin'), csv: ({ origin }) => t(`quality.origins.${origin}`) },
    { label: t('quality.responsible'), ...same(({ person }) => person?.name), wide: true },
    { label: t('quality.dueOn'), ...day(({ dueOn }) => dueOn) },
    { label: t('quality.doneOn'), ...day(({ doneOn }) => doneOn), wide: true },
    { label: t('quality.checkedOn'), csv: ({ checkedOn }) => checkedOn },
    { label: t('quality.effect'), csv: ({ effect }) => effect },
    {
      label: t('word.state'),
      cell: standing,
      wide: true,
      csv: ({ state }) => t(`quality.improvementStates.${state}`),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: ({ id, version, title }) => <actionForm.RowButtons id={id} version={version} about={title} />,
    },
  ];
}
