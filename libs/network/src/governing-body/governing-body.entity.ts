import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'governing_body' })
export class GoverningBodyRecord extends NetworkRecord {
  @Column('text', { unique: true }) key: string;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) createdOn: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('boolean') membersKnown: boolean;
  @Column('smallint', { nullable: true }) quorumPercent: number | null;
}
