import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nextPage } from '../api/next-page.js';
import { DatedLink } from '../day/dated-link.js';
import { today } from '../day/day.js';
import { DemonstrationSwitch, useDemonstration } from '../demonstration/demonstration-switch.js';
import {
  NetworkYearsDocument,
  TimelinePageDocument,
  type TimelineKind,
  type TimelinePageQuery,
  type StoryEntryFragment as Entry,
} from '../generated/graphql.js';
import { TimelineTools } from '../records/told-tools.js';
import { PageHead } from '../shell/page-head.js';
import { useAnswer } from '../shell/use-answer.js';
import { Filters, SelectFilter } from '../table/filters.js';
import { SearchFilter } from '../table/search-filter.js';
import { oneOf, useAddress } from '../table/use-address.js';
import { Chapter, type Members } from './chapter.js';
import { PlainButton } from '../shell/plain-button.js';
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
  const { params } = useAddress();
  const kind = oneOf(KINDS, params.get('nature'));
  const filter = {
    kinds: kind && [kind],
    search: params.get('texte')?.slice(0, 100) || undefined,
    includeDemonstration: useDemonstration(),
  };
  const { answer, instead, busy, fetchMore } = useAnswer(TimelinePageDocument, { variables: { filter }, height: 640 });
  const more = (after: string | null): void =>
    void fetchMore({ variables: { after }, updateQuery: nextPage(({ timeline }) => timeline) });
  return (
    <>
      <PageHead title={t('story.title')} lead={t('story.lead')} action={<TimelineTools />} />
      <Filters>
        <SelectFilter
          name="nature"
          label={t('story.filter')}
          all={t('story.all')}
          options={KINDS.map((each) => ({ value: each, label: t(`story.kinds.${each}`) }))}
        />
        <SearchFilter name="texte" label={t('story.search')} />
        <div>
          <DemonstrationSwitch />
        </div>
      </Filters>
      {answer ? <Chapters timeline={answer.timeline} busy={busy} onMore={more} /> : instead}
    </>
  );
}

interface ChaptersProps {
  timeline: TimelinePageQuery['timeline'];
  busy: boolean;
  onMore: (after: string | null) => void;
}

function Chapters({ timeline: { nodes, totalCount, pageInfo }, busy, onMore }: ChaptersProps) {
  const { t } = useTranslation();
  const years = useMemo(() => chapters(nodes), [nodes]);
  const membersAt = useMembersAtEnd(years.map(([year]) => year));
  return (
    <>
      <p role="status" className={classes.found}>
        {totalCount === 0 ? t('story.none') : t('story.found', { count: totalCount })}
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
      <div aria-busy={busy}>
        {years.map(([year, entries]) => (
          <Chapter key={year} year={year} entries={entries} members={membersAt.get(year)} />
        ))}
      </div>
      {pageInfo.hasNextPage && <PlainButton onClick={() => onMore(pageInfo.endCursor)}>{t('table.next')}</PlainButton>}
      <p className={classes.end}>
        <DatedLink to="/reseau">{t('network.homeLink')}</DatedLink>
      </p>
    </>
  );
}

/** By year, for those that are over. */
function useMembersAtEnd(years: readonly string[]): ReadonlyMap<string, Members> {
  const days = years
    .map((year) => `${year}-12-31`)
    .filter((day) => day <= today())
    .slice(-100);
  const { data } = useQuery(NetworkYearsDocument, { variables: { days }, skip: days.length === 0 });
  return new Map(data?.memberCounts.map((members) => [members.on.slice(0, 4), members]));
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
