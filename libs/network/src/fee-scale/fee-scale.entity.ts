import { Column, Entity } from 'typeorm';
import { DECIMAL, OPEN_END } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';
import { type FeeScaleKind } from './fee-scale.enums.js';

@Entity({ schema: 'network', name: 'fee_scale' })
export class FeeScaleRecord extends NetworkRecord {
  @Column('text') name: string;
  @Column('text') kind: FeeScaleKind;
  @Column('integer', { nullable: true }) flatCents: number | null;
  @Column({ nullable: true, ...DECIMAL }) centsPerInhabitant: number | null;
  @Column('integer', { nullable: true }) floorCents: number | null;
  @Column('integer', { nullable: true }) ceilingCents: number | null;
  @Column('text', { nullable: true }) decisionId: string | null;
  @Column('date', { name: 'valid_from' }) from: string;
  @Column({ name: 'valid_to', ...OPEN_END }) to: string | null;
}
