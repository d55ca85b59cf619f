import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, Made, OPTIONAL, Reference, Value } from '#lib/writes';
import { WorkstreamParticipantRole } from './workstream-participant.enums.js';

@InputType({ description: 'Somebody who works on a workstream from now on.' })
export class WorkstreamParticipantRecordInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Reference('The person; the caller when left out.', OPTIONAL) personId?: string | null;
  @Value(() => WorkstreamParticipantRole, 'What they do in it.', { unless: WorkstreamParticipantRole.MEMBER })
  role: WorkstreamParticipantRole;
}

@InputType({ description: 'Ends that somebody works on a workstream.' })
export class WorkstreamParticipantEndInput extends change('Their time in it (`Workstream.participants`).') {
  @Value(() => LocalDate, 'First day without them; today when left out.', OPTIONAL) on?: string | null;
}
