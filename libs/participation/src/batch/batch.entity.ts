import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'contribution_batch' })
export class ContributionBatchRecord extends NetworkRecord {
  @Column('text') callId: string;
  @Column('text') title: string;
  @Column('text') origin: string;
  @Column('date') heldOn: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text') consent: string;
  @Column('integer', { nullable: true }) attendance: number | null;
  @Column('timestamptz') recordedAt: Date;
}
