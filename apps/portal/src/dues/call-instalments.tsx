import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { DuesCallPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact } from '../shell/facts.js';

type Parts = NonNullable<DuesCallPageQuery['duesCall']>['instalments'];

/** Every instalment of a call with its day, and for coordinators what all owe by it. */
export function CallInstalments({ instalments }: { instalments: Parts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Fact label={t('dues.instalmentCount', { count: instalments.length })}>
      {instalments.map(({ place, dueOn, amountCents }) => (
        <div key={place}>
          {amountCents == null
            ? formatDay(dueOn, language)
            : t('dues.instalmentOf', { day: formatDay(dueOn, language), amount: formatEuros(amountCents, language) })}
        </div>
      ))}
    </Fact>
  );
}
