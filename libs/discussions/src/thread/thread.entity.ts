import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'discussions', name: 'thread' })
export class ThreadRecord extends NetworkRecord {
  @Column('text') subjectId: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('boolean', { name: 'pinned' }) isPinned: boolean;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('timestamptz') openedAt: Date;
  @Column({ type: 'date', ...GENERATED }) openedOn: string;
  @Column('timestamptz') lastPostAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
