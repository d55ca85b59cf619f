import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'person' })
export class PersonRecord extends NetworkRecord {
  @Column('text') givenName: string;
  @Column('text') familyName: string;
  @Column({ type: 'text', ...GENERATED }) name: string;
  @Column({ type: 'text', ...GENERATED }) foldedName: string;
  @Column('boolean') public: boolean;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('timestamptz', { nullable: true }) erasedAt: Date | null;
}
