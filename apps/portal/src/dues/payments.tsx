import { useTranslation } from 'react-i18next';
import { formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import { CsvButton } from '../table/csv-button.js';
import tables from '../table/table.module.css';
import type { DueDetail } from './due-page.js';
import { ReceiptButton } from './writes/payment-writes.js';

/** What was received, each with its receipt. */
export function Payments({ due, mayWrite }: { due: DueDetail; mayWrite: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
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
            <tr key={payment.id}>
              <th scope="row">{formatShortDay(payment.receivedOn, language)}</th>
              <td className={tables.number}>{formatEuros(payment.amountCents, language)}</td>
              <td className={tables.wide}>{t(`dues.methods.${payment.method}`)}</td>
              <td className={tables.wide}>{payment.reference ?? '–'}</td>
              <td>
                {payment.receipt ? (
                  <a href={payment.receipt.pdfPath}>{t('dues.receiptPdf', { number: payment.receipt.number })}</a>
                ) : mayWrite ? (
                  <ReceiptButton payment={payment} />
                ) : (
                  <span className="soft">{t('dues.receiptNone')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={tables.bar}>
        <span />
        <CsvButton
          name={`paiements-${due.year}-${due.organization.key}`}
          total={due.payments.length}
          header={[t('dues.receivedOn'), t('dues.amount'), t('dues.method'), t('dues.reference'), t('dues.receipt')]}
          read={() =>
            Promise.resolve({
              rows: due.payments.map((payment) => [
                payment.receivedOn,
                payment.amountCents / 100,
                t(`dues.methods.${payment.method}`),
                payment.reference,
                payment.receipt?.number,
              ]),
              next: undefined,
            })
          }
        />
      </div>
    </>
  );
}
