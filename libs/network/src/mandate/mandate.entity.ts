import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'mandate' })
export class MandateRecord extends NetworkRecord {
  @Column('text') governingBodyId: string;
  @Column('text') constituencyId: string;
  @Column('smallint') seat: number;
  @Column('text') personId: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') function: string;
  @Column('text', { name: 'substitute_for', nullable: true }) substituteForId: string | null;
  @Column('date', { name: 'valid_from' }) from: string;
  @Column({ name: 'valid_to', ...OPEN_END }) to: string | null;
}
