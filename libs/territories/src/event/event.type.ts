import { Audience } from '#lib/access';
import { Extensions, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate, OwnedBy } from '#lib/graphql';

export enum TerritoryEventKind {
  CREATION = 'CREATION',
  RENAMING = 'RENAMING',
  MERGER = 'MERGER',
  SPLIT = 'SPLIT',
  RECODING = 'RECODING',
  SUPPRESSION = 'SUPPRESSION',
  STATUS_CHANGE = 'STATUS_CHANGE',
  DEPARTEMENT_CHANGE = 'DEPARTEMENT_CHANGE',
  REGION_CHANGE = 'REGION_CHANGE',
  EPCI_CHANGE = 'EPCI_CHANGE',
}

registerEnumType(TerritoryEventKind, {
  name: 'TerritoryEventKind',
  description: 'What happened to a territory.',
  valuesMap: {
    CREATION: { description: 'It was created.' },
    RENAMING: { description: 'Its name changed; it stayed the same territory.' },
    MERGER: { description: 'It was merged into another, or others into it.' },
    SPLIT: { description: 'It gave a part back, or was given back its independence.' },
    RECODING: { description: 'Its code changed, with its seat or its département.' },
    SUPPRESSION: { description: 'It was dissolved.' },
    STATUS_CHANGE: { description: 'It became, or ceased to be, a delegated or associated commune.' },
    DEPARTEMENT_CHANGE: { description: 'It changed département.' },
    REGION_CHANGE: { description: 'It changed région.' },
    EPCI_CHANGE: { description: 'It joined, left or changed its EPCI, or the members of the EPCI changed.' },
  },
});

export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly the source knows a date.',
  valuesMap: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month.' },
    YEAR: { description: 'Found by comparing two yearly files: it happened after `notBefore` and no later than `on`.' },
  },
});

@Audience('EVERYONE')
@ObjectType({ description: 'Something that happened to a territory.' })
@OwnedBy('territories')
export class TerritoryEvent {
  @Field(() => TerritoryEventKind, { description: 'What happened.' })
  kind: TerritoryEventKind;

  @Field(() => LocalDate, { description: 'First day of the new situation.' })
  on: string;

  @Field(() => LocalDate, {
    description: 'Earliest day it may have happened; equal to `on` when the precision is DAY.',
  })
  notBefore: string;

  @Field(() => DatePrecision, { description: 'How exactly `on` is known.' })
  precision: DatePrecision;

  @Extensions({ length: 400 })
  @Field(() => String, { nullable: true, description: 'In the words of the source (French), or what changed.' })
  reason: string | null;

  @Field({ description: 'Where the event is known from.' })
  source: string;
}
