import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { FieldOption } from '../../form/field-spec.js';
import { formatEuros } from '../../format/money.js';
import {
  LateDuesDocument,
  type LateDuesQuery,
  RemindersSendDocument,
  type RemindersSendMutation,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';
import type { Call } from '../call-dues.js';
import type { Run } from '../reminder-run.js';

type Late = NonNullable<LateDuesQuery['duesCall']>['dues'];

/** Reminds all that are late of a call, or some of them; what came of it goes to `tell`. */
export function RemindersButton({ call, tell }: { call: Call; tell: (run: Run) => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const optionOf = useLateOption();
  const spec = async () => {
    const { data } = await client.query({
      query: LateDuesDocument,
      variables: { id: call.id },
      fetchPolicy: 'no-cache',
    });
    const late = data?.duesCall?.dues;
    if (!late) return undefined;
    const ready = late.nodes.filter(({ nextReminder }) => nextReminder?.refusal === null);
    return {
      id: `remindersSend:${call.id}`,
      title: t('dues.write.remindersTitle', { year: call.year }),
      submit: t('dues.write.remindersSubmit'),
      intro: <p>{t('dues.write.remindersIntro')}</p>,
      mutation: RemindersSendDocument,
      initial: { who: 'all', dues: ready.map(({ id }) => id) },
      fields: [
        {
          name: 'who',
          kind: 'radios' as const,
          label: t('dues.write.remindersWho'),
          options: [
            { value: 'all', label: t('dues.write.remindersAll', { count: late.totalCount }) },
            { value: 'chosen', label: t('dues.write.remindersChosen') },
          ],
        },
        {
          name: 'dues',
          kind: 'checks' as const,
          label: t('dues.statuses.LATE'),
          required: true,
          paths: ['dueIds'],
          options: late.nodes.map(optionOf),
          shown: ({ who }: { who?: unknown }) => who === 'chosen',
        },
      ],
      irreversible: () => <p>{t('dues.write.remindersConfirm')}</p>,
      variables: ({ who, dues }: { who?: unknown; dues?: unknown }) => ({
        input: { duesCallId: call.id, dueIds: who === 'chosen' ? (dues as string[]) : null },
      }),
      onDone(payload: object) {
        const { reminderRun } = payload as RemindersSendMutation['remindersSend'];
        if (reminderRun) tell(reminderRun);
      },
    };
  };
  return <WriteButton label={t('dues.write.reminders')} spec={spec} />;
}

/** One that is late: how much, and which reminder it would be or why there is none. */
function useLateOption(): (due: Late['nodes'][number]) => FieldOption {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ id, organization, nextReminder }) => ({
    value: id,
    label: organization.name,
    hint: [
      t('dues.lateOf', { amount: formatEuros(nextReminder?.lateCents ?? 0, language) }),
      nextReminder?.refusal
        ? t(`dues.refusals.${nextReminder.refusal}`)
        : t('dues.stageNext', { stage: nextReminder?.stage }),
    ].join(t('dues.lateSeparator')),
  });
}
