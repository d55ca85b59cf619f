import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'training_session' })
export class TrainingSessionRecord extends NetworkRecord {
  @Column('text') courseId: string;
  @Column('text') courseVersionId: string;
  @Column('text') organizationId: string;
  @Column('text') status: string;
  @Column('text') mode: string;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text') zone: string;
  /** For those who take part. */
  @Column('text', { name: 'remote_url', nullable: true }) joinedAt: string | null;
  @Column('integer', { nullable: true }) capacity: number | null;
  @Column('integer', { nullable: true }) minimum: number | null;
  @Column('date', { nullable: true }) decisionOn: string | null;
  @Column('date', { nullable: true }) enrolUntil: string | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
  @Column('text') admission: string;
  /** These follow from the half-days. */
  @Column({ type: 'timestamptz', ...GENERATED }) startsAt: Date;
  @Column({ type: 'timestamptz', ...GENERATED }) endsAt: Date;
  @Column({ type: 'date', ...GENERATED }) startsOn: string;
  @Column({ type: 'date', ...GENERATED }) endsOn: string;
  /** Places that somebody has or that are offered, and how many wait: kept by triggers. */
  @Column({ type: 'integer', ...GENERATED }) taken: number;
  @Column({ type: 'integer', ...GENERATED }) waiting: number;
}
