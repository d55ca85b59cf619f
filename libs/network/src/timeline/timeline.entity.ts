import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Kept by triggers from all that is dated. */
@Entity({ schema: 'network', name: 'timeline_entry' })
export class TimelineRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') kind: string;
  @Column('text', { name: 'happened_on' }) on: string;
  @Column('text', { nullable: true }) until: string | null;
  @Column('boolean', { name: 'open_ended' }) endUnknown: boolean;
  @Column('text') titleFr: string;
  @Column('text') titleEn: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { array: true }) sources: string[];
  @Column('text', { array: true }) organizations: string[];
  @Column('text', { nullable: true }) agreementId: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('date') starts: string;
  @Column('date') ends: string;
}
