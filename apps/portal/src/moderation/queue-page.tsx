import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationBadge } from '../demonstration/demonstration-badge.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import { InLocale } from '../format/in-locale.js';
import {
  ModerationQueueDocument,
  type ModerationCaseLineFragment as Case,
  ModerationCasesDocument,
  type ModerationQueueSubscription,
} from '../generated/graphql.js';
import { useRefetch } from '../api/use-refetch.js';
import { useLive } from '../live/use-live.js';
import { RequireSession } from '../session/require-session.js';
import { isStaff } from '../session/viewer.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { CheckFilter, Filters, SelectFilter } from '../table/filters.js';
import { Pager, usePage } from '../table/pager.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { BatchButton } from './batch-button.js';
import { CaseLine } from './case-line.js';
import { ModerationNav } from './moderation-nav.js';
import classes from './moderation.module.css';

const STATES = ['OPEN', 'APPEALED', 'DECIDED', 'DROPPED'] as const;
const ORIGINS = ['NOTICE', 'BEFORE', 'OWN_INITIATIVE'] as const;
const PRIORITIES = ['URGENT', 'HIGH', 'NORMAL'] as const;

/** What those who answer for calls are to decide. */
export default function QueuePage() {
  const { t } = useTranslation();
  return (
    <RequireSession>
      {(viewer) => (
        <>
          <PageHead title={t('moderation.title')} lead={t('moderation.lead')} />
          <ModerationNav />
          {isStaff(viewer) ? <Queue /> : <p>{t('moderation.notStaff')}</p>}
        </>
      )}
    </RequireSession>
  );
}

function useAsked() {
  const { params } = useAddress();
  const [state, origin, priority] = [
    oneOf(STATES, params.get('etat')),
    oneOf(ORIGINS, params.get('origine')),
    oneOf(PRIORITIES, params.get('urgence')),
  ];
  return {
    states: state && [state],
    origins: origin && [origin],
    priorities: priority && [priority],
    isLate: params.get('retard') === '1' || undefined,
    includeDemonstration: useDemonstration(),
  };
}

function Queue() {
  const { t } = useTranslation();
  return (
    <>
      <Filters>
        <SelectFilter
          name="etat"
          label={t('word.state')}
          all={t('moderation.waiting')}
          options={STATES.map((value) => ({ value, label: t(`moderation.states.${value}`) }))}
        />
        <SelectFilter
          name="origine"
          label={t('moderation.origin')}
          all={t('moderation.allOrigins')}
          options={ORIGINS.map((value) => ({ value, label: t(`moderation.origins.${value}`) }))}
        />
        <SelectFilter
          name="urgence"
          label={t('moderation.priority')}
          all={t('moderation.allPriorities')}
          options={PRIORITIES.map((value) => ({ value, label: t(`moderation.priorities.${value}`) }))}
        />
        <CheckFilter name="retard" label={t('moderation.late')} />
        <DemonstrationSwitch />
      </Filters>
      <Cases />
    </>
  );
}

function Cases() {
  const { t } = useTranslation();
  const { page, variables } = usePage();
  const refetch = useRefetch(ModerationCasesDocument);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Case>>(new Map());
  const { answer, instead } = useAnswer(ModerationCasesDocument, {
    variables: { filter: useAsked(), ...variables },
    fetchPolicy: 'cache-and-network',
    height: 320,
  });
  useLive({
    operation: ModerationQueueDocument,
    variables: {},
    onEvent: (told) => {
      void refetch();
      return (told as ModerationQueueSubscription).moderationQueue.cursor;
    },
  });
  if (!answer?.moderationCases) return instead;
  const { nodes, totalCount, pageInfo } = answer.moderationCases;
  const choose = (one: Case, is: boolean): void => {
    const next = new Map(chosen);
    if (is) next.set(one.id, one);
    else next.delete(one.id);
    setChosen(next);
  };
  return (
    <>
      <p role="status">{totalCount === 0 ? t('moderation.none') : t('moderation.found', { count: totalCount })}</p>
      <BatchButton chosen={[...chosen.values()]} forget={() => setChosen(new Map())} />
      <ul className={classes.queue}>
        {nodes.map((one) => (
          <li key={one.id}>
            {one.viewerMayDecide ? (
              <label className={classes.choose}>
                <input
                  type="checkbox"
                  aria-label={`${t('moderation.choose')} ${one.title}`}
                  checked={chosen.has(one.id)}
                  onChange={(event) => choose(one, event.currentTarget.checked)}
                />
              </label>
            ) : (
              <span />
            )}
            <div>
              <h2>
                <DatedLink to={`/moderation/${one.id}`}>
                  <InLocale locale={one.contribution?.locale}>{one.title}</InLocale>
                </DatedLink>{' '}
                {one.isDemonstration && <DemonstrationBadge />}
              </h2>
              <CaseLine one={one} />
            </div>
          </li>
        ))}
      </ul>
      {(pageInfo.hasNextPage || pageInfo.hasPreviousPage) && (
        <Pager info={pageInfo} count={nodes.length} total={totalCount} page={page} />
      )}
    </>
  );
}
