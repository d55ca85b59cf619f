import { describe, expect, it } from '@jest/globals';
import { SYSTEM } from '#lib/access';
import { derivedId, todayInParis } from '#lib/graphql';
import { UnitOfWork } from '#lib/writes';
import { somebody } from '#lib/testing';
import { dueOf, duesOf } from '../testing/dues.js';
import { useNetwork } from '../testing/network.js';

const network = useNetwork();
const { called, pay, issuer } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const AIN = derivedId('organization', 'caue-01');

describe('receipts', () => {
  const receipt = (paymentId: string) =>
    network.write(
      'receiptIssue',
      { paymentId },
      'receipt { id number issuedOn payer amountCents pdfPath payment { due { year } } }',
    );

  it('are numbered one after the other without gaps, however many are issued at once or fail', async () => {
    const due = dueOf(await called({ issuerId: await issuer() }), 'caue-59');
    const payments: string[] = [];
    for (let i = 0; i < 8; i++) payments.push((await pay(due.id, 1_000 + i)).payment.id);
    const uow = network.app.app.get(UnitOfWork);
    const failing = Promise.allSettled(
      [0, 1].map(() =>
        uow.run({ actor: SYSTEM }, async (tx) => {
          await tx.query(
            `insert into network.receipt_counter (year, demonstration, last) values ($1, false, 1)
             on conflict (year, demonstration) do update set last = receipt_counter.last + 1`,
            [Number(todayInParis().slice(0, 4))],
          );
          throw new Error('the printer is on fire');
        }),
      ),
    );
    const issued = await Promise.all(payments.map(receipt));
    await failing;
    const numbers = issued.map((r) => Number(r.receipt.number.split('-')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => numbers[0]! + i));
    const { rows } = await network.pool.query(
      'select count(*)::int as n, max(sequence) as last from network.receipt where not demonstration',
    );
    expect(rows[0].n).toBe(rows[0].last);
    // Twice for one payment, at once: one of them.
    const paid = (await pay(due.id, 5)).payment.id;
    const twice = await Promise.all([receipt(paid), receipt(paid)]);
    expect(twice.flatMap((r) => r.userErrors)).toMatchObject([
      { code: 'RECEIPT_ALREADY_ISSUED', number: twice.find((r) => r.receipt)!.receipt.number },
    ]);
    expect(Number(twice.find((r) => r.receipt)!.receipt.number.split('-')[1])).toBe(rows[0].last + 1);
  });

  it('are not issued before all is known that they say of the issuer', async () => {
    const issuerId = await issuer();
    const refused = async (paymentId: string) => {
      const { receipt: none, errors } = await network.write(
        'receiptIssue',
        { paymentId },
        `receipt { id } errors { ... on ReceiptIncompleteError { code path missing issuer { id } } }`,
      );
      expect(none).toBeNull();
      return errors;
    };
    // By hand: the specs before have left issuers that a call without one would take over.
    const call = await called({ issuerId });
    const paid = (await pay(dueOf(call, 'caue-59').id, 500)).payment.id;
    const lacks = { code: 'RECEIPT_INCOMPLETE', path: ['paymentId'] };
    await network.pool.query('update network.dues_call set issuer_id = null where id = $1', [call.id]);
    expect(await refused(paid)).toEqual([{ ...lacks, missing: ['ISSUER'], issuer: null }]);
    await network.pool.query('update network.dues_call set issuer_id = $2 where id = $1', [call.id, issuerId]);
    await network.pool.query('update network.organization set siren = null where id = $1', [issuerId]);
    await network.pool.query('delete from network.organization_address where organization_id = $1', [issuerId]);
    expect(await refused(paid)).toEqual([{ ...lacks, missing: ['ADDRESS', 'SIREN'], issuer: { id: issuerId } }]);
    await network.pool.query('delete from network.position where organization_id = $1', [issuerId]);
    expect(await refused(paid)).toMatchObject([{ missing: ['ADDRESS', 'SIREN', 'SIGNATORY'] }]);
    const { rows } = await network.pool.query('select count(*)::int as n from network.receipt where payment_id = $1', [
      paid,
    ]);
    expect(rows[0].n).toBe(0);
    await network.write('duesCallIssuerSet', { id: call.id, issuerId: await issuer() }, 'duesCall { id }');
    expect((await receipt(paid)).receipt.number).toMatch(/^\d{4}-/);
  });

  it('are never changed', async () => {
    await expect(network.pool.query('update network.receipt set amount_cents = 1')).rejects.toMatchObject({
      constraint: 'receipt_is_kept',
    });
    await expect(network.pool.query('delete from network.receipt')).rejects.toMatchObject({
      constraint: 'receipt_is_kept',
    });
  });

  it('are printed as PDF for those who may see them, and for nobody else', async () => {
    const call = await called({ issuerId: await issuer() });
    const due = dueOf(call, 'caue-59');
    const { receipt: issued } = await receipt((await pay(due.id, 123_45)).payment.id);
    expect(issued).toMatchObject({ payer: 'CAUE du Nord', amountCents: 12_345, payment: { due: { year: call.year } } });
    const fetched = async (who?: { headers: Record<string, string> }, path = issued.pdfPath) =>
      fetch(`${network.app.url}${path}`, { headers: who?.headers ?? {} });
    const own = await somebody(network.pool, { roles: [{ role: 'MEMBER', organizationId: NORD }] });
    const other = await somebody(network.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: AIN }] });
    const coordinating = await somebody(network.pool, { roles: [{ role: 'NETWORK_COORDINATOR' }], secondFactor: true });
    const nobody = await somebody(network.pool);
    for (const who of [undefined, nobody, other]) expect((await fetched(who)).status).toBe(404);
    expect((await fetched(own, '/files/receipts/receipt_00000000000000000000000000.pdf')).status).toBe(404);
    expect((await fetched(own, '/files/receipts/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
    // A browser is led to a page in words: to sign in first, or that there is nothing to see.
    const opened = async (who?: { headers: Record<string, string> }) => {
      const headers = { ...who?.headers, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
      const answer = await fetch(`${network.app.url}${issued.pdfPath}`, { headers, redirect: 'manual' });
      return [answer.status, answer.headers.get('location') ?? answer.headers.get('content-type')];
    };
    const page = `/document?adresse=${encodeURIComponent(issued.pdfPath)}`;
    expect(await opened()).toEqual([303, page]);
    for (const who of [nobody, other]) expect(await opened(who)).toEqual([303, `${page}&absent=1`]);
    expect(await opened(own)).toEqual([200, 'application/pdf']);
    const pages = await Promise.all(
      [own, coordinating].map(async (who) => {
        const answer = await fetched(who);
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-type')).toBe('application/pdf');
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    expect(pages[0]!.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages[0]!.length).toBeGreaterThan(1000);
  });
});
