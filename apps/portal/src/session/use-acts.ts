import { keptChoice } from '../demonstration/kept-choice.js';
import { acts, useViewer } from './viewer.js';

/** Whether the reader does something for an organization; until that is known, as it was the last time, so that nothing moves when it is. */
export function useActs(): boolean {
  const { viewer } = useViewer();
  return viewer === undefined ? (keptChoice('acts') ?? false) : acts(viewer);
}
