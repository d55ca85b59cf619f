import { describe, expect, it } from '@jest/globals';
import { derivedId } from '#lib/graphql';
import { failsWith, useNetwork } from '../testing/network.js';

const network = useNetwork();

const FIGURE = { measure: 'TRAINED_EMPLOYEES', value: 210, on: '2026', sources: ['S1'] };

describe('an asserted figure', () => {
  const record = (more: object = {}, fields = '') =>
    network.write('assertedFigureRecord', { ...FIGURE, ...more }, fields);

  it('stands beside what is counted; a wrong one makes a discrepancy until it is corrected', async () => {
    const agreementId = derivedId('agreement', 'protocole-2013');
    const look = async () =>
      (
        await network.ask(
          '{ agreement(key: "protocole-2013", asOf: "2013-12-31") { assertedSignatories discrepancy { difference } } }',
        )
      ).agreement;
    const { assertedFigure } = await record(
      { measure: 'SIGNATORIES', value: 2, on: '2013', agreementId, organizationKind: 'SCHOOL' },
      'assertedFigure { id value counted version agreement { key } organizationKind }',
    );
    expect(assertedFigure).toMatchObject({ value: 2, counted: 0, version: 1, organizationKind: 'SCHOOL' });
    expect(await look()).toEqual({ assertedSignatories: 16, discrepancy: { difference: -2 } });
    const { id } = assertedFigure;
    const updated = await network.write(
      'assertedFigureUpdate',
      { id, expectedVersion: 1, value: 0, comparison: 'ABOUT', statement: 'aucune école' },
      'assertedFigure { value comparison statement version }',
    );
    expect(updated.assertedFigure).toEqual({ value: 0, comparison: 'ABOUT', statement: 'aucune école', version: 2 });
    expect(await look()).toEqual({ assertedSignatories: 14, discrepancy: null });
    failsWith(await network.write('assertedFigureUpdate', { id, sources: null }), 'InvalidInputError', ['sources']);
    failsWith(
      await network.write('assertedFigureUpdate', { id, expectedVersion: 1, value: 1 }),
      'VersionConflictError',
      ['expectedVersion'],
    );
    expect(await network.write('assertedFigureRemove', { id, expectedVersion: 2 }, 'removedId')).toEqual({
      removedId: id,
      userErrors: [],
    });
    expect(await network.audited(id)).toEqual([
      'ASSERTED_FIGURE_RECORD',
      'ASSERTED_FIGURE_UPDATE',
      'ASSERTED_FIGURE_REMOVE',
    ]);
  });

  it('is recorded once for one key', async () => {
    const key = { idempotencyKey: 'figure-123' };
    const first = await record(key, 'assertedFigure { id }');
    expect(await record(key, 'assertedFigure { id }')).toEqual(first);
    failsWith(await record({ ...key, value: 3 }), 'IdempotencyKeyReusedError', ['idempotencyKey']);
  });

  it.each([
    ['no source', { sources: [] }, 'InvalidInputError', ['sources']],
    ['an unknown source', { sources: ['S999'] }, 'NotFoundError', ['sources']],
    ['less than nothing', { value: -1 }, 'InvalidInputError', ['value']],
    ['half an employee', { value: 1.5 }, 'InvalidInputError', ['value']],
    ['an agreement that it is not about', { agreementId: 'agreement_x' }, 'InvalidInputError', ['agreementId']],
    ['no agreement for signatories', { measure: 'SIGNATORIES' }, 'InvalidInputError', ['agreementId']],
    ['an unknown agreement', { measure: 'SIGNATORIES', agreementId: 'agreement_x' }, 'NotFoundError', ['agreementId']],
    ['nobody’s employees', { measure: 'EMPLOYEES' }, 'InvalidInputError', ['organizationId']],
    ['an unknown organization', { organizationId: 'organization_x' }, 'NotFoundError', ['organizationId']],
    ['a long statement', { statement: 'x'.repeat(1001) }, 'InvalidInputError', ['statement']],
  ])('is refused with %s', async (_, input, error, path) => {
    failsWith(await record(input), error, path);
  });

  it('of euros may have cents', async () => {
    const { assertedFigure } = await record(
      { measure: 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR', value: 1234.56 },
      'assertedFigure { value }',
    );
    expect(assertedFigure).toEqual({ value: 1234.56 });
  });
});
