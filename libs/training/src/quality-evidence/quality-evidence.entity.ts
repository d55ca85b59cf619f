import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'quality_evidence' })
export class QualityEvidenceRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('integer', { array: true }) indicators: number[];
  @Column('text') title: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('date') validFrom: string;
  @Column(OPEN_END) validUntil: string | null;
}
