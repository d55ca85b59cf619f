import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'call' })
export class CallRecord extends NetworkRecord {
  @Column('text') initiativeId: string;
  @Column('text', { nullable: true }) phaseId: string | null;
  @Column('text') kind: string;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') aboutFr: string;
  @Column('text', { nullable: true }) aboutEn: string | null;
  @Column('timestamptz') opensAt: Date;
  @Column('timestamptz') closesAt: Date;
  @Column('text') moderation: string;
  @Column('boolean') takesSupport: boolean;
  @Column('boolean') takesComments: boolean;
  @Column('boolean') takesAnonymous: boolean;
  @Column('boolean') showsResults: boolean;
  @Column('text', { nullable: true }) subjectFr: string | null;
  @Column('text', { nullable: true }) subjectEn: string | null;
  @Column('integer', { nullable: true }) photographsEach: number | null;
  @Column('text', { nullable: true }) licenceId: string | null;
  @Column('boolean') asksPosition: boolean;
  @Column('boolean') asksDay: boolean;
  @Column('jsonb', { nullable: true }) draft: unknown;
  /** Of the changes that its version counts, those of what only its authors see. */
  @Column('integer') draftsKept: number;
  @Column('date', { name: 'answers_until', nullable: true }) answersBy: string | null;
  @Column({ type: 'text', ...GENERATED }) foldedWords: string;
}
