import { Field } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure(
  'portals',
  'An item that was made from another still bears its title: change it, or say with `confirmsTitles` that it is meant.',
)
export class TitleTakenOverError extends DomainError {
  @Field(() => [String], { description: 'The languages in which it does: `fr`, `en`; at most 2.' })
  locales: string[];

  constructor(locales: readonly string[]) {
    const said = (names: Readonly<Record<string, string>>, and: string): string =>
      locales.map((locale) => names[locale]).join(and);
    super(
      {
        fr: `Le titre ${said({ fr: 'français', en: 'anglais' }, ' et le titre ')} est encore celui du contenu d’origine : changez-le, ou confirmez en publiant qu’il convient.`,
        en: `The ${said({ fr: 'French', en: 'English' }, ' and the ')} title is still that of the item that this was made from: change it, or confirm when you publish that it is meant.`,
      },
      'confirmsTitles',
    );
    this.locales = [...locales];
  }
}
