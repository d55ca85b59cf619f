import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'synthesis' })
export class SynthesisRecord extends NetworkRecord {
  @Column('text') initiativeId: string;
  @Column('text', { nullable: true }) callId: string | null;
  @Column('text') organizationId: string;
  @Column('integer') numbered: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawalReason: string | null;
}

/** As many as one version may have. */
export const MOST_STATEMENTS = 60;

@Entity({ schema: 'participation', name: 'synthesis_statement' })
export class SynthesisStatementRecord extends NetworkRecord {
  @Column('text') synthesisId: string;
  @Column('integer') inVersion: number;
  @Column('integer') number: number;
  @Column('integer') place: number;
  @Column('text', { nullable: true }) sectionFr: string | null;
  @Column('text', { nullable: true }) sectionEn: string | null;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') bodyFr: string;
  @Column('text', { nullable: true }) bodyEn: string | null;
  @Column('text') standing: string;
}
