import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Length, MaxLength } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { NetworkEventKind } from './network-event.type.js';

@InputType({ description: 'A gathering of the network.' })
export class NetworkEventCreateInput {
  @Field(() => NetworkEventKind, { description: 'What kind of gathering it was.' })
  kind: NetworkEventKind;

  @Field(() => PartialDate, { description: 'When, as precise as is known; the beginning when it lasted.' })
  on: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, if it lasted: not before it began.' })
  @IsOptional()
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'The town or the place. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The wider place that the source names instead. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  placeAsWritten?: string | null;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: 'The département or overseas collectivity where it took place, as it stood then.',
  })
  @IsOptional()
  territory?: TerritoryReference | null;

  @Field(() => String, { nullable: true, description: 'Who organized it. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  organizer?: string | null;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the sources. At most 20.' })
  @ArrayMaxSize(20)
  sources: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Sent again with the same input, it answers what the first one made; 8 to 100 characters.',
  })
  @IsOptional()
  @Length(8, 100)
  idempotencyKey?: string | null;
}

@InputType({ description: 'What changes of a gathering: what is left out stays, null clears.' })
export class NetworkEventUpdateInput {
  @Field(() => ID, { description: 'The gathering.' })
  @MaxLength(100)
  id: string;

  @Field(() => NetworkEventKind, { nullable: true, description: 'What kind of gathering it was.' })
  @IsOptional()
  kind?: NetworkEventKind | null;

  @Field(() => PartialDate, { nullable: true, description: 'When, as precise as is known.' })
  @IsOptional()
  on?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it ended, if it lasted: not before it began.' })
  @IsOptional()
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'The town or the place. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  place?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The wider place that the source names instead. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200)
  placeAsWritten?: string | null;

  @Field(() => TerritoryReference, {
    nullable: true,
    description: 'The département or overseas collectivity where it took place, as it stood then.',
  })
  @IsOptional()
  territory?: TerritoryReference | null;

  @Field(() => String, { nullable: true, description: 'Who organized it. At most 200 characters.' })
  @IsOptional()
  @MaxLength(200)
  organizer?: string | null;

  @Field(() => String, { nullable: true, description: 'What else the source says. At most 2,000 characters.' })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the sources, all of them. At most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  sources?: string[];

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@InputType({ description: 'A gathering that was recorded by mistake.' })
export class NetworkEventRemoveInput {
  @Field(() => ID, { description: 'The gathering.' })
  @MaxLength(100)
  id: string;

  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen.' })
  @IsOptional()
  expectedVersion?: number | null;
}
