import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contours, Shape } from './contours.js';
import { ControlButton } from './control-button.js';
import type { Box } from './projection.js';
import { SurveyDrawing } from './survey-drawing.js';
import { mapTiles } from './tiles.js';
import classes from './map.module.css';

export interface SurveyProps {
  contours: Contours;
  /** What to show, in longitudes and latitudes. */
  box: Box;
  /** Outlines that can be pointed at and chosen. */
  pickable: readonly Shape[];
  selected: readonly Shape[];
  own?: GeoJSON.Geometry | null;
  /** Where a place lies, or about where. */
  point?: { at: GeoJSON.Position; isRough: boolean };
  label: string;
  nameOf?: (code: string) => string | undefined;
  onPick?: (code: string) => void;
}

const SurveyMap = lazy(() => import('./survey-map.js'));

function hasWebgl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/**
 * A map of a part of France, drawn as SVG. MapLibre, which weighs more than all the rest of a page, takes its place for those who
 * want to move it, where WebGL works.
 */
export function Survey(props: SurveyProps) {
  const { t } = useTranslation();
  const [tiles] = useState(mapTiles);
  // Who has tiles wants them seen: a drawing has none.
  const [how, setHow] = useState<'drawn' | 'moving' | 'broken'>(() => (tiles && hasWebgl() ? 'moving' : 'drawn'));
  const [pressed, setPressed] = useState(false);
  const move = (): void => setHow((before) => (before === 'drawn' ? (hasWebgl() ? 'moving' : 'broken') : before));
  const [ready, setReady] = useState(false);
  const [hovered, setHovered] = useState<string>();
  const [printed, setPrinted] = useState<Box>();
  return (
    <figure style={{ margin: 0 }}>
      {/* A mouse that comes over it means to; the others have the button. */}
      <div className={classes.survey} onPointerEnter={({ pointerType }) => pointerType === 'mouse' && move()}>
        <div className={classes.canvas}>
          {!(how === 'moving' && ready) && <SurveyDrawing {...props} hovered={hovered} onHover={setHovered} />}
          {printed && ready && (
            <div className={classes.printed}>
              <SurveyDrawing {...props} box={printed} hovered={undefined} onHover={setHovered} />
            </div>
          )}
          {how === 'drawn' && (
            <div className={classes.controls} data-screen>
              <ControlButton
                label={t('map.move')}
                path="M9 3v12M3 9h12"
                onClick={() => {
                  setPressed(true);
                  move();
                }}
              />
            </div>
          )}
          {how === 'moving' && (
            <Suspense>
              <SurveyMap
                {...props}
                hovered={hovered}
                onHover={setHovered}
                takesFocus={pressed}
                onReady={() => setReady(true)}
                onPrint={setPrinted}
                onBroken={() => setHow('broken')}
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
        {tiles?.attribution && how === 'moving' && ` ${tiles.attribution}.`}
        {how === 'broken' && ` ${t('map.drawn')}`}
      </figcaption>
    </figure>
  );
}
