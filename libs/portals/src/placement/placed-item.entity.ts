import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Columns, type Env, type Sql, sql } from '#lib/reads';

/** What stands in a portal, with what lists ask of the item: its columns are called like those of items. Kept by triggers; the table says more. */
@Entity({ schema: 'portals', name: 'placed_item' })
export class PlacedItem {
  @PrimaryColumn('text') placementId: string;
  @Column('text', { name: 'item_id' }) id: string;
  @Column('text') portalId: string;
  @Column('text', { nullable: true }) sectionId: string | null;
  @Column('integer') place: number;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('text') status: string;
  @Column('text') audience: string;
  @Column('text') organizationId: string;
  @Column('date') publishedOn: string;
  /** Null only until a migration has filled it in. */
  @Column('text', { nullable: true }) kind: string | null;
  @Column('boolean', { name: 'demonstration' }) isDemonstration: boolean;
}

/** Whether a list of items is found among those that stand somewhere. */
export const isPlaced = (t: object): t is Columns<PlacedItem> => 'placementId' in t;

type Days = Pick<Columns<PlacedItem>, 'validFrom' | 'validTo'>;

/** Whether something stands where it does on the day. */
export const standsOn = ({ validFrom, validTo }: Days, { day }: Pick<Env, 'day'>): Sql =>
  sql`${validFrom} <= ${day} and ${validTo} > ${day}`;
