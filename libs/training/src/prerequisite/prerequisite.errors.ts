import { Extensions, Field } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { Course } from '../course/course.type.js';

export interface Lacked {
  id: string;
  fr: string;
  en: string;
}

@Failure('training', 'The person has not completed a course that this one asks for, and its provider refuses that.')
export class PrerequisiteMissingError extends DomainError {
  @Extensions({ bound: 10 })
  @Field(() => [Course], { description: 'The courses that they lack; at most 10.' })
  courses: Course[];

  constructor(lacked: readonly Lacked[], path = 'personIds') {
    const [fr, en] = [lacked.map((one) => `«\u00a0${one.fr}\u00a0»`), lacked.map((one) => `“${one.en}”`)];
    super(
      {
        fr: `Préalable manquant : ${fr.join(', ')}. Si vous avez un autre justificatif, écrivez à l’organisme de formation, qui peut vous inscrire.`,
        en: `Missing before this course: ${en.join(', ')}. If you have another proof, write to the provider, who can enrol you.`,
      },
      path,
    );
    this.courses = lacked.map(({ id }) => ref(Course, id));
  }
}
