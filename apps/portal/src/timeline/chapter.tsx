import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StoryEntryFragment as Entry } from '../generated/graphql.js';
import { EntryItem } from './entry-item.js';
import classes from './timeline.module.css';

/** How many they are, and between which numbers where a date leaves a doubt. */
export interface Members {
  count: number;
  least: number;
  most: number;
}

interface ChapterProps {
  year: string;
  entries: readonly Entry[];
  /** Members at the end of the year, once it is over. */
  members: Members | undefined;
}

/** A year: what its sources tell, and beside it what the records count. */
export function Chapter({ year, entries, members }: ChapterProps) {
  const { t } = useTranslation();
  const id = `an-${year}`;
  const told = entries.filter(({ kind }) => kind === 'MILESTONE');
  const counted = entries.filter(({ kind }) => kind !== 'MILESTONE');
  return (
    <section className={classes.chapter} aria-labelledby={id}>
      <div className={classes.margin}>
        <h2 id={id} className={classes.year}>
          {year}
        </h2>
        {members !== undefined && members.most > 0 && (
          <p className={`${classes.members} figures`}>
            <span className={classes.squares} aria-hidden="true">
              {Array.from({ length: Math.min(members.most, 40) }, (_, index) => (
                <span key={index} data-possible={index >= members.least || undefined} />
              ))}
            </span>
            <Link to={`/reseau?asOf=${year}-12-31`} title={t('story.mapAt', { year })}>
              {members.least === members.most
                ? t('story.members', { count: members.count, year })
                : t('story.membersBetween', { count: members.least, most: members.most, year })}
            </Link>
          </p>
        )}
      </div>
      <div className={classes.pages} data-both={(told.length > 0 && counted.length > 0) || undefined}>
        {told.length > 0 && (
          <ol className={classes.told}>
            {told.map((entry, index) => (
              <EntryItem key={index} entry={entry} />
            ))}
          </ol>
        )}
        {counted.length > 0 && (
          <div className={classes.counted}>
            {told.length > 0 && <h3 className={classes.records}>{t('story.records')}</h3>}
            <ol>
              {counted.map((entry, index) => (
                <EntryItem key={index} entry={entry} />
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}
