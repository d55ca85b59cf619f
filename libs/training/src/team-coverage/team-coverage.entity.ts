import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of training.teams_on(day). */
@Entity({ schema: 'training', name: 'teams_on' })
export class TeamOnDay {
  /** Id of the organization whose team it is. */
  @PrimaryColumn('text') id: string;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('text') kind: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) trainingRuleId: string | null;
  @Column('integer', { nullable: true }) headcount: number | null;
  @Column('integer', { nullable: true }) trained: number | null;
  @Column('integer', { nullable: true }) possiblyTrained: number | null;
}

/** A row of training.people_on(day). */
@Entity({ schema: 'training', name: 'people_on' })
export class TeamPersonOnDay {
  @PrimaryColumn('text') personId: string;
  @Column('text') organizationId: string;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
  @Column('date') arrivedOn: string;
  @Column('date') countsFrom: string;
  @Column('boolean') trained: boolean;
  @Column('boolean') possiblyTrained: boolean;
  @Column('text', { nullable: true }) trainedOn: string | null;
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('date', { nullable: true }) lapsedOn: string | null;
}
