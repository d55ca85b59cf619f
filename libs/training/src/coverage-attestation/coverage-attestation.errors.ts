import { Field, Int } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

interface Counted {
  headcount: number | null;
  trained: number | null;
  possiblyTrained: number | null;
}

@Failure('training', 'On that day not all of the team are trained beyond doubt, or nobody knows who is in it.')
export class CoverageIncompleteError extends DomainError {
  @Field(() => Int, { nullable: true, description: 'How many count for the team; null when that is not known.' })
  headcount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are trained beyond doubt; null with `headcount`.',
  })
  trained: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them may be trained, those beyond doubt included; null with `headcount`.',
  })
  possiblyTrained: number | null;

  constructor(counted: Counted) {
    super(wordsOf(counted), 'day');
    this.headcount = counted.headcount;
    this.trained = counted.trained;
    this.possiblyTrained = counted.possiblyTrained;
  }
}

function wordsOf({ headcount, trained, possiblyTrained }: Counted): { fr: string; en: string } {
  if (!headcount || trained === null)
    return {
      fr: 'Ce jour-là, personne n’est connu dans l’équipe, ou aucune règle ne dit qui compte : rien ne peut être attesté.',
      en: 'On that day nobody is known in the team, or no rule says who counts: nothing can be attested.',
    };
  const people = {
    fr: `${trained} ${trained > 1 ? 'personnes' : 'personne'} sur ${headcount} ${trained > 1 ? 'sont formées' : 'est formée'}`,
    en: `${trained} of ${headcount} ${headcount === 1 ? 'person' : 'people'} ${trained === 1 ? 'is' : 'are'} trained`,
  };
  if (possiblyTrained === headcount)
    return {
      fr: `Ce jour-là, ${people.fr} sans aucun doute ; pour les autres, les dates sont trop imprécises. Précisez-les d’abord.`,
      en: `On that day ${people.en} beyond doubt; the dates of the others are not precise enough. Make them more precise first.`,
    };
  return {
    fr: `Ce jour-là, ${people.fr} : seule une équipe formée en entier est attestée.`,
    en: `On that day ${people.en}: only a team that is trained as a whole is attested.`,
  };
}

@Failure('training', 'An attestation of that team and day is in force already.')
export class CoverageAlreadyAttestedError extends DomainError {
  @Field({ description: 'Number of that attestation.' })
  number: string;

  constructor(number: string) {
    super(
      {
        fr: `Une attestation de ce jour est déjà en vigueur : ${number}. Remplacez-la si elle est fausse.`,
        en: `An attestation of that day is in force already: ${number}. Replace it if it is wrong.`,
      },
      'day',
    );
    this.number = number;
  }
}
