import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import {
  DecisionRecordDocument,
  type DecisionOutcome,
  type MeetingDetailFragment as Meeting,
} from '../../generated/graphql.js';
import { numberOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';
import type { Body } from '../mandates.js';

export const OUTCOMES: readonly DecisionOutcome[] = ['ADOPTED', 'REJECTED', 'DEFERRED'];
const COUNTS = ['for', 'against', 'abstained'] as const;

interface DecisionRecordButtonProps {
  body: Pick<Body, 'id' | 'name'>;
  meeting?: Meeting;
}

export function DecisionRecordButton({ body, meeting }: DecisionRecordButtonProps) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('governance.write.decision')}
      spec={() => ({
        id: `decisionRecord:${meeting?.id ?? body.id}`,
        title: t('governance.write.decision'),
        submit: t('governance.write.decisionSubmit'),
        intro: <p>{body.name}</p>,
        mutation: DecisionRecordDocument,
        initial: {
          title: '',
          text: '',
          agendaItemId: '',
          decidedOn: meeting?.scheduledOn ?? today(),
          outcome: '',
          voting: '',
          for: '',
          against: '',
          abstained: '',
        },
        fields: [
          { name: 'title', kind: 'text', label: t('governance.write.decisionTitle'), required: true },
          { name: 'text', kind: 'lines', label: t('governance.write.decisionText') },
          ...(meeting
            ? [
                {
                  name: 'agendaItemId',
                  kind: 'choice' as const,
                  label: t('governance.write.agendaItem'),
                  options: meeting.agenda.map(({ id, place, title }) => ({ value: id, label: `${place}. ${title}` })),
                },
              ]
            : []),
          { name: 'decidedOn', kind: 'day', label: t('word.date'), required: true },
          {
            name: 'outcome',
            kind: 'choice',
            label: t('governance.outcome'),
            required: true,
            options: OUTCOMES.map((value) => ({ value, label: t(`governance.outcomes.${value}`) })),
          },
          {
            name: 'voting',
            kind: 'choice',
            label: t('governance.write.voting'),
            help: t('governance.write.votingHelp'),
            options: [
              { value: 'counts', label: t('governance.write.votingCounts') },
              { value: 'secret', label: t('governance.write.votingSecret') },
            ],
          },
          ...COUNTS.map((name) => ({
            name,
            kind: 'whole' as const,
            label: t(`governance.choices.${CHOICE[name]}`),
            required: true,
            paths: [`counts.${name}`],
            shown: (values: Record<string, unknown>) => Boolean(values['voting']),
          })),
        ],
        variables: (values) => ({
          input: {
            governingBodyId: body.id,
            meetingId: meeting?.id ?? null,
            agendaItemId: orNull(values, 'agendaItemId'),
            decidedOn: textOf(values, 'decidedOn'),
            title: textOf(values, 'title'),
            text: textOf(values, 'text'),
            outcome: textOf(values, 'outcome') as DecisionOutcome,
            isSecret: values['voting'] === 'secret',
            counts: values['voting']
              ? {
                  for: numberOf(textOf(values, 'for')) ?? 0,
                  against: numberOf(textOf(values, 'against')) ?? 0,
                  abstained: numberOf(textOf(values, 'abstained')) ?? 0,
                }
              : null,
          },
        }),
      })}
    />
  );
}

const CHOICE = { for: 'FOR', against: 'AGAINST', abstained: 'ABSTAINED' } as const;
