import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { DueDetailFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import type { Column } from '../table/column.js';
import { Table } from '../table/table.js';
import { ReceiptButton } from './writes/payment-writes.js';
import { ReversalButton } from './writes/reversal-writes.js';
import classes from './dues.module.css';

type Payment = DueDetailFragment['payments'][number];

/** What was received, each with its receipt. A payment that was reversed stays in its place, struck through, and says why below. */
export function Payments({ due, mayWrite }: { due: DueDetailFragment; mayWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Table
      name={t('dues.payments')}
      columns={usePaymentColumns(mayWrite)}
      rows={due.payments}
      below={({ reversedOn, reversalReason }) =>
        reversedOn && t('dues.reversed', { day: formatDay(reversedOn, language), reason: reversalReason ?? '' })
      }
      file={`paiements-${due.year}-${due.organization.key}`}
      empty={t('dues.paymentsNone')}
    />
  );
}

function usePaymentColumns(mayWrite: boolean): Column<Payment>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const struck =
    (words: (payment: Payment) => string | null) =>
    (payment: Payment): ReactNode => {
      const text = words(payment);
      return text && payment.reversedOn ? <s className="soft">{text}</s> : (text ?? '–');
    };
  return [
    {
      label: t('dues.receivedOn'),
      cell: struck(({ receivedOn }) => formatShortDay(receivedOn, language)),
      csv: ({ receivedOn }) => receivedOn,
    },
    {
      label: t('dues.amount'),
      cell: struck(({ amountCents }) => formatEuros(amountCents, language)),
      csv: ({ amountCents }) => amountCents / 100,
      number: true,
    },
    {
      label: t('dues.method'),
      cell: struck(({ method }) => t(`dues.methods.${method}`)),
      csv: ({ method }) => t(`dues.methods.${method}`),
      wide: true,
    },
    {
      label: t('dues.reference'),
      cell: struck(({ reference }) => reference),
      csv: ({ reference }) => reference,
      wide: true,
    },
    {
      label: t('dues.receipt'),
      cell: (payment) => <Receipt payment={payment} mayWrite={mayWrite} />,
      csv: ({ receipt }) => receipt?.number,
    },
    { label: t('dues.reversedOn'), csv: ({ reversedOn }) => reversedOn },
    { label: t('dues.reversalReason'), csv: ({ reversalReason }) => reversalReason },
  ];
}

function Receipt({ payment, mayWrite }: { payment: Payment; mayWrite: boolean }) {
  const { t } = useTranslation();
  const { receipt, reversedOn } = payment;
  const open = mayWrite && !reversedOn;
  return (
    <>
      {receipt ? (
        <>
          <a href={receipt.pdfPath}>{t('dues.receiptPdf', { number: receipt.number })}</a>
          {receipt.annulledOn && <strong className={classes.annulled}> {t('dues.receiptAnnulled')}</strong>}
        </>
      ) : open ? (
        <ReceiptButton payment={payment} />
      ) : (
        <span className="soft">{reversedOn ? '–' : t('dues.receiptNone')}</span>
      )}
      {open && (
        <div>
          <ReversalButton payment={payment} />
        </div>
      )}
    </>
  );
}
