import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { dayBefore } from '../day/day.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { territoryPath, type Named } from './address.js';

/** `Lille (59350)` as a link; a territory that has ended says until when. */
export function TerritoryLink({ territory, withKind = false }: { territory: Named; withKind?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span>
      <DatedLink to={territoryPath(territory)}>
        {territory.name} ({territory.code})
      </DatedLink>
      {withKind && <span className="soft">, {t(`kind.${territory.kind}`).toLocaleLowerCase(language)}</span>}
      {!territory.isCurrent && territory.validTo && (
        <span className="soft">, {t('word.untilDay', { day: formatDay(dayBefore(territory.validTo), language) })}</span>
      )}
    </span>
  );
}

type Served = readonly (Named | null)[] | null;

/** One below the other, and a dash where there is none. */
export function TerritoryLinks({ territories, withKind }: { territories: Served; withKind?: boolean }) {
  if (!territories?.length) return '–';
  return territories.map(
    (territory) =>
      territory && (
        <div key={territory.id}>
          <TerritoryLink territory={territory} withKind={withKind} />
        </div>
      ),
  );
}

/** The same for a file. */
export const namesOf = (territories: Served): string | undefined =>
  territories?.map((territory) => `${territory?.name} (${territory?.code})`).join(', ');
