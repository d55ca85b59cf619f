import { InputType, Int } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { change, Lines, OPTIONAL, Reference, Text, Value, words } from '#lib/writes';

@InputType({ description: 'Writes the text of a call that is not published yet, as a whole.' })
export class DocumentDraftSaveInput extends change('The call.') {
  @Lines(
    80_000,
    'What it says, in light markup: one block a line; `#`, `##` or `###` and a space begin a heading, `-` and a space an item. Plain text otherwise.',
  )
  markup: string;
  @Text(2, 'The language that it is written in: `fr`, `en`.', { unless: 'fr' })
  @IsIn(['fr', 'en'], words('Une langue : `fr` ou `en`.', 'A language: `fr` or `en`.'))
  locale: string;
}

@InputType({ description: 'Puts up what was written, as the next version of the text.' })
export class DocumentVersionPublishInput extends change('The call.') {
  @Lines(1000, 'What changes with it, and why, for those who read it.', OPTIONAL) note?: string | null;
}

@InputType({
  description:
    'A passage of the text of a call: words of one block, with what stands around them to tell them from the same words elsewhere in it.',
})
export class ContributionPassageInput {
  @Value(() => Int, 'The number of the version that was read: older ones are taken too.') version: number;
  @Reference('The block, by its id.') block: string;
  @Text(
    4000,
    'The words, as they stand there, at least 3 characters of them; all of the block when left out.',
    OPTIONAL,
  )
  exact?: string | null;
  @Text(200, 'What stands before them in the block, as much of it as tells them apart.', OPTIONAL)
  prefix?: string | null;
  @Text(200, 'What stands after them.', OPTIONAL) suffix?: string | null;
}
