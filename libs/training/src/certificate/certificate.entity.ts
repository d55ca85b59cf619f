import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'training', name: 'certificate' })
export class CertificateRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') organizationId: string;
  @Column({ type: 'text', ...GENERATED }) number: string;
  @Column('text') kind: string;
  @Column('text') code: string;
  @Column('date') issuedOn: string;
  @Column('date', { nullable: true }) validUntil: string | null;
  @Column('text') personId: string;
  @Column('text', { nullable: true }) employerId: string | null;
  @Column('text') trainingSessionId: string;
  @Column('text', { nullable: true }) completionId: string | null;
  @Column('text') courseId: string;
  @Column('text') holder: string;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text') provider: string;
  @Column('text') courseTitle: string;
  @Column('date') startsOn: string;
  @Column('date') completedOn: string;
  @Column('integer', { nullable: true }) attendedMinutes: number | null;
  @Column('text', { nullable: true }) replacesId: string | null;
  @Column('text', { nullable: true }) replacesReason: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) ending: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
