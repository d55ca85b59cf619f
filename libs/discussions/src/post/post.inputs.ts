import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';
import { ReactionKind } from './post.enums.js';

export const LONGEST_BODY = 8000;
export const BODY = 'What it says, plain text; `@` and the id of a person who may read the thread mentions them.';

@InputType({ description: 'Something that is written in a thread.' })
export class PostWriteInput extends Made {
  @Reference('The thread.') threadId: string;
  @Reference('The post of that thread that it answers.', OPTIONAL) parentId?: string | null;
  @Lines(LONGEST_BODY, BODY) body: string;
}

@InputType({ description: 'Says otherwise what one has written; what it said before stays readable.' })
export class PostUpdateInput extends change('The post.') {
  @Lines(LONGEST_BODY, BODY) body: string;
}

@InputType({ description: 'Takes out what a post says; its place stays, and what answered it.' })
export class PostRemoveInput extends change('The post.') {
  @Text(300, 'Why: for who moderates, who must say it.', OPTIONAL) reason?: string | null;
}

@InputType({ description: 'Says something of a post without words.' })
export class PostReactInput {
  @Reference('The post.') id: string;
  @Value(() => ReactionKind, 'What one says of it.') kind: ReactionKind;
}

@InputType({ description: 'Takes back what one said of a post without words.' })
export class PostReactionWithdrawInput {
  @Reference('The post.') id: string;
  @Value(() => ReactionKind, 'What one said of it.') kind: ReactionKind;
}
