import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'constituency' })
export class ConstituencyRecord {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'governing_body_id', type: 'text' })
  governingBodyId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'smallint' })
  place: number;

  @Column({ type: 'smallint' })
  seats: number;

  @Column({ type: 'integer' })
  version: number;
}
