import type { CommuneHeardFragment, ParticipationFiguredFragment } from '../../generated/graphql.js';

export type Heard = ParticipationFiguredFragment;
export type CommuneHeard = CommuneHeardFragment;

/** From how many of 1,000 who live there it is drawn darker. */
const MIDDLE = 1;
const HIGH = 5;

/** How a commune is drawn: nobody, somebody of whom no figure is told, or one of the steps. */
export type Shade = 'nobody' | 'untold' | 'low' | 'middle' | 'high';

export function shadeOf({ figure, per1000 }: Pick<CommuneHeard, 'figure' | 'per1000'>): Shade {
  if (figure === 'NOBODY') return 'nobody';
  if (per1000 == null) return 'untold';
  return per1000 >= HIGH ? 'high' : per1000 >= MIDDLE ? 'middle' : 'low';
}
