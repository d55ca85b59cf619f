import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { French } from '../format/french.js';
import { useAsOf } from '../day/use-as-of.js';
import {
  ComplaintsDocument,
  type ComplaintLineFragment as Complaint,
  type ComplaintState,
} from '../generated/graphql.js';
import { Section } from '../shell/section.js';
import { State, type Tone } from '../shell/state.js';
import { Narrow, Sub } from '../table/cells.js';
import type { Column } from '../table/column.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { List } from '../table/list.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { useColumns } from '../table/use-columns.js';
import { ImprovementActions } from './improvement-actions.js';
import type { Provider } from './provider.js';
import { ProviderPage } from './provider-page.js';
import { complaintForm } from './writes/complaint-form.js';
import { ForgetButton } from './writes/forget-button.js';

const STATES: readonly ComplaintState[] = ['RECEIVED', 'LATE', 'ANSWERED', 'CLOSED'];
const TONES: { [S in ComplaintState]: Tone } = { RECEIVED: 'wait', LATE: 'bad', ANSWERED: 'good', CLOSED: 'none' };

/** What people complained about, and what is done to be better. */
export default function ComplaintsPage() {
  const { t } = useTranslation();
  return (
    <ProviderPage title={t('quality.complaintsTitle')} lead={t('quality.complaintsLead')}>
      {(provider) => (
        <>
          <Complaints provider={provider} />
          <ImprovementActions provider={provider} />
        </>
      )}
    </ProviderPage>
  );
}

function Complaints({ provider }: { provider: Provider }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const state = oneOf(STATES, useAddress().params.get('etat'));
  return (
    <Section
      title={t('quality.complaints')}
      action={<complaintForm.RecordButton main given={{ organizationId: provider.id }} />}
    >
      <Filters>
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('quality.all')}
          options={STATES.map((value) => ({ value, label: t(`quality.complaintStates.${value}`) }))}
        />
      </Filters>
      <List
        query={ComplaintsDocument}
        variables={{
          filter: { organization: provider.id, states: state && [state], includeDemonstration: true },
          asOf,
        }}
        fetchPolicy="cache-and-network"
        list={({ complaints }) => complaints}
        name={t('quality.complaints')}
        columns={useComplaintColumns()}
        file={`reclamations-${provider.key}`}
        pages={{ grown: t('quality.more'), count: (total) => t('quality.complaintCount', { count: total }) }}
        empty={t('quality.complaintsNone')}
        height={240}
      />
    </Section>
  );
}

function useComplaintColumns(): Column<Complaint>[] {
  const { t } = useTranslation();
  const { day } = useColumns<Complaint>();
  const about = ({ trainingSession, course }: Complaint) => trainingSession?.title ?? course?.title;
  const standing = ({ state }: Pick<Complaint, 'state'>): ReactNode => (
    <State tone={TONES[state]}>{t(`quality.complaintStates.${state}`)}</State>
  );
  return [
    { label: t('quality.receivedOn'), ...day(({ receivedOn }) => receivedOn), wide: true },
    {
      label: t('quality.subject'),
      names: true,
      cell: (complaint) => {
        const { subject, channel, complainant } = complaint;
        return (
          <>
            <French>{subject}</French>
            <Narrow>{standing(complaint)}</Narrow>
            <Sub>{[t(`quality.channels.${channel}`), complainant, about(complaint)].filter(Boolean).join(', ')}</Sub>
          </>
        );
      },
      csv: ({ subject }) => subject,
    },
    { label: t('quality.channel'), csv: ({ channel }) => t(`quality.channels.${channel}`) },
    { label: t('quality.session'), csv: about },
    { label: t('quality.answerDueOn'), ...day(({ answerDueOn }) => answerDueOn), wide: true },
    { label: t('quality.answeredOn'), ...day(({ answeredOn }) => answeredOn), wide: true },
    {
      label: t('word.state'),
      cell: standing,
      wide: true,
      csv: ({ state }) => t(`quality.complaintStates.${state}`),
    },
    {
      label: t('word.actions'),
      actions: true,
      cell: (complaint) => {
        const { id, version, subject, complainant, contact } = complaint;
        return (
          <>
            <complaintForm.RowButtons id={id} version={version} about={subject} />
            {(complainant ?? contact) && <ForgetButton complaint={complaint} />}
          </>
        );
      },
    },
  ];
}
