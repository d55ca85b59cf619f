import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'comment' })
export class CommentRecord extends NetworkRecord {
  @Column('text') contributionId: string;
  @Column('text', { nullable: true }) answersToId: string | null;
  @Column({ type: 'text', ...GENERATED }) path: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) shownName: string | null;
  @Column('text', { nullable: true }) body: string | null;
  @Column('boolean', { name: 'as_team' }) isOfOrganization: boolean;
  @Column({ type: 'boolean', ...GENERATED }) isShown: boolean;
  @Column('timestamptz') writtenAt: Date;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('text', { nullable: true }) removalReason: string | null;
  @Column({ type: 'text', ...GENERATED }) foldedWords: string;
}
