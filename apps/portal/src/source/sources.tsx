import { useTranslation } from 'react-i18next';
import { formatPartial, languageName } from '../format/format.js';
import { French } from '../format/french.js';
import { useLanguage } from '../i18n/index.js';
import classes from './source.module.css';

export interface SourceLike {
  key: string;
  title: string;
}

interface Told extends SourceLike {
  publisher?: string | null;
  url?: string | null;
  publishedOn?: string | null;
  language?: string | null;
}

/** Where a statement comes from, opening in place. */
export function Sources({ sources }: { sources: readonly Told[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return <span className="soft">{t('network.noSource')}</span>;
  return (
    <details className={classes.sources}>
      <summary>
        {t('network.sources', { count: sources.length })}{' '}
        <span className="figures">{sources.map(({ key }) => key).join(', ')}</span>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.key} data-source={source.key}>
            <strong className="figures">{source.key}</strong> <French>{source.title}</French>{' '}
            <Details source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Who published it, when, in what language, and where it is read. */
function Details({ source: { publisher, url, publishedOn, language } }: { source: Told }) {
  const shown = useLanguage();
  const details = [
    publisher,
    publishedOn && formatPartial(publishedOn, shown),
    language && languageName(language, shown),
  ].filter(Boolean);
  if (details.length === 0 && !url) return null;
  return (
    <span className={classes.details}>
      {details.join(', ')}
      {url && (
        <>
          {details.length > 0 && ' · '}
          <a href={url} rel="noreferrer">
            {url.replace(/^https?:\/\/|\/$/g, '')}
          </a>
        </>
      )}
    </span>
  );
}
