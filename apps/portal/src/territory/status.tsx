import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import type { TerritoryStatusFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { TerritoryLink } from './territory-link.js';
import classes from './territory.module.css';

/** Exists on the day, has ended (with what follows), or is yet to come: a word and a sign, never colour alone. */
export function Status({ territory }: { territory: TerritoryStatusFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = formatDay(territory.asOf, language);
  if (territory.isCurrent) {
    return (
      <p className={classes.status} data-state="current">
        <Sign ended={false} />
        {t(territory.isAssumed ? 'territory.assumed' : 'territory.current', { day })}
      </p>
    );
  }
  if (territory.validFrom > territory.asOf) {
    return (
      <p className={classes.status} data-state="ended">
        <Sign ended />
        {t('territory.notYet', { day, from: formatDay(territory.validFrom, language) })}
      </p>
    );
  }
  const { successors, continuedAs } = territory;
  return (
    <div className={classes.ended}>
      <p className={classes.status} data-state="ended">
        <Sign ended />
        {t('territory.ended', { day: formatDay(territory.validTo ?? territory.asOf, language) })}
      </p>
      {successors.territories.length > 0 && (
        <p>
          {successors.ambiguous ? t('territory.replacedByAmbiguous') : t('territory.replacedBy')}{' '}
          <Enumeration territories={successors.territories} />
        </p>
      )}
      {continuedAs.length > 0 && (
        <p>
          {t('territory.livesAs')} <Enumeration territories={continuedAs} withKind />
        </p>
      )}
    </div>
  );
}

function Enumeration({
  territories,
  withKind,
}: {
  territories: TerritoryStatusFragment['continuedAs'];
  withKind?: boolean;
}) {
  return territories.map((territory, index) => (
    <span key={territory.id}>
      {index > 0 && ' · '}
      <TerritoryLink territory={territory} withKind={withKind} />
    </span>
  ));
}

function Sign({ ended }: { ended: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="2"
        y="2"
        width="12"
        height="12"
        fill={ended ? 'none' : 'currentColor'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={ended ? '3 2' : undefined}
      />
      {!ended && <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="var(--paper)" strokeWidth="1.6" />}
    </svg>
  );
}
