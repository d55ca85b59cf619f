import { expect, it } from '@jest/globals';
import ical from 'ical.js';
import { calendarOf } from './index.js';

const PORTAL = { portal: 'https://portal.example', now: new Date('2026-01-01T00:00:00Z') };
const EVENT = {
  id: 'meeting_1',
  version: 3,
  startsAt: new Date('2027-06-01T07:30:00Z'),
  status: 'CANCELLED',
  title: `Réunion, « a;b » \\ ${'é'.repeat(100)}`,
  place: 'Salle A ; 2e étage',
  text: '1. Budget\n2. Divers',
  page: '/gouvernance/reunions/meeting_1',
} as const;

it('is read back by another library as it was written', () => {
  const text = calendarOf([EVENT, { ...EVENT, id: 'meeting_2', endsAt: new Date('2027-06-01T09:00:00Z') }], {
    ...PORTAL,
    name: 'Mes formations',
  });
  const calendar = new ical.Component(ical.parse(text));
  const [first, second] = calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Mes formations');
  expect(first).toMatchObject({ uid: 'meeting_1@portal.example', sequence: 3, summary: EVENT.title });
  expect(first).toMatchObject({ location: EVENT.place, description: EVENT.text });
  expect(first!.startDate.toJSDate()).toEqual(EVENT.startsAt);
  expect(first!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(second!.endDate.toJSDate()).toEqual(new Date('2027-06-01T09:00:00Z'));
});

it('has no line of more than 75 bytes, and cuts no letter', () => {
  const text = calendarOf([EVENT], PORTAL);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain('é'.repeat(100));
});
