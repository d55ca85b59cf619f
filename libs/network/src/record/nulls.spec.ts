import { describe, expect, it } from '@jest/globals';
import { getNullableType, type GraphQLInputObjectType, type GraphQLObjectType, isNonNullType } from 'graphql';
import { derivedId } from '#lib/graphql';
import { nord, useNetwork } from '../testing/network.js';

const network = useNetwork();
const manche = derivedId('organization', 'caue-50');

interface Noun {
  table: string;
  record: string;
  update: string;
  /** With a value for everything that the update may take away. */
  values: object;
  /** The SQL of a field that has no column of its own, over the row `t`. */
  held?: Record<string, string>;
}

const sources = ['S1'];
const NOUNS: Noun[] = [
  {
    table: 'grant_award',
    record: 'grantRecord',
    update: 'grantUpdate',
    values: {
      ...{ programme: 'FEDER', priority: 'Axe 2', organizationId: nord, amountCents: 100 },
      ...{ requestedOn: '2020', awardedOn: '2021', sources },
    },
  },
  {
    table: 'stewardship',
    record: 'stewardshipRecord',
    update: 'stewardshipUpdate',
    values: { giverId: manche, takerId: nord, subject: 'ARCHIVES', detail: 'Cent cartons', handedOn: '2020', sources },
  },
  {
    table: 'asserted_figure',
    record: 'assertedFigureRecord',
    update: 'assertedFigureUpdate',
    values: {
      ...{ measure: 'TRAINED_EMPLOYEES', value: 210, comparison: 'ABOUT', on: '2026' },
      ...{ statement: 'quelque 210 salariés', note: 'Depuis 2010', sources },
    },
    held: { on: 't.as_of' },
  },
  {
    table: 'milestone',
    record: 'milestoneCreate',
    update: 'milestoneUpdate',
    values: {
      ...{ on: '2020', until: '2021', endUnknown: false, title: 'Une charte', detail: 'Écrite à Lille' },
      ...{ conflictsWith: [derivedId('milestone', 'septentrion-these')], sources },
    },
    held: {
      on: 't.happened_on',
      endUnknown: 't.open_ended',
      conflictsWith: 'array(select c.other_id from network.milestone_conflict c where c.milestone_id = t.id)',
    },
  },
  {
    table: 'network_event',
    record: 'networkEventCreate',
    update: 'networkEventUpdate',
    values: {
      ...{
        kind: 'SEMINAR',
        on: '2020',
        until: '2021',
        place: 'Lille',
        placeAsWritten: 'le Nord',
        organizer: 'le CAUE',
      },
      ...{ territory: { kind: 'DEPARTEMENT', code: '59' }, note: 'Deux jours', sources },
    },
    held: { on: 't.happened_on', territory: 't.territory_id' },
  },
];

const mutation = (name: string) => network.app.driver.schema.getMutationType()!.getFields()[name]!;

/** The field of a payload that is the noun: `grant`. */
const nounOf = (name: string): string =>
  Object.keys((getNullableType(mutation(name).type) as GraphQLObjectType).getFields()).find(
    (field) => field !== 'userErrors' && field !== 'errors',
  )!;

function optionalFields(name: string): string[] {
  const input = getNullableType(mutation(name).args[0]!.type) as GraphQLInputObjectType;
  const fields = Object.values(input.getFields()).filter(({ type }) => !isNonNullType(type));
  return fields.map((field) => field.name).filter((field) => field !== 'expectedVersion' && field !== 'idempotencyKey');
}

/** False for null, and for an empty list. */
const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('null in an update', () => {
  it.each(NOUNS)('takes a value of $table away, or is refused at its field', async (noun) => {
    const { table, record, update, values } = noun;
    const answer = await network.write(record, values, `${nounOf(record)} { id }`);
    expect(answer.userErrors).toEqual([]);
    const { id } = answer[nounOf(record)];
    const fields = optionalFields(update);
    expect(fields.length).toBeGreaterThan(1);
    const columns = fields.map((field) => `${noun.held?.[field] ?? `t.${snake(field)}`} as "${field}"`);
    const held = async () =>
      (await network.pool.query(`select ${columns.join()} from network.${table} t where t.id = $1`, [id])).rows[0];
    for (const field of fields) {
      const before = await held();
      expect({ field, isThere: isThere(before[field]) }).toEqual({ field, isThere: true });
      const fault = await network.fault(update, { id, [field]: null });
      const after = await held();
      if (fault) {
        expect(fault).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
        expect(after).toEqual(before);
      } else {
        expect({ field, isThere: isThere(after[field]) }).toEqual({ field, isThere: false });
      }
    }
  });
});
