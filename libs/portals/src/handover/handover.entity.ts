import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'handover' })
export class HandoverRecord extends NetworkRecord {
  @Column('text') fromOrganizationId: string;
  @Column('text') toOrganizationId: string;
  @Column('text') status: string;
  @Column('boolean') isWhole: boolean;
  @Column('text', { nullable: true }) message: string | null;
  @Column('timestamptz') proposedAt: Date;
  @Column('text', { nullable: true }) proposedBy: string | null;
  @Column('text', { nullable: true }) approverId: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decidedBy: string | null;
  @Column('text', { nullable: true }) declineReason: string | null;
}
