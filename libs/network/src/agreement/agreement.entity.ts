import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'agreement' })
export class AgreementRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text', unique: true })
  key: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'signed_on', type: 'text' })
  signedOn: string;

  @Column({ name: 'in_force_on', type: 'text', nullable: true })
  inForceOn: string | null;

  @Column({ name: 'ended_on', type: 'text', nullable: true })
  endedOn: string | null;

  @Column({ name: 'starts_first', type: 'date', insert: false, update: false })
  startsFirst: string;

  @Column({ name: 'supersedes_id', type: 'text', nullable: true })
  supersedesId: string | null;

  @Column({ name: 'supersedes_inferred', type: 'boolean' })
  supersedesInferred: boolean;

  @Column({ name: 'supersedes_note', type: 'text', nullable: true })
  supersedesNote: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'integer' })
  version: number;
}
