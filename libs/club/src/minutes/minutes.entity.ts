import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'minutes' })
export class MinutesRecord extends NetworkRecord {
  @Column('text') meetingId: string;
  @Column('integer') number: number;
  @Column('text') body: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('timestamptz') writtenAt: Date;
  @Column('timestamptz', { nullable: true }) approvedAt: Date | null;
  @Column('text', { nullable: true }) approverId: string | null;
}
