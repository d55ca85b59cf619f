import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'training', name: 'coverage_attestation' })
export class CoverageAttestationRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') organizationId: string;
  @Column({ type: 'text', ...GENERATED }) number: string;
  @Column('text') code: string;
  @Column('date') issuedOn: string;
  @Column('date') coveredOn: string;
  @Column('integer') headcount: number;
  @Column('text') trainingRuleId: string;
  @Column('text') rule: string;
  @Column('boolean') withNames: boolean;
  @Column('text') provider: string;
  @Column('text', { nullable: true }) replacesId: string | null;
  @Column('text', { nullable: true }) replacesReason: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
  @Column('text', { nullable: true }) ending: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
