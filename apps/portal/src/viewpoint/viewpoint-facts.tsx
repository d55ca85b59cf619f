import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { useBearing } from './compass.js';
import classes from './viewpoint.module.css';

interface Viewpoint {
  place: {
    name: string;
    longitude: number | null;
    latitude: number | null;
    precision: 'EXACT' | 'COMMUNE' | null;
  } | null;
  bearing: number | null;
  heightM: number | null;
  focalLengthMm: number | null;
  protocol: string | null;
}

/** All that is needed to take the view again. */
export function ViewpointFacts({ viewpoint }: { viewpoint: Viewpoint }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const bearingText = useBearing();
  const { place, bearing, heightM, focalLengthMm, protocol } = viewpoint;
  return (
    <Facts>
      <Fact label={t('viewpoint.stand')}>
        {place ? (
          <>
            {place.name}
            {place.precision === 'EXACT' ? (
              <div className="figures">{coordinates(place.latitude!, place.longitude!, t('viewpoint.sides.west'))}</div>
            ) : (
              <div className="soft">{t('viewpoint.standHidden')}</div>
            )}
          </>
        ) : (
          t('viewpoint.standUnknown')
        )}
      </Fact>
      <Fact label={t('viewpoint.bearing')}>{bearing !== null && bearingText(bearing)}</Fact>
      <Fact label={t('viewpoint.height')}>
        {heightM !== null && t('viewpoint.metres', { value: formatNumber(heightM, language) })}
      </Fact>
      <Fact label={t('viewpoint.focal')}>
        {focalLengthMm !== null && t('viewpoint.millimetres', { value: formatNumber(focalLengthMm, language) })}
      </Fact>
      <Fact label={t('viewpoint.protocol')}>
        {protocol && (
          <div className={classes.protocol} lang="fr">
            {typeset(protocol)}
          </div>
        )}
      </Fact>
    </Facts>
  );
}

/** As they are read out on paper and typed into a telephone: five digits are a metre. */
const coordinates = (latitude: number, longitude: number, west: string): string =>
  `${Math.abs(latitude).toFixed(5)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude).toFixed(5)}° ${longitude < 0 ? west : 'E'}`;
