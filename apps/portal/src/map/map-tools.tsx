import { useTranslation } from 'react-i18next';
import { PlainButton } from '../shell/plain-button.js';
import classes from './point-map.module.css';

interface MapToolsProps {
  /** Nearer or farther. */
  zoom: (by: -1 | 1) => void;
  /** Back to all of it. */
  reset?: () => void;
  isWhole?: boolean;
}

/** What moves a map, below it. */
export function MapTools({ zoom, reset, isWhole }: MapToolsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.tools} data-screen>
      <PlainButton look="quiet" onClick={() => zoom(-1)}>
        {t('map.zoomIn')}
      </PlainButton>
      <PlainButton look="quiet" onClick={() => zoom(1)}>
        {t('map.zoomOut')}
      </PlainButton>
      {reset && (
        <PlainButton look="quiet" idle={isWhole} onClick={reset}>
          {t('map.reset')}
        </PlainButton>
      )}
    </div>
  );
}
