import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { coordinator, failsWith, manager, member, nord, useNetwork } from '../testing/network.js';

const network = useNetwork();

const EVENT = { kind: 'SEMINAR', on: '2026-03-10', place: 'Lille', sources: ['S1'] };
const MILESTONE = { on: '2026-03', title: 'Une charte est écrite', sources: ['S1'] };
const FIGURE = { measure: 'TRAINED_EMPLOYEES', value: 210, on: '2026', sources: ['S1'] };

describe('what sources tell', () => {
  const x = { id: 'nothing' };
  it.each([
    ['networkEventCreate', EVENT],
    ['networkEventUpdate', x],
    ['networkEventRemove', x],
    ['milestoneCreate', MILESTONE],
    ['milestoneUpdate', x],
    ['milestoneRemove', x],
    ['assertedFigureRecord', { ...FIGURE, organizationId: nord }],
    ['assertedFigureUpdate', x],
    ['assertedFigureRemove', x],
    ['membershipUpdate', x],
    ['membershipRemove', x],
  ])('is not changed by %s but by the coordination', async (mutation, input) => {
    expect(await network.refused(mutation, input, ANONYMOUS)).toEqual(['UNAUTHENTICATED']);
    expect(await network.refused(mutation, input, member)).toEqual(['FORBIDDEN']);
    expect(await network.refused(mutation, input, manager)).toEqual(['FORBIDDEN']);
    if (input === x) failsWith(await network.write(mutation, x, '', coordinator), 'NotFoundError', ['id']);
  });
});
