import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatches } from '../certainty/hatch.js';
import classes from './network-map.module.css';

/** What each way of drawing a département means. */
export function MapLegend({ withDemonstration }: { withDemonstration: boolean }) {
  const { t } = useTranslation();
  const id = useId();
  const keys = [
    'MEMBER',
    'POSSIBLE_MEMBER',
    'UNKNOWN',
    ...(withDemonstration ? (['demonstration'] as const) : []),
  ] as const;
  const fill = {
    MEMBER: 'var(--water)',
    POSSIBLE_MEMBER: `url(#${id}-possible)`,
    UNKNOWN: 'var(--land)',
    demonstration: `url(#${id}-demonstration)`,
  };
  return (
    <>
      <p className={classes.legendTitle}>{t('network.legend')}</p>
      <ul className={classes.legend}>
        {keys.map((key, index) => (
          <li key={key}>
            <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
              {index === 0 && <Hatches id={id} scale={0.75} />}
              <rect
                x="1"
                y="1"
                width="24"
                height="16"
                fill={fill[key]}
                stroke={key === 'MEMBER' || key === 'POSSIBLE_MEMBER' ? 'var(--water)' : 'var(--ink)'}
                strokeDasharray={key === 'UNKNOWN' ? '4 3' : undefined}
                strokeWidth={key === 'UNKNOWN' ? 1.6 : 1}
              />
            </svg>
            {t(`network.legendOf.${key}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
