import { InputType } from '@nestjs/graphql';
import { Made, Text } from '#lib/writes';

@InputType({ description: 'Something that was read, to be named as a source.' })
export class SourceCreateInput extends Made {
  @Text(500, 'What was read, and where. At most 500 characters.') title: string;
}
