import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  map: {
    france: 'Map of France, départements and regions',
    locator: 'Map: {{name}}',
    ownContour: 'Outline of {{name}}',
    inDepartement: 'The outline of {{name}} is not imported: the map shows its département, {{departement}}.',
    point: {
      PLACE: 'The point marks the main settlement of {{name}} (GeoNames); its outline is not known.',
      INSIDE: 'The point lies in {{name}}; its outline is not known on that day.',
      NEARBY: '{{name}} lies near the circle, judging by the places around it (GeoNames); its outline is not known.',
      MIDDLE: 'The circle marks the middle of the communes of {{name}} (GeoNames); its outline is not known.',
    },
    none: 'No outline is available for this territory.',
    failed: 'The outlines could not be loaded. The rest of the page is complete.',
    drawn: 'Map drawn without graphics acceleration.',
    contours: 'Outlines: IGN Admin Express, simplified',
    move: 'Zoom and move the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Back to the whole',
    pick: {
      label: 'Pick the point on the map',
      kind: 'map',
      open: 'Pick the point on a map',
      close: 'Close the map',
      how: 'Click the place, or move the cross with the arrow keys (farther with Shift); + and − zoom in and out.',
      at: 'Point picked: latitude {{latitude}}, longitude {{longitude}}.',
      nowhere: 'No point picked: the map is centred on the commune.',
      remove: 'Take the point away',
    },
    present: 'The outlines of départements are those of today, whichever day is chosen.',
    gestureWheel: 'Ctrl + wheel to zoom the map',
    gestureWheelMac: '⌘ + scroll to zoom the map',
    gestureTouch: 'Two fingers to move the map',
  },
};
