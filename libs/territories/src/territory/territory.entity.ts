import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GENERATED } from '#lib/database';

/** A state of a territory: true from `validFrom` until the day before `validTo`. The table says more. */
@Entity({ schema: 'territories', name: 'territory_version' })
export class TerritoryState {
  @PrimaryColumn('text') territoryId: string;
  @PrimaryColumn('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('date') seenFrom: string;
  @Column('date') seenTo: string;
  @Column('text') kind: string;
  @Column('text') code: string;
  @Column('date') began: string;
  @Column('date') ended: string;
  @Column('smallint') state: number;
  @Column('text') name: string;
  @Column({ type: 'text', ...GENERATED }) foldedName: string;
  @Column('integer', { nullable: true }) population: number | null;
  @Column({ type: 'integer', ...GENERATED }) populationRank: number;
  @Column('date', { nullable: true }) populationOn: string | null;
  @Column('text', { nullable: true }) siren: string | null;
  @Column('text', { array: true }) postalCodes: string[];
  @Column('boolean') overseas: boolean;
  @Column('text', { nullable: true }) epciForm: string | null;
  @Column('text', { nullable: true }) seatCode: string | null;
  @Column('text', { nullable: true }) communeId: string | null;
  @Column('text', { nullable: true }) epciId: string | null;
  @Column('text', { nullable: true }) departementId: string | null;
  @Column('text', { nullable: true }) regionId: string | null;
}
