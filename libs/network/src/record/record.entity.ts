import { Column, PrimaryColumn } from 'typeorm';

/** What every table of records has. */
export abstract class NetworkRecord {
  @PrimaryColumn('text') id: string;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('integer') version: number;
}
