import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import buttons from '../shell/button.module.css';
import type { Report } from './report.js';
import classes from './report.module.css';

/** The same table as files, and its address for programs. */
export function Downloads({ report, query }: { report: Pick<Report, 'path' | 'formats'>; query: URLSearchParams }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = (format: string, more: Record<string, string> = {}): string => {
    const asked = new URLSearchParams(query);
    for (const [name, value] of Object.entries({ ...more, locale: language })) asked.set(name, value);
    return `${report.path}.${format.toLowerCase()}?${asked.toString()}`;
  };
  const files = report.formats.map((format) => ({ label: t(`report.formats.${format}`), to: address(format) }));
  const excel = { label: t('report.formats.EXCEL_FR'), to: address('csv', { profile: 'excel-fr' }) };
  return (
    <>
      <ul className={classes.files}>
        {[...files, excel].map(({ label, to }) => (
          <li key={label}>
            <a className={buttons.framed} href={to} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('report.address')}</p>
      <code className={classes.address}>{new URL(address('csv'), window.location.origin).href}</code>
    </>
  );
}
