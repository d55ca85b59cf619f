import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'decision' })
export class DecisionRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text', { nullable: true }) meetingId: string | null;
  @Column('text') statement: string;
  @Column('date') decidedOn: string;
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Column('date', { nullable: true }) reviewedOn: string | null;
  @Column('date', { nullable: true }) endedOn: string | null;
}
