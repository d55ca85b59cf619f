import { InputType } from '@nestjs/graphql';
import { IsUrl, Matches } from 'class-validator';
import { PartialDate } from '#lib/graphql';
import { Made, OPTIONAL, Text, Value, words } from '#lib/writes';

@InputType({ description: 'Something that was read, to be named as a source.' })
export class SourceCreateInput extends Made {
  @Text(500, 'What was read, and where. At most 500 characters.') title: string;
  @Text(200, 'Who published it.', OPTIONAL) publisher?: string | null;
  @Text(500, 'Where it is read: a web address.', OPTIONAL)
  @IsUrl(
    { protocols: ['http', 'https'], require_protocol: true },
    words('Une adresse web, avec https://.', 'A web address, with https://.'),
  )
  url?: string | null;
  @Value(() => PartialDate, 'When it was published.', OPTIONAL) publishedOn?: string | null;
  @Text(35, 'In what language it is written (BCP 47): fr, en.', OPTIONAL)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, words('Un code de langue : fr, en.', 'A code of a language: fr, en.'))
  language?: string | null;
}
