import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { formatDay, formatPartial } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { territoryPath } from '../territory/address.js';
import { FormerName } from './former-name.js';
import type { Suggestion } from './use-suggestions.js';
import classes from './search-box.module.css';

type Person = NonNullable<Suggestion['person']>;

/** What tells one suggestion from the others. */
export const suggestionId = (item: Suggestion): string => (found(item) ?? { id: item.kind }).id;

const found = ({ territory, organization, agreement, person, meeting, event }: Suggestion) =>
  territory ?? organization ?? agreement ?? person ?? meeting ?? event;

/** The page that shows what was found; people are shown where they work or sit. */
export function suggestionPath({ territory, organization, agreement, person, meeting, event }: Suggestion): string {
  if (territory) return territoryPath(territory);
  if (organization) return `/organisations/${organization.key}`;
  if (agreement) return `/reseau/accords/${agreement.key}`;
  if (meeting) return `/gouvernance/reunions/${meeting.id}`;
  if (event)
    return `/reseau/histoire?nature=EVENT&texte=${encodeURIComponent(event.place ?? event.placeAsWritten ?? '')}`;
  return person ? personPath(person) : '/';
}

function personPath({ positions, mandates }: Person): string {
  const [position] = positions.nodes;
  const [mandate] = mandates?.nodes ?? [];
  if (position) return `/organisations/${position.organization.key}`;
  return mandate ? `/gouvernance/${mandate.governingBody.key}` : '/gouvernance';
}

/** What was found: how it is called, and what it is. */
export function SuggestionLine({ item }: { item: Suggestion }) {
  const { name, detail } = useLine(item);
  const { organization, agreement, person, meeting, event } = item;
  const invented = organization ?? agreement ?? person ?? meeting ?? event;
  return (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.detail}>
        {detail} {invented?.isDemonstration && <DemonstrationBadge />}
      </span>
    </>
  );
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

function useLine({ territory, organization, agreement, person, meeting, event }: Suggestion): {
  name: ReactNode;
  detail: ReactNode;
} {
  const { t } = useTranslation();
  const language = useLanguage();
  if (territory)
    return {
      name: (
        <>
          {territory.name} <span className={classes.code}>({territory.code})</span>
        </>
      ),
      detail: <TerritoryDetail territory={territory} />,
    };
  if (organization) return { name: typeset(organization.name), detail: t(`organization.kinds.${organization.kind}`) };
  if (agreement) return { name: typeset(agreement.title), detail: t('search.kinds.AGREEMENT') };
  if (meeting)
    return {
      name: typeset(meeting.governingBody.name),
      detail: joined(t('search.kinds.MEETING'), formatDay(meeting.scheduledOn, language), meeting.place),
    };
  if (event)
    return {
      name: [t(`search.eventKinds.${event.kind}`), event.place ?? event.placeAsWritten].filter(Boolean).join(', '),
      detail: joined(t('search.kinds.EVENT'), formatPartial(event.on, language)),
    };
  const position = person?.positions.nodes[0];
  const where = position?.organization.name ?? person?.mandates?.nodes[0]?.governingBody.name;
  return {
    name: person?.name,
    detail: joined(position?.title ?? t('search.kinds.PERSON'), where && typeset(where)),
  };
}

function TerritoryDetail({ territory }: { territory: NonNullable<Suggestion['territory']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, departement, formerNames, isCurrent, validTo } = territory;
  return (
    <>
      {t(`kind.${kind}`)}
      {departement && kind !== 'DEPARTEMENT' && ` · ${departement.name}`}
      {formerNames.length > 0 && ' · '}
      <FormerName names={formerNames} />
      {!isCurrent && validTo && (
        <span className={classes.ended}>{t('word.untilDay', { day: formatDay(dayBefore(validTo), language) })}</span>
      )}
    </>
  );
}
