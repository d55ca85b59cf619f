import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portals', name: 'theme' })
export class ThemeRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') key: string;
  @Column('text') labelFr: string;
  @Column('text') labelEn: string;
  @Column('integer') place: number;
}
