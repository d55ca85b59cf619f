import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, OPTIONAL, Reference, Text, Value } from '#lib/writes';

const LONGEST = 2000;

@InputType({ description: 'What somebody says of a contribution.' })
export class CommentWriteInput extends Made {
  @Reference('The contribution.') contributionId: string;
  @Lines(LONGEST, 'What it says; plain text.') body: string;
  @Reference('The comment on that contribution that it answers, which itself answers none.', OPTIONAL)
  answersToId?: string | null;
  @Text(80, 'The name that others read; the given name and an initial when left out.', OPTIONAL)
  displayName?: string | null;
  @Value(
    () => Boolean,
    'Whether it is said for the organization that answers for the initiative, by who has a role there.',
    {
      unless: false,
    },
  )
  asTeam: boolean;
}

@InputType({ description: 'Says otherwise what one said of a contribution; what it said before is kept.' })
export class CommentUpdateInput extends change('The comment.') {
  @Lines(LONGEST, 'What it says; plain text.') body: string;
}

@InputType({ description: 'Takes out what was said of a contribution.' })
export class CommentRemoveInput extends change('The comment.') {
  @Lines(LONGEST, 'Why, for whoever wrote it: those who answer for the call must say it.', OPTIONAL)
  reason?: string | null;
}
