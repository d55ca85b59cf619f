import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contours, Shape } from './contours.js';
import type { Box } from './projection.js';
import { SurveyDrawing } from './survey-drawing.js';
import classes from './map.module.css';

export interface SurveyProps {
  contours: Contours;
  /** What to show, in longitudes and latitudes. */
  box: Box;
  /** Outlines that can be pointed at and chosen. */
  pickable: readonly Shape[];
  selected: readonly Shape[];
  own?: GeoJSON.Geometry | null;
  label: string;
  nameOf?: (code: string) => string | undefined;
  onPick?: (code: string) => void;
}

const SurveyMap = lazy(() => import('./survey-map.js'));

let webgl: boolean | undefined;

function hasWebgl(): boolean {
  webgl ??= (() => {
    try {
      const context = document.createElement('canvas').getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
      return context !== null;
    } catch {
      return false;
    }
  })();
  return webgl;
}

/** A map of a part of France. The SVG drawing is there at once; MapLibre takes its place where WebGL works. */
export function Survey(props: SurveyProps) {
  const { t } = useTranslation();
  const [broken, setBroken] = useState(() => !hasWebgl());
  const [ready, setReady] = useState(false);
  const [hovered, setHovered] = useState<string>();
  return (
    <figure style={{ margin: 0 }}>
      <div className={classes.survey}>
        <div className={classes.canvas}>
          {(broken || !ready) && <SurveyDrawing {...props} hovered={hovered} onHover={setHovered} />}
          {!broken && (
            <Suspense>
              <SurveyMap
                {...props}
                hovered={hovered}
                onHover={setHovered}
                onReady={() => setReady(true)}
                onBroken={() => setBroken(true)}
              />
            </Suspense>
          )}
          <p className={classes.tag} style={{ margin: 0 }} aria-hidden="true">
            {hovered ? (props.nameOf?.(hovered) ?? hovered) : ''}
          </p>
        </div>
      </div>
      <figcaption className={classes.caption}>
        {props.label} {t('map.contours')}. {t('map.present')}
        {broken && ` ${t('map.drawn')}`}
      </figcaption>
    </figure>
  );
}
