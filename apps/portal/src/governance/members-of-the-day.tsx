import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { isHeldOn, type Mandate, type Seat, type SeatedBody, seatsOf } from './mandates.js';
import classes from './members-of-the-day.module.css';

/** Who sits there on the day of the page, college by college, with who stands in for them: what most people come for. */
export function MembersOfTheDay({ body, mandates }: { body: SeatedBody; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const held = mandates.filter((mandate) => isHeldOn(mandate, day));
  if (held.length === 0) return <p>{t('governance.mandatesNone')}</p>;
  const seats = seatsOf(body, held);
  return (
    <>
      <h3>{t('governance.mandatesOn', { day: formatDay(day, language) })}</h3>
      <div className={classes.colleges}>
        {[...new Set(seats.map(({ constituency }) => constituency))].map((college) => (
          <div key={college}>
            <h4>{college}</h4>
            <ol className={classes.seats}>
              {seats
                .filter(({ constituency }) => constituency === college)
                .map((seat) => (
                  <SeatLine key={seat.seat} seat={seat} />
                ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  );
}

function SeatLine({ seat: { holders, substitutes } }: { seat: Seat }) {
  const { t } = useTranslation();
  const [holder] = holders;
  const [substitute] = substitutes;
  return (
    <li>
      <span>
        {holder ? <Name mandate={holder} /> : <Unknown>{t('governance.seatFree')}</Unknown>}
        {holder && holder.function !== 'MEMBER' && `, ${t(`governance.functions.${holder.function}`).toLowerCase()}`}
      </span>
      <span className={classes.more}>
        {holder?.organization && <OrganizationLink organization={holder.organization} />}
        {substitute && (
          <span>
            {t('governance.substituteIs', { name: substitute.person?.name ?? t('governance.personUnknown') })}
          </span>
        )}
      </span>
    </li>
  );
}

function Name({ mandate: { person } }: { mandate: Mandate }) {
  const { t } = useTranslation();
  return person ? <b>{person.name}</b> : <Unknown>{t('governance.personUnknown')}</Unknown>;
}
