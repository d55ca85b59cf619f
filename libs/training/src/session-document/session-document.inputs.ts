import { InputType } from '@nestjs/graphql';
import { change } from '#lib/writes';

@InputType({ description: 'Sends the joining instructions of a session.' })
export class ConvocationsSendInput extends change('The session.') {}
