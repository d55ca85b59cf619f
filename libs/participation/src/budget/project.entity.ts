import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'budget_project' })
export class BudgetProjectRecord extends NetworkRecord {
  @Column('text') callId: string;
  @Column('integer') number: number;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') aboutFr: string;
  @Column('text', { nullable: true }) aboutEn: string | null;
  @Column('integer') cost: number;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) contributionId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) itemId: string | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('text', { nullable: true }) costNote: string | null;
  @Column('text', { nullable: true }) verdict: string | null;
  @Column('timestamptz') recordedAt: Date;
}
