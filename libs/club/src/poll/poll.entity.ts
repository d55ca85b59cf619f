import { NetworkRecord } from '#lib/network';
import { Column, Entity } from 'typeorm';

@Entity({ schema: 'club', name: 'poll' })
export class PollRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') titleFr: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text') aboutFr: string;
  @Column('text', { nullable: true }) aboutEn: string | null;
  @Column('text') method: string;
  @Column('text') tieRule: string;
  @Column('text') voices: string;
  @Column('boolean', { name: 'anonymous' }) isAnonymous: boolean;
  @Column('boolean', { name: 'turnout_shown' }) isTurnoutShown: boolean;
  @Column('integer') proxies: number;
  @Column('integer', { nullable: true }) quorumPercent: number | null;
  @Column('text') quorumOf: string;
  @Column('integer', { nullable: true }) scoreMax: number | null;
  @Column('timestamptz') opensAt: Date;
  @Column('timestamptz') closesAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('date', { nullable: true }) reviewOn: string | null;
  @Column('text', { nullable: true }) formerId: string | null;
  @Column('integer') round: number;
}
