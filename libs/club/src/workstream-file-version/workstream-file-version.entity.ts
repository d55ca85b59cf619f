import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'workstream_file_version' })
export class WorkstreamFileVersionRecord extends NetworkRecord {
  @Column('text') fileId: string;
  @Column('integer') number: number;
  @Column('text') folder: string;
  @Column('text') mediaType: string;
  @Column('integer') bytes: number;
  @Column('text') sha256: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('timestamptz') addedAt: Date;
}
