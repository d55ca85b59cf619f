import { Field, Int } from '@nestjs/graphql';
import { DateTime, DomainError, Failure } from '#lib/graphql';
import { BudgetReach, BudgetStage } from './budget.enums.js';

const SAID: Record<BudgetStage, { fr: string; en: string }> = {
  PREPARED: { fr: 'Le vote n’est pas encore ouvert.', en: 'The ballot is not open yet.' },
  VOTING: {
    fr: 'Le vote est ouvert : les projets et la règle ne changent plus, et rien n’est compté avant la clôture.',
    en: 'The ballot is open: projects and rule stay as they are, and nothing is counted before it is closed.',
  },
  CLOSED: {
    fr: 'Le vote est clos : il ne prend plus de bulletins, et les projets et la règle ne changent plus.',
    en: 'The ballot is closed: it takes no more ballots, and projects and rule stay as they are.',
  },
  CHECKING: {
    fr: 'Le vote est dépouillé : son résultat reste tel quel, et attend d’être publié.',
    en: 'It is counted: the result stays as it is, and waits to be published.',
  },
  COUNTED: {
    fr: 'Le vote est dépouillé : son résultat reste tel quel.',
    en: 'It is counted: the result stays as it is.',
  },
};

@Failure('participation', 'A participatory budget is not so far, or farther: `stage` says how far.')
export class BudgetStageError extends DomainError {
  @Field(() => BudgetStage, { description: 'How far it is.' })
  stage: BudgetStage;

  constructor(stage: BudgetStage, path?: string) {
    super(SAID[stage], path);
    this.stage = stage;
  }
}

@Failure(
  'participation',
  'The close of a vote under way would be moved too far from the one that was told first: `latest` says how far it may be.',
)
export class BudgetExtensionError extends DomainError {
  @Field(() => DateTime, { description: 'When it closes at the latest.' })
  latest: Date;

  constructor(latest: Date) {
    super(
      {
        fr: `Un vote en cours se prolonge de 60 jours au plus après la clôture annoncée : jusqu’au ${dayIn(latest, 'fr')}.`,
        en: `A vote under way is extended by 60 days at most beyond the close that was announced: until ${dayIn(latest, 'en')}.`,
      },
      'closesAt',
    );
    this.latest = latest;
  }
}

const dayIn = (at: Date, locale: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(at);

@Failure('participation', 'The projects of a ballot cost more together than the envelope that pays for them.')
export class BudgetOverspentError extends DomainError {
  @Field(() => Int, { description: 'What they cost together, in euros.' })
  cost: number;

  @Field(() => Int, { description: 'The envelope, in euros.' })
  envelope: number;

  constructor(cost: number, envelope: number, path: readonly string[]) {
    super(
      {
        fr: `Ces projets coûtent ensemble ${euros(cost, 'fr')}, pour une enveloppe de ${euros(envelope, 'fr')} : retirez-en.`,
        en: `These projects cost ${euros(cost, 'en')} together, and the envelope has ${euros(envelope, 'en')}: take some out.`,
      },
      path,
    );
    this.cost = cost;
    this.envelope = envelope;
  }
}

@Failure('participation', 'A ballot names projects of territories that its rule does not let it name together.')
export class BudgetReachError extends DomainError {
  @Field(() => BudgetReach, { description: 'What the rule lets it name.' })
  reach: BudgetReach;

  constructor(reach: BudgetReach, path: readonly string[]) {
    super(reach === BudgetReach.OWN_TERRITORY ? OWN : ONE, path);
    this.reach = reach;
  }
}

const ONE = {
  fr: 'Un bulletin nomme des projets d’un seul territoire, en plus de ceux de l’enveloppe commune.',
  en: 'A ballot names projects of one territory, beside those of the common envelope.',
};
const OWN = {
  fr: 'Ce projet est payé par un autre territoire que le vôtre : choisissez parmi ceux du vôtre et de l’enveloppe commune.',
  en: 'Another territory than yours pays for this project: choose among those of yours and of the common envelope.',
};

@Failure('participation', 'A booth has not as many ballots as people who signed its roll.')
export class BoothTurnoutError extends DomainError {
  @Field(() => Int, { description: 'How many signed.' })
  turnout: number;

  @Field(() => Int, { description: 'How many ballots were entered.' })
  ballots: number;

  constructor(turnout: number, ballots: number) {
    super(
      {
        fr: `${ballots} bulletin${ballots > 1 ? 's' : ''} pour ${turnout} émargement${turnout > 1 ? 's' : ''} : recomptez l’urne et la liste, les deux doivent être égaux.`,
        en: `${ballots} ballot${ballots === 1 ? '' : 's'} for ${turnout} signature${turnout === 1 ? '' : 's'}: count box and roll again, both have to be the same.`,
      },
      'ballots',
    );
    this.turnout = turnout;
    this.ballots = ballots;
  }
}

export const euros = (amount: number, locale: 'fr' | 'en'): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount);
