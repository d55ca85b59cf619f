import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, somebody } from '#lib/testing';
import { dueOf, duesOf } from '../testing/dues.js';
import { ain, coordinator, federation, member, signedIn, useNetwork } from '../testing/network.js';
import { isIban } from './iban.js';

const network = useNetwork();
const { called, pay, issuer } = duesOf(network);

const NORD = derivedId('organization', 'caue-59');
const IBAN = 'FR7630006000011234567890189';
const ofAin = actor(['MEMBER'], [ain]);
const set = (more: object = {}) =>
  network.write(
    'bankAccountSet',
    { organizationId: federation, iban: IBAN, bic: 'AGRIFRPP', ...more },
    'bankAccount { id iban bic version organization { key } }',
  );

describe('a bank account', () => {
  it('has an IBAN whose checksum is right, and is recorded by coordinators alone', async () => {
    expect(['FR76 3000 6000 0112 3456 7890 189', 'DE89370400440532013000', 'be68 5390 0754 7034'].map(isIban)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['FR7630006000011234567890188', 'FR763000600001123456789018', 'IBAN', ''].map(isIban)).toEqual(
      Array(4).fill(false),
    );
    expect((await set({ iban: 'FR7630006000011234567890188' })).userErrors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['iban'],
    });
    expect((await set({ bic: 'X' })).userErrors[0]).toMatchObject({ path: ['bic'] });
    expect((await set({ iban: 'FR76 3000 6000 0112 3456 7890 189' })).bankAccount).toEqual({
      id: expect.any(String),
      iban: IBAN,
      bic: 'AGRIFRPP',
      version: 1,
      organization: { key: 'fncaue' },
    });
    expect((await set({ bic: null, expectedVersion: 1 })).bankAccount).toMatchObject({ bic: null, version: 2 });
    expect((await set({ expectedVersion: 1 })).userErrors[0]).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await network.doors('bankAccountSet', { organizationId: federation, iban: IBAN })).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'DONE',
    ]);
  });

  it('is read by those who owe and those who manage, and nobody else', async () => {
    const { bankAccount } = await set();
    const seen = async (who: Actor) => {
      const { data } = (await network.app.run(
        `{ organization(key: "fncaue") { bankAccount { iban } } node(id: "${bankAccount.id}") { id } }`,
        {},
        who,
      )) as any;
      return [data?.organization?.bankAccount?.iban, data?.node?.id].map((found) => found !== undefined);
    };
    const draft = await called({ organizationIds: [NORD], issuerId: federation }, false);
    expect(await seen(coordinator)).toEqual([true, true]);
    expect(await seen(member)).toEqual([false, false]);
    await network.write('duesCallIssue', { id: draft.id });
    expect(await seen(member)).toEqual([true, true]);
    for (const who of [ANONYMOUS, signedIn, ofAin]) expect(await seen(who)).toEqual([false, false]);
  });
});

describe('the issuer of a call', () => {
  const DETAILS = 'issuer { key } issuerDetails { name address siren signatory signatoryFunction hasBankAccount }';

  it('is that of the latest call before unless named, and says what its receipts lack', async () => {
    const first = await called({ organizationIds: [NORD], issuerId: federation });
    const next = await called({ organizationIds: [NORD] }, false);
    const { duesCall } = await network.ask(`{ duesCall(id: "${next.id}") { ${DETAILS} } }`);
    expect(duesCall).toEqual({
      issuer: { key: 'fncaue' },
      issuerDetails: expect.objectContaining({ signatory: null, signatoryFunction: null, hasBankAccount: true }),
    });
    expect(await network.fault('duesCallIssuerSet', { id: first.id, issuerId: 'organization_none' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['issuerId'],
    });
    const set = await network.write('duesCallIssuerSet', { id: first.id, issuerId: NORD }, `duesCall { ${DETAILS} }`);
    expect(set.duesCall).toMatchObject({ issuer: { key: 'caue-59' }, issuerDetails: { hasBankAccount: false } });
  });

  it('stands on the receipt with whoever signs, as on the day it was issued', async () => {
    const issuerId = await issuer();
    const call = await called({ organizationIds: [NORD], issuerId });
    const paid = (await pay(dueOf(call, 'caue-59').id, 500)).payment.id;
    const { receipt } = await network.write('receiptIssue', { paymentId: paid }, 'receipt { id }');
    await network.pool.query(
      `update network.person p set family_name = 'Autre' from network.position w where w.person_id = p.id and w.organization_id = $1`,
      [issuerId],
    );
    const { rows } = await network.pool.query(
      'select issuer, signatory, signatory_function from network.receipt where id = $1',
      [receipt.id],
    );
    expect(rows).toEqual([{ issuer: 'Association', signatory: 'Prisca Signataire', signatory_function: 'Présidente' }]);
  });
});

describe('a notice of payment', () => {
  it('is a PDF for those who may see the due, once it is called and the account is known', async () => {
    await set();
    const without = await called({ organizationIds: [NORD], issuerId: NORD });
    const path = async (id: string) =>
      (await network.ask(`{ due(id: "${id}") { noticePath paymentReference } }`)).due as {
        noticePath: string | null;
        paymentReference: string;
      };
    expect((await path(dueOf(without, 'caue-59').id)).noticePath).toBeNull();
    const draft = await called({ organizationIds: [NORD], issuerId: federation }, false);
    const due = dueOf(draft, 'caue-59').id;
    expect((await path(due)).noticePath).toBeNull();
    await network.write('duesCallIssue', { id: draft.id });
    const { noticePath, paymentReference } = await path(due);
    expect(noticePath).toBe(`/files/payment-notices/${due}.pdf`);
    expect(paymentReference).toBe(`COT-${draft.year}-${due.slice(-8).toUpperCase()}`);
    const own = await somebody(network.pool, { roles: [{ role: 'MEMBER', organizationId: NORD }] });
    const other = await somebody(network.pool, { roles: [{ role: 'ORGANIZATION_MANAGER', organizationId: ain }] });
    const fetched = (who?: { headers: Record<string, string> }) =>
      fetch(`${network.app.url}${noticePath}`, { headers: who?.headers ?? {} });
    for (const who of [undefined, other]) expect((await fetched(who)).status).toBe(404);
    const answer = await fetched(own);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});
