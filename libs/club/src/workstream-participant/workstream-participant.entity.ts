import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'workstream_participant' })
export class WorkstreamParticipantRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') personId: string;
  @Column('text') role: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  /** The day follows from the records (`club.keep_participations`), and nobody gave it. */
  @Column('boolean') endedByLeaving: boolean;
}
