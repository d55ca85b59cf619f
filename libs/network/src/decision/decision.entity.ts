import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'decision' })
export class DecisionRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'governing_body_id', type: 'text' })
  governingBodyId: string;

  @Column({ name: 'meeting_id', type: 'text', nullable: true })
  meetingId: string | null;

  @Column({ name: 'decided_on', type: 'date' })
  decidedOn: string;

  @Column({ type: 'smallint' })
  year: number;

  @Column({ type: 'smallint' })
  number: number;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'folded_title', type: 'text', insert: false, update: false })
  foldedTitle: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ name: 'proposed_by', type: 'text', nullable: true })
  proposedById: string | null;

  @Column({ type: 'text' })
  outcome: string;

  @Column({ name: 'secret', type: 'boolean' })
  isSecret: boolean;

  @Column({ name: 'votes_for', type: 'smallint', nullable: true })
  countedFor: number | null;

  @Column({ name: 'votes_against', type: 'smallint', nullable: true })
  countedAgainst: number | null;

  @Column({ name: 'votes_abstained', type: 'smallint', nullable: true })
  countedAbstained: number | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
