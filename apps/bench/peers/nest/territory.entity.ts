import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum TerritoryKind {
  REGION = 'REGION',
  DEPARTEMENT = 'DEPARTEMENT',
  COMMUNE = 'COMMUNE',
}
registerEnumType(TerritoryKind, { name: 'TerritoryKind' });

@ObjectType()
@Entity({ schema: 'territories', name: 'territory_version' })
export class Territory {
  @Field(() => ID)
  @PrimaryColumn({ name: 'territory_id', type: 'text' })
  id: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;

  @Column({ name: 'seen_from', type: 'date' })
  seenFrom: string;

  @Column({ name: 'seen_to', type: 'date' })
  seenTo: string;

  @Field(() => TerritoryKind)
  @Column({ type: 'text' })
  kind: TerritoryKind;

  @Field()
  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'date' })
  began: string;

  @Column({ type: 'date' })
  ended: string;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  population: number | null;

  @Column({ name: 'population_rank', type: 'integer' })
  populationRank: number;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  siren: string | null;

  @Field(() => [String])
  @Column({ name: 'postal_codes', type: 'text', array: true })
  postalCodes: string[];

  @Field()
  @Column({ type: 'boolean' })
  overseas: boolean;

  @Column({ name: 'departement_id', type: 'text', nullable: true })
  departementId: string | null;

  @Column({ name: 'region_id', type: 'text', nullable: true })
  regionId: string | null;
}

@ObjectType()
export class TerritoryConnection {
  @Field(() => [Territory])
  nodes: Territory[];
}
