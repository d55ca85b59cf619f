import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DateTime, LocalDate } from '#lib/graphql';
import { AttendanceStatus } from './meeting.enums.js';

@InputType({ description: 'A point of an agenda.' })
export class AgendaItemInput {
  @Field({ description: 'What it is about.' })
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @IsOptional()
  @MaxLength(5000)
  detail?: string | null;
}

@InputType({ description: 'A new meeting.' })
export class MeetingPlanInput {
  @Field(() => ID, { description: 'Whose meeting it is.' })
  @MaxLength(100)
  governingBodyId: string;

  @Field(() => DateTime, { description: 'When it is to begin, or began.' })
  scheduledAt: string;

  @Field(() => String, { nullable: true, description: 'Where people meet; needed unless it is online.' })
  @IsOptional()
  @MaxLength(300)
  place?: string | null;

  @Field({ defaultValue: false, description: 'Whether it can be joined online.' })
  isOnline: boolean;

  @Field(() => [AgendaItemInput], { defaultValue: [], description: 'Its agenda in order, at most 50 points.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  agenda: AgendaItemInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Which meeting.' })
export class MeetingStepInput {
  @Field(() => ID, { description: 'The meeting.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'Moves a meeting; what is left out stays, null takes it away.' })
export class MeetingUpdateInput extends MeetingStepInput {
  @Field(() => DateTime, { nullable: true, description: 'When it is to begin, or began.' })
  @IsOptional()
  scheduledAt?: string | null;

  @Field(() => String, { nullable: true, description: 'Where people meet; needed unless it is online.' })
  @IsOptional()
  @MaxLength(300)
  place?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be joined online.' })
  @IsOptional()
  isOnline?: boolean | null;
}

@InputType({ description: 'Cancels a meeting.' })
export class MeetingCancelInput extends MeetingStepInput {
  @Field({ description: 'Why; everyone may read it.' })
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

@InputType({ description: 'A new point of an agenda.' })
export class AgendaItemAddInput extends AgendaItemInput {
  @Field(() => ID, { description: 'The meeting.' })
  @MaxLength(100)
  meetingId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place, from 1; the points from there on move down. Last when left out.',
  })
  @IsOptional()
  @Min(1)
  place?: number | null;

  @Field(() => Int, { nullable: true, description: 'The version of the meeting that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Takes a point out of an agenda.' })
export class AgendaItemRemoveInput {
  @Field(() => ID, { description: 'The point.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version of the meeting that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'How one member attended.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'The mandate of the member.' })
  @MaxLength(100)
  mandateId: string;

  @Field(() => AttendanceStatus, { description: 'Present, excused, absent or represented.' })
  status: AttendanceStatus;

  @Field(() => ID, {
    nullable: true,
    description: 'Mandate of whoever represents the member; needed when represented.',
  })
  @IsOptional()
  proxyId?: string | null;
}

@InputType({ description: 'Who attended a meeting and how; those named before are corrected.' })
export class AttendanceRecordInput {
  @Field(() => ID, { description: 'The meeting.' })
  @MaxLength(100)
  meetingId: string;

  @Field(() => [AttendanceInput], { description: '1 to 200 members, each once.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AttendanceInput)
  attendances: AttendanceInput[];

  @Field(() => Int, { nullable: true, description: 'The version of the meeting that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Minutes of a meeting.' })
export class MinutesWriteInput extends MeetingStepInput {
  @Field({ description: 'Plain text; at most 100,000 characters.' })
  @IsNotEmpty()
  @MaxLength(100_000)
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'Approves the minutes of a meeting.' })
export class MinutesApproveInput extends MeetingStepInput {
  @Field(() => LocalDate, { nullable: true, description: 'When they were approved; today when left out.' })
  @IsOptional()
  on?: string | null;
}
