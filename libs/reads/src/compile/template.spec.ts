import { expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, held, ORGANIZATION } from '#lib/access';
import { RequestContext } from '#lib/graphql';
import { ACTOR, DAY, join, type Sql, sql, TODAY } from '../sql.js';
import { dated, Day, deferred, Run, Template } from './template.js';

const fill = (root: Sql, actor: Partial<Actor> = {}, variables = {}, today = '2026-01-01') =>
  new Template(root).fill(new Run(new RequestContext({ ...ANONYMOUS, ...actor }, today, 'spec'), variables));

const subsets = <T>(of: readonly T[]): T[][] =>
  of.reduce<T[][]>((found, one) => found.flatMap((subset) => [subset, [...subset, one]]), [[]]);

it('writes today and what kind of caller asks into the text, and binds who it is', () => {
  const root = sql`select ${DAY} = ${TODAY}, ${ACTOR.staff}, ${ACTOR.person}, ${ACTOR.organizations}`;
  expect(fill(root)).toMatchObject({
    prepared: {
      text: `select '2026-01-01'::date = '2026-01-01'::date, 'false'::boolean, null::text, '{}'::text[]`,
    },
    values: [],
  });
  const member = { personId: `person_'x`, roles: [held('MEMBER', ORGANIZATION, 'a')] };
  const filled = fill(root, member);
  expect(filled.prepared.text).toBe(
    `select '2026-01-01'::date = '2026-01-01'::date, 'true'::boolean, $1::text, $2::text[]`,
  );
  expect(filled.values).toEqual([`person_'x`, ['a']]);
  expect(fill(root, {}, {}, '2026-01-02').prepared.text).toContain('2026-01-02');
});

it('keeps one text for everybody of a kind, each with their own values', () => {
  const template = new Template(sql`select ${ACTOR.person}, ${deferred(({ variables }) => sql`${variables.size}`)}`);
  const [a, b] = ['a', 'b'].map((personId, i) =>
    template.fill(new Run(new RequestContext({ ...ANONYMOUS, personId }, '2026-01-01', 'spec'), { size: i })),
  );
  expect(a!.prepared).toBe(b!.prepared);
  expect([a!.values, b!.values]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

it('writes no more texts for the more roles that are asked for: one for who holds any of them, one for others', () => {
  const lists = ORGANIZATION.roles.map((role) => sql`${ACTOR.scopes(role, ORGANIZATION)}`);
  const template = new Template(sql`select ${ACTOR.organizations}, ${join(lists, ', ')}, ${ACTOR.managed}`);
  const filled = subsets(ORGANIZATION.roles).map((subset) => {
    const roles = subset.map((role) => held(role, ORGANIZATION, `of ${role}`));
    return template.fill(new Run(new RequestContext({ ...ANONYMOUS, roles }, '2026-01-01', 'spec'), {}));
  });
  expect(new Set(filled.map(({ prepared }) => prepared.text))).toEqual(
    new Set([
      `select '{}'::text[], '{}'::text[], '{}'::text[], '{}'::text[], '{}'::text[]`,
      'select $1::text[], $2::text[], $3::text[], $4::text[], $2::text[]',
    ]),
  );
  expect(filled.map(({ values }) => values.slice(1))).toContainEqual([['of ORGANIZATION_MANAGER'], [], ['of TRAINER']]);
});

it('lets go of the texts of yesterday', () => {
  const template = new Template(sql`select ${TODAY}`);
  const on = (today: string) => template.fill(new Run(new RequestContext(ANONYMOUS, today, 'spec'), {})).prepared;
  const first = on('2026-01-01');
  expect(on('2026-01-01')).toBe(first);
  expect(on('2026-01-02').text).toBe(`select '2026-01-02'::date`);
  expect(on('2026-01-01')).not.toBe(first);
});

it('binds the days that a variable names, and what could be taken for a mark', () => {
  const asked = new Day('asked', ({ variables }) => String(variables.day));
  const filled = fill(sql`select ${dated(asked, sql`${DAY}`)}, ${'\u00020\u0003'}, ${DAY}`, {}, { day: '1999-01-01' });
  expect(filled.prepared.text).toBe(`select $2::date, $1, '2026-01-01'::date`);
  expect(filled.values).toEqual(['\u00020\u0003', '1999-01-01']);
});
