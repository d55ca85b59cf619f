import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';

export enum OrganizationKind {
  CAUE = 'CAUE',
  REGIONAL_UNION = 'REGIONAL_UNION',
  FEDERATION = 'FEDERATION',
  LOCAL_AUTHORITY = 'LOCAL_AUTHORITY',
  ASSOCIATION = 'ASSOCIATION',
  COMPANY = 'COMPANY',
  SCHOOL = 'SCHOOL',
  STATE_SERVICE = 'STATE_SERVICE',
  EUROPEAN_PARTNER = 'EUROPEAN_PARTNER',
}
export enum MemberStatus {
  MEMBER = 'MEMBER',
  POSSIBLE_MEMBER = 'POSSIBLE_MEMBER',
  FORMER_MEMBER = 'FORMER_MEMBER',
  NOT_MEMBER = 'NOT_MEMBER',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(OrganizationKind, { name: 'OrganizationKind' });
registerEnumType(MemberStatus, { name: 'MemberStatus' });

@ObjectType()
@Entity({ schema: 'network', name: 'organization' })
export class Organization {
  @Field(() => ID)
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field()
  @Column({ type: 'text' })
  key: string;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Field(() => OrganizationKind)
  @Column({ type: 'text' })
  kind: OrganizationKind;

  @Field()
  @Column({ type: 'boolean' })
  demonstration: boolean;
}

@ObjectType()
export class OrganizationConnection {
  @Field(() => [Organization])
  nodes: Organization[];
}

@ObjectType()
@Entity({ schema: 'network', name: 'person' })
export class Person {
  @Field(() => ID)
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'boolean' })
  public: boolean;
}

@Entity({ schema: 'network', name: 'position' })
export class Position {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Column({ name: 'person_id', type: 'text' })
  personId: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person: Person;

  @Column({ type: 'text' })
  kind: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;
}

@Entity({ schema: 'network', name: 'organization_territory' })
export class OrganizationTerritory {
  @PrimaryColumn({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @PrimaryColumn({ name: 'territory_id', type: 'text' })
  territoryId: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date' })
  validFrom: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;
}

@Entity({ schema: 'network', name: 'slot' })
export class Slot {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  kind: string;
}

/** What binds a member, and from when to when. */
@ViewEntity({ schema: 'network', name: 'bond', synchronize: false })
export class Bond {
  @ViewColumn()
  id: string;

  @ViewColumn({ name: 'organization_id' })
  organizationId: string | null;

  @ViewColumn({ name: 'slot_id' })
  slotId: string | null;

  @ViewColumn({ name: 'possible_from' })
  possibleFrom: string;

  @ViewColumn({ name: 'certain_from' })
  certainFrom: string;

  @ViewColumn({ name: 'counts_from' })
  countsFrom: string;

  @ViewColumn({ name: 'leaving_from' })
  leavingFrom: string;

  @ViewColumn({ name: 'gone_from' })
  goneFrom: string;

  @ViewColumn()
  demonstration: boolean;
}
