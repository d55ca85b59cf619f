import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'governing_body' })
export class GoverningBodyRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text', unique: true })
  key: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'created_on', type: 'text', nullable: true })
  createdOn: string | null;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Column({ name: 'members_known', type: 'boolean' })
  membersKnown: boolean;

  @Column({ name: 'quorum_percent', type: 'smallint', nullable: true })
  quorumPercent: number | null;

  @Column({ name: 'demonstration', type: 'boolean' })
  isDemonstration: boolean;

  @Column({ type: 'integer' })
  version: number;
}
