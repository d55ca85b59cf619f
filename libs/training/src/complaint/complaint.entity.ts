import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'complaint' })
export class ComplaintRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('date') receivedOn: string;
  @Column('text') channel: string;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) complainant: string | null;
  @Column('text', { nullable: true }) contact: string | null;
  @Column('text', { nullable: true }) courseId: string | null;
  @Column('text', { nullable: true }) trainingSessionId: string | null;
  @Column('date') answerDueOn: string;
  @Column('date', { nullable: true }) answeredOn: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('date', { nullable: true }) closedOn: string | null;
}
