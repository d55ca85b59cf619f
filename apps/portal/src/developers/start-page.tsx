import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { PageHead } from '../shell/page-head.js';
import { useGuides } from './made.js';
import { Written } from './written.js';
import classes from './developers.module.css';

/** Files of the schema, to be taken away. */
const FILES = [
  ['api.graphql', 'schema'],
  ['supergraph.graphql', 'supergraph'],
  ['possible-types.json', 'possibleTypes'],
  ['access.csv', 'access'],
] as const;

/** The quick start, and where everything else is. */
export default function StartPage() {
  const { t } = useTranslation();
  const { start, guides } = useGuides();
  return (
    <article>
      <PageHead title={t('developers.title')} lead={t('developers.lead')} />
      <ol className={classes.steps}>
        {start.map(({ name, title, parts }) => (
          <li key={name}>
            <h2 id={name}>{title}</h2>
            <Written parts={parts} />
          </li>
        ))}
      </ol>
      <h2>{t('developers.next')}</h2>
      <ul className={classes.list}>
        {guides.map(({ name, title, lead }) => (
          <li key={name}>
            <DatedLink to={`/developpeurs/guides/${name}`}>{title}</DatedLink>
            <p className="soft">{lead}</p>
          </li>
        ))}
      </ul>
      <h2>{t('developers.files')}</h2>
      <p>{t('developers.filesLead')}</p>
      <ul className={classes.list}>
        {FILES.map(([file, name]) => (
          <li key={file}>
            <a href={`/schema/${file}`} download>
              {file}
            </a>
            <p className="soft">{t(`developers.file.${name}`)}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
