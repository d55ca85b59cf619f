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

/**
 * For how many inhabitants there is at least one who took part: a share that reads as well where it is small. Upwards to two digits, as
 * people may be more than are told.
 */
export function inhabitantsEach(participants: number | null, population: number | null): number | undefined {
  if (!participants || !population || population < 2 * participants) return undefined;
  const each = population / participants;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(each)) - 1);
  return Math.ceil(each / step) * step;
}
