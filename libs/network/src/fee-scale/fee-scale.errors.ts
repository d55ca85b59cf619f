import { Field } from '@nestjs/graphql';
import { DomainError, Failure, ref } from '#lib/graphql';
import { DuesCall } from '../dues-call/dues-call.type.js';

@Failure('network', 'A call was issued by this scale: its amounts no longer change.')
export class FeeScaleInUseError extends DomainError {
  @Field(() => DuesCall, { nullable: true, description: 'The first call that was issued by it.' })
  duesCall: DuesCall | null;

  constructor(duesCallId: string, year: number, path: string) {
    super(
      {
        fr: `L’appel ${year} a été émis avec ce barème : ses montants ne changent plus. Mettez-lui fin, et créez-en un autre.`,
        en: `The call of ${year} was issued by this scale: its amounts no longer change. End it, and create another one.`,
      },
      path,
    );
    this.duesCall = ref(DuesCall, duesCallId);
  }
}
