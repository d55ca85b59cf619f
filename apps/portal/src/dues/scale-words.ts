import type { TFunction } from 'i18next';
import { type Language, locale } from '../format/format.js';
import { formatEuros } from '../format/money.js';
import type { FeeScalesQuery } from '../generated/graphql.js';

type Scale = Pick<
  NonNullable<FeeScalesQuery['feeScales']>['nodes'][number],
  'flatCents' | 'centsPerInhabitant' | 'floorCents' | 'ceilingCents' | 'brackets'
>;

/** The amounts of a scale, in words. */
export function scaleWords(scale: Scale, t: TFunction, language: Language): string[] {
  const perInhabitant = (cents: number): string =>
    new Intl.NumberFormat(locale(language), {
      style: 'currency',
      currency: 'EUR',
      minimumFractionDigits: 2,
      maximumFractionDigits: 6,
    }).format(cents / 100);
  return [
    scale.flatCents != null && t('dues.flat', { amount: formatEuros(scale.flatCents, language) }),
    scale.centsPerInhabitant != null && t('dues.perInhabitant', { amount: perInhabitant(scale.centsPerInhabitant) }),
    scale.floorCents != null && t('dues.floor', { amount: formatEuros(scale.floorCents, language) }),
    scale.ceilingCents != null && t('dues.ceiling', { amount: formatEuros(scale.ceilingCents, language) }),
    ...scale.brackets.map(({ fromHeadcount, amountCents }) =>
      t('dues.bracket', {
        count: fromHeadcount,
        amount: formatEuros(amountCents, language),
      }),
    ),
  ].filter((words): words is string => Boolean(words));
}
