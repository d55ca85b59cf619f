import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';
import { type NetworkEventKind } from './network-event.type.js';

@Entity({ schema: 'network', name: 'network_event' })
export class NetworkEventRecord extends NetworkRecord {
  @Column('text') kind: NetworkEventKind;
  @Column('text', { name: 'happened_on' }) on: string;
  @Column({ type: 'date', ...GENERATED }) firstDay: string;
  @Column('text', { nullable: true }) until: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) placeAsWritten: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { nullable: true }) organizer: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { array: true }) sources: string[];
}
