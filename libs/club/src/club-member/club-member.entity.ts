import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'club_member' })
export class ClubMemberRecord extends NetworkRecord {
  @Column('text') personId: string;
  @Column('text') introduction: string;
  @Column('text') helpsWith: string;
  @Column('text', { array: true }) skills: string[];
  @Column('text', { array: true }) languages: string[];
  @Column('text') visibility: string;
  @Column('date', { nullable: true }) leftOn: string | null;
  @Column('text', { nullable: true }) leftHow: string | null;
  @Column('text', { nullable: true }) leftNote: string | null;
}
