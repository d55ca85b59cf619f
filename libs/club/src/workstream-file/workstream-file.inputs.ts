import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Text } from '#lib/writes';

@InputType({ description: 'Adds a file to a workstream.' })
export class WorkstreamFileAddInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Reference('The file: uploaded by the caller for this workstream (POST /files/uploads with `holder`), whole.')
  uploadId: string;
  @Text(200, 'What it is called.') title: string;
  @Lines(1000, 'What it is.', OPTIONAL) note?: string | null;
}

@InputType({ description: 'Takes a file out of a workstream.' })
export class WorkstreamFileRemoveInput extends change('The file.') {}
