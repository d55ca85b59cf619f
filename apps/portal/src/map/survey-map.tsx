import { useComputedColorScheme } from '@mantine/core';
import { Map as MapLibre, Marker, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Shape } from './contours.js';
import { ControlButton } from './control-button.js';
import { boxOf, unprojected, type Box } from './projection.js';
import type { SurveyProps } from './survey.js';
import { asFeature, collection, pointOf, styleOf } from './survey-style.js';
import classes from './map.module.css';

setWorkerUrl(workerUrl);

interface SurveyMapProps extends SurveyProps {
  hovered: string | undefined;
  onHover: (code: string | undefined) => void;
  /** A button of the drawing asked for it, and is gone. */
  takesFocus: boolean;
  onReady: () => void;
  /** What it shows now, for the drawing that takes its place on paper. */
  onPrint: (box: Box | undefined) => void;
  onBroken: () => void;
}

type MapRef = RefObject<MapLibre | undefined>;

export default function SurveyMap(props: SurveyMapProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const map = useMapLibre(frame, props);
  useCodes(map, props);
  useDrawn(map, props);
  useHovered(map, props.hovered);
  usePaper(map, props.onPrint);
  const controls = useRef<HTMLDivElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) controls.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <>
      <div ref={frame} style={{ position: 'absolute', inset: 0 }} data-map="maplibre" />
      <div ref={controls} className={classes.controls} data-screen>
        <ControlButton
          label={t('map.zoomIn')}
          path="M9 3v12M3 9h12"
          onClick={() => map.current?.zoomIn({ duration: 150 })}
        />
        <ControlButton
          label={t('map.zoomOut')}
          path="M3 9h12"
          onClick={() => map.current?.zoomOut({ duration: 150 })}
        />
        <ControlButton
          label={t('map.reset')}
          path="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4"
          onClick={() => map.current?.fitBounds(props.box, { duration: 150, padding: 8 })}
        />
      </div>
    </>
  );
}

/** The map of this frame, made once, in the colours of the page. */
function useMapLibre(frame: RefObject<HTMLDivElement | null>, props: SurveyMapProps): MapRef {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const map = useRef<MapLibre>(undefined);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!frame.current) return;
    const { box, label } = latest.current;
    let created: MapLibre;
    try {
      created = new MapLibre({
        container: frame.current,
        style: styleOf(latest.current),
        bounds: box,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxZoom: 13,
        minZoom: 2,
        cooperativeGestures: true,
        fadeDuration: 0,
        locale: {
          'Map.Title': label,
          'CooperativeGesturesHandler.WindowsHelpText': t('map.gestureWheel'),
          'CooperativeGesturesHandler.MacHelpText': t('map.gestureWheelMac'),
          'CooperativeGesturesHandler.MobileHelpText': t('map.gestureTouch'),
        },
      });
    } catch {
      latest.current.onBroken();
      return;
    }
    listen(created, latest);
    void created.once('idle', () => latest.current.onReady());
    map.current = created;
    return () => {
      map.current = undefined;
      created.remove();
    };
  }, [t, frame]);

  const drawnScheme = useRef(scheme);
  useEffect(() => {
    if (drawnScheme.current === scheme) return;
    drawnScheme.current = scheme;
    map.current?.setStyle(styleOf(latest.current));
  }, [scheme]);

  return map;
}

/** What is pointed at and chosen. */
function listen(created: MapLibre, latest: RefObject<SurveyMapProps>): void {
  created.touchZoomRotate.disableRotation();
  created.on('mousemove', 'pickable', (event) => {
    latest.current.onHover(event.features?.[0]?.properties['code'] as string | undefined);
    if (latest.current.onPick) created.getCanvas().style.cursor = 'pointer';
  });
  created.on('mouseleave', 'pickable', () => {
    latest.current.onHover(undefined);
    created.getCanvas().style.cursor = '';
  });
  created.on('click', 'pickable', (event) => {
    const code = event.features?.[0]?.properties['code'] as string | undefined;
    if (code) latest.current.onPick?.(code);
  });
}

/** Codes as HTML labels: no glyph file is needed. Another language makes another map, which has none yet. */
function useCodes(map: MapRef, { pickable }: SurveyProps): void {
  const { t } = useTranslation();
  useEffect(() => {
    const current = map.current;
    if (!current || pickable.length > 24) return;
    const markers = pickable.map((shape) => {
      const element = document.createElement('span');
      element.className = classes.codeLabel ?? '';
      element.textContent = shape.properties.code;
      element.setAttribute('aria-hidden', 'true');
      const marker = new Marker({ element }).setLngLat(middle(shape)).addTo(current);
      element.removeAttribute('role');
      element.removeAttribute('tabindex');
      element.removeAttribute('aria-label');
      return marker;
    });
    return () => markers.forEach((marker) => marker.remove());
  }, [map, pickable, t]);
}

/** Shows something else than the map was made with. */
function useDrawn(map: MapRef, { pickable, selected, own, point, box }: SurveyProps): void {
  const drawn = useRef<MapLibre>(undefined);
  useEffect(() => {
    const current = map.current;
    if (!current) return;
    if (drawn.current !== current) {
      // Just made: its style already holds all this.
      drawn.current = current;
      return;
    }
    const fill = (): void => {
      current.getSource<GeoJSONSource>('pickable')?.setData(collection(pickable));
      current.getSource<GeoJSONSource>('selected')?.setData(collection(selected));
      current.getSource<GeoJSONSource>('own')?.setData(collection(own ? [asFeature(own)] : []));
      current.getSource<GeoJSONSource>('point')?.setData(collection(pointOf({ point })));
    };
    if (current.isStyleLoaded()) fill();
    else void current.once('load', fill);
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    current.fitBounds(box, { duration: still ? 0 : 180, padding: 8 });
  }, [map, pickable, selected, own, point, box]);
}

/** A canvas comes out of a printer white, or coarse. */
function usePaper(map: MapRef, onPrint: SurveyMapProps['onPrint']): void {
  useEffect(() => {
    const before = (): void => {
      const [[left, bottom], [right, top]] = map.current?.getBounds().toArray() ?? [[], []];
      if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
        flushSync(() => onPrint([left, bottom, right, top]));
    };
    const after = (): void => onPrint(undefined);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [map, onPrint]);
}

function useHovered(map: MapRef, hovered: string | undefined): void {
  useEffect(() => {
    const current = map.current;
    if (!current?.getSource('pickable') || !hovered) return;
    current.setFeatureState({ source: 'pickable', id: hovered }, { hovered: true });
    return () => {
      if (current.getSource('pickable'))
        current.setFeatureState({ source: 'pickable', id: hovered }, { hovered: false });
    };
  }, [map, hovered]);
}

/** The middle of the largest part of an outline: good enough for a label. */
function middle(shape: Shape): [number, number] {
  const parts = shape.geometry.type === 'Polygon' ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  let best: [number, number] = [0, 0];
  let largest = -1;
  for (const coordinates of parts) {
    const [left, top, right, bottom] = boxOf([{ type: 'Polygon', coordinates }], unprojected);
    const size = (right - left) * (bottom - top);
    if (size > largest) {
      largest = size;
      best = [(left + right) / 2, (top + bottom) / 2];
    }
  }
  return best;
}
