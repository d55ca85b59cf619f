import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'reporting', name: 'saved_query' })
export class SavedQueryRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('text') audience: string;
  @Column('text', { nullable: true }) currentId: string | null;
  @Column('boolean') isShipped: boolean;
  @Column('text', { nullable: true }) ownerId: string | null;
  @Column('text', { nullable: true }) successor: string | null;
  @Column('text', { nullable: true }) retiredBecause: string | null;
  @Column('integer') version: number;
}

@Entity({ schema: 'reporting', name: 'saved_query_version' })
export class SavedQueryVersionRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') savedQueryId: string;
  @Column('integer') number: number;
  @Column('text') status: string;
  @Column('jsonb') definition: object;
  @Column('jsonb', { nullable: true }) resolved: object | null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  @Column('date', { nullable: true }) deprecatedUntil: string | null;
  @Column('text', { nullable: true }) broken: string | null;
}
