import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'archives', name: 'archive' })
export class PortfolioArchiveRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') organizationId: string;
  @Column('text', { nullable: true }) requestedBy: string | null;
  @Column('timestamptz') requestedAt: Date;
  @Column('text') status: string;
  @Column('integer') filesWritten: number;
  @Column('integer', { nullable: true }) filesAll: number | null;
  @Column('bigint', { nullable: true }) bytes: string | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('bytea') secret: Buffer;
}
