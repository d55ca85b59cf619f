import { useTranslation } from 'react-i18next';
import { today } from '../../day/day.js';
import { formatDay } from '../../format/format.js';
import { formatEuros } from '../../format/money.js';
import { PaymentReverseDocument, type DueDetailFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { textOf } from '../../form/values.js';
import { WriteButton } from '../../write/write-button.js';

export function ReversalButton({ payment }: { payment: DueDetailFragment['payments'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const amount = formatEuros(payment.amountCents, language);
  const day = formatDay(payment.receivedOn, language);
  return (
    <WriteButton
      look="quiet"
      label={t('dues.write.reverse')}
      about={`${amount}, ${day}`}
      spec={() => ({
        id: `paymentReverse:${payment.id}`,
        title: t('dues.write.reverseTitle'),
        submit: t('dues.write.reverseSubmit'),
        leave: t('dues.write.reverseLeave'),
        intro: <p>{t('dues.write.reverseIntro', { amount, day })}</p>,
        mutation: PaymentReverseDocument,
        initial: { reversedOn: today(), reason: '' },
        fields: [
          { name: 'reversedOn', kind: 'day', label: t('dues.write.reversedOn'), required: true },
          {
            name: 'reason',
            kind: 'lines',
            label: t('word.reason'),
            help: t('dues.write.reverseReasonHelp'),
            required: true,
          },
        ],
        irreversible: () => (
          <>
            <p>{t('dues.write.reverseConfirm', { amount, day })}</p>
            {payment.receipt && <p>{t('dues.write.reverseReceipt', { number: payment.receipt.number })}</p>}
          </>
        ),
        variables: (values) => ({
          input: {
            paymentId: payment.id,
            reversedOn: textOf(values, 'reversedOn'),
            reason: textOf(values, 'reason'),
          },
        }),
      })}
    />
  );
}
