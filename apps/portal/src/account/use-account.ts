import { useOutletContext } from 'react-router';
import type { Viewer } from '../session/viewer.js';

/** Whose account it is, for its pages. */
export const useAccount = (): Viewer => useOutletContext<Viewer>();
