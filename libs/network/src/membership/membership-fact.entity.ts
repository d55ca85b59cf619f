import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';
import { type MembershipEvent } from './membership.enums.js';

@Entity({ schema: 'network', name: 'membership_fact' })
export class MembershipFactRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') event: MembershipEvent;
  @Column('text', { name: 'happened_on' }) on: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { array: true }) sources: string[];
}
