import { GENERATED } from '#lib/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'club', name: 'contribution' })
export class WorkstreamContributionRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') workstreamId: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') kind: string;
  @Column('timestamptz') at: Date;
  @Column({ type: 'date', ...GENERATED }) contributedOn: string;
  @Column('text') subjectId: string;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
