import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DatedLink } from '../../day/dated-link.js';
import { typeset } from '../../format/typeset.js';
import { useLanguage } from '../../i18n/index.js';
import { langOf } from '../../i18n/lang-of.js';
import { MapSkeleton, NoMap } from '../../map/beside-map.js';
import type { Contours } from '../../map/contours.js';
import { MapTools } from '../../map/map-tools.js';
import { type Mark, Marks, MARK_WIDTH } from '../../map/marks.js';
import { PointDrawing } from '../../map/point-drawing.js';
import { grouped, isSeen, placeIn, type PointView, viewOf, zoomed } from '../../map/point-view.js';
import { useContours } from '../../map/use-contours.js';
import { useSurroundings } from '../../map/use-surroundings.js';
import { PlainButton } from '../../shell/plain-button.js';
import { useWidth } from '../../shell/use-width.js';
import mapClasses from '../../map/point-map.module.css';
import classes from '../initiative.module.css';
import { areOnePlace, nearestOf, placeOf, type Placed, type Spot, spotsOf } from './spots.js';

interface SpotsMapProps {
  contributions: readonly Placed[];
  /** What it says to those who do not see it. */
  label: string;
  /** So many of them, in words. */
  counted: (count: number) => string;
  /** What opens one of them, by its number in the list. */
  lead: (index: number) => Pick<Mark, 'to' | 'onClick'>;
}

/** In kilometres: what a first view shows at least, what is around a place, and up to where communes are named. */
const LEAST = 12;
const AROUND = 30;
const NAMED = 80;

/** Where the contributions of a page of a list are about, as far as that is shown; the list says the same. */
export function SpotsMap({ contributions, ...rest }: SpotsMapProps) {
  const { t } = useTranslation();
  const { contours, failed } = useContours();
  const spots = spotsOf(contributions);
  if (spots.length === 0) return null;
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  // Others are a map of their own, which begins with all of them.
  return <Spots key={spots.map(({ id }) => id).join()} {...{ spots, contours, ...rest }} />;
}

type SpotsProps = Omit<SpotsMapProps, 'contributions'> & { spots: readonly Spot[]; contours: Contours };

/** What lies together comes apart nearer by; where it is one place, it is listed below. */
function Spots({ spots, contours, label, counted, lead }: SpotsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [whole] = useState(() => viewOf(spots, LEAST));
  const [view, setView] = useState(whole);
  const [here, setHere] = useState<readonly Spot[]>([]);
  const { frame, width } = useWidth<HTMLDivElement>();
  const around = useSurroundings(view.width <= NAMED ? nearestOf(spots, view).territory?.id : undefined);
  const open = (group: readonly Spot[]): void => {
    const isPlace = areOnePlace(group);
    setHere(isPlace ? group : []);
    setView(isPlace ? { center: group[0]!.at, width: Math.min(view.width, AROUND) } : nearer(viewOf(group), view));
    // The disc that was pressed may be gone.
    frame.current?.focus({ preventScroll: true });
  };
  const zoom = (by: -1 | 1): void => {
    const next = { ...view, width: zoomed(view.width, by) };
    // Where nothing would be left to see, it goes to what is nearest.
    setView(spots.some(({ at }) => isSeen(at, next)) ? next : { ...next, center: nearestOf(spots, view).at });
  };
  const groups = grouped(spots, view, (MARK_WIDTH * 100) / (width || 720)).filter(([first]) => isSeen(first!.at, view));
  const marks = groups.map((group): Mark => {
    const [{ id, at, index, title }] = group as [Spot];
    const isRough = group.every((spot) => spot.isRough);
    const place = placeOf(group);
    return {
      ...placeIn(view, at),
      ...{ key: id, count: group.length, isRough },
      name: isRough || view.width > NAMED ? place : undefined,
      label: [group.length > 1 ? counted(group.length) : typeset(title), place].filter(Boolean).join(', '),
      ...(group.length > 1 ? { onClick: () => open(group) } : lead(index)),
    };
  });
  return (
    <div className={classes.spots}>
      <div ref={frame} role="group" aria-label={label} tabIndex={-1} className={mapClasses.map}>
        <PointDrawing
          {...{ contours, view }}
          places={around?.places?.filter(({ name }) => marks.every((mark) => mark.name !== name))}
          contour={around?.contour}
        />
        <Marks marks={marks} />
      </div>
      <MapTools
        zoom={zoom}
        isWhole={view === whole}
        reset={() => {
          setView(whole);
          setHere([]);
        }}
      />
      <p className="soft">{t('contribution.mapNote')}</p>
      <p role="status">{here.length > 0 && [counted(here.length), placeOf(here)].filter(Boolean).join(', ')}</p>
      {here.length > 0 && (
        <ul className={classes.here}>
          {here.map(({ id, index, title, locale }) => {
            const { to, onClick } = lead(index);
            return (
              <li key={id} lang={langOf(language, locale)}>
                {to === undefined ? (
                  <PlainButton look="quiet" onClick={onClick}>
                    {typeset(title)}
                  </PlainButton>
                ) : (
                  <DatedLink to={to}>{typeset(title)}</DatedLink>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** A view of a part, nearer than before in any case. */
const nearer = (part: PointView, { width }: PointView): PointView => ({
  ...part,
  width: Math.min(part.width, zoomed(width, -1)),
});
