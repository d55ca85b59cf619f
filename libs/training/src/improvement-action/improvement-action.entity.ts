import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'improvement_action' })
export class ImprovementActionRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') origin: string;
  @Column('text', { nullable: true }) complaintId: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('date') decidedOn: string;
  @Column('date') dueOn: string;
  @Column('date', { nullable: true }) doneOn: string | null;
  @Column('date', { nullable: true }) checkedOn: string | null;
  @Column('text', { nullable: true }) effect: string | null;
}
