import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'milestone' })
export class MilestoneRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'happened_on', type: 'text' })
  on: string;

  @Column({ name: 'first_day', type: 'date', insert: false, update: false })
  firstDay: string;

  @Column({ type: 'text', nullable: true })
  until: string | null;

  @Column({ name: 'open_ended', type: 'boolean' })
  endUnknown: boolean;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'integer' })
  version: number;
}
