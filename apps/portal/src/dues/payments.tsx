import { useTranslation } from 'react-i18next';
import { formatDay, formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import { CsvButton } from '../table/csv-button.js';
import tables from '../table/table.module.css';
import type { DueDetail } from './due-page.js';
import { ReceiptButton } from './writes/payment-writes.js';
import { ReversalButton } from './writes/reversal-writes.js';
import classes from './dues.module.css';

/** What was received, each with its receipt. */
export function Payments({ due, mayWrite }: { due: DueDetail; mayWrite: boolean }) {
  const { t } = useTranslation();
  if (due.payments.length === 0) return <p>{t('dues.paymentsNone')}</p>;
  return (
    <>
      <table className={`${tables.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('dues.receivedOn')}</th>
            <th scope="col" className={tables.number}>
              {t('dues.amount')}
            </th>
            <th scope="col" className={tables.wide}>
              {t('dues.method')}
            </th>
            <th scope="col" className={tables.wide}>
              {t('dues.reference')}
            </th>
            <th scope="col">{t('dues.receipt')}</th>
          </tr>
        </thead>
        <tbody>
          {due.payments.map((payment) => (
            <PaymentRows key={payment.id} payment={payment} mayWrite={mayWrite} />
          ))}
        </tbody>
      </table>
      <div className={tables.bar}>
        <span />
        <CsvButton
          name={`paiements-${due.year}-${due.organization.key}`}
          total={due.payments.length}
          header={[
            t('dues.receivedOn'),
            t('dues.amount'),
            t('dues.method'),
            t('dues.reference'),
            t('dues.receipt'),
            t('dues.reversedOn'),
            t('dues.reversalReason'),
          ]}
          read={() =>
            Promise.resolve({
              rows: due.payments.map((payment) => [
                payment.receivedOn,
                payment.amountCents / 100,
                t(`dues.methods.${payment.method}`),
                payment.reference,
                payment.receipt?.number,
                payment.reversedOn,
                payment.reversalReason,
              ]),
              next: undefined,
            })
          }
        />
      </div>
    </>
  );
}

type Payment = DueDetail['payments'][number];

/** A payment that was reversed stays in its place, struck through, and says why below. */
function PaymentRows({ payment, mayWrite }: { payment: Payment; mayWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { receipt, reversedOn } = payment;
  const struck = (text: string) => (reversedOn ? <s>{text}</s> : text);
  return (
    <>
      <tr className={reversedOn ? classes.reversed : undefined}>
        <th scope="row">{struck(formatShortDay(payment.receivedOn, language))}</th>
        <td className={tables.number}>{struck(formatEuros(payment.amountCents, language))}</td>
        <td className={tables.wide}>{struck(t(`dues.methods.${payment.method}`))}</td>
        <td className={tables.wide}>{payment.reference ? struck(payment.reference) : '–'}</td>
        <td>
          {receipt ? (
            <>
              <a href={receipt.pdfPath}>{t('dues.receiptPdf', { number: receipt.number })}</a>
              {receipt.annulledOn && <strong className={classes.annulled}> {t('dues.receiptAnnulled')}</strong>}
            </>
          ) : mayWrite && !reversedOn ? (
            <ReceiptButton payment={payment} />
          ) : (
            <span className="soft">{reversedOn ? '–' : t('dues.receiptNone')}</span>
          )}
          {mayWrite && !reversedOn && (
            <div>
              <ReversalButton payment={payment} />
            </div>
          )}
        </td>
      </tr>
      {reversedOn && (
        <tr className={classes.reversal}>
          <td colSpan={5}>
            {t('dues.reversed', { day: formatDay(reversedOn, language), reason: payment.reversalReason ?? '' })}
          </td>
        </tr>
      )}
    </>
  );
}
