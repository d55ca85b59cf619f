import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import type { DueDetailFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';

/** What an amount was worked out from, in words. */
export function Basis({ basis }: { basis: DueDetailFragment['basis'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (basis.inhabitants != null) {
    return t('dues.inhabitantsOn', {
      count: basis.inhabitants,
      day: basis.inhabitantsCountedOn ? formatDay(basis.inhabitantsCountedOn, language) : '?',
    });
  }
  if (basis.headcount != null) return t('dues.headcountOf', { count: basis.headcount });
  return t(`dues.scaleKinds.${basis.kind}`);
}
