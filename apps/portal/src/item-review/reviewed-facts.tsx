import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { OrganizationLink } from '../organization/organization-link.js';
import { OwnFacts, PlaceFact } from '../portals/item-facts-shown.js';
import { Fact, Facts } from '../shell/facts.js';
import { Section } from '../shell/section.js';
import type { Reviewed } from './reviewed.js';

/** What stands beside the texts: of one that is shown it holds already, whatever the version. */
export function ReviewedFacts({ item }: { item: Reviewed }) {
  const { t } = useTranslation();
  const { year, themes, keptBy, authors, licence, audience, exactPlace, shownVersion } = item;
  const isHidden = exactPlace?.disclosure === 'HIDDEN';
  return (
    <Section
      title={t('itemReview.facts')}
      note={shownVersion !== null && <p className="soft">{t('itemReview.factsLive')}</p>}
    >
      <Facts>
        <OwnFacts item={item} />
        {isHidden ? (
          <Fact label={t('word.place')}>{t('itemReview.hiddenPlace', { name: exactPlace.territory?.name ?? '' })}</Fact>
        ) : (
          <PlaceFact item={item} />
        )}
        {year && <Fact label={t('word.year')}>{year}</Fact>}
        <Fact label={t('word.themes')}>
          {themes.map(({ label }) => label).join(', ') || <span className="soft">{t('itemReview.themesNone')}</span>}
        </Fact>
        <Fact label={t('item.keptBy')}>{keptBy && <OrganizationLink organization={keptBy} />}</Fact>
        <Fact label={t('item.authors')}>
          {authors?.map((author) => (
            <div key={author.id}>
              <OrganizationLink organization={author} />
            </div>
          ))}
        </Fact>
        <Fact label={t('word.licence')}>
          <a href={licence.url} rel="license">
            {typeset(licence.label)}
          </a>
        </Fact>
        <Fact label={t('itemReview.audience')}>{t(`itemEditor.audiences.${audience}`)}</Fact>
      </Facts>
    </Section>
  );
}
