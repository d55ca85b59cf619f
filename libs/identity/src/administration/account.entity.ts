import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'administered_account' })
export class AdministeredAccountRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') personId: string;
  @Column('text') email: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz', { nullable: true }) secondFactorAt: Date | null;
  @Column('boolean') hasPassword: boolean;
  @Column('timestamptz', { nullable: true }) warnedAt: Date | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
