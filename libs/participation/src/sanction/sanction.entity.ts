import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'participation', name: 'sanction' })
export class SanctionRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text', { nullable: true }) personId: string | null;
  @Column('text') caseId: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('text') reason: string;
  @Column('timestamptz') imposedAt: Date;
  @Column('text', { nullable: true }) imposedBy: string | null;
  @Column('text', { nullable: true }) appeal: string | null;
  @Column('timestamptz', { nullable: true }) appealedAt: Date | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('text', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) liftedAt: Date | null;
}
