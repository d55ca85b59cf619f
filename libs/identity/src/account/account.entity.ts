import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What may be read of an account; its secrets are not mapped. */
@Entity({ schema: 'identity', name: 'account' })
export class AccountRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  locale: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'password_changed_at', type: 'timestamptz', nullable: true })
  passwordChangedAt: Date | null;

  @Column({ name: 'totp_confirmed_at', type: 'timestamptz', nullable: true })
  secondFactorAt: Date | null;

  @Column({ name: 'recovery_hashes', type: 'text', array: true })
  recoveryHashes: string[];
}
