import type { TFunction } from 'i18next';
import type { Language } from '../../format/format.js';
import { formatInstant } from '../../format/format.js';
import type { PollLineFragment, PollState, PollVoterLineFragment } from '../../generated/graphql.js';
import type { Tone } from '../../shell/state.js';

export type Voice = PollVoterLineFragment;

export const TONES: Record<PollState, Tone> = { ANNOUNCED: 'none', OPEN: 'wait', CLOSED: 'good' };

export const pathOf = (workstreamId: string, pollId: string): string => `/chantiers/${workstreamId}/votes/${pollId}`;

/** When it opens, closes or has closed, by how far it is. */
export function whenOf(
  poll: Pick<PollLineFragment, 'state' | 'opensAt' | 'closesAt' | 'closedAt'>,
  t: TFunction,
  language: Language,
): string {
  const { state, opensAt, closesAt, closedAt } = poll;
  const at = (instant: string) => ({ at: formatInstant(instant, language) });
  if (state === 'ANNOUNCED') return `${t('poll.opens', at(opensAt))} – ${t('poll.closes', at(closesAt))}`;
  if (state === 'OPEN') return t('poll.closes', at(closesAt));
  return closedAt ? t('poll.closedEarly', at(closedAt)) : t('poll.closed', at(closesAt));
}

/** Whose voice it is. */
export const nameOf = (
  { person, organization }: Pick<Voice, 'person' | 'organization'>,
  isOfPeople: boolean,
  t: TFunction,
): string => (isOfPeople ? person?.name : organization?.name) ?? t('poll.roll.hidden');
