import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'enrolment' })
export class EnrolmentRecord extends NetworkRecord {
  @Column('text') trainingSessionId: string;
  @Column('text') personId: string;
  /** For whom the person comes; null for nobody. */
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') status: string;
  @Column('timestamptz') requestedAt: Date;
  @Column('boolean') isLate: boolean;
  @Column('boolean') beyondCapacity: boolean;
  /** `infinity` for whoever never waited. */
  @Column('timestamptz') waitsFrom: Date;
  @Column('timestamptz', { nullable: true }) waitsUntil: Date | null;
  @Column('text', { nullable: true }) endCause: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('integer', { nullable: true }) attendedMinutes: number | null;
}
