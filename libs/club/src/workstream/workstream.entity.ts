import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'workstream' })
export class WorkstreamRecord extends NetworkRecord {
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') aimFr: string;
  @Column('text', { nullable: true }) aimEn: string | null;
  @Column({ type: 'text', ...GENERATED }) foldedWords: string;
  @Column('text') visibility: string;
  @Column('text', { nullable: true }) parentId: string | null;
  @Column('date', { nullable: true }) startsOn: string | null;
  @Column('date', { nullable: true }) endsOn: string | null;
  @Column('date') proposedOn: string;
  @Column('date', { nullable: true }) launchedOn: string | null;
  @Column('date', { nullable: true }) deliveredOn: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('date', { nullable: true }) abandonedOn: string | null;
  @Column('text', { nullable: true }) abandonReason: string | null;
  @Column('text', { nullable: true }) lessons: string | null;
}
