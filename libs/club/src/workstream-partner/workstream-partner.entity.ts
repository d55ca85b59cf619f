import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'club', name: 'workstream_partner' })
export class WorkstreamPartnerRecord extends NetworkRecord {
  @Column('text') workstreamId: string;
  @Column('text') organizationId: string;
  @Column('text') role: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
}
