import { describe, expect, it } from '@jest/globals';
import { faultOfTimes, nextTimes } from './times.js';

const times = (cron: string, zone: string, after: string): string[] =>
  nextTimes(cron, zone, new Date(after)).map((time) => time.toISOString().slice(0, 16));

describe('the next times', () => {
  it('are those of the zone', () => {
    expect(times('0 8 * * *', 'Europe/Paris', '2026-01-01T00:00:00Z')).toEqual([
      ...['2026-01-01T07:00', '2026-01-02T07:00', '2026-01-03T07:00'],
    ]);
    expect(times('0 8 * * *', 'Indian/Reunion', '2026-01-01T00:00:00Z')[0]).toBe('2026-01-01T04:00');
    // The first of a month in La Réunion is the day before in UTC.
    expect(times('30 2 1 * *', 'Indian/Reunion', '2026-01-02T00:00:00Z')[0]).toBe('2026-01-31T22:30');
  });

  it('come an hour later where clocks jump over them, once where an hour comes twice, and never move where clocks do not', () => {
    expect(times('30 2 * * *', 'Europe/Paris', '2026-03-28T12:00:00Z')).toEqual([
      ...['2026-03-29T01:30', '2026-03-30T00:30', '2026-03-31T00:30'],
    ]);
    expect(times('30 2 * * *', 'Europe/Paris', '2026-10-24T12:00:00Z')).toEqual([
      ...['2026-10-25T00:30', '2026-10-26T01:30', '2026-10-27T01:30'],
    ]);
    expect(times('30 2 * * *', 'Europe/Paris', '2026-10-25T00:30:00Z')[0]).toBe('2026-10-26T01:30');
    expect(times('30 * * * *', 'Europe/Paris', '2026-10-25T00:00:00Z')).toEqual([
      ...['2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T02:30'],
    ]);
    expect(times('30 2 * * *', 'Indian/Reunion', '2026-03-28T12:00:00Z')).toEqual([
      ...['2026-03-28T22:30', '2026-03-29T22:30', '2026-03-30T22:30'],
    ]);
  });

  it('are refused where there are none, or more than one an hour', () => {
    for (const cron of [
      '* * * * *',
      '*/5 * * * *',
      '0,30 * * * *',
      '0-5 8 * * *',
      '0 0 8 * * *',
      '@hourly',
      '',
      '61 8 * * *',
      '0 25 * * *',
      '0 0 31 2 *',
      'H 8 * * *',
      '0 8 * *',
    ])
      expect([cron, faultOfTimes(cron, 'Europe/Paris')?.field]).toEqual([cron, 'cron']);
    for (const zone of ['Europe/Nowhere', '+02:00', 'Etc', 'CET', '', '../etc/passwd', 'europe/paris'])
      expect([zone, faultOfTimes('0 8 * * *', zone)?.field]).toEqual([zone, 'zone']);
    for (const cron of ['0 8 * * *', '5 * * * *', '30 7 * * 1', '0 7 1 * *', '0 8 * * MON-FRI', '0 8 L * *'])
      expect([cron, faultOfTimes(cron, 'Indian/Reunion')]).toEqual([cron, null]);
  });
});
