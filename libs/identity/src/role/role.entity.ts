import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'role_grant' })
export class RoleGrantRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') role: string;
  @Column('text', { nullable: true }) organizationId: string | null;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
}
