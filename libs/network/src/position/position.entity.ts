import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

const SHARE = {
  to: (share: number | null | undefined) => share,
  from: (share: string | null) => share && Number(share),
};

@Entity({ schema: 'network', name: 'position' })
export class PositionRecord extends NetworkRecord {
  @Column('text') personId: string;
  @Column('text') organizationId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('numeric', { nullable: true, transformer: SHARE }) fullTimeShare: number | null;
  /** `-infinity` where the source names none. */
  @Column('date') validFrom: string;
  @Column(OPEN_END) validTo: string | null;
  @Column('text', { array: true }) sources: string[];
}
