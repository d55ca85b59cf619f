import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { typeset } from '../../format/typeset.js';
import { ItemTitle } from '../../portals/item-title.js';
import { Fact } from '../../shell/facts.js';
import type { PhotoCall } from './photo.js';

/** What is to be photographed, how much of it, and under which licence. */
export function PhotoFacts({ call: { subject, photographsEach, licence, series } }: { call: PhotoCall }) {
  const { t } = useTranslation();
  return (
    <>
      <Fact label={t('photo.subject')}>{typeset(subject)}</Fact>
      <Fact label={t('photo.each')}>{t('photo.eachCount', { count: photographsEach })}</Fact>
      <Fact label={t('word.licence')}>
        <a href={licence.url} rel="license">
          {licence.label}
        </a>
      </Fact>
      <Fact label={t('photo.seriesFact')}>
        {series && series.length > 0 && (
          <ul>
            {series.map((one) => (
              <li key={one.id}>
                <DatedLink to={`/ressources/${one.id}`}>
                  <ItemTitle item={one} />
                </DatedLink>
                {' · '}
                <DatedLink to={`/ressources/${one.id}/reprendre`}>{t('photo.howTo')}</DatedLink>
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </>
  );
}
