import { noun } from '#lib/nouns';
import { bankAccountReads, organizationBankAccount } from './bank-account.reads.js';
import { BankAccountWrites } from './bank-account.writes.js';

export const bankAccount = noun({
  reads: [bankAccountReads],
  contributions: [organizationBankAccount],
  writes: [BankAccountWrites],
});
