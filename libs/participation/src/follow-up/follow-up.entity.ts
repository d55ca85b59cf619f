import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'follow_up_step' })
export class FollowUpStepRecord extends NetworkRecord {
  @Column('text') initiativeId: string;
  @Column('text') organizationId: string;
  @Column('text') status: string;
  @Column('date') onDay: string;
  @Column('text') noteFr: string;
  @Column('text', { nullable: true }) noteEn: string | null;
  @Column('text', { nullable: true }) itemId: string | null;
  @Column('text', { nullable: true }) workstreamId: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('timestamptz') recordedAt: Date;
}
