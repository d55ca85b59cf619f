import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today } from '../day/day.js';
import { formatDay } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Section } from '../shell/section.js';
import type { Reviewed } from './reviewed.js';

/** Where readers would come across it, today or from a later day on. */
export function ReviewedPlaces({ item: { placements } }: { item: Reviewed }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const coming = placements?.nodes.filter(({ to }) => to === null || to > today()) ?? [];
  return (
    <Section title={t('itemReview.places')} note={<p className="soft">{t('itemReview.seen')}</p>}>
      {coming.length === 0 && <p>{t('itemReview.nowhere')}</p>}
      <ul>
        {coming.map(({ id, portal, section, from, to }) => (
          <li key={id}>
            {portal && <Link to={`/portails/${portal.slug}`}>{typeset(portal.name)}</Link>}
            {', '}
            {typeset(
              [
                section === null ? t('itemReview.noSection') : t('itemReview.inSection', { section }),
                from > today() && t('itemReview.from', { day: formatDay(from, language) }),
                to !== null && t('word.untilDay', { day: formatDay(to, language) }),
              ]
                .filter(Boolean)
                .join(', '),
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
