import { useTranslation } from 'react-i18next';
import { useAsOf } from '../day/use-as-of.js';
import { formatEuros } from '../format/money.js';
import type { DueDetailFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Table } from '../table/table.js';
import { useColumns } from '../table/use-columns.js';

/** When each part is due, and what covers it: what was paid covers them in order. */
export function Instalments({ due }: { due: DueDetailFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day: today } = useAsOf();
  const { same, day, euros } = useColumns<Covered>();
  const words = ({ dueOn, amountCents, paid }: Covered): string =>
    paid >= amountCents
      ? t('dues.coveredFully')
      : [
          paid > 0 && t('dues.coveredPartly', { amount: formatEuros(paid, language) }),
          dueOn < today ? t('dues.coveredLate') : paid === 0 && t('dues.coveredNot'),
        ]
          .filter(Boolean)
          .join(', ');
  return (
    <Table
      name={t('dues.instalments')}
      columns={[
        { label: t('dues.dueOn'), ...day(({ dueOn }) => dueOn) },
        { label: t('dues.amount'), ...euros(({ amountCents }) => amountCents) },
        { label: t('dues.paid'), csv: ({ paid }) => paid / 100 },
        { label: t('dues.covered'), ...same(words) },
      ]}
      rows={coverage(due)}
      keyOf={({ place }) => place}
      file={`echeances-${due.organization.key}-${due.year}`}
    />
  );
}

type Covered = ReturnType<typeof coverage>[number];

function coverage(due: DueDetailFragment) {
  let left = due.paidCents;
  return due.instalments.map((instalment) => {
    const paid = Math.min(left, instalment.amountCents);
    left -= paid;
    return { ...instalment, paid };
  });
}
