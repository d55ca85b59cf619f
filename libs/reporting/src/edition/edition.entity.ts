import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'reporting', name: 'edition' })
export class EditionRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') savedQueryId: string;
  @Column('text') savedQueryVersionId: string;
  @Column('text') name: string;
  @Column('jsonb') title: object;
  @Column('text') audience: string;
  @Column('jsonb') parameters: object;
  @Column('date') asOf: string;
  @Column('timestamptz') knownAt: Date;
  @Column('integer') rowCount: number;
  @Column('text') sha256: string;
  @Column('timestamptz') publishedAt: Date;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawalReason: string | null;
}
