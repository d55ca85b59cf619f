import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What may be read of an account; its secrets are not mapped. */
@Entity({ schema: 'identity', name: 'account' })
export class AccountRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') personId: string;
  @Column('text') email: string;
  @Column('text') locale: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) passwordChangedAt: Date | null;
  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true }) secondFactorAt: Date | null;
  @Column('text', { array: true }) recoveryHashes: string[];
}
