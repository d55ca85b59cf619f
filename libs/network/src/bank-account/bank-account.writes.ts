import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import {
  type Done,
  expectVersion,
  NotAllowedError,
  NotFoundError,
  type Tx,
  VersionConflictError,
  Write,
  Writes,
} from '#lib/writes';
import { BankAccountSetInput } from './bank-account.inputs.js';
import { BankAccount } from './bank-account.type.js';
import { compact } from './iban.js';

interface Kept {
  id: string;
  version: number;
  iban: string;
  bic: string | null;
}

/** Only coordinators keep the money of the network. */
@Writes(BankAccount)
export class BankAccountWrites {
  @Write('COORDINATOR', 'Records where what is owed to an organization is paid to.', [VersionConflictError])
  async bankAccountSet({ organizationId, expectedVersion, ...input }: BankAccountSetInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const organization = await tx.one<{ demonstration: boolean }>(
      'select demonstration from network.organization where id = $1 for no key update',
      [organizationId],
    );
    if (!organization) throw new NotFoundError('organizationId');
    const before = await tx.one<Kept>(
      'select id, version, iban, bic from network.bank_account where organization_id = $1',
      [organizationId],
    );
    if (before) await expectVersion(tx, before, expectedVersion);
    const after = { iban: compact(input.iban), bic: input.bic ? compact(input.bic) : null };
    const { id } = (await tx.one<{ id: string }>(
      `insert into network.bank_account (id, organization_id, iban, bic, demonstration) values ($1, $2, $3, $4, $5)
       on conflict (organization_id) do update set iban = excluded.iban, bic = excluded.bic, version = bank_account.version + 1 returning id`,
      [before?.id ?? typeId('bank_account'), organizationId, after.iban, after.bic, organization.demonstration],
    ))!;
    return { id, organizationId, before: before && { iban: before.iban, bic: before.bic }, after };
  }
}
