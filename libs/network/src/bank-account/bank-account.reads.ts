import { contribute, maybe, reads, sql } from '#lib/reads';
import { Organization } from '../organization/organization.type.js';
import { BankAccountRecord } from './bank-account.entity.js';
import { BankAccount } from './bank-account.type.js';

export const bankAccountReads = reads<BankAccountRecord>(BankAccount, {
  from: BankAccountRecord,
  key: 'id',
  // Those who keep the money of the network, and those who were asked to pay there.
  visible: (t, { actor }) =>
    sql`${actor.coordinator} or exists (select from network.dues_call c join network.due d on d.dues_call_id = c.id
      where c.issuer_id = ${t.organizationId} and d.organization_id = any(${actor.organizations}) and d.issued_on is not null)`,
  fields: {
    organization: maybe(() => Organization, 'organizationId', 'Whose it is.'),
  },
});

export const organizationBankAccount = contribute(() => Organization, {
  bankAccount: maybe(
    () => BankAccount,
    (t) => sql`(select a.id from network.bank_account a where a.organization_id = ${t['id']})`,
    'Where what is owed to it is paid to; null when not recorded, and for whoever owes it nothing and does not coordinate the network.',
    { audience: 'STAFF' },
  ),
});
