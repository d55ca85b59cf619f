import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'invitation' })
export class InvitationRecord {
  @PrimaryColumn('text') id: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') email: string;
  @Column('text') role: string;
  @Column('text') invitedBy: string;
  @Column('date', { nullable: true }) roleUntil: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
