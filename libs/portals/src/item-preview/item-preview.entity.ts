import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

@Entity({ schema: 'portals', name: 'item_preview' })
export class ItemPreviewRecord {
  @PrimaryColumn('text') id: string;
  @Column('text') itemId: string;
  @Column('integer', { nullable: true }) number: number | null;
  @Column('text') secretHash: string;
  @Column('date') expiresOn: string;
  @Column({ type: 'timestamptz', ...GENERATED }) madeAt: string;
  @Column('text') madeBy: string;
}
