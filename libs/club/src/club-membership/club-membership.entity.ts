import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'club', name: 'club_membership' })
export class ClubMembershipRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') personId: string;
  @Column({ type: 'text', ...GENERATED }) clubMemberId: string;
  @Column('text') reason: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('text', { nullable: true }) ending: string | null;
  @Column('text', { nullable: true }) completionId: string | null;
  @Column('text', { nullable: true }) clubInvitationId: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}
