import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a territory was called from `validFrom` until the day before `validTo`: what a search reads. The table says more. */
@Entity({ schema: 'territories', name: 'designation' })
export class TerritoryDesignation {
  @PrimaryColumn({ name: 'territory_id', type: 'text' })
  territoryId: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'seen_from', type: 'date' })
  seenFrom: string;

  @Column({ name: 'seen_to', type: 'date' })
  seenTo: string;

  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'date' })
  began: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'folded_name', type: 'text' })
  foldedName: string;

  @Column({ type: 'boolean' })
  overseas: boolean;

  @Column({ name: 'population_ranks', type: 'integer', array: true })
  populationRanks: number[];

  @Column({ name: 'counted_from', type: 'date', array: true })
  countedFrom: string[];
}
