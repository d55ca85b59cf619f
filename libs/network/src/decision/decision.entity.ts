import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'decision' })
export class DecisionRecord extends NetworkRecord {
  @Column('text') governingBodyId: string;
  @Column('text', { nullable: true }) meetingId: string | null;
  @Column('text', { nullable: true }) agendaItemId: string | null;
  @Column('date') decidedOn: string;
  @Column('smallint') year: number;
  @Column('smallint') number: number;
  @Column('text') title: string;
  @Column({ type: 'text', ...GENERATED }) foldedTitle: string;
  @Column('text') text: string;
  @Column('text', { name: 'proposed_by', nullable: true }) proposedById: string | null;
  @Column('text') outcome: string;
  @Column('boolean', { name: 'secret' }) isSecret: boolean;
  @Column('smallint', { name: 'votes_for', nullable: true }) countedFor: number | null;
  @Column('smallint', { name: 'votes_against', nullable: true }) countedAgainst: number | null;
  @Column('smallint', { name: 'votes_abstained', nullable: true }) countedAbstained: number | null;
}
