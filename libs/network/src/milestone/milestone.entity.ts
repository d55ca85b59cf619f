import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { VersionedRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'milestone' })
export class MilestoneRecord extends VersionedRecord {
  @Column('text', { name: 'happened_on' }) on: string;
  @Column({ type: 'date', ...GENERATED }) firstDay: string;
  @Column('text', { nullable: true }) until: string | null;
  @Column('boolean', { name: 'open_ended' }) endUnknown: boolean;
  @Column('text') title: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { array: true }) sources: string[];
}
