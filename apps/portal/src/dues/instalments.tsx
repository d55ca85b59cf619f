import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { formatShortDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import { useLanguage } from '../i18n/index.js';
import { ListCsv } from '../table/list-csv.js';
import tables from '../table/table.module.css';
import type { DueDetail } from './due-page.js';

/** When each part is due, and what covers it: what was paid covers them in order. */
export function Instalments({ due }: { due: DueDetail }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const words = ({ dueOn, amountCents, paid }: Covered): string =>
    paid >= amountCents
      ? t('dues.coveredFully')
      : [
          paid > 0 && t('dues.coveredPartly', { amount: formatEuros(paid, language) }),
          dueOn < day ? t('dues.coveredLate') : paid === 0 && t('dues.coveredNot'),
        ]
          .filter(Boolean)
          .join(', ');
  const rows = coverage(due);
  return (
    <>
      <table className={`${tables.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t('dues.dueOn')}</th>
            <th scope="col" className={tables.number}>
              {t('dues.amount')}
            </th>
            <th scope="col">{t('dues.covered')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.place}>
              <th scope="row">{formatShortDay(row.dueOn, language)}</th>
              <td className={tables.number}>{formatEuros(row.amountCents, language)}</td>
              <td>{words(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListCsv
        name={`echeances-${due.organization.key}-${due.year}`}
        header={[t('dues.dueOn'), t('dues.amount'), t('dues.paid'), t('dues.covered')]}
        rows={rows.map((row) => [row.dueOn, row.amountCents / 100, row.paid / 100, words(row)])}
      />
    </>
  );
}

type Covered = ReturnType<typeof coverage>[number];

function coverage(due: DueDetail) {
  let left = due.paidCents;
  return due.instalments.map((instalment) => {
    const paid = Math.min(left, instalment.amountCents);
    left -= paid;
    return { ...instalment, paid };
  });
}
