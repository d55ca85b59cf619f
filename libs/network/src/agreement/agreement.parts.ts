import { NotFoundError, refusing, type Tx } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import {
  type AgreementDocumentInput,
  type AgreementPartyInput,
  type AgreementVersionInput,
} from './agreement.inputs.js';

export async function addVersion(tx: Tx, id: string, { adoptedOn, changes }: AgreementVersionInput): Promise<void> {
  await tx.query(
    `insert into network.agreement_version (agreement_id, number, adopted_on, changes)
     select $1, coalesce(max(number), 0) + 1, $2, $3 from network.agreement_version where agreement_id = $1`,
    [id, adoptedOn, changes],
  );
}

export async function setDocuments(tx: Tx, id: string, documents: readonly AgreementDocumentInput[]): Promise<void> {
  await tx.query('delete from network.agreement_document where agreement_id = $1', [id]);
  for (const [i, { kind, title, url }] of documents.entries()) {
    await tx.query(
      'insert into network.agreement_document (agreement_id, position, kind, title, url) values ($1, $2, $3, $4, $5)',
      [id, i + 1, kind, title, url ?? null],
    );
  }
}

export async function setParties(tx: Tx, id: string, parties: readonly AgreementPartyInput[]): Promise<void> {
  await tx.query('delete from network.agreement_party where agreement_id = $1', [id]);
  const refusals = {
    ...apart(() => 'parties'),
    agreement_party_organization_id_fkey: () => new NotFoundError('parties'),
  };
  for (const { organizationId, role } of parties) {
    await refusing(refusals, () =>
      tx.query(
        'insert into network.agreement_party (agreement_id, organization_id, role) values ($1, $2, $3) on conflict do nothing',
        [id, organizationId, role],
      ),
    );
  }
}
