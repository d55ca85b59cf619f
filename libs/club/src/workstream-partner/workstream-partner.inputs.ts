import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, Made, OPTIONAL, Reference, Value } from '#lib/writes';

@InputType({ description: 'An organization that makes a workstream with others from now on.' })
export class WorkstreamPartnerRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Reference('The organization.') organizationId: string;
  @Value(() => LocalDate, 'First day; today when left out.', OPTIONAL) from?: string | null;
}

@InputType({ description: 'Ends that an organization makes a workstream with others.' })
export class WorkstreamPartnerEndInput extends change('Its time in the workstream (`Workstream.partners`).') {
  @Value(() => LocalDate, 'First day without it; today when left out.', OPTIONAL) on?: string | null;
}

@InputType({ description: 'Hands the lead of a workstream to one of its partners; who had it stays as a partner.' })
export class WorkstreamLeadInput extends change('The time of that partner in the workstream (`Workstream.partners`).') {
  @Value(() => LocalDate, 'Since when; today when left out.', OPTIONAL) on?: string | null;
}
