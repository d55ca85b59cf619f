import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ownAccount } from '#lib/access';
import { derivedId, type RequestContext, todayInParis } from '#lib/graphql';
import { surveyCounts, Throttle } from '#lib/identity';
import { InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { CallKind } from '../call/call.enums.js';
import { OutsidePerimeterError } from '../contribution/contribution.errors.js';
import { type ContributionPrecision } from '../contribution/contribution.enums.js';
import { shownPlace } from '../contribution/contribution.place.js';
import { type CallOf, callOf, expectOpen, expectSameWorld } from '../contribution/contribution.writes.js';
import { expectNoSanction } from '../sanction/sanction.check.js';
import { givenTo } from './survey.answers.js';
import { SurveyQuestionKind } from './survey.enums.js';
import { SurveyAnswerError } from './survey.errors.js';
import { type SurveyAnswerInput, type SurveyRespondInput } from './survey.inputs.js';
import { type Question } from './survey.questions.js';
import { type SurveyResponse } from './survey.type.js';

interface Place {
  territoryId: string | null;
  longitude: number | null;
  latitude: number | null;
  precision: ContributionPrecision | null;
}
/** An answer as it is kept. */
interface Kept {
  choices?: string[];
  number?: number;
  text?: string;
  place?: Place;
}
type Answers = Record<string, Kept>;

/** The log has no entry of a response: an entry has an instant, and says who answered. */
@Injectable()
export class SurveyRespond {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly throttle: Throttle,
  ) {}

  async respond(input: SurveyRespondInput, context: RequestContext): Promise<SurveyResponse | null> {
    // Whoever fills in what nobody sees is told that it went well.
    if (input.website) return null;
    const personId = ownAccount(context.actor) && context.actor.personId;
    const take = (): Promise<SurveyResponse> => this.uow.run(context, (tx) => taken(tx, input, personId));
    return personId ? take() : this.throttle.letter(surveyCounts(context), take);
  }
}

async function taken(tx: Tx, input: SurveyRespondInput, personId: string | null): Promise<SurveyResponse> {
  const { callId, version, browser, locale } = input;
  const call = await callOf(tx, callId, 'callId');
  if (call.kind !== CallKind.SURVEY) throw new InvalidInputError(NO_SURVEY, 'callId');
  const found = await tx.one<{ takesAnonymous: boolean; questions: Question[] | null }>(
    `select a.takes_anonymous as "takesAnonymous", v.questions from participation.call a
     left join participation.survey_version v on v.call_id = a.id and v.number = $2 where a.id = $1`,
    [callId, version],
  );
  if (!personId && !found!.takesAnonymous) throw new NotAllowedError(ACCOUNT, 'callId');
  if (!personId && !browser) throw new InvalidInputError(BROWSER, 'browser');
  if (personId) {
    await expectNoSanction(tx, call.organizationId);
    await expectSameWorld(tx, call, 'callId');
  }
  expectOpen(call);
  if (!found!.questions) throw new NotFoundError('version');
  const who = personId
    ? { person: personId, browser: null }
    : { person: null, browser: await known(tx, callId, browser!) };
  const held = await tx.one<{ answers: Answers }>(
    'select answers from participation.survey_response where call_id = $1 and (person_id = $2 or browser = $3) for update',
    [callId, who.person, who.browser],
  );
  const answers: Answers = {};
  for (const { question, input: given } of givenTo(found!.questions, input.answers))
    answers[question.id] = await kept(tx, call, { question, given, held: held?.answers[question.id] });
  const today = todayInParis();
  await tx.query(
    `insert into participation.survey_response (id, call_id, version_number, person_id, browser, answers, locale, responded_on, demonstration)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (call_id, ${personId ? 'person_id' : 'browser'}) do update set version_number = excluded.version_number, answers = excluded.answers,
       locale = excluded.locale, responded_on = excluded.responded_on`,
    [
      ...[nobodysId(), callId, version, who.person, who.browser, JSON.stringify(answers), locale, today],
      call.isDemonstration,
    ],
  );
  return shown(version, today, answers);
}

/** Any other holds the instant at which it was made. */
const nobodysId = (): string => derivedId('sresponse', randomBytes(16).toString('hex'));

/** As a browser is known while the call is open: by no more than what the key of the call makes of it. */
async function known(tx: Tx, callId: string, browser: string): Promise<Buffer> {
  await tx.query(
    'insert into participation.survey_key (call_id, key) values ($1, $2) on conflict (call_id) do nothing',
    [callId, randomBytes(32)],
  );
  const found = await tx.one<{ key: Buffer }>('select key from participation.survey_key where call_id = $1 for share', [
    callId,
  ]);
  return createHmac('sha256', found!.key).update(browser).digest();
}

async function kept(
  tx: Tx,
  { initiativeId }: CallOf,
  { question: { id, kind, choices }, given, held }: { question: Question; given: SurveyAnswerInput; held?: Kept },
): Promise<Kept> {
  if (choices.length > 0) return { choices: given.choices };
  if (kind === SurveyQuestionKind.SCALE) return { number: given.number! };
  if (kind === SurveyQuestionKind.TEXT) return { text: given.text! };
  // What is kept of a point was drawn once: sent back as it is, it is not drawn anew.
  if (held?.place && isSame(held.place, given)) return held;
  try {
    return { place: await shownPlace(tx, initiativeId, given) };
  } catch (error) {
    if (error instanceof OutsidePerimeterError) throw new SurveyAnswerError(id, OUTSIDE);
    if (error instanceof NotFoundError) throw new SurveyAnswerError(id, NO_COMMUNE);
    throw error;
  }
}

const isSame = (place: Place, { point, territoryId, precision }: SurveyAnswerInput): boolean =>
  (point ?? null) !== null &&
  place.longitude === point!.longitude &&
  place.latitude === point!.latitude &&
  place.precision === precision &&
  (!territoryId || place.territoryId === territoryId);

const shown = (version: number, respondedOn: string, answers: Answers): SurveyResponse => ({
  ...{ version, respondedOn },
  answers: Object.entries(answers).map(([question, { choices = [], number = null, text = null, place }]) => ({
    ...{ question, choices, number, text },
    place: place
      ? ({
          id: place.territoryId,
          point: place.precision && {
            longitude: place.longitude!,
            latitude: place.latitude!,
            precision: place.precision,
          },
        } as never)
      : null,
  })),
});

const NO_SURVEY = { fr: 'Cet appel n’est pas un questionnaire.', en: 'This call is no survey.' };
const ACCOUNT = {
  fr: 'Ce questionnaire demande un compte : connectez-vous, vos réponses restent dans ce navigateur.',
  en: 'This survey asks for an account: sign in, your answers stay in this browser.',
};
const BROWSER = {
  fr: 'Sans compte, le navigateur tire un code au hasard et l’envoie avec les réponses.',
  en: 'Without an account, the browser draws a code and sends it with the answers.',
};
const OUTSIDE = {
  fr: 'Ce lieu n’est pas dans le territoire de la démarche. Choisissez un point ou une commune qui en fait partie.',
  en: 'This place does not lie in the territory of the initiative. Choose a point or a commune that does.',
};
const NO_COMMUNE = { fr: 'Cette commune n’existe pas.', en: 'There is no such commune.' };
