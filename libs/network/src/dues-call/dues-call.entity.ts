import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'dues_call' })
export class DuesCallRecord extends NetworkRecord {
  @Column('smallint') year: number;
  @Column('text') feeScaleId: string;
  @Column('date') basisOn: string;
  @Column('text') status: string;
  @Column('date', { nullable: true }) issuedOn: string | null;
  @Column('date') dueOn: string;
  @Column('text', { nullable: true }) issuerId: string | null;
}
