import { Column, PrimaryColumn } from 'typeorm';

/** What every table of records has. */
export abstract class VersionedRecord {
  @PrimaryColumn('text') id: string;
  @Column('integer') version: number;
}

/** The base of records that may be demonstration data themselves. Other records follow what they belong to, or never are. */
export abstract class NetworkRecord extends VersionedRecord {
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
