import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { type ThreadLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { State } from '../shell/state.js';
import classes from './discussion.module.css';

/** Threads, each with who opened it and what happened last. */
export function ThreadLines({ threads, path }: { threads: readonly ThreadLineFragment[]; path: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className={classes.threads}>
      {threads.map(({ id, title, isPinned, isClosed, openedBy, lastPostAt, postCount }) => (
        <li key={id}>
          <h3>
            <DatedLink to={`${path}/${id}`}>{typeset(title ?? t('discussion.untitled'))}</DatedLink>
          </h3>
          <p className={classes.line}>
            {isPinned && <State tone="good">{t('discussion.pinned')}</State>}
            {isClosed && <State tone="none">{t('discussion.closed')}</State>}
            <span>{t('discussion.posts', { count: postCount })}</span>
            <span className="soft">
              {t('discussion.openedBy', { name: openedBy?.name ?? t('discussion.somebody') })}
            </span>
            <span className="soft">
              {t('discussion.last')} <time dateTime={lastPostAt}>{formatInstant(lastPostAt, language)}</time>
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
