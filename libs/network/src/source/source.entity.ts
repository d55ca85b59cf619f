import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'source' })
export class SourceRecord {
  @PrimaryColumn({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'folded_title', type: 'text', insert: false, update: false })
  foldedTitle: string;
}
