import { Args, ArgsType, Field, ID, InputType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { type ConnectionOf, DateTime, declared, PageArgs } from '#lib/graphql';
import { Organization } from '#lib/network';
import { AuditEntry, AuditEntryConnection } from './audit.type.js';

@InputType({ description: 'Which changes; all conditions hold together.' })
export class AuditEntryFilter {
  @Field(() => ID, { nullable: true, description: 'Id of what was changed.' })
  subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the organization that it concerns.' })
  organization?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From this instant on.' })
  since?: Date | null;
}

@ArgsType()
export class AuditEntriesArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true, description: 'All that one may see when left out.' })
  filter?: AuditEntryFilter | null;
}

@Resolver(() => AuditEntry)
export class AuditEntryResolver {
  @Audience('SIGNED_IN')
  @Query(() => AuditEntryConnection, { description: 'Changes that concern whoever asks, newest first.' })
  auditEntries(@Args() _: AuditEntriesArgs): ConnectionOf<AuditEntry> {
    return declared();
  }

  @ResolveField(() => Organization, { nullable: true, description: 'The organization that it concerns.' })
  organization(): Organization {
    return declared();
  }
}
