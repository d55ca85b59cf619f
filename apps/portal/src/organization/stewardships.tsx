import { OrganizationLink } from './organization-link.js';
import { useTranslation } from 'react-i18next';
import { PartialDay, Unknown } from '../certainty/partial-day.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import type { OrganizationStewardshipsFragment, HandoverFragment } from '../generated/graphql.js';
import { HandoverTools } from '../records/organization-tools.js';
import { Section } from '../shell/section.js';
import { type SourceLike, Sources } from '../source/sources.js';
import classes from './organization.module.css';

/** Who looks after what when an organization closes: shown when it closes, and to those who took over. */
export function Stewardships({ organization }: { organization: OrganizationStewardshipsFragment }) {
  const { t } = useTranslation();
  const { stewardshipGiven: given, stewardshipTaken: taken, closedOn } = organization;
  if (!closedOn && given.length + taken.length === 0) return null;
  return (
    <Section title={t('profile.stewardship')}>
      {(closedOn || given.length > 0) && <h3>{t('profile.given')}</h3>}
      {closedOn && given.length === 0 && <p className="soft">{t('profile.givenNone')}</p>}
      <ul className={classes.list}>
        {given.map((handover) => (
          <Handover key={handover.id} handover={handover} other={handover.taker} giverId={organization.id} />
        ))}
      </ul>
      {taken.length > 0 && <h3>{t('profile.taken')}</h3>}
      <ul className={classes.list}>
        {taken.map((handover) => (
          <Handover key={handover.id} handover={handover} other={handover.giver} giverId={handover.giver.id} />
        ))}
      </ul>
    </Section>
  );
}

interface HandoverProps {
  handover: HandoverFragment & { sources: readonly SourceLike[] };
  other: { key: string; name: string } | null;
  giverId: string;
}

function Handover({ handover, other, giverId }: HandoverProps) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{t(`profile.subjects.${handover.subject}`)}</strong>{' '}
      {other ? <OrganizationLink organization={other} /> : <Unknown>{t('profile.nobody')}</Unknown>}{' '}
      {handover.isDemonstration && <DemonstrationBadge />}
      <span className="soft">
        {handover.detail} {handover.handedOn && <PartialDay date={handover.handedOn} />}
      </span>
      <Sources sources={handover.sources} />
      <HandoverTools giverId={giverId} id={handover.id} about={t(`profile.subjects.${handover.subject}`)} />
    </li>
  );
}
