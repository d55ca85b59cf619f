import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import {
  NetworkYearsDocument,
  TimelinePageDocument,
  type TimelineKind,
  type StoryEntryFragment as Entry,
} from '../generated/graphql.js';
import { QueryProblem } from '../pages/problem.js';
import { TimelineTools } from '../records/told-tools.js';
import { usePageTitle } from '../shell/use-page-title.js';
import filters from '../table/filters.module.css';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { Chapter } from './chapter.js';
import classes from './timeline.module.css';

const KINDS: readonly TimelineKind[] = [
  'MILESTONE',
  'SIGNATURE',
  'WITHDRAWAL',
  'MEMBERSHIP',
  'EVENT',
  'GRANT',
  'GOVERNING_BODY',
  'CLOSING',
];

/** All that is dated, a chapter for each year. */
export default function TimelinePage() {
  const { t } = useTranslation();
  usePageTitle(t('story.title'));
  const { params, set } = useAddress();
  const kind = oneOf(KINDS, params.get('nature'));
  const filter = {
    kinds: kind && [kind],
    search: params.get('texte')?.slice(0, 100) || undefined,
    includeDemonstration: useDemonstration(),
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(TimelinePageDocument, {
    variables: { filter },
  });
  const timeline = (data ?? previousData)?.timeline;
  const years = useMemo(() => chapters(timeline?.nodes ?? []), [timeline]);
  const ends = useMemo(() => yearEnds(years.map(([year]) => year)), [years]);
  const counts = useQuery(NetworkYearsDocument, { variables: { days: ends }, skip: ends.length === 0 });
  const membersAt = new Map(counts.data?.memberCounts.map(({ on, count }) => [on.slice(0, 4), count]));
  if (error && !timeline) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <h1>{t('story.title')}</h1>
      <p className={classes.lead}>{t('story.lead')}</p>
      <TimelineTools />
      <fieldset className={filters.filters}>
        <legend className="hidden">{t('story.filter')}</legend>
        <label>
          <span>{t('story.filter')}</span>
          <select value={kind ?? ''} onChange={(event) => set({ nature: event.currentTarget.value })}>
            <option value="">{t('story.all')}</option>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`story.kinds.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <SearchFilter name="texte" label={t('story.search')} />
        <div>
          <DemonstrationSwitch />
        </div>
      </fieldset>
      {!timeline ? (
        <Skeleton height={640} />
      ) : (
        <>
          <p role="status" className={classes.found}>
            {timeline.totalCount === 0 ? t('story.none') : t('story.found', { count: timeline.totalCount })}
          </p>
          {years.length > 1 && (
            <nav aria-label={t('story.years')} className={classes.jump}>
              {years.map(([year]) => (
                <a key={year} href={`#an-${year}`}>
                  {year}
                </a>
              ))}
            </nav>
          )}
          <div aria-busy={loading}>
            {years.map(([year, entries]) => (
              <Chapter key={year} year={year} entries={entries} members={membersAt.get(year)} />
            ))}
          </div>
          {timeline.pageInfo.hasNextPage && (
            <button
              type="button"
              className={classes.more}
              onClick={() =>
                void fetchMore({
                  variables: { after: timeline.pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult: next }) => ({
                    ...next,
                    timeline: { ...next.timeline, nodes: [...before.timeline.nodes, ...next.timeline.nodes] },
                  }),
                })
              }
            >
              {t('table.next')}
            </button>
          )}
          <p className={classes.end}>
            <DatedLink to="/reseau">{t('network.homeLink')}</DatedLink>
          </p>
        </>
      )}
    </>
  );
}

/** In the order of the timeline: a year begins where its first entry stands. */
function chapters(entries: readonly Entry[]): [year: string, entries: Entry[]][] {
  const years = new Map<string, Entry[]>();
  for (const entry of entries) {
    const year = entry.on.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

function yearEnds(years: readonly string[]): string[] {
  return years
    .map((year) => `${year}-12-31`)
    .filter((day) => day <= today())
    .slice(-100);
}
