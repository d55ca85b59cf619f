import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Organization } from './organization.entity.js';

export enum WorkstreamState {
  PROPOSED = 'PROPOSED',
  LAUNCHED = 'LAUNCHED',
  DELIVERED = 'DELIVERED',
  CLOSED = 'CLOSED',
  ABANDONED = 'ABANDONED',
}
export enum WorkstreamPartnerRole {
  LEAD = 'LEAD',
  PARTNER = 'PARTNER',
}
export enum WorkstreamContributionKind {
  TEXT = 'TEXT',
  FILE = 'FILE',
  MEETING = 'MEETING',
  TASK = 'TASK',
  TEST = 'TEST',
  DELIVERABLE = 'DELIVERABLE',
}
registerEnumType(WorkstreamState, { name: 'WorkstreamState' });
registerEnumType(WorkstreamPartnerRole, { name: 'WorkstreamPartnerRole' });
registerEnumType(WorkstreamContributionKind, { name: 'WorkstreamContributionKind' });

@ObjectType()
@Entity({ schema: 'club', name: 'workstream' })
export class Workstream {
  @Field(() => ID)
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field()
  @Column({ name: 'title_fr', type: 'text' })
  title: string;

  @Field()
  @Column({ name: 'aim_fr', type: 'text' })
  aim: string;

  @Column({ type: 'text' })
  visibility: string;

  @Field()
  @Column({ name: 'proposed_on', type: 'date' })
  proposedOn: string;

  @Column({ name: 'launched_on', type: 'date', nullable: true })
  launched: string | null;

  @Column({ name: 'delivered_on', type: 'date', nullable: true })
  delivered: string | null;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closed: string | null;

  @Column({ name: 'abandoned_on', type: 'date', nullable: true })
  abandoned: string | null;

  @Column({ type: 'boolean' })
  demonstration: boolean;
}

@Entity({ schema: 'club', name: 'collective' })
export class Collective {
  @PrimaryColumn({ name: 'workstream_id', type: 'text' })
  workstreamId: string;

  @Column({ type: 'date' })
  since: string;
}

@ObjectType()
@Entity({ schema: 'club', name: 'workstream_partner' })
export class WorkstreamPartner {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'workstream_id', type: 'text' })
  workstreamId: string;

  @Column({ name: 'organization_id', type: 'text' })
  organizationId: string;

  @Field(() => Organization)
  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id' })
  organization: Organization;

  @Field(() => WorkstreamPartnerRole)
  @Column({ type: 'text' })
  role: WorkstreamPartnerRole;

  @Field()
  @Column({ name: 'valid_from', type: 'date' })
  from: string;

  @Column({ name: 'valid_to', type: 'date' })
  validTo: string;
}

@ObjectType()
@Entity({ schema: 'club', name: 'contribution' })
export class WorkstreamContribution {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'workstream_id', type: 'text' })
  workstreamId: string;

  @Column({ name: 'organization_id', type: 'text', nullable: true })
  organizationId: string | null;

  @Field(() => Organization, { nullable: true })
  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id' })
  organization: Organization | null;

  @Field(() => WorkstreamContributionKind)
  @Column({ type: 'text' })
  kind: WorkstreamContributionKind;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Field()
  @Column({ name: 'contributed_on', type: 'date' })
  on: string;
}

@ObjectType()
@Entity({ schema: 'portals', name: 'theme' })
export class Theme {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Field()
  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'integer' })
  place: number;
}

@Entity({ schema: 'club', name: 'workstream_theme' })
export class WorkstreamTheme {
  @PrimaryColumn({ name: 'workstream_id', type: 'text' })
  workstreamId: string;

  @PrimaryColumn({ name: 'theme_id', type: 'text' })
  themeId: string;

  @ManyToOne(() => Theme)
  @JoinColumn({ name: 'theme_id' })
  theme: Theme;
}

@ObjectType()
export class WorkstreamPartnerConnection {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [WorkstreamPartner])
  nodes: WorkstreamPartner[];
}

@ObjectType()
export class WorkstreamContributionConnection {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [WorkstreamContribution])
  nodes: WorkstreamContribution[];
}

@ObjectType()
export class WorkstreamConnection {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [Workstream])
  nodes: Workstream[];
}
