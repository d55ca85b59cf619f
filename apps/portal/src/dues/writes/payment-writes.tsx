import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { formatDay } from '../../format/format.js';
import { formatEuros, parseEuros, typedEuros } from '../../format/money.js';
import {
  PaymentRecordDocument,
  ReceiptIssueDocument,
  ReminderSendDocument,
  type PaymentMethod,
  type DueDetailFragment,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { centsOf, orNull, textOf } from '../../write/values.js';
import { WriteButton } from '../../write/write-button.js';

const METHODS: readonly PaymentMethod[] = ['TRANSFER', 'CHEQUE', 'DIRECT_DEBIT', 'CARD', 'OTHER'];

export function PaymentButton({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <WriteButton
      label={t('dues.write.payment')}
      spec={() => ({
        id: `paymentRecord:${due.id}`,
        title: t('dues.write.payment'),
        submit: t('dues.write.paymentSubmit'),
        intro: (
          <p>
            {due.organization.name}, {t('dues.due', { year: due.year }).toLowerCase()}
          </p>
        ),
        mutation: PaymentRecordDocument,
        initial: {
          amountCents: typedEuros(due.balanceCents),
          receivedOn: today(),
          method: 'TRANSFER',
          reference: '',
        },
        fields: [
          {
            name: 'amountCents',
            kind: 'money',
            label: t('dues.write.amount'),
            help: t('dues.write.paymentHelp', { amount: formatEuros(due.balanceCents, language) }),
            required: true,
          },
          { name: 'receivedOn', kind: 'day', label: t('dues.receivedOn'), required: true },
          {
            name: 'method',
            kind: 'choice',
            label: t('dues.method'),
            required: true,
            options: METHODS.map((value) => ({ value, label: t(`dues.methods.${value}`) })),
          },
          { name: 'reference', kind: 'text', label: t('dues.reference'), help: t('dues.write.referenceHelp') },
        ],
        irreversible: (values) => (
          <p>
            {t('dues.write.paymentConfirm', {
              amount: formatEuros(parseEuros(textOf(values, 'amountCents')) ?? 0, language),
              name: due.organization.name,
            })}
          </p>
        ),
        variables: (values) => ({
          input: {
            dueId: due.id,
            amountCents: centsOf(textOf(values, 'amountCents')) ?? -1,
            receivedOn: textOf(values, 'receivedOn'),
            method: textOf(values, 'method') as PaymentMethod,
            reference: orNull(values, 'reference'),
          },
        }),
      })}
    />
  );
}

export function ReceiptButton({ payment }: { payment: DueDetailFragment['payments'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = formatEuros(payment.amountCents, language);
  const day = formatDay(payment.receivedOn, language);
  return (
    <WriteButton
      plain
      label={t('dues.write.receipt')}
      about={`${amount}, ${day}`}
      spec={() => ({
        id: `receiptIssue:${payment.id}`,
        title: t('dues.write.receiptTitle'),
        submit: t('dues.write.receiptSubmit'),
        intro: <p>{t('dues.write.receiptIntro', { amount, day })}</p>,
        mutation: ReceiptIssueDocument,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('dues.write.receiptConfirm')}</p>,
        variables: () => ({ input: { paymentId: payment.id } }),
      })}
    />
  );
}

export function ReminderButton({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <WriteButton
      label={t('dues.write.reminder')}
      spec={() => ({
        id: `reminderSend:${due.id}:${due.reminders.length + 1}`,
        title: t('dues.write.reminderTitle', { name: due.organization.name }),
        submit: t('dues.write.reminderSubmit', { stage: due.reminders.length + 1 }),
        intro: <p>{t('dues.write.reminderIntro', { amount: formatEuros(due.balanceCents, language) })}</p>,
        mutation: ReminderSendDocument,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('dues.write.reminderConfirm')}</p>,
        variables: () => ({ input: { dueId: due.id } }),
      })}
    />
  );
}
