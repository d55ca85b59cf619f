import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import type { ItemPageQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { langOfPicture } from '../i18n/lang-of.js';
import { Section } from '../shell/section.js';
import { useAddress } from '../table/use-address.js';
import { Comparison, type Shown } from './comparison.js';
import { Compass } from './compass.js';
import { StandMap } from './stand-map.js';
import { TimeLine } from './time-line.js';
import { usePhotographs } from './use-photographs.js';
import { ViewpointFacts } from './viewpoint-facts.js';
import classes from './viewpoint.module.css';

type ViewpointSeries = Extract<NonNullable<ItemPageQuery['item']>, { __typename: 'ViewpointSeries' }>;

/** What was photographed from a viewpoint: two dates compared, all dates, and how the view is taken again. */
export function Series({ series, asOf }: { series: Pick<ViewpointSeries, 'id' | 'viewerKeeps'>; asOf?: string }) {
  const { t } = useTranslation();
  const { params, set } = useAddress();
  const { photographs: nodes, instead } = usePhotographs(series.id, { asOf, height: 480 });
  if (!nodes) return instead;
  const shown = nodes.filter((one): one is Shown => Boolean(one.media?.url));
  const named = (name: string): Shown | undefined => shown.find(({ id }) => id === params.get(name));
  const before = named('avant') ?? shown[0];
  const after = named('apres') ?? shown.findLast(({ id }) => id !== before?.id);
  return (
    <>
      {before && after ? <Comparison before={before} after={after} /> : <Alone photograph={before} />}
      <Section title={t('viewpoint.dates')}>
        {nodes.length === 0 ? (
          <p>{t('viewpoint.none')}</p>
        ) : (
          <TimeLine
            photographs={nodes}
            before={before?.id}
            after={after?.id}
            choose={(which, id) => set({ [which]: id })}
          />
        )}
        {series.viewerKeeps && (
          <p data-screen>
            <DatedLink to={`/ressources/${series.id}/photographies`}>{t('viewpoint.edit')}</DatedLink>
          </p>
        )}
      </Section>
    </>
  );
}

function Alone({ photograph }: { photograph?: Shown }) {
  const language = useLanguage();
  if (!photograph) return null;
  return (
    <figure className={classes.comparison}>
      <img
        src={photograph.media.url}
        lang={langOfPicture(language, photograph.media)}
        alt={photograph.media.alternativeText ?? ''}
        className={classes.alone}
      />
    </figure>
  );
}

/** Where to stand, which way to look, and how the view is taken again. */
export function Retake({ series }: { series: ViewpointSeries }) {
  const { t } = useTranslation();
  const { id, place, bearing, focalLengthMm } = series;
  const { longitude = null, latitude = null } = place ?? {};
  const isRough = place?.precision !== 'EXACT';
  return (
    <Section title={t('viewpoint.retake')}>
      <div className={classes.retake}>
        <div>
          <ViewpointFacts viewpoint={series} />
          <p data-screen>
            <DatedLink to={`/ressources/${id}/reprendre`}>{t('viewpoint.sheet')}</DatedLink>
          </p>
        </div>
        <figure>
          {bearing !== null && (isRough || longitude === null) && (
            <Compass bearing={bearing} focalLengthMm={focalLengthMm} />
          )}
          {place && longitude !== null && latitude !== null && (
            <>
              <StandMap
                stand={{ longitude, latitude, isRough, bearing, focalLengthMm }}
                commune={series.territory?.id}
                label={t('viewpoint.mapLabel', { place: place.name })}
              />
              <figcaption className="soft">{isRough ? t('viewpoint.mapRough') : t('viewpoint.mapNote')}</figcaption>
            </>
          )}
        </figure>
      </div>
    </Section>
  );
}
