import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { OrganizationKind } from '#lib/network';
import { change, formerly, Made, OPTIONAL, Value, Values, Whole } from '#lib/writes';
import { WorkstreamContributionKind } from '../workstream-contribution/workstream-contribution.enums.js';

@InputType({ description: 'From how many organizations, and by what, a workstream is collective from a day to come.' })
export class CollectiveRuleRecordInput extends Made {
  @Value(() => LocalDate, 'The first day on which it holds, after today: it must be given.', OPTIONAL)
  from?: string | null;
  @Value(() => LocalDate, 'The first day on which it holds.', formerly('from')) validFrom?: string | null;
  @Whole(2, 20, 'From how many organizations contributions have to come.') organizations: number;
  @Values(() => OrganizationKind, 10, 'Which organizations count; at least one.', { atLeast: 1 })
  organizationKinds: OrganizationKind[];
  @Values(() => WorkstreamContributionKind, 10, 'Which contributions count; all when left out.', { unless: [] })
  kinds: WorkstreamContributionKind[];
  @Whole(1, 36_500, 'Within how many days the contributions have to lie; any time when left out.', OPTIONAL)
  windowDays?: number | null;
}

@InputType({ description: 'Takes a rule back that holds from a day to come.' })
export class CollectiveRuleRemoveInput extends change('The rule.') {}
