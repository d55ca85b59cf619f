import { Column, Entity } from 'typeorm';

@Entity({ schema: 'club', name: 'collective_rule' })
export class CollectiveRuleRecord {
  @Column('text', { primary: true }) id: string;
  @Column('date') validFrom: string;
  @Column('integer') organizations: number;
  @Column('text', { array: true }) organizationKinds: string[];
  @Column('text', { array: true }) kinds: string[];
  @Column('integer', { nullable: true }) windowDays: number | null;
  @Column('integer') version: number;
}
