import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'workstream_file' })
export class WorkstreamFileRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('timestamptz') addedAt: Date;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  @Column('text', { nullable: true }) removerId: string | null;
}
