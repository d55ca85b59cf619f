import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { formatDay } from '../format/format.js';
import { NetworkPageDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { QueryProblem } from '../pages/problem.js';
import { Section } from '../shell/section.js';
import { NetworkTools } from '../records/agreement-tools.js';
import { usePageTitle } from '../shell/use-page-title.js';
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
  const language = useLanguage();
  const { asOf, day } = useAsOf();
  const demonstration = useDemonstration();
  usePageTitle(t('network.title'));
  const { data, previousData, loading, error, refetch } = useQuery(NetworkPageDocument, {
    variables: { asOf, demonstration },
  });
  const organizations = useMapped(asOf, demonstration);
  const network = (data ?? previousData)?.network;
  if (error && !network) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  const words = formatDay(day, language);
  const range = network?.memberCountRange;
  return (
    <>
      <h1>{t('network.title')}</h1>
      <p className={classes.lead}>{t('network.lead')}</p>
      <NetworkTools />
      <TimeSlider />
      <p className="hidden" role="status">
        {network &&
          !loading &&
          range &&
          t('network.membersAt', {
            day: words,
            members:
              range.least < range.most
                ? t('network.rangeMembers', { ...range })
                : t('network.countMembers', { count: network.memberCount }),
          })}
      </p>
      <div className={classes.columns} aria-busy={!network}>
        <div>
          <NetworkMap organizations={organizations ?? []} day={day} />
          <MapCaption organizations={organizations} />
          <MapLegend withDemonstration={demonstration} />
          <p className={classes.switch}>
            <DemonstrationSwitch />
          </p>
        </div>
        {network ? <NetworkPanel network={network} day={day} /> : <Skeleton height={560} />}
      </div>
      <Section
        title={t('network.list')}
        note={
          <ul className={classes.links}>
            <li>
              <DatedLink to="/reseau/histoire">{t('network.historyLink')}</DatedLink>
            </li>
            <li>
              <DatedLink to={`/organisations${demonstration ? '?demonstration=1' : ''}`}>
                {t('network.directoryLink')}
              </DatedLink>
            </li>
          </ul>
        }
      >
        <MemberTable day={day} />
      </Section>
      <Suspense fallback={<Skeleton height={320} />}>
        <AssertedFigures />
      </Suspense>
    </>
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
