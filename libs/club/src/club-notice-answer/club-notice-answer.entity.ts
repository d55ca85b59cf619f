import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'club_notice_answer' })
export class ClubNoticeAnswerRecord extends NetworkRecord {
  @Column('text') clubNoticeId: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') text: string;
  @Column('date') answeredOn: string;
}
