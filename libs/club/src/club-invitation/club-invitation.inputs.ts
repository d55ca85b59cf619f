import { InputType } from '@nestjs/graphql';
import { change, Lines, Made, Reference } from '#lib/writes';

@InputType({ description: 'Asks somebody to join the club.' })
export class ClubInvitationSendInput extends Made {
  @Reference('Who is asked.') personId: string;
  @Lines(800, 'What is written to them; plain text.', { unless: '' }) message: string;
}

@InputType({ description: 'Joins the club.' })
export class ClubInvitationAcceptInput extends change('The invitation.') {}

@InputType({ description: 'Declines to join the club.' })
export class ClubInvitationDeclineInput extends change('The invitation.') {}

@InputType({ description: 'Takes an invitation back.' })
export class ClubInvitationWithdrawInput extends change('The invitation.') {}
