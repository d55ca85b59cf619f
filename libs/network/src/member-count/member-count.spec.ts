import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sharedDatabase, startTestApp, type TestApp } from '#lib/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ databaseUrl: sharedDatabase().url });
});
afterAll(() => app?.close());

it('counts the members of several days at once, as the network says them one by one', async () => {
  const days = ['2018-12-31', '2013-07-01', '2003-01-01', '2013-12-31'];
  const { data, errors } = await app.run(
    'query ($days: [LocalDate!]!) { memberCounts(days: $days) { on count least most } }',
    { days },
  );
  expect(errors).toBeUndefined();
  const counts = (data as any).memberCounts.map(({ on, count, least, most }: any) => [on, count, least, most]);
  expect(counts).toEqual([
    ['2018-12-31', 10, 10, 10],
    ['2013-07-01', 14, 0, 14],
    ['2003-01-01', 0, 0, 0],
    ['2013-12-31', 14, 14, 14],
  ]);
  for (const [on, count, least, most] of counts) {
    const one = await app.run(`{ network(asOf: "${on}") { memberCount memberCountRange { least most } } }`);
    expect((one.data as any).network).toMatchObject({ memberCount: count, memberCountRange: { least, most } });
  }
});

it('refuses more than a hundred days', async () => {
  const { errors } = await app.run('query ($days: [LocalDate!]!) { memberCounts(days: $days) { count } }', {
    days: Array.from({ length: 101 }, () => '2020-01-01'),
  });
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

it('finds organizations by where they stand on the day', async () => {
  const keys = async (statuses: string, day: string) =>
    (
      (
        await app.run(
          `{ organizations(filter: { memberStatuses: [${statuses}], includeDemonstration: false }, asOf: "${day}") { nodes { key } } }`,
        )
      ).data as any
    ).organizations.nodes.map(({ key }: { key: string }) => key);
  expect(await keys('MEMBER', '2018-12-31')).toEqual(['caue-974']);
  expect(await keys('POSSIBLE_MEMBER', '2018-06-15')).toEqual(['caue-974']);
  expect(await keys('FORMER_MEMBER', '2018-12-31')).toEqual(['fncaue']);
  expect(await keys('UNKNOWN', '2018-12-31')).toEqual(['caue-01', 'caue-50', 'caue-59']);
});
