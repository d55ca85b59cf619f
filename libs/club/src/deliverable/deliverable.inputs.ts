import { InputType } from '@nestjs/graphql';
import { change, Made, Reference } from '#lib/writes';

@InputType({ description: 'Says that an item came of a workstream.' })
export class DeliverableAddInput extends Made {
  @Reference('The workstream.') workstreamId: string;
  @Reference('The item: published, and kept by an organization of the caller that makes the workstream.')
  itemId: string;
}

@InputType({ description: 'Says no longer that an item came of a workstream.' })
export class DeliverableRemoveInput extends change('The deliverable.') {}
