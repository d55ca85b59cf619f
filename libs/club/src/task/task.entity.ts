import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'task' })
export class TaskRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text') state: string;
  @Column('text', { nullable: true }) waitingFor: string | null;
  @Column('text', { nullable: true }) assigneeId: string | null;
  @Column('text', { nullable: true }) meetingId: string | null;
  @Column('text', { nullable: true }) phaseId: string | null;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('text') place: string;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
}
