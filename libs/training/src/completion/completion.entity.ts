import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'completion' })
export class CompletionRecord extends NetworkRecord {
  @Column('text') personId: string;
  @Column('text', { nullable: true }) courseId: string | null;
  @Column('text', { nullable: true }) courseVersionId: string | null;
  @Column('text', { nullable: true }) label: string | null;
  @Column('text', { nullable: true }) enrolmentId: string | null;
  @Column('text') completedOn: string;
  @Column({ type: 'date', ...GENERATED }) firstDay: string;
  @Column('integer', { nullable: true }) attendedMinutes: number | null;
  @Column('integer', { nullable: true }) plannedMinutes: number | null;
  @Column('text', { array: true }) sources: string[];
}
