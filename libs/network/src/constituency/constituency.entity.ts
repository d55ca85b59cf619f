import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'network', name: 'constituency' })
export class ConstituencyRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') governingBodyId: string;
  @Column('text') name: string;
  @Column('smallint') place: number;
  @Column('smallint') seats: number;
  @Column('integer') version: number;
}
