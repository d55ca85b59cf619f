import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { useDemonstration } from '../../demonstration/demonstration-switch.js';
import { Either } from '../../format/either.js';
import { French } from '../../format/french.js';
import { InLocale } from '../../format/in-locale.js';
import { ClubSimilarDocument, type SimilarLineFragment } from '../../generated/graphql.js';
import classes from '../club.module.css';

const SHORTEST = 4;

/** What is there already that a title is like: shown while it is typed, as it may be the answer. */
export function SimilarWhileTyping({ title }: { title: string }) {
  const { t } = useTranslation();
  const [asked] = useDebouncedValue(title.slice(0, 200), 300);
  const skip = asked.trim().length < SHORTEST;
  const { data, previousData, loading } = useQuery(ClubSimilarDocument, {
    variables: {
      title: asked,
      includeDemonstration: useDemonstration(),
    },
    skip,
  });
  const found = skip ? [] : ((data ?? previousData)?.clubSimilar?.nodes ?? []);
  return (
    <div className={classes.similar}>
      <p role="status" className="soft">
        {skip
          ? t('clubNotice.similarLater')
          : !loading && t(found.length ? 'clubNotice.similarFound' : 'clubNotice.similarNone', { count: found.length })}
      </p>
      <SimilarList found={found} apart />
    </div>
  );
}

/** Each with what it is; `apart` where what is being written would be lost. */
export function SimilarList({ found, apart }: { found: readonly SimilarLineFragment[]; apart?: boolean }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.plain}>
      {found.map(({ title, path, subject }) => (
        <li key={path}>
          <DatedLink to={path} target={apart ? '_blank' : undefined}>
            <Title title={title} subject={subject} />
          </DatedLink>{' '}
          <span className="soft">· {t(`clubNotice.what.${whatIs(subject?.__typename)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** In its own language: that of an item, one of those of a workstream, and French for what people of the club ask each other. */
function Title({ title, subject }: Pick<SimilarLineFragment, 'title' | 'subject'>) {
  if (subject && 'titleEn' in subject) return <Either english={subject.titleEn}>{title}</Either>;
  if (subject && 'locale' in subject) return <InLocale locale={subject.locale}>{title}</InLocale>;
  return <French>{title}</French>;
}

const whatIs = (type: string | undefined): 'workstream' | 'notice' | 'item' =>
  type === 'Workstream' ? 'workstream' : type === 'ClubNotice' ? 'notice' : 'item';
