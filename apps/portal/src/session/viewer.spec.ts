import { describe, expect, it } from '@jest/globals';
import { coordinates, isStaff, managed, type Viewer, worksFor } from './viewer.js';

type Grant = Viewer['roles']['nodes'][number];

const caue = { id: 'organization_1', key: 'caue-59', name: 'CAUE du Nord' };
const grant = (role: string, scopeKind: string, isCurrent = true): Grant =>
  ({ id: 'role_1', role, scopeKind, isCurrent, organization: scopeKind === 'ORGANIZATION' ? caue : null }) as Grant;
const viewer = (lacksSecondFactor: boolean, ...nodes: Grant[]): Viewer =>
  ({ lacksSecondFactor, roles: { nodes } }) as unknown as Viewer;

describe('who is staff of the network', () => {
  it.each([
    ['nobody', null, false],
    ['somebody without a role', viewer(false), false],
    ['who works in an organization', viewer(false, grant('MEMBER', 'ORGANIZATION')), true],
    ['who did', viewer(false, grant('MEMBER', 'ORGANIZATION', false)), false],
    ['who reads for the network', viewer(false, grant('READER', 'NETWORK')), true],
    ['who edits a portal', viewer(false, grant('MEMBER', 'PORTAL')), false],
    [
      'who edits a portal and works in an organization',
      viewer(false, grant('MEMBER', 'PORTAL'), grant('MEMBER', 'ORGANIZATION')),
      true,
    ],
    ['a manager whose role does not count yet', viewer(true, grant('ORGANIZATION_MANAGER', 'ORGANIZATION')), false],
    [
      'one who is of the team as well',
      viewer(true, grant('ORGANIZATION_MANAGER', 'ORGANIZATION'), grant('MEMBER', 'ORGANIZATION')),
      true,
    ],
  ])('%s, as the API says', (_, who, expected) => expect(isStaff(who)).toBe(expected));
});

it('counts roles that wait for a second factor for nothing else either', () => {
  const waiting = viewer(true, grant('NETWORK_COORDINATOR', 'NETWORK'), grant('ORGANIZATION_MANAGER', 'ORGANIZATION'));
  expect([coordinates(waiting), managed(waiting), worksFor(waiting, caue.key)]).toEqual([false, [], false]);
  const counting = { ...waiting, lacksSecondFactor: false };
  expect([coordinates(counting), managed(counting), worksFor(counting, caue.key)]).toEqual([true, [caue], true]);
});
