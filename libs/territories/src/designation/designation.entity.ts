import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a territory was called, and had been called before, from `validFrom` until the day before `validTo`: what a search reads. The table says more. */
@Entity({ schema: 'territories', name: 'designation' })
export class TerritoryDesignation {
  @PrimaryColumn('text') territoryId: string;
  @PrimaryColumn('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('date') seenFrom: string;
  @Column('date') seenTo: string;
  @Column('text') kind: string;
  @Column('text') code: string;
  @Column('date') began: string;
  @Column('text') name: string;
  @Column('text') foldedName: string;
  @Column('boolean') overseas: boolean;
  @Column('integer', { array: true }) populationRanks: number[];
  @Column('date', { array: true }) countedFrom: string[];
  /** Of a former name, how the territory is called in the period. */
  @Column('text', { nullable: true }) presentFoldedName: string | null;
}
