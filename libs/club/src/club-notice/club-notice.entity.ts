import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'club_notice' })
export class ClubNoticeRecord extends NetworkRecord {
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text') text: string;
  @Column({ type: 'text', ...GENERATED }) foldedWords: string;
  @Column('text') visibility: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('date') publishedOn: string;
  @Column('date') untilOn: string;
  @Column('date', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) ending: string | null;
  @Column('text', { nullable: true }) endingNote: string | null;
  @Column('text', { nullable: true }) workstreamId: string | null;
}
