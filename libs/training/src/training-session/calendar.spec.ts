import { expect, it } from '@jest/globals';
import ical from 'ical.js';
import { planned, publishedCourse, useTraining } from '../testing/training.js';

const training = useTraining();
const fetched = (path: string) => fetch(`${training.app.url}${path}`);

it('has an event for each half-day, whose time is right in every zone, and tells of a session that is cancelled', async () => {
  const course = await publishedCourse(training);
  const input = planned(course, ['2030-01-15'], { territory: { kind: 'COMMUNE', code: '97411' } });
  const { trainingSession } = await training.write('trainingSessionPlan', input, 'trainingSession { id calendarPath }');
  expect((await fetched(trainingSession.calendarPath)).status).toBe(404);
  await training.write('trainingSessionPublish', { id: trainingSession.id });
  const read = async () => {
    const answer = await fetched(trainingSession.calendarPath);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ical.Component(ical.parse(await answer.text()));
    return calendar.getAllSubcomponents('vevent').map((component) => new ical.Event(component));
  };
  const [morning, afternoon] = await read();
  // Nine o’clock in Saint-Denis de La Réunion.
  expect(morning!.startDate.toJSDate()).toEqual(new Date('2030-01-15T05:00:00Z'));
  expect(morning!.description).toBe('De 09:00 à 12:30, heure du lieu (Indian/Reunion).');
  expect(afternoon!.endDate.toJSDate()).toEqual(new Date('2030-01-15T13:30:00Z'));
  await training.write('trainingSessionCancel', { id: trainingSession.id, reason: 'Cyclone' });
  const [cancelled] = await read();
  expect(cancelled!.uid).toBe(morning!.uid);
  expect(cancelled!.sequence).toBeGreaterThan(morning!.sequence);
  expect(cancelled!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
});
