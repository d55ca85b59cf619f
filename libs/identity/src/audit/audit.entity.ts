import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'audit_entry' })
export class AuditRecord {
  @PrimaryColumn('text') id: string;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) accountId: string | null;
  @Column('text') action: string;
  @Column('text') subjectType: string;
  @Column('text') subjectId: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) actorName: string | null;
  @Column('text', { nullable: true }) before: string | null;
  @Column('text', { nullable: true }) after: string | null;
  @Column('bigint') nr: number;
  @Column('boolean', { name: 'theirs' }) isTheirs: boolean;
}
