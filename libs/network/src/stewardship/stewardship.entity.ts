import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';
import { type StewardshipSubject } from './stewardship.enums.js';

@Entity({ schema: 'network', name: 'stewardship' })
export class StewardshipRecord extends NetworkRecord {
  @Column('text') giverId: string;
  @Column('text', { nullable: true }) takerId: string | null;
  @Column('text') subject: StewardshipSubject;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) handedOn: string | null;
  @Column('text', { array: true }) sources: string[];
}
