import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import {
  DecisionDocument,
  type DecisionOutcome,
  DecisionUpdateDocument,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { changesOf, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import { OUTCOMES } from './decision-writes.js';

interface DecisionUpdateButtonProps {
  id: string;
  title: string;
  /** The meeting that took it, with its agenda. */
  meeting?: Meeting;
}

/** Until the minutes are approved; the number of the decision and the votes stay. */
export function DecisionUpdateButton({ id, title, meeting }: DecisionUpdateButtonProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const read = async () => {
    const { data } = await client.query({ query: DecisionDocument, variables: { id }, fetchPolicy: 'network-only' });
    const now = data?.decision;
    if (!now) return undefined;
    const item = meeting?.agenda.find(({ decisions }) => decisions.some((decision) => decision.id === id));
    return {
      values: {
        title: now.title,
        text: now.text,
        decidedOn: now.decidedOn,
        outcome: now.outcome,
        ...(meeting ? { agendaItemId: item?.id ?? '' } : {}),
      },
      version: now.version,
    };
  };
  return (
    <WriteButton
      plain={!meeting}
      label={t('word.correct')}
      about={title}
      spec={async () => {
        const record = await read();
        return (
          record && {
            id: `decisionUpdate:${id}`,
            title: t('governance.write.decisionEdit'),
            submit: t('governance.write.decisionEditSubmit'),
            mutation: DecisionUpdateDocument,
            version: record.version,
            initial: record.values,
            current: read,
            fields: [
              { name: 'title', kind: 'text', label: t('governance.write.decisionTitle'), required: true },
              { name: 'text', kind: 'lines', label: t('governance.write.decisionText') },
              {
                name: 'agendaItemId',
                kind: 'choice',
                label: t('governance.write.agendaItem'),
                shown: () => Boolean(meeting?.agenda.length),
                options: (meeting?.agenda ?? []).map((item) => ({
                  value: item.id,
                  label: `${item.place}. ${item.title}`,
                })),
              },
              { name: 'decidedOn', kind: 'day', label: t('word.date'), required: true },
              {
                name: 'outcome',
                kind: 'choice',
                label: t('governance.outcome'),
                required: true,
                options: OUTCOMES.map((value) => ({ value, label: t(`governance.outcomes.${value}`) })),
              },
            ],
            variables: (values, { version, base }) => {
              const { outcome, ...changes } = changesOf(values, base, [
                'title',
                'text',
                'agendaItemId',
                'decidedOn',
                'outcome',
              ]);
              return {
                input: {
                  id,
                  ...changes,
                  ...(outcome ? { outcome: textOf(values, 'outcome') as DecisionOutcome } : {}),
                  expectedVersion: version,
                },
              };
            },
          }
        );
      }}
    />
  );
}
