import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'session' })
export class SessionRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastUsedAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) secondFactorAt: Date | null;
  @Column('text', { nullable: true }) userAgent: string | null;
  @Column('text', { nullable: true }) address: string | null;
}
