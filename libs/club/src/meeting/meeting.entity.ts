import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'meeting' })
export class MeetingRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) agenda: string | null;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text') timeZone: string;
  @Column('timestamptz', { nullable: true }) startsAt: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  @Column('text', { nullable: true }) cancelReason: string | null;
}
