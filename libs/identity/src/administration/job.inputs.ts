import { InputType } from '@nestjs/graphql';
import { Reference } from '#lib/writes';

@InputType({ description: 'Has work of the background tried again at once.' })
export class BackgroundJobRetryInput {
  @Reference('The job.') id: string;
}
