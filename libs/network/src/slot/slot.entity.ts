import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';
import { type OrganizationKind } from '../organization/organization.enums.js';

@Entity({ schema: 'network', name: 'slot' })
export class SlotRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') agreementId: string;
  @Column('text') kind: OrganizationKind;
  @Column('integer') number: number;
  /** By the latest identification. */
  @Column({ type: 'text', nullable: true, ...GENERATED }) organizationId: string | null;
}
