import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'grant_award' })
export class GrantRecord extends NetworkRecord {
  @Column('text') programme: string;
  @Column('text', { nullable: true }) priority: string | null;
  @Column('text') organizationId: string;
  @Column('integer') amountCents: number;
  @Column('text', { nullable: true }) requestedOn: string | null;
  @Column('text', { nullable: true }) awardedOn: string | null;
  @Column({ type: 'date', ...GENERATED }) orderedOn: string;
  @Column('text', { array: true }) sources: string[];
}
