import { useTranslation } from 'react-i18next';
import { typeset } from '../format/typeset.js';
import { MyEnrolmentsDocument } from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { useAnswer } from '../shell/use-answer.js';
import { EnrolmentState } from '../training/enrolment/enrolment-state.js';
import { isToCome } from '../training/enrolment/to-come.js';
import { daysOf } from '../training/session-words.js';
import type { Line, Told } from './waiting.js';

/** The sessions that whoever is signed in takes part in, or waits for. */
export function useOwnTraining(person: string): Told {
  const { t } = useTranslation();
  const language = useLanguage();
  const { answer, instead, busy } = useAnswer(MyEnrolmentsDocument, {
    variables: { person },
    fetchPolicy: 'cache-and-network',
    height: 148,
  });
  const own = (answer?.enrolments?.nodes ?? [])
    .filter(isToCome)
    .flatMap((enrolment) => (enrolment.session ? [{ enrolment, session: enrolment.session }] : []))
    .sort((a, b) => (a.session.startsOn < b.session.startsOn ? -1 : 1));
  const lines = own.map(({ enrolment, session }): Line => ({
    key: enrolment.id,
    to: `/formations/sessions/${session.id}`,
    title: typeset(session.title),
    more: <EnrolmentState enrolment={enrolment} />,
    when: daysOf(session, language),
  }));
  const all = { to: '/formations/mes-formations', words: t('training.mine.title') };
  return { kinds: answer && [{ title: t('place.training'), lines, all }], instead, busy };
}
