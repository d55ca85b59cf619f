import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'provider_approval' })
export class ProviderApprovalRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) label: string | null;
  @Column('text', { array: true }) actions: string[];
  @Column('text', { nullable: true }) number: string | null;
  @Column('text', { nullable: true }) issuer: string | null;
  @Column('date') validFrom: string;
  @Column(OPEN_END) validUntil: string | null;
  @Column('text', { nullable: true }) documentUrl: string | null;
  @Column('text', { array: true }) sources: string[];
}
