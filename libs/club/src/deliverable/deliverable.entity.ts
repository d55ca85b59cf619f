import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'deliverable' })
export class DeliverableRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') itemId: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('date') deliveredOn: string;
  @Column('timestamptz') recordedAt: Date;
}
