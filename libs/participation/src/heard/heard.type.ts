import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate, OwnedBy } from '#lib/graphql';
import { ParticipationFigure } from './heard.enums.js';

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'How much was said by a day, and by how many people.' })
export class ParticipationFigures {
  @Field(() => Int, { description: 'How many contributions are shown, those that were entered among them.' })
  contributions: number;

  @Field(() => Int, {
    description: 'How many of them were said in a workshop, on paper or by telephone, and entered for somebody.',
  })
  entered: number;

  @Field(() => ParticipationFigure, { description: 'What is told of how many people took part.' })
  figure: ParticipationFigure;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many people took part, at least: those who wrote from an account, each once, rounded down to a multiple of five, and each contribution that was entered for somebody for one more. 0 where nobody did; null where it is not told, as `figure` says.',
  })
  participants: number | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({
  description: 'Who took part in a commune. What they said is in `contributions(filter: { territory })`.',
})
export class CommuneParticipation extends ParticipationFigures {
  @Field(() => Int, { nullable: true, description: 'How many people live there; null where that is not known.' })
  population: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many of 1,000 who live there took part, at least; null where either is not known.',
  })
  per1000: number | null;
}

@Audience('EVERYONE')
@OwnedBy('participation')
@ObjectType({ description: 'Who took part, and who was not heard, beside how many people live where it takes place.' })
export class Participation extends CommuneParticipation {
  @Field(() => Int, { description: 'How many communes of the day it takes place in; 0 where it takes place anywhere.' })
  communes: number;

  @Field(() => Int, { description: 'In how many of them nobody took part.' })
  silentCommunes: number;

  @Field(() => ParticipationFigures, {
    description: 'What was said about no commune, or about none of those of the day where it takes place.',
  })
  elsewhere: ParticipationFigures;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Since when the figures of how many people live there have been in force; null where there are none.',
  })
  populationOn: string | null;

  @Extensions({ length: 200 })
  @Field(() => String, { nullable: true, description: 'Where these figures were read; null where there are none.' })
  populationSource: string | null;
}
