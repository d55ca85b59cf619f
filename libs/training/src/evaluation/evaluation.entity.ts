import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'evaluation' })
export class EvaluationRecord extends NetworkRecord {
  @Column('text') trainingSessionId: string;
  @Column('text') moment: string;
  @Column('text') evaluationFormId: string;
  @Column('timestamptz') opensAt: Date;
  @Column('timestamptz') closesAt: Date;
}

@Entity({ schema: 'training', name: 'evaluation_form' })
export class EvaluationFormRecord extends NetworkRecord {
  /** Null for the questions that the platform ships. */
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') moment: string;
  @Column('date') validFrom: string;
}
