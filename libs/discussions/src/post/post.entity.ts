import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'discussions', name: 'post' })
export class PostRecord extends NetworkRecord {
  @Column('text') threadId: string;
  @Column('text', { nullable: true }) parentId: string | null;
  @Column({ type: 'integer', ...GENERATED }) depth: number;
  @Column({ type: 'text', ...GENERATED }) path: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) body: string | null;
  @Column('timestamptz') writtenAt: Date;
  @Column({ type: 'date', ...GENERATED }) writtenOn: string;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('text', { nullable: true }) removedBy: string | null;
  @Column('text', { nullable: true }) removalReason: string | null;
}
