import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'contribution' })
export class ContributionRecord extends NetworkRecord {
  @Column('text') callId: string;
  @Column('integer') number: number;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) shownName: string | null;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('text') locale: string;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { nullable: true }) precision: string | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column({ type: 'point', nullable: true, ...GENERATED }) geo: string | null;
  @Column('text') status: string;
  @Column('timestamptz') submittedAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true, ...GENERATED }) firstPublishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) refusal: string | null;
  @Column('integer') supportCount: number;
  @Column('text') origin: string;
  @Column('date', { nullable: true }) saidOn: string | null;
}
