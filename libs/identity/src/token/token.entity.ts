import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'token' })
export class TokenRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: string[];
  @Column('text') hint: string;
  @Column('text', { array: true, nullable: true }) reports: string[] | null;
  @Column('boolean') isKey: boolean;
  @Column('integer') uses: number;
  @Column('integer', { nullable: true }) mostADay: number | null;
  @Column('date', { nullable: true }) usedOn: string | null;
  @Column('integer') usesThatDay: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) rotatedAt: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt: Date | null;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
}
