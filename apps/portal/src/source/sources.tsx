import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import classes from './source.module.css';

export interface SourceLike {
  key: string;
  title: string;
}

/** Where a statement comes from, opening in place. */
export function Sources({ sources }: { sources: readonly SourceLike[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return <span className="soft">{t('network.noSource')}</span>;
  return (
    <details className={classes.sources}>
      <summary>
        {t('network.sources', { count: sources.length })}{' '}
        <span className="figures">{sources.map(({ key }) => key).join(', ')}</span>
      </summary>
      <ul>
        {sources.map(({ key, title }) => (
          <li key={key}>
            <strong className="figures">{key}</strong> <span>{typeset(title)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
