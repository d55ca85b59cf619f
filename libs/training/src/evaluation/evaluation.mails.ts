import { dayInWords } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';
import { type SessionWords } from '../enrolment/enrolment.letters.js';

interface Asked extends SessionWords {
  moment: string;
  closesAt: string;
}

const FR: Record<string, { subject: string; lead: string; name: string }> = {
  POSITIONING: {
    subject: 'Avant la formation',
    lead: 'Vous allez suivre cette formation. Dites à qui l’anime ce que vous savez déjà et ce que vous en attendez.',
    name: 'Vos réponses portent votre nom : les formateurs et l’organisme de formation les lisent, personne d’autre.',
  },
  HOT: {
    subject: 'Votre avis sur la formation',
    lead: 'Cette formation se termine. Qu’en avez-vous pensé ?',
    name: 'Vos réponses ne portent pas votre nom et rien ne permet de vous retrouver par elles. Elles sont lues ensemble, à partir de cinq.',
  },
  COLD: {
    subject: 'Trois mois après la formation',
    lead: 'Vous avez suivi cette formation il y a trois mois. Qu’en reste-t-il dans votre travail ?',
    name: 'Vos réponses ne portent pas votre nom et rien ne permet de vous retrouver par elles. Elles sont lues ensemble, à partir de cinq.',
  },
};
const EN: typeof FR = {
  POSITIONING: {
    subject: 'Before the course',
    lead: 'You are going to take this course. Tell those who teach it what you know already and what you expect.',
    name: 'Your answers carry your name: the trainers and the training provider read them, nobody else.',
  },
  HOT: {
    subject: 'What you think of the course',
    lead: 'This course is coming to its end. What did you think of it?',
    name: 'Your answers carry no name, and nothing leads from them to you. They are read together, from five on.',
  },
  COLD: {
    subject: 'Three months after the course',
    lead: 'You took this course three months ago. What is left of it in your work?',
    name: 'Your answers carry no name, and nothing leads from them to you. They are read together, from five on.',
  },
};

export const evaluationAsked = mailTemplate<Asked>('EVALUATION_ASKED', {
  fr: ({ name, title, endsAt, zone, link, moment, closesAt }) => ({
    subject: `${FR[moment]!.subject} : ${title}`,
    body: [
      `Bonjour ${name},`,
      FR[moment]!.lead,
      moment === 'POSITIONING' ? `« ${title} »` : `« ${title} », jusqu’au ${dayInWords(endsAt, 'fr', zone)}.`,
      `Quelques minutes suffisent ; vous pouvez répondre jusqu’au ${dayInWords(closesAt, 'fr', zone)}.`,
      { action: 'Répondre', link },
      { small: FR[moment]!.name },
      { small: 'Ce lien est le vôtre : il sert une fois. Ne le transmettez pas.' },
    ],
  }),
  en: ({ name, title, endsAt, zone, link, moment, closesAt }) => ({
    subject: `${EN[moment]!.subject}: ${title}`,
    body: [
      `Hello ${name},`,
      EN[moment]!.lead,
      moment === 'POSITIONING' ? `“${title}”` : `“${title}”, until ${dayInWords(endsAt, 'en', zone)}.`,
      `It takes a few minutes; you can answer until ${dayInWords(closesAt, 'en', zone)}.`,
      { action: 'Answer', link },
      { small: EN[moment]!.name },
      { small: 'This link is yours and works once. Please do not pass it on.' },
    ],
  }),
});
