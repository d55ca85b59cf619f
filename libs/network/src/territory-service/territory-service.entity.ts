import { Column, Entity } from 'typeorm';
import { OPEN_END, OPEN_START } from '#lib/database';
import { VersionedRecord } from '../record/record.entity.js';

@Entity({ schema: 'network', name: 'organization_territory' })
export class TerritoryServiceRecord extends VersionedRecord {
  @Column('text') organizationId: string;
  @Column('text') territoryId: string;
  @Column({ name: 'valid_from', ...OPEN_START }) from: string | null;
  @Column({ name: 'valid_to', ...OPEN_END }) to: string | null;
  @Column('text', { array: true }) sources: string[];
}
