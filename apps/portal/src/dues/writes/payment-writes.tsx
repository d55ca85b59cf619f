import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/format.js';
import { formatEuros } from '../../format/money.js';
import { ReceiptIssueDocument, ReminderSendDocument, type DueDetailFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { WriteButton } from '../../write/write-button.js';

export function ReceiptButton({ payment }: { payment: DueDetailFragment['payments'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = formatEuros(payment.amountCents, language);
  const day = formatDay(payment.receivedOn, language);
  return (
    <WriteButton
      look="quiet"
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
        irreversible: () => <p>{t('dues.write.receiptConfirm', { amount, day })}</p>,
        variables: () => ({ input: { paymentId: payment.id } }),
      })}
    />
  );
}

export function ReminderButton({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const amount = formatEuros(due.nextReminder?.lateCents ?? 0, useLanguage());
  const stage = due.nextReminder?.stage;
  const { name } = due.organization;
  return (
    <WriteButton
      label={t('dues.write.reminder')}
      spec={() => ({
        id: `reminderSend:${due.id}:${due.reminders.length + 1}`,
        title: t('dues.write.reminderTitle', { name }),
        submit: t('dues.write.reminderSubmit', { stage }),
        intro: <p>{t('dues.write.reminderIntro', { amount })}</p>,
        mutation: ReminderSendDocument,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('dues.write.reminderConfirm', { stage, name, amount })}</p>,
        variables: () => ({ input: { dueId: due.id } }),
      })}
    />
  );
}
