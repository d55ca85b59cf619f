import { describe, expect, it } from '@jest/globals';
import {
  type Actor,
  ANONYMOUS,
  AUDIENCES,
  coordinates,
  held,
  holds,
  holdsInNetwork,
  isStaff,
  manages,
  NETWORK,
  ORGANIZATION,
  organizationsOf,
  scopeKind,
  scopesOf,
  SYSTEM,
  THE_NETWORK,
} from './index.js';

/** As a module declares it whose entities roles are held for. */
const PORTAL = scopeKind('PORTAL', ['MODERATOR', 'TRAINER']);

const actor = (...roles: Actor['roles']): Actor => ({ ...ANONYMOUS, id: 'account_x', roles });
const admitted = (who: Actor): string[] =>
  Object.entries(AUDIENCES).flatMap(([name, admits]) => (admits(who) ? [name] : []));

describe('a role', () => {
  const trainer = actor(
    held('TRAINER', ORGANIZATION, 'organization_a'),
    held('MEMBER', ORGANIZATION, 'organization_b'),
    held('ORGANIZATION_MANAGER', ORGANIZATION, 'organization_c'),
  );

  it('counts for what it is held for, and for nothing else', () => {
    const organizations = ['organization_a', 'organization_b', 'organization_c'];
    expect(organizations.map((id) => holds(trainer, 'TRAINER', ORGANIZATION, id))).toEqual([true, false, false]);
    expect(organizations.map((id) => manages(trainer, id))).toEqual([false, false, true]);
    expect(scopesOf(trainer, 'TRAINER', ORGANIZATION)).toEqual(['organization_a']);
    expect(organizationsOf(trainer)).toEqual(organizations);
  });

  it('for an entity of one kind is none for an entity of another, even of the same id', () => {
    const moderator = actor(held('MODERATOR', PORTAL, 'x'), held('TRAINER', PORTAL, THE_NETWORK));
    expect(holds(moderator, 'MODERATOR', PORTAL, 'x')).toBe(true);
    expect(holds(moderator, 'TRAINER', ORGANIZATION, THE_NETWORK)).toBe(false);
    expect(holds(moderator, 'MODERATOR', NETWORK, 'x')).toBe(false);
    expect(holdsInNetwork(moderator, 'MODERATOR')).toBe(false);
    expect([scopesOf(moderator, 'TRAINER', ORGANIZATION), organizationsOf(moderator)]).toEqual([[], []]);
  });

  it('opens what its audience is about, whatever it is held for, and what belongs to its kind of scope', () => {
    const somebody = ['EVERYONE', 'SIGNED_IN', 'PERSON'];
    expect(admitted(ANONYMOUS)).toEqual(['EVERYONE']);
    expect(admitted(actor())).toEqual(somebody);
    expect(admitted(actor(held('TRAINER', ORGANIZATION, 'x')))).toEqual([...somebody, 'STAFF', 'TRAINER']);
    expect(admitted(actor(held('ORGANIZATION_MANAGER', ORGANIZATION, 'x')))).toEqual([...somebody, 'STAFF', 'MANAGER']);
    expect(admitted(actor(held('MODERATOR', NETWORK, THE_NETWORK)))).toEqual([...somebody, 'STAFF', 'MODERATOR']);
    // Whoever moderates a portal is no staff of the network.
    expect(admitted(actor(held('MODERATOR', PORTAL, 'x')))).toEqual([...somebody, 'MODERATOR']);
    expect(admitted(actor(held('NETWORK_COORDINATOR', NETWORK, THE_NETWORK)))).toEqual(
      Object.keys(AUDIENCES).filter((name) => name !== 'ADMINISTRATOR'),
    );
  });

  it('of the whole network makes who holds it coordinate, and nothing else does', () => {
    for (const role of NETWORK.roles) {
      const expected = role === 'ADMINISTRATOR' || role === 'NETWORK_COORDINATOR';
      expect([role, coordinates(actor(held(role, NETWORK, THE_NETWORK)))]).toEqual([role, expected]);
    }
    expect(coordinates(actor({ role: 'NETWORK_COORDINATOR', kind: PORTAL.name, id: 'x' }))).toBe(false);
    expect([coordinates(SYSTEM), isStaff(SYSTEM), manages(SYSTEM, 'organization_a')]).toEqual([true, true, true]);
  });
});

describe('a kind of scope', () => {
  it('is declared once, by a name that the database takes', () => {
    expect(() => scopeKind('PORTAL', ['READER'])).toThrow('The kind of scope PORTAL is declared twice');
    expect(() => scopeKind('portal', [])).toThrow('Name the kind of scope "portal" like ORGANIZATION, in capitals');
  });
});
