import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'quality_profile' })
export class QualityProfileRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('date') validFrom: string;
  @Column('text', { array: true }) activities: string[];
}
