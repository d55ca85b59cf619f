import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { BODY, LONGEST_BODY } from '../post/post.inputs.js';

@InputType({ description: 'A thread that is opened, with its first post.' })
export class ThreadOpenInput extends Made {
  @Reference('What it is about, of a type that can be discussed: a workstream.') subjectId: string;
  @Text(200, 'What it is called.', OPTIONAL) title?: string | null;
  @Lines(LONGEST_BODY, BODY) body: string;
}

@InputType({ description: 'Names a thread otherwise, or pins it; fields left out stay as they are, null clears them.' })
export class ThreadUpdateInput extends change('The thread.') {
  @Text(200, 'What it is called.', OPTIONAL) title?: string | null;
  @Value(() => Boolean, 'Whether it stands above the others: for who moderates.', OPTIONAL) isPinned?: boolean | null;
}

@InputType({ description: 'Closes a thread.' })
export class ThreadCloseInput extends change('The thread.') {}

@InputType({ description: 'Opens a closed thread again.' })
export class ThreadReopenInput extends change('The thread.') {}
