import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { TerritoryReference } from '#lib/territories';
import { MemberStatus } from '../membership/membership.type.js';
import { OrganizationKind, OrganizationOrderField } from './organization.enums.js';

@InputType({ description: 'Which organizations; all conditions hold together.' })
export class OrganizationFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of a name, today’s or a former one; accents, hyphens and case do not matter. At most 100 characters.',
  })
  search?: string | null;

  @Field(() => [OrganizationKind], { nullable: true, description: 'Any of these kinds.' })
  kinds?: OrganizationKind[] | null;

  @Field(() => TerritoryReference, { nullable: true, description: 'Those that serve this territory on the day.' })
  territory?: TerritoryReference | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that serve a territory overseas on the day (true), or only the others (false).',
  })
  overseas?: boolean | null;

  @Field(() => [MemberStatus], {
    nullable: true,
    description: 'Those whose `memberStatus` on the day is any of these.',
  })
  memberStatuses?: MemberStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: 'False leaves out invented organizations. True when left out.' })
  includeDemonstration?: boolean | null;
}

@InputType({ description: 'The order of a list of organizations.' })
export class OrganizationOrder {
  @Field(() => OrganizationOrderField, { description: 'What to order by.' })
  field: OrganizationOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}

@ArgsType()
export class OrganizationArgs {
  @Field(() => ID, { nullable: true, description: 'Id of the organization.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Short key such as caue-59.' })
  key?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe, names and all that is nested; today in Paris when left out.',
  })
  asOf?: string | null;
}

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationFilter, { nullable: true, description: 'All of them when left out.' })
  filter?: OrganizationFilter | null;

  @Field(() => OrganizationOrder, { nullable: true, description: 'NAME when left out.' })
  orderBy?: OrganizationOrder | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day to describe: names, filters, and all that is nested; today in Paris when left out.',
  })
  asOf?: string | null;
}
