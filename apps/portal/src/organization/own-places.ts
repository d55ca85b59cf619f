import { ViewerDocument } from '../generated/graphql.js';
import { places, type Viewer } from '../session/viewer.js';
import type { Options } from '../write/record-fields.js';

/** The organizations in which somebody holds a role: one of them is what is asked for. */
export const placeOptions = (viewer: Viewer) => places(viewer).map(({ id, name }) => ({ value: id, label: name }));

/** The same of the reader, for a form that opens. */
export const ownPlaces: Options = async (ask) => {
  const viewer = (await ask(ViewerDocument))?.viewer;
  return viewer ? placeOptions(viewer) : [];
};
