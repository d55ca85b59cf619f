import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'club', name: 'poll_voter' })
export class PollVoterRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') pollId: string;
  @Column('boolean', { name: 'anonymous' }) isAnonymous: boolean;
  @Column('integer') place: number;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) proxyId: string | null;
  @Column('date', { nullable: true }) votedOn: string | null;
  @Column('jsonb', { nullable: true }) choice: object | null;
  @Column('text', { nullable: true }) receipt: string | null;
}
