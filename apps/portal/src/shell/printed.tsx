import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useIsOfToday } from '../day/pages-of-today.js';
import { useAsOf } from '../day/use-as-of.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';

/** At the top of a printed page: what it is of, on which day, and where it is found again. */
export function PrintedHead() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { day } = useAsOf();
  const shown = useIsOfToday() ? today() : day;
  return (
    <p className="printed" aria-hidden="true">
      {t('product')} · {t('day.label', { day: formatDay(shown, language) })} · {window.location.href}
    </p>
  );
}

/** At its end: the sources that its statements name by their keys, each once. */
export function PrintedSources() {
  const { t } = useTranslation();
  const [sources, setSources] = useState<[string, string][]>([]);
  useEffect(() => {
    const collect = (): void => {
      const named = [...document.querySelectorAll<HTMLElement>('main [data-source]')];
      const all = new Map(named.map((element) => [element.dataset['source'] ?? '', element.textContent]));
      flushSync(() => setSources([...all].sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true }))));
    };
    window.addEventListener('beforeprint', collect);
    return () => window.removeEventListener('beforeprint', collect);
  }, []);
  if (sources.length === 0) return null;
  return (
    <section className="printed" aria-hidden="true">
      <h2>{t('word.sources')}</h2>
      <ul className="plain">
        {sources.map(([key, words]) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
