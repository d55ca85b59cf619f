import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DatedLink } from '../day/dated-link.js';
import NotFoundPage from '../pages/not-found-page.js';
import { PageHead } from '../shell/page-head.js';
import { useGuides } from './made.js';
import { Written } from './written.js';
import classes from './developers.module.css';

/** One guide, and the one after it. */
export default function GuidePage() {
  const { t } = useTranslation();
  const { guide } = useParams();
  const { guides } = useGuides();
  const place = guides.findIndex(({ name }) => name === guide);
  const shown = guides[place];
  if (!shown) return <NotFoundPage />;
  const next = guides[place + 1];
  return (
    <article>
      <PageHead title={shown.title} />
      <Written parts={shown.parts} />
      {next && (
        <p className={classes.next}>
          {t('developers.following')} <DatedLink to={`/developpeurs/guides/${next.name}`}>{next.title}</DatedLink>
        </p>
      )}
    </article>
  );
}
