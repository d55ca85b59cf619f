import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Whole } from '#lib/writes';

@InputType({ description: 'Writes what was said in a meeting, as a new version.' })
export class WorkstreamMinutesWriteInput extends Made {
  @Reference('The meeting.') meetingId: string;
  @Lines(20000, 'What was said; plain text.') body: string;
  @Whole(
    0,
    1000,
    'The number of the last version that the caller has seen, 0 for none: where somebody wrote another meanwhile, it fails.',
    OPTIONAL,
  )
  afterNumber?: number | null;
}

@InputType({ description: 'Approves what somebody else has written of a meeting.' })
export class WorkstreamMinutesApproveInput extends change('The version.') {}
