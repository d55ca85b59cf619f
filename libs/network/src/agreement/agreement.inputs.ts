import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { AgreementKind, AgreementOrderField } from './agreement.enums.js';

@InputType({ description: 'Which agreements; all conditions hold together.' })
export class AgreementFilter {
  @Field(() => [AgreementKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: AgreementKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of a title; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Those that this organization signed, whether or not it withdrew.' })
  organization?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those in force on the day (true), or only the others (false).',
  })
  inForce?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those made for demonstration; true when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of agreements.' })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: 'What to order by.' })
  field: AgreementOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class AgreementArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the agreement.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Short key such as protocole-2013.' })
  key?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe in what is nested; today in Paris when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class AgreementsArgs extends PageArgs {
  @Field(() => AgreementFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: AgreementFilter | null;

  @Field(() => AgreementOrder, { nullable: true, description: 'SIGNED_ON when left out.' })
  orderBy?: AgreementOrder | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day for `inForce`; today in Paris when left out.' })
  asOf?: string | null;
}
