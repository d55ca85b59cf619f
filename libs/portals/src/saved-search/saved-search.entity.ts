import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';
import { type SavedSearchFrequency } from './saved-search.enums.js';

@Entity({ schema: 'searches', name: 'saved_search' })
export class SavedSearchRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') accountId: string;
  @Column('text') name: string;
  @Column('text') frequency: SavedSearchFrequency;
  @Column('text', { nullable: true, name: 'words' }) search: string | null;
  @Column('text', { nullable: true }) kind: string | null;
  @Column('text', { nullable: true }) theme: string | null;
  @Column('text', { nullable: true }) portal: string | null;
  @Column('text', { nullable: true }) departement: string | null;
  @Column('text', { nullable: true }) licence: string | null;
  @Column('text', { nullable: true }) format: string | null;
  @Column('integer', { nullable: true }) year: number | null;
  @Column('boolean', { name: 'includes_demonstration' }) includeDemonstration: boolean;
  @Column('date') toldUntil: string;
  @Column('text') secret: string;
  @Column({ type: 'timestamptz', ...GENERATED }) createdAt: string;
  @Column('integer') version: number;
}
