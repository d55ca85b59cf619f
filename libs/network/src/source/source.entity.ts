import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'network', name: 'source' })
export class SourceRecord {
  @PrimaryColumn('text') key: string;
  @Column('text') title: string;
  @Column({ type: 'text', ...GENERATED }) foldedTitle: string;
}
