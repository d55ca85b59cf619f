import { Field, Float } from '@nestjs/graphql';
import { DomainError, Failure } from '#lib/graphql';

@Failure('portals', 'Another portal has this name in addresses, or had it once.')
export class PortalSlugTakenError extends DomainError {
  constructor() {
    super(
      {
        fr: 'Un autre portail a cette adresse, ou l’a eue : choisissez-en une autre.',
        en: 'Another portal has this address, or had it once: choose another one.',
      },
      'slug',
    );
  }
}

@Failure('portals', 'The colour of a portal cannot be read on its paper.')
export class PortalContrastError extends DomainError {
  @Field(() => Float, { description: 'Its contrast there, of 1 to 21.' })
  ratio: number;

  @Field(() => Float, { description: 'What it takes.' })
  needed: number;

  constructor(path: 'accent' | 'accentDark', ratio: number, needed: number) {
    const said = (locale: string, number: number): string =>
      number.toLocaleString(locale, { maximumFractionDigits: 1 });
    const [paper, direction] = path === 'accent' ? ['clair', 'foncée'] : ['sombre', 'claire'];
    super(
      {
        fr: `Sur le papier ${paper}, le contraste de cette couleur est de ${said('fr', ratio)} ; il en faut ${said('fr', needed)} : prenez-en une plus ${direction}.`,
        en: `On the ${path === 'accent' ? 'light' : 'dark'} paper the contrast of this colour is ${said('en', ratio)}; it takes ${said('en', needed)}: take a ${path === 'accent' ? 'darker' : 'lighter'} one.`,
      },
      path,
    );
    this.ratio = ratio;
    this.needed = needed;
  }
}

@Failure('portals', 'Somebody edits the portal already during a part of that time.')
export class PortalEditorAppointedError extends DomainError {
  constructor() {
    super({
      fr: 'Cette personne édite déjà ce portail pendant une partie de la période.',
      en: 'This person edits the portal already during a part of that time.',
    });
  }
}
