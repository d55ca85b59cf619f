import { expect, test } from '@jest/globals';
import { callOn } from '../call/call.js';
import { stageOn } from './on-day.js';

// At the edges of days in Paris: it opened on the 1st, closed on the 30th, and was told on the 5th of May.
const vote = {
  stage: 'COUNTED',
  opensAt: '2025-03-31T22:30:00.000Z',
  closesAt: '2025-04-30T21:30:00.000Z',
  result: { countedAt: '2025-05-04T10:00:00.000Z', publishedAt: '2025-05-04T22:30:00.000Z' },
} as const;

const call = { state: 'CLOSED', opensAt: vote.opensAt, closesAt: vote.closesAt } as const;

test('a past day shows how far a call and a vote were, and no result before everybody was told', () => {
  const days = ['2025-03-31', '2025-04-01', '2025-04-30', '2025-05-01', '2025-05-04', '2025-05-05'];
  expect(days.map((day) => stageOn(vote, day))).toEqual([
    'PREPARED',
    'VOTING',
    'VOTING',
    'CLOSED',
    'CHECKING',
    'COUNTED',
  ]);
  expect(days.map((day) => stageOn({ ...vote, stage: 'CHECKING', result: null }, day)).at(-1)).toBe('CLOSED');
  expect(stageOn({ ...vote, stage: 'PREPARED', result: null }, '2025-04-20')).toBe('PREPARED');
  expect(days.slice(0, 4).map((day) => callOn(call, day, false).state)).toEqual(['PLANNED', 'OPEN', 'OPEN', 'CLOSED']);
  expect(callOn(call, '2025-04-20', true).state).toBe('CLOSED');
});
