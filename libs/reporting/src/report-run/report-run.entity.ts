import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'runs', name: 'run' })
export class ReportRunRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text', { nullable: true }) tokenId: string | null;
  @Column('text') requesterId: string;
  @Column('text') rights: string;
  @Column('text') versionId: string;
  @Column('text') format: string;
  @Column('jsonb') parameters: object;
  @Column('jsonb') choices: object;
  @Column('text') fingerprint: string;
  @Column('text') status: string;
  @Column('integer') attempt: number;
  @Column('integer') rowsWritten: number;
  @Column('integer', { nullable: true }) rowsAll: number | null;
  @Column('integer', { nullable: true }) bytes: number | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('jsonb', { nullable: true }) failure: object | null;
  @Column('timestamptz') requestedAt: Date;
  @Column('timestamptz', { nullable: true }) beganAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { nullable: true }) knownAt: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('bytea') secret: Buffer;
}
