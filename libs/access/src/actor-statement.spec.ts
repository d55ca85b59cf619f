import { createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type Actor } from './actor.js';
import { ActorStatements, type NotStated, stateActor } from './actor-statement.js';

const SECRET = 'for specs alone, and for nothing else';
const NOW = Date.UTC(2026, 0, 1);
const actor: Actor = {
  id: 'account_1',
  personId: 'person_1',
  roles: [{ role: 'MODERATOR', kind: 'NETWORK', id: 'network' }],
  lacksSecondFactor: false,
  proof: { kind: 'session', id: 'session_1', secondFactorAt: new Date(NOW) },
};
const said = { actor, from: '192.0.2.7', audience: 'club', requestId: 'request-1' };

const why = (text: unknown, { by = club(), requestId = 'request-1', now = NOW } = {}): string => {
  try {
    by.read(text, requestId, now);
    return 'believed';
  } catch (error) {
    return (error as NotStated).why;
  }
};
const club = (): ActorStatements => new ActorStatements(SECRET, 'club');

it('is believed once, by whom it is for, for the request it was made for', () => {
  const by = club();
  const text = stateActor(SECRET, said, NOW);
  expect(by.read(text, 'request-1', NOW + 1)).toEqual({ actor, from: '192.0.2.7' });
  expect(why(text, { by, now: NOW + 2 })).toBe('replayed');
  // Also where those that were seen are put aside meanwhile.
  const late = stateActor(SECRET, said, NOW + 29_000);
  expect(why(late, { by, now: NOW + 29_001 })).toBe('believed');
  expect(why(stateActor(SECRET, said, NOW + 31_000), { by, now: NOW + 31_000 })).toBe('believed');
  expect(why(late, { by, now: NOW + 31_001 })).toBe('replayed');
  expect(why(stateActor(SECRET, said, NOW), { by: new ActorStatements(SECRET, 'network') })).toBe('audience');
  expect(why(stateActor(SECRET, said, NOW), { requestId: 'request-2' })).toBe('request');
});

it('is not believed when it has expired, is from tomorrow, or says that it holds for long', () => {
  expect(why(stateActor(SECRET, said, NOW), { now: NOW + 9_999 })).toBe('believed');
  expect(why(stateActor(SECRET, said, NOW), { now: NOW + 10_000 })).toBe('expired');
  expect(why(stateActor(SECRET, said, NOW + 3_000))).toBe('expired');
  expect(why(stateActor(SECRET, said, NOW + 86_400_000))).toBe('expired');
  const claims = { ...said, id: 'statement-1', madeAt: NOW, expiresAt: NOW + 86_400_000 };
  const told = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const signed = createHmac('sha256', SECRET).update(`actor statement\n${told}`).digest('base64url');
  expect(why(`${told}.${signed}`)).toBe('expired');
});

it('is not believed from anybody else, nor changed', () => {
  const text = stateActor(SECRET, said, NOW);
  const [told = '', signed = ''] = text.split('.');
  const claims = JSON.parse(Buffer.from(told, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, audience: 'network' })).toString('base64url');
  expect(why(`${changed}.${signed}`, { by: new ActorStatements(SECRET, 'network') })).toBe('signature');
  expect(why(stateActor(`another ${SECRET}`, said, NOW))).toBe('signature');
  expect(why(`${told}.`)).toBe('malformed');
  expect(why(`${told}.${signed}.${signed}`)).toBe('malformed');
  expect([why(undefined), why(''), why(['x', 'y'])]).toEqual(['missing', 'missing', 'missing']);
});
