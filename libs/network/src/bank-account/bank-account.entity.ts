import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'bank_account' })
export class BankAccountRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') iban: string;
  @Column('text', { nullable: true }) bic: string | null;
}
