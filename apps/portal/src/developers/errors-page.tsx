import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.js';
import { PageHead } from '../shell/page-head.js';
import { useErrors } from './made.js';
import { CodeLink } from './type-link.js';
import classes from './developers.module.css';

const KINDS = ['GRAPHQL', 'MUTATION'] as const;

/** All codes, those of GraphQL and those that mutations answer. */
export default function ErrorsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const errors = useErrors();
  return (
    <article>
      <PageHead title={t('developers.errors.title')} lead={t('developers.errors.lead')} />
      {KINDS.map((wanted) => (
        <section key={wanted} aria-labelledby={wanted}>
          <h2 id={wanted}>{t(`developers.errors.kinds.${wanted}`)}</h2>
          <p>{t(`developers.errors.leads.${wanted}`)}</p>
          <ul className={classes.list}>
            {errors
              .filter(({ kind }) => kind === wanted)
              .map(({ code, brief }) => (
                <li key={code}>
                  <CodeLink code={code} />
                  <p className="soft">{brief[language]}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
