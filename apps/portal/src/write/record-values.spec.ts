import { describe, expect, it } from '@jest/globals';
import type { GrantQuery, GrantRecordInput, GrantUpdateInput } from '../generated/graphql.js';
import type { Held, RecordFields } from './record-fields.js';
import { readValue } from './read-value.js';
import { changedValues, type NamedFields, sentValues, typedValues } from './record-values.js';

type Fields = RecordFields<GrantRecordInput, GrantUpdateInput, Held<GrantQuery>, never>;

const fields: Fields = {
  programme: { kind: 'text', label: 'dues.programme', required: true },
  priority: { kind: 'text', label: 'dues.priority', shown: ({ requestedOn }) => Boolean(requestedOn) },
  organizationId: { kind: 'organization', label: 'dues.requestedBy', required: true, stays: true },
  amountCents: { kind: 'money', label: 'dues.amount', required: true },
  requestedOn: { kind: 'partialDate', label: 'dues.requestedOn' },
  awardedOn: { kind: 'partialDate', label: 'dues.awardedOn' },
  sources: { kind: 'sources' },
};
const named = fields as unknown as NamedFields;
const { organizationId, ...corrected } = named;

describe('the compiler', () => {
  it('refuses what the API would not take', () => {
    const { amountCents, priority, ...others } = fields;
    // @ts-expect-error an amount is asked for
    const missing: Fields = { priority, ...others };
    // @ts-expect-error an amount is no text
    const unfit: Fields = { ...fields, amountCents: { kind: 'text', label: 'dues.amount', required: true } };
    // @ts-expect-error without an amount nothing is taken
    const optional: Fields = { ...fields, amountCents: { kind: 'money', label: 'dues.amount' } };
    // @ts-expect-error who asked for it cannot be corrected
    const fixed: Fields = { ...fields, organizationId: { kind: 'organization', label: 'dues.amount', required: true } };
    // @ts-expect-error the API knows no colour of a grant
    const unknown: Fields = { ...fields, colour: { kind: 'text', label: 'dues.amount' } };
    // @ts-expect-error no text has this key
    const wordless: Fields = { ...fields, priority: { kind: 'text', label: 'dues.colour' } };
    // @ts-expect-error one of the sources is not all of them
    const turned: Fields = { ...fields, sources: { kind: 'text', label: 'dues.sources', sent: (key) => key } };
    expect([missing, unfit, optional, fixed, unknown, wordless, turned, amountCents]).toHaveLength(8);
  });
});

describe('what a form sends', () => {
  const typed = {
    programme: ' FEDER ',
    priority: 'Axe 3',
    organizationId: { value: 'org_1', label: 'CAUE du Nord' },
    amountCents: '1 200,50',
    requestedOn: '2020',
    awardedOn: '',
    sources: [
      { key: 'S2', title: 'B' },
      { key: 'S1', title: 'A' },
    ],
  };
  const sent = {
    programme: 'FEDER',
    priority: 'Axe 3',
    organizationId: 'org_1',
    amountCents: 120050,
    requestedOn: '2020',
    awardedOn: null,
    sources: ['S1', 'S2'],
  };

  it('is what was typed as the API takes it', () => expect(sentValues(named, typed)).toEqual(sent));

  it('is nothing of what is hidden', () =>
    expect(sentValues(named, { ...typed, requestedOn: '' })).toEqual({ ...sent, requestedOn: null, priority: null }));

  it('is what was changed alone, and null for what was taken away', () => {
    const grant = { ...sent, awardedOn: '2021', sources: typed.sources };
    const base = typedValues(corrected, grant);
    const values = { ...base, amountCents: '1300', awardedOn: ' ', sources: [...typed.sources].reverse() };
    expect(changedValues(corrected, values, base, grant)).toEqual({ amountCents: 130000, awardedOn: null });
    expect(changedValues(corrected, { ...base, requestedOn: '' }, base, grant)).toEqual({
      requestedOn: null,
      priority: null,
    });
  });

  it('has the rows that somebody began, and what becomes of a value', () => {
    const rows: NamedFields = {
      seats: { kind: 'rows', label: 'dues.amount', columns: { count: { kind: 'whole', label: 'dues.amount' } } },
      share: { kind: 'number', label: 'dues.amount', sent: (percent: number) => percent / 100 },
      serves: { kind: 'parts', label: 'dues.amount', columns: { code: { kind: 'text', label: 'dues.amount' } } },
      address: {
        kind: 'parts',
        label: 'dues.amount',
        columns: { street: { kind: 'text', label: 'dues.amount' }, city: { kind: 'text', label: 'dues.amount' } },
      },
    };
    const typed = { seats: [{ count: '3' }, { count: '' }], share: '80', serves: {}, address: { city: 'Lille' } };
    expect(sentValues(rows, typed)).toEqual({
      seats: [{ count: 3 }],
      share: 0.8,
      serves: null,
      address: { city: 'Lille' },
    });
  });
});

it('gives back what nobody types of a row, so that it stays the row that it is', () => {
  const rows: NamedFields = {
    phases: {
      kind: 'rows',
      label: 'dues.amount',
      columns: { id: { kind: 'kept' } as never, name: { kind: 'text', label: 'dues.amount' } },
    },
  };
  const held = { phases: [{ id: 'iphase_1', name: 'Dire', place: 3 }] };
  const [row] = typedValues(rows, held)['phases'] as object[];
  expect(sentValues(rows, { phases: [{ ...row, name: 'Dire encore' }, { name: 'Faire' }] })).toEqual({
    phases: [{ id: 'iphase_1', name: 'Dire encore' }, { name: 'Faire' }],
  });
});

it('reads a moment as people say it, in the time of whoever reads', () => {
  const field = { name: 'publishAt', kind: 'moment', label: '' } as const;
  const words = (language: 'fr' | 'en') =>
    readValue(field, '2026-12-01T10:00', ((key: string) => key) as never, language);
  expect([words('fr'), words('en')]).toEqual(['1er décembre 2026 à 10:00', '1 December 2026 at 10:00']);
});

it('reads what stands in rows, parts and boxes as it reads alone: no days as programs write them, no names of values', () => {
  const kinds = { kind: 'choice', label: '', options: [{ value: 'BIG', label: 'Grande' }] } as const;
  const at = (name: string) => ({ name, kind: 'moment', label: '' }) as const;
  const columns = [at('startsAt'), { ...kinds, name: 'size' }, { name: 'on', kind: 'day', label: '' }] as const;
  const row = { startsAt: '2026-12-01T10:00', size: 'BIG', on: '2026-12-02' };
  const read = (field: Parameters<typeof readValue>[0], value: unknown) =>
    readValue(field, value, ((key: string) => key) as never, 'fr');
  const told = ['1er décembre 2026 à 10:00', 'Grande', '2 décembre 2026'];
  expect(read({ name: 'rows', kind: 'rows', label: '', columns }, [row])).toBe(told.join(' – '));
  expect(read({ name: 'parts', kind: 'parts', label: '', columns }, row)).toBe(told.join(', '));
  expect(read({ ...kinds, name: 'boxes', kind: 'checks' }, ['BIG', 'GONE'])).toBe('Grande, GONE');
});
