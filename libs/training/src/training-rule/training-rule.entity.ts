import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'training_rule' })
export class TrainingRuleRecord extends NetworkRecord {
  @Column('date') validFrom: string;
  @Column('text') title: string;
  @Column('integer') leastShare: number;
  @Column('integer', { nullable: true }) validityMonths: number | null;
  @Column('text', { array: true }) positionKinds: string[];
  @Column('integer') graceDays: number;
  @Column('text', { array: true }) sources: string[];
}
