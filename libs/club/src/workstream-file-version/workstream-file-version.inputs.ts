import { InputType } from '@nestjs/graphql';
import { Made, Reference } from '#lib/writes';

@InputType({ description: 'Adds a new version of a file of a workstream.' })
export class WorkstreamFileVersionAddInput extends Made {
  @Reference('The file.') fileId: string;
  @Reference(
    'The version: uploaded by the caller for the workstream of the file (POST /files/uploads with `holder`), whole.',
  )
  uploadId: string;
}
