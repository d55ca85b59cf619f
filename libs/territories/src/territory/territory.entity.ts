import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A state of a territory: true from `validFrom` until the day before `validTo`. The table says more. */
@Entity({ schema: 'territories', name: 'territory_version' })
export class TerritoryState {
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

  @Column({ type: 'date' })
  ended: string;

  @Column({ type: 'smallint' })
  state: number;

  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'folded_name', type: 'text', insert: false, update: false })
  foldedName: string;

  @Column({ type: 'integer', nullable: true })
  population: number | null;

  @Column({ name: 'population_rank', type: 'integer', insert: false, update: false })
  populationRank: number;

  @Column({ name: 'population_on', type: 'date', nullable: true })
  populationOn: string | null;

  @Column({ type: 'text', nullable: true })
  siren: string | null;

  @Column({ name: 'postal_codes', type: 'text', array: true })
  postalCodes: string[];

  @Column({ type: 'boolean' })
  overseas: boolean;

  @Column({ name: 'epci_form', type: 'text', nullable: true })
  epciForm: string | null;

  @Column({ name: 'seat_code', type: 'text', nullable: true })
  seatCode: string | null;

  @Column({ name: 'commune_id', type: 'text', nullable: true })
  communeId: string | null;

  @Column({ name: 'epci_id', type: 'text', nullable: true })
  epciId: string | null;

  @Column({ name: 'departement_id', type: 'text', nullable: true })
  departementId: string | null;

  @Column({ name: 'region_id', type: 'text', nullable: true })
  regionId: string | null;
}
