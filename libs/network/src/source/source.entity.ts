import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'network', name: 'source' })
export class SourceRecord {
  @PrimaryColumn('text') key: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) publisher: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) publishedOn: string | null;
  @Column('text', { nullable: true }) language: string | null;
  @Column({ type: 'text', ...GENERATED }) foldedTitle: string;
}
