import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'annual_return' })
export class AnnualReturnRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('smallint') year: number;
  @Column('smallint') number: number;
  @Column('text') formVersion: string;
  @Column('text') status: string;
  @Column('date', { nullable: true }) submittedOn: string | null;
  @Column('text', { nullable: true }) replacesId: string | null;
  @Column('text', { nullable: true }) correctionReason: string | null;
}
