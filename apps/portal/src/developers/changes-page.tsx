import { useTranslation } from 'react-i18next';
import { formatDay } from '../format/format.js';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { Table } from '../table/table.js';
import { Described } from './described.js';
import { useChanges } from './made.js';
import { Written } from './written.js';
import classes from './developers.module.css';

/** What changed in the schema, the newest first, and what goes and when. */
export default function ChangesPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { days, deprecations } = useChanges();
  return (
    <article>
      <PageHead title={t('developers.changes.title')} lead={t('developers.changes.lead')} />
      <h2>{t('developers.changes.deprecated')}</h2>
      <p>{t('developers.changes.deprecatedLead')}</p>
      <Table
        name={t('developers.changes.deprecated')}
        columns={[
          { label: t('developers.changes.what'), cell: ({ path }) => <code>{path}</code> },
          { label: t('developers.changes.instead'), cell: ({ reason }) => <Described>{reason}</Described> },
          {
            label: t('developers.changes.removedOn'),
            cell: ({ removedOn }) => <time dateTime={removedOn}>{formatDay(removedOn, language)}</time>,
          },
        ]}
        rows={deprecations}
        keyOf={({ path }) => path}
        empty={t('developers.changes.none')}
      />
      {days.map(({ day, parts }) => (
        <section key={day} className={classes.day} aria-labelledby={day}>
          <h2 id={day}>
            <time dateTime={day}>{formatDay(day, language)}</time>
          </h2>
          <div lang="en">
            <Written parts={parts} />
          </div>
        </section>
      ))}
    </article>
  );
}
