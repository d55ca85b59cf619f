import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kept by triggers from all that is dated. */
@Entity({ schema: 'network', name: 'timeline_entry' })
export class TimelineRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'happened_on', type: 'text' })
  on: string;

  @Column({ type: 'text', nullable: true })
  until: string | null;

  @Column({ name: 'open_ended', type: 'boolean' })
  endUnknown: boolean;

  @Column({ name: 'title_fr', type: 'text' })
  titleFr: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn: string;

  @Column({ type: 'text', nullable: true })
  detail: string | null;

  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Column({ name: 'territory_id', type: 'text', nullable: true })
  territoryId: string | null;

  @Column({ type: 'text', array: true })
  sources: string[];

  @Column({ type: 'text', array: true })
  organizations: string[];

  @Column({ name: 'agreement_id', type: 'text', nullable: true })
  agreementId: string | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'date' })
  starts: string;

  @Column({ type: 'date' })
  ends: string;
}
