import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'stewardship' })
export class StewardshipRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'giver_id', type: 'text' })
  giverId: string;

  @Column({ name: 'taker_id', type: 'text', nullable: true })
  takerId: string | null;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ name: 'handed_on', type: 'text', nullable: true })
  handedOn: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
