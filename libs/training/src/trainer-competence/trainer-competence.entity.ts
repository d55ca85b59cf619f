import { Column, Entity } from 'typeorm';
import { GENERATED } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'trainer_competence' })
export class TrainerCompetenceRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') personId: string;
  @Column('text') kind: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) institution: string | null;
  @Column('text') obtainedOn: string;
  @Column({ type: 'date', ...GENERATED }) firstDay: string;
  @Column({ type: 'date', ...GENERATED }) lastDay: string;
  @Column('text', { nullable: true }) endedOn: string | null;
  @Column('integer', { nullable: true }) minutes: number | null;
  @Column('text', { nullable: true }) completionId: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) documentUrl: string | null;
}
