import { useTranslation } from 'react-i18next';
import { parseDay } from '../day/day.js';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import classes from './account.module.css';

interface DetailProps {
  before: string | null;
  after: string | null;
  about: string;
}

/** What a change was about: each value, and what it was before where that is known. */
export function AuditDetail({ before, after, about }: DetailProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const was = read(before);
  const is = read(after);
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  if (names.length === 0) return null;
  const word = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (typeof value === 'boolean') return t(value ? 'account.activity.yes' : 'account.activity.no');
    if (Array.isArray(value)) return value.map(word).join(', ');
    if (parseDay(String(value))) return formatDay(String(value), language);
    if (typeof value === 'object') return JSON.stringify(value);
    return t(`audit.values.${String(value)}` as 'audit.values.infinity', { defaultValue: String(value) });
  };
  return (
    <details className={classes.details}>
      <summary>
        {t('account.activity.detail')}
        <span className="hidden"> {about}</span>
      </summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{t(`audit.fields.${name}` as 'audit.fields.email', { defaultValue: name })}</dt>
            <dd>
              {name in was && name in is
                ? t('account.activity.change', { before: word(was[name]), after: word(is[name]) })
                : word(is[name] ?? was[name])}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The log says `givenName`; entries of before 2026-12 also say `given_name`. */
function read(json: string | null): Record<string, unknown> {
  const value: unknown = json ? JSON.parse(json) : {};
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => [
      name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
      content,
    ]),
  );
}
