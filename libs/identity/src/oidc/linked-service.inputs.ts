import { InputType } from '@nestjs/graphql';
import { Text } from '#lib/writes';

@InputType({ description: 'Takes another service off the account.' })
export class ServiceUnlinkInput {
  @Text(500, 'Address of the service, as `linkedServices` tells it.') issuer: string;
}
