import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { RequestContext } from '#lib/graphql';
import { DAY, each, render as rendered, type Sql, sql } from './sql.js';

const nobody = new RequestContext(ANONYMOUS, '2026-01-01', 'spec');
const render = (statement: Sql) => rendered(statement, nobody, '2026-01-01');

describe('a statement', () => {
  it('sends a list that it names several times once, and each other value where it stands', () => {
    const ids = ['a', 'b'];
    const { text, values } = render(sql`select ${ids}, ${'x'}, ${sql`${ids}`}, ${['a', 'b']}, ${'x'}`);
    expect(text).toBe('select $1, $2, $1, $3, $4');
    expect(values).toEqual([['a', 'b'], 'x', ['a', 'b'], 'x']);
  });

  it('hides the number of keys from the planner where it would be fewer than it expects', () => {
    const text = (count: number) => render(each(Array.from({ length: count }, (_, i) => `key ${i}`))).text;
    expect(text(9)).toBe('unnest((select $1::text[]))');
    expect(text(10)).toBe('unnest($1::text[])');
  });

  it('fills in a symbol once, however often it is named', () => {
    const { text, values } = render(sql`${DAY} or ${DAY}`);
    expect(text).toBe('$1::date or $1::date');
    expect(values).toEqual(['2026-01-01']);
  });
});
