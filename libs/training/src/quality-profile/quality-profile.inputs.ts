import { InputType } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import { change, correction, Made, Reference, Value } from '#lib/writes';

@InputType({ description: 'What a provider does besides plain training, from a day on.' })
export class QualityProfileRecordInput extends Made {
  @Reference('The provider.') organizationId: string;
  @Value(() => LocalDate, 'First day on which it is so.') validFrom: string;
  @Value(() => Boolean, 'It gives trainings that lead to a certification.', { unless: false }) isCertifying: boolean;
  @Value(() => Boolean, 'It trains apprentices.', { unless: false }) hasApprentices: boolean;
  @Value(() => Boolean, 'It gives trainings that alternate with a company.', { unless: false }) isWorkStudy: boolean;
  @Value(() => Boolean, 'It gives trainings with periods at work.', { unless: false }) isWorkBased: boolean;
  @Value(() => Boolean, 'Others give trainings in its name.', { unless: false }) isSubcontracting: boolean;
}

@InputType({ description: 'Corrects a profile; fields left out stay as they are.' })
export class QualityProfileUpdateInput extends correction(QualityProfileRecordInput, 'The profile.', {
  without: ['organizationId'],
}) {}

@InputType({ description: 'A profile that was recorded by mistake.' })
export class QualityProfileRemoveInput extends change('The profile.') {}
