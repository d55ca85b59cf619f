import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay } from '../format/format.js';
import { NetworkPageDocument, type NetworkPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { NetworkTools } from '../records/agreement-tools.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import { useAnswer } from '../shell/use-answer.js';
import { MapLegend } from './map-legend.js';
import { MemberTable } from './member-table.js';
import { NetworkMap } from './network-map.js';
import { NetworkPanel } from './network-panel.js';
import { TimeSlider } from './time-slider.js';
import { useMapped } from './use-mapped.js';
import classes from './network.module.css';

/** Below the fold, and a query of its own. */
const AssertedFigures = lazy(() => import('./asserted-figures.js'));

/** Who belongs to the network, on any day since 2003. */
export default function NetworkPage() {
  const { t } = useTranslation();
  const { asOf, day } = useAsOf();
  const demonstration = useDemonstration();
  const { answer, instead, busy } = useAnswer(NetworkPageDocument, { variables: { asOf, demonstration }, height: 560 });
  const organizations = useMapped(asOf, demonstration);
  const network = answer?.network;
  return (
    <>
      <PageHead title={t('network.title')} lead={t('network.lead')} action={<NetworkTools />} />
      <TimeSlider />
      <Heard network={busy ? undefined : network} />
      <div className={classes.columns} aria-busy={!network}>
        <div>
          <NetworkMap organizations={organizations ?? []} day={day} />
          <MapCaption organizations={organizations} />
          <MapLegend withDemonstration={demonstration} />
          <p className={classes.switch}>
            <DemonstrationSwitch />
          </p>
        </div>
        {network ? <NetworkPanel network={network} day={day} /> : instead}
      </div>
      <Section title={t('network.list')} note={<Further demonstration={demonstration} />}>
        <MemberTable day={day} />
      </Section>
      <Suspense fallback={<Skeleton height={320} />}>
        <AssertedFigures />
      </Suspense>
    </>
  );
}

/** What the day has brought, for those who hear the page. */
function Heard({ network }: { network: NetworkPageQuery['network'] | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const range = network?.memberCountRange;
  const members =
    range &&
    (range.least < range.most
      ? t('network.rangeMembers', { ...range })
      : t('network.countMembers', { count: network.memberCount }));
  return (
    <p className="hidden" role="status">
      {members && t('network.membersAt', { day: formatDay(day, language), members })}
    </p>
  );
}

/** Other pages of the network. */
function Further({ demonstration }: { demonstration: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.links}>
      <li>
        <DatedLink to="/reseau/histoire">{t('network.historyLink')}</DatedLink>
      </li>
      <li>
        <DatedLink to={`/organisations?demonstration=${demonstration ? 1 : 0}`}>{t('network.directoryLink')}</DatedLink>
      </li>
    </ul>
  );
}

function MapCaption({ organizations }: { organizations: ReturnType<typeof useMapped> }) {
  const { t } = useTranslation();
  const count = organizations?.filter(
    ({ memberStatus, isDemonstration }) => !isDemonstration && ['MEMBER', 'POSSIBLE_MEMBER'].includes(memberStatus),
  ).length;
  return (
    <p className={classes.caption}>
      {count === undefined ? '\u00a0' : count === 0 ? t('network.mapNone') : `${t('network.mapNamed', { count })}.`}
    </p>
  );
}
