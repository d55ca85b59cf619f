import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'official_answer' })
export class OfficialAnswerRecord extends NetworkRecord {
  @Column('text') initiativeId: string;
  @Column('text') organizationId: string;
  @Column('text') bodyFr: string;
  @Column('text', { nullable: true }) bodyEn: string | null;
  @Column('text', { nullable: true }) documentCallId: string | null;
  @Column('integer', { nullable: true }) documentVersion: number | null;
  @Column('timestamptz') answeredAt: Date;
  @Column('timestamptz', { nullable: true }) correctedAt: Date | null;
}
