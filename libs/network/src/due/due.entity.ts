import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';
import { type UntoldReason } from './due.enums.js';

@Entity({ schema: 'network', name: 'due' })
export class DueRecord extends NetworkRecord {
  @Column('text') duesCallId: string;
  @Column('text') organizationId: string;
  @Column('smallint') year: number;
  @Column('integer') amountCents: number;
  @Column('text') basisKind: string;
  @Column('date') basisOn: string;
  @Column('integer', { nullable: true }) inhabitants: number | null;
  @Column('date', { nullable: true }) inhabitantsCountedOn: string | null;
  @Column('integer', { nullable: true }) headcount: number | null;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('smallint', { nullable: true }) letters: number | null;
  @Column('text', { nullable: true }) untold: UntoldReason | null;
}
