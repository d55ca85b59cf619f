import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { MapSkeleton, NoMap } from './beside-map.js';
import type { Contours } from './contours.js';
import { Survey, type SurveyProps } from './survey.js';
import { useContours } from './use-contours.js';

/** What a map shows of what the contours draw. */
export type View = Pick<SurveyProps, 'box' | 'pickable' | 'selected' | 'own' | 'point'>;

interface PlaceMapProps<Place, Shown extends View> extends Pick<SurveyProps, 'nameOf'> {
  place: Place;
  viewOf: (contours: Contours, place: Place) => Shown | undefined;
  /** In the place of a map, where no outline is known. */
  none: string;
  label: (view: Shown) => string;
  /** The page of an outline that was chosen. */
  pathOf: (code: string) => string;
}

/** The map of a place, as soon as the contours have come. */
export function PlaceMap<Place, Shown extends View>(props: PlaceMapProps<Place, Shown>) {
  const { place, viewOf, none, label, nameOf, pathOf } = props;
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const { contours, failed } = useContours();
  const view = useMemo(() => contours && viewOf(contours, place), [contours, viewOf, place]);
  if (failed) return <NoMap>{t('map.failed')}</NoMap>;
  if (!contours) return <MapSkeleton />;
  if (!view) return <NoMap>{none}</NoMap>;
  return (
    <Survey
      contours={contours}
      box={view.box}
      pickable={view.pickable}
      selected={view.selected}
      own={view.own}
      point={view.point}
      label={label(view)}
      nameOf={nameOf}
      onPick={(code) => void navigate(withDay(pathOf(code), asOf))}
    />
  );
}
