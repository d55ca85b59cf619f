import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'ground_test' })
export class GroundTestRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('date') testedOn: string;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text') summary: string;
  @Column('timestamptz') recordedAt: Date;
}
