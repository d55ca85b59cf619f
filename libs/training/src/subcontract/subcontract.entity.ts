import { Column, Entity } from 'typeorm';
import { OPEN_END } from '#lib/database';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'training', name: 'subcontract' })
export class SubcontractRecord extends NetworkRecord {
  @Column('text') organizationId: string;
  @Column('text') contractor: string;
  @Column('text', { nullable: true }) siren: string | null;
  @Column('text', { nullable: true }) declarationNumber: string | null;
  @Column('text') subject: string;
  @Column('date') validFrom: string;
  @Column(OPEN_END) validUntil: string | null;
  @Column('date', { nullable: true }) verifiedOn: string | null;
  @Column('text', { nullable: true }) verification: string | null;
  @Column('text', { nullable: true }) documentUrl: string | null;
}
