import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  accommodation: {
    title: 'Accessibility needs',
    lead: 'Disability, mobility, language, timetable: say what you need to take part.',
    readBy: 'Read only by you and {{referent}}, the disability officer of the training provider.',
    readByNobody:
      'The training provider has not named a disability officer yet: nobody will read your request, and you can send it to them once they are named.',
    forgotten:
      'Neither your employer nor the network coordinators know of it. Everything is erased thirty days after the session.',
    need: 'What I need to take part',
    needHelp:
      'Disability, mobility, language, timetable. Only the disability officer of the training provider will read it, not your employer.',
    trainersMayRead: 'The trainers of the session may read it too',
    trainersRead: 'The trainers of the session can read it too.',
    ask: 'Say what I need',
    change: 'Edit my request',
    submit: 'Send the request',
    sent: 'Your request has been sent.',
    waits:
      'The current disability officer of the training provider cannot read this request: send it again if you want them to.',
    withdraw: 'Withdraw my request',
    withdrawHelp: 'It is erased at once.',
    answer: 'Answer',
    answerAgain: 'Edit my answer',
    answerSubmit: 'Send the answer',
    answerWords: 'Answer',
    noAnswer: 'No answer from {{referent}}, the disability officer, yet.',
    noAnswerYours: 'You have not answered yet.',
    noAnswerNobody: 'No answer yet: no disability officer reads this request.',
    referent: 'Name the disability officer',
    referentChange: 'Change the disability officer',
    referentSubmit: 'Name this person',
    referentHelp:
      'This person receives and reads the accessibility needs for all your sessions, for as long as they work with you. Requests already made become readable to them only if the participants, who are told by email, send them again.',
    referentNone: 'No disability officer has been named: nobody will read what participants ask for.',
    referentIs: 'Disability officer: {{name}}.',
  },
};
