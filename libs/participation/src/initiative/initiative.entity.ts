import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'initiative' })
export class InitiativeRecord extends NetworkRecord {
  @Column('text') slug: string;
  @Column('text') organizationId: string;
  @Column('text', { nullable: true }) portalId: string | null;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') summaryFr: string;
  @Column('text', { nullable: true }) summaryEn: string | null;
  @Column('text') rulesFr: string;
  @Column('text', { nullable: true }) rulesEn: string | null;
  @Column('date', { nullable: true }) publishedOn: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column({ type: 'date', ...GENERATED }) latestOn: string;
  @Column('text', { nullable: true }) outcomeFr: string | null;
  @Column('text', { nullable: true }) outcomeEn: string | null;
  @Column({ type: 'text', ...GENERATED }) foldedWords: string;
}
