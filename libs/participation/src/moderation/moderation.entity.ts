import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'moderation_case' })
export class ModerationCaseRecord extends NetworkRecord {
  @Column('text', { nullable: true }) contributionId: string | null;
  @Column('text', { nullable: true }) commentId: string | null;
  @Column('text') organizationId: string;
  @Column('text') origin: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') state: string;
  @Column('integer') priority: number;
  @Column('integer') noticeCount: number;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz') dueAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('text', { nullable: true }) leasedBy: string | null;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null;
}
