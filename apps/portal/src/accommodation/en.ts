import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  accommodation: {
    title: 'Accommodation',
    lead: 'Disability, mobility, language, hours: say what you need to take part.',
    readBy: 'Read by {{referent}}, who is in charge of accommodation at the training provider, and by you alone.',
    readByNobody:
      'The training provider has not named anybody in charge of accommodation yet: nobody will read your request, and you can send it to them once they are named.',
    forgotten:
      'Neither your employer nor the coordination learn of it. All of it is erased thirty days after the session.',
    need: 'What I need to take part',
    needHelp:
      'Disability, mobility, language, hours. Only who is in charge of accommodation at the training provider will read it, not your employer.',
    trainersMayRead: 'Those who teach in the session may read it too',
    trainersRead: 'Those who teach in the session can read it too.',
    ask: 'Say what I need',
    change: 'Change my request',
    submit: 'Send the request',
    waits:
      'Who is in charge of accommodation at the training provider does not read this request: send it again if you want them to.',
    withdraw: 'Withdraw my request',
    withdrawHelp: 'It is erased at once.',
    answer: 'Answer',
    answerAgain: 'Change my answer',
    answerSubmit: 'Send the answer',
    answerWords: 'Answer',
    noAnswer: 'No answer yet.',
    referent: 'Name who is in charge of accommodation',
    referentSubmit: 'Name this person',
    referentHelp:
      'This person receives and reads the needs of accommodation of all your sessions, for as long as they work with you. Those told already they read only if participants, who are told by a letter, send them again.',
    referentIs: 'In charge of accommodation: {{name}}.',
  },
};
