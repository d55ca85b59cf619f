import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from '#lib/access';
import { GENERATED, OPEN_END } from '#lib/database';

@Entity({ schema: 'identity', name: 'role_grant' })
export class RoleGrantRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') role: Role;
  @Column('text') scopeKind: string;
  @Column('text') scopeId: string;
  @Column({ type: 'text', nullable: true, ...GENERATED }) organizationId: string | null;
  @Column('date') validFrom: string;
  @Column(OPEN_END) validTo: string | null;
  @Column('text', { nullable: true }) grantedBy: string | null;
}
