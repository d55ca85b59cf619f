import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'half_day' })
export class HalfDayRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') trainingSessionId: string;
  @Column('date') heldOn: string;
  @Column('text') half: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
}

@Entity({ schema: 'training', name: 'attendance_signature' })
export class AttendanceSignatureRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') halfDayId: string;
  @Column('text') enrolmentId: string;
  @Column('integer') number: number;
  @Column('text') method: string;
  @Column('text') presence: string;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('text', { nullable: true }) drawing: string | null;
  @Column('text', { nullable: true }) typedName: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('boolean') isCorrection: boolean;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz') signedAt: Date;
  @Column('timestamptz', { nullable: true }) deviceAt: Date | null;
  @Column('text', { nullable: true }) recordedBy: string | null;
}

@Entity({ schema: 'training', name: 'attendance_seal' })
export class AttendanceSealRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') trainingSessionId: string;
  @Column('text') halfDayId: string;
  @Column('integer') number: number;
  @Column('text') kind: string;
  @Column('integer', { nullable: true }) headcount: number | null;
  @Column('text', { nullable: true }) difference: string | null;
  @Column('timestamptz') sealedAt: Date;
  @Column('text', { nullable: true }) sealedBy: string | null;
  @Column('text') hash: string;
}
