import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'network_event' })
export class NetworkEventRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'happened_on', type: 'text' })
  on: string;

  @Column({ name: 'first_day', type: 'date', insert: false, update: false })
  firstDay: string;

  @Column({ type: 'text', nullable: true })
  until: string | null;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ name: 'place_as_written', type: 'text', nullable: true })
  placeAsWritten: string | null;

  @Column({ name: 'territory_id', type: 'text', nullable: true })
  territoryId: string | null;

  @Column({ type: 'text', nullable: true })
  organizer: string | null;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
