import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'club_invitation' })
export class ClubInvitationRecord extends NetworkRecord {
  @Column('text') personId: string;
  @Column('text', { nullable: true }) invitedById: string | null;
  @Column('text') message: string;
  @Column('date') invitedOn: string;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('date', { nullable: true }) answeredOn: string | null;
}
