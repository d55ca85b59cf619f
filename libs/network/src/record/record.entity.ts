import { Column, PrimaryColumn } from 'typeorm';

/** What every table of records has. */
export abstract class VersionedRecord {
  @PrimaryColumn('text') id: string;
  @Column('integer') version: number;
}

/** And those whose records may be made for demonstration. Others are so with what they belong to, or never. */
export abstract class NetworkRecord extends VersionedRecord {
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
