import { InputType } from '@nestjs/graphql';
import { Made, OPTIONAL, Reference } from '#lib/writes';

@InputType({ description: 'Hands a voice to another voter, who casts its ballot (pouvoir).' })
export class PollProxyGiveInput extends Made {
  @Reference('The poll.') pollId: string;
  @Reference('The voter who is to cast it.') toId: string;
  @Reference('The voice; the caller’s own, or their organization’s, when left out.', OPTIONAL) voterId?: string | null;
}

@InputType({ description: 'Takes a voice back that was handed to another voter, as long as its ballot was not cast.' })
export class PollProxyEndInput extends Made {
  @Reference('The poll.') pollId: string;
  @Reference('The voice; the caller’s own, or their organization’s, when left out.', OPTIONAL) voterId?: string | null;
}
