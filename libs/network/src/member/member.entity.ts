import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of network.members_on(day). */
@Entity({ schema: 'network', name: 'members_on' })
export class MemberRecord {
  @PrimaryColumn('text') bondId: string;
  @Column('text', { nullable: true }) agreementId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) slotId: string | null;
  @Column('text') beginsOn: string;
  @Column('date') countsFrom: string;
  @Column('boolean') certain: boolean;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('integer') number: number;
}
