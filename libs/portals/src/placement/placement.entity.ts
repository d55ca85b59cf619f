import { Column, Entity } from 'typeorm';
import { NetworkRecord } from '#lib/network';

@Entity({ schema: 'portals', name: 'placement' })
export class PlacementRecord extends NetworkRecord {
  @Column('text') portalId: string;
  @Column('text') itemId: string;
  @Column('text', { nullable: true }) sectionId: string | null;
  @Column('integer') place: number;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
}
