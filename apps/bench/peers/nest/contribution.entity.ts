import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';
import { Organization } from './organization.entity.js';

export enum ContributionStatus {
  SUBMITTED = 'SUBMITTED',
  PUBLISHED = 'PUBLISHED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
export enum CallKind {
  IDEAS = 'IDEAS',
  VIEWPOINT = 'VIEWPOINT',
  SURVEY = 'SURVEY',
  BUDGET = 'BUDGET',
}
registerEnumType(ContributionStatus, { name: 'ContributionStatus' });
registerEnumType(CallKind, { name: 'CallKind' });

@Entity({ schema: 'participation', name: 'initiative' })
export class Initiative {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'published_on', type: 'date', nullable: true })
  publishedOn: string | null;
}

@Entity({ schema: 'participation', name: 'call' })
export class Call {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ type: 'text' })
  kind: CallKind;

  @ManyToOne(() => Initiative)
  @JoinColumn({ name: 'initiative_id' })
  initiative: Initiative;
}

@Entity({ schema: 'participation', name: 'contribution_speaker' })
export class ContributionSpeaker {
  @PrimaryColumn({ name: 'contribution_id', type: 'text' })
  contributionId: string;

  @Column({ type: 'text' })
  name: string;
}

@ObjectType()
@Entity({ schema: 'participation', name: 'contribution' })
export class Contribution {
  @Field(() => ID)
  @PrimaryColumn({ type: 'text' })
  id: string;

  @ManyToOne(() => Call)
  @JoinColumn({ name: 'call_id' })
  call: Call;

  @Field()
  @Column({ type: 'text' })
  title: string;

  @Column({ name: 'shown_name', type: 'text', nullable: true })
  shownName: string | null;

  @OneToOne(() => ContributionSpeaker)
  @JoinColumn({ name: 'id', referencedColumnName: 'contributionId' })
  speaker: ContributionSpeaker | null;

  @Column({ type: 'text' })
  origin: string;

  @Column({ name: 'territory_id', type: 'text', nullable: true })
  territoryId: string | null;

  @Column({ type: 'text' })
  status: ContributionStatus;

  @Column({ name: 'submitted_at', type: 'timestamptz' })
  submittedAt: Date;

  @Field(() => Int)
  @Column({ name: 'support_count', type: 'integer' })
  supportCount: number;

  @Column({ type: 'boolean' })
  demonstration: boolean;
}

@ObjectType()
export class ContributionAuthor {
  @Field()
  displayName: string;
}

@ObjectType()
@Entity({ schema: 'participation', name: 'comment' })
export class ContributionComment {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'contribution_id', type: 'text' })
  contributionId: string;

  @Column({ name: 'shown_name', type: 'text', nullable: true })
  shownName: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  body: string | null;
}

@ObjectType()
@Entity({ schema: 'participation', name: 'official_answer' })
export class OfficialAnswer {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Column({ name: 'body_fr', type: 'text' })
  bodyFr: string;

  @Column({ name: 'body_en', type: 'text', nullable: true })
  bodyEn: string | null;

  @Field(() => Date)
  @Column({ name: 'answered_at', type: 'timestamptz' })
  at: Date;

  @Field(() => Organization)
  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id' })
  by: Organization;
}

/** Own answers, and those to what a contribution is gathered under. */
@ViewEntity({ schema: 'participation', name: 'answer_given' })
export class AnswerGiven {
  @ViewColumn({ name: 'contribution_id' })
  contributionId: string;

  @ViewColumn({ name: 'answer_id' })
  answerId: string;

  @ViewColumn()
  since: Date;

  @ViewColumn()
  until: Date;

  @ViewColumn({ name: 'is_own' })
  isOwn: boolean;
}

@ObjectType()
export class CommentConnection {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [ContributionComment])
  nodes: ContributionComment[];
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

@ObjectType()
export class ContributionConnection {
  @Field(() => Int)
  totalCount: number;

  @Field(() => [Contribution])
  nodes: Contribution[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
