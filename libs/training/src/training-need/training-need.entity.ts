import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'training_need' })
export class TrainingNeedRecord extends NetworkRecord {
  @Column('text', { nullable: true }) askedBy: string | null;
  @Column('date') askedOn: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('integer', { nullable: true }) headcount: number | null;
  @Column('text', { nullable: true }) courseId: string | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text') outcome: string;
  @Column('date', { nullable: true }) wishedFrom: string | null;
  @Column('date', { nullable: true }) wishedTo: string | null;
  @Column('text', { nullable: true }) territoryId: string | null;
  @Column('text', { nullable: true }) providerId: string | null;
  @Column('text') status: string;
  @Column('text', { nullable: true }) trainingSessionId: string | null;
  @Column('text', { nullable: true }) declineReason: string | null;
}
