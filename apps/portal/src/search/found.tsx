import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dayBefore } from '../day/day.js';
import { formatDay, formatPartial, type Language } from '../format/format.js';
import { French } from '../format/french.js';
import { joined } from '../format/joined.js';
import { typeset } from '../format/typeset.js';
import type { SearchOthersQuery, SearchSuggestionsQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { territoryPath } from '../territory/address.js';
import { FormerName } from './former-name.js';
import type { Hit } from './hit.js';
import classes from './search-box.module.css';

type Found = SearchSuggestionsQuery['search'][number] | SearchOthersQuery['search'][number];
type Person = NonNullable<Found['person']>;

/** Territories and what is recorded of the network; people are shown where they work or sit. */
export function foundHit(item: Found, t: TFunction, language: Language): Hit {
  const { kind, territory, organization, agreement, person, meeting, event } = item;
  if (territory)
    return {
      id: territory.id,
      to: territoryPath(territory),
      name: (
        <>
          {territory.name} <span className={classes.code}>({territory.code})</span>
        </>
      ),
      detail: <TerritoryDetail territory={territory} />,
    };
  if (organization)
    return {
      ...organization,
      to: `/organisations/${organization.key}`,
      name: <French>{organization.name}</French>,
      detail: t(`organization.kinds.${organization.kind}`),
    };
  if (agreement)
    return {
      ...agreement,
      to: `/reseau/accords/${agreement.key}`,
      name: <French>{agreement.title}</French>,
      detail: t('search.kinds.AGREEMENT'),
    };
  if (meeting)
    return {
      ...meeting,
      to: `/gouvernance/reunions/${meeting.id}`,
      name: <French>{meeting.governingBody.name}</French>,
      detail: joined(t('search.kinds.MEETING'), formatDay(meeting.scheduledOn, language), meeting.place),
    };
  if (event) {
    const place = event.place ?? event.placeAsWritten;
    return {
      ...event,
      to: `/reseau/histoire?nature=EVENT&texte=${encodeURIComponent(place ?? '')}`,
      name: [t(`search.eventKinds.${event.kind}`), place].filter(Boolean).join(', '),
      detail: joined(t('search.kinds.EVENT'), formatPartial(event.on, language)),
    };
  }
  return person ? personHit(person, t) : { id: kind, to: '/', name: null, detail: null };
}

function personHit(person: Person, t: TFunction): Hit {
  const [position] = person.positions.nodes;
  const [mandate] = person.mandates?.nodes ?? [];
  const where = position?.organization.name ?? mandate?.governingBody.name;
  const body = mandate ? `/gouvernance/${mandate.governingBody.key}` : '/gouvernance';
  return {
    ...person,
    to: position ? `/organisations/${position.organization.key}` : body,
    detail: joined(position?.title ?? t('search.kinds.PERSON'), where && typeset(where)),
  };
}

function TerritoryDetail({ territory }: { territory: NonNullable<Found['territory']> }) {
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
