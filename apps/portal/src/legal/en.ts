import type { Same } from '../i18n/same.js';
import type { fr } from './fr.js';

export const en: Same<typeof fr> = {
  legal: {
    missing: 'to be filled in by the operator',
    missingNote: 'What is outlined with dashes is still missing: it is set in the configuration of this installation.',
    operator: 'The operator',
    name: 'Operator of the service',
    identity: 'Legal form, registration, address',
    publicationDirector: 'Publication director',
    hosting: 'Hosting',
    email: 'Email address',
    write: 'Write to',
  },
  notice: {
    title: 'Legal notice',
    lead: 'Who publishes this service, who hosts it, and whom to write to.',
    sections: {
      software: {
        title: 'The software',
        text: 'This service runs S-PASS Territoires, free software published under the EUPL 1.2 licence.',
      },
      content: {
        title: 'Published data',
        text: 'The administrative division may be reused under the Licence Ouverte 2.0, naming its source and the date of its last update. Facts about the network each cite their sources; the page “Sources and licences” brings them together.\nWhat is marked “demonstration” is invented and says nothing about any real organization or person.',
      },
      report: {
        title: 'Report a mistake',
        text: 'If something is wrong or out of date, or is about you and should not be published, write to the address above and give the address of the page.',
      },
    },
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this service knows about you, for how long, who sees it, and how to take it back.',
    sections: {
      visit: {
        title: 'Without an account',
        text: 'Reading the portal asks nothing of you. It makes no request to any other site and does not measure your visit. Your browser keeps the language and theme you choose, whether you want to see demonstration data, and what you have begun to type into a form; none of it is sent without an action of yours.\nThe address of your connection is kept in memory for a few minutes, to count requests and share the service fairly. The server’s log does not record it.',
      },
      account: {
        title: 'With an account',
        text: 'Your name and email address; a password, of which only a fingerprint is kept, or the link with the service that signs you in; your roles and their dates; your answers to requests for consent; your sessions, with the address and browser they came from; your access tokens; the date of your last visit.\nIf you work or sit in an organization of the network: your positions, mandates, attendances and votes as well, and the telephone number you give there.\nA log records who changed what, and when.',
      },
      why: {
        title: 'What for',
        text: 'To open your session and let you do what your roles allow: that is the service you ask for. To keep a dated history of the network, its bodies and their decisions, and to be able to say who changed a record: that is the network’s legitimate interest. To send you its newsletter: only if you have agreed.\nNothing is sold, handed to third parties, or used to track you or to decide in your place.',
      },
      who: {
        title: 'Who sees it',
        text: 'Everybody sees the name and positions of those who hold a public function (director, president…); other people are seen only by those who hold a role in the network, and by themselves. Your address and telephone number are seen by you, by those who manage an organization you work for and by the network coordinators. Your sessions, tokens and consents are seen by you alone.\nThe host runs the machines on the operator’s behalf. Emails go through the mail server that the operator has chosen.',
      },
      cookies: {
        title: 'Cookies',
        text: 'A session cookie, if you sign in: it serves to recognise you and nothing else, and disappears when you sign out. A device cookie, kept for a year, so that strangers guessing passwords cannot lock you out of this browser. A cookie of a few minutes during a sign-in in two steps. None of them measures or tracks you, so no banner is needed.',
      },
    },
    keptTitle: 'For how long',
    what: 'Data',
    until: 'Kept',
    kept: {
      account: { what: 'Account', until: 'until it is erased, or two years without a visit, after a month’s notice' },
      signUp: { what: 'Sign-up never confirmed', until: '24 hours' },
      session: { what: 'Session', until: '30 days after the last visit, 90 days at most' },
      device: { what: 'Known device', until: 'a year after the last visit' },
      link: { what: 'Link sent by email', until: '7 days after it ends' },
      invitation: { what: 'Invitation never accepted', until: 'a year after it ends' },
      letter: { what: 'Email kept by the service', until: '30 days' },
      history: {
        what: 'Positions, mandates, votes',
        until: 'with the history of the network; without your name after erasure',
      },
      log: { what: 'Log of changes', until: 'with what it proves; without your name after erasure' },
      backup: { what: 'Backups', until: '7 days, unless the operator has set it otherwise' },
    },
    rightsTitle: 'Your rights',
    rights:
      'You may read, correct, take away and erase what we know about you, and withdraw a consent. With an account, you can do all of it yourself:',
    rightsData: 'Take away or erase your data',
    rightsProfile: 'Correct your name and contacts',
    rightsConsents: 'Change your consents',
    rightsMail: 'Without an account, or for anything else, write to:',
    rightsAuthority:
      'If the answer does not satisfy you, you may complain to the French data protection authority (CNIL): cnil.fr, or 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, France.',
  },
  terms: {
    title: 'Terms of use',
    lead: 'What you commit to when you open an account. Reading the portal does not require you to accept anything.',
    version: 'Text {{version}}. This is what is recorded with your agreement, under “Consents”.',
    sections: {
      account: {
        title: 'A personal account',
        text: 'The account is free of charge and belongs to one person: neither the password nor the tokens may be shared. Give your name and an email address that you check. If you think somebody else is using it, close all your sessions under “Security” and change the password.',
      },
      roles: {
        title: 'Acting for an organization',
        text: 'A role lets you keep the record of an organization or act on behalf of the network, from its first day to its last. What you write there carries your name in the log. Write facts that are exact, dated, with their source; say what is unknown rather than assume it.',
      },
      others: {
        title: 'Respecting others',
        text: 'Record about people only what is useful to their function and what they can read themselves. Publish nothing unlawful, nor anything you have no right to. Do not try to get around access rights or overload the service; a program identifies itself with a token.',
      },
      reuse: {
        title: 'Reusing the data',
        text: 'Public data may be read, downloaded and queried through the API, under the licences given on the page “Sources and licences”.',
      },
      service: {
        title: 'The service',
        text: 'The service may be interrupted, for updates among other things. Its data is backed up. Demonstration data may disappear at any time.',
      },
      end: {
        title: 'End of the account',
        text: 'You may erase your account whenever you like, under “Your data”. The administration of the network may withdraw a role. An account that is not used for two years is erased, after a notice.\nIf these terms change, their new text bears another version, and your agreement is asked for again.',
      },
    },
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'S-PASS Territoires is committed to making this portal usable by everyone. The aim is the French standard RGAA 4.1, which follows WCAG at level AA.',
    state: 'Compliance status',
    stateText:
      'Not established: no RGAA audit has been carried out yet, and no compliance rate can be given. What follows is what was checked, and how.',
    tested: 'What was checked',
    testedText:
      'For every version a program opens each kind of page in Chromium, in light and dark theme and at several widths, and applies axe-core {{version}}: the WCAG 2.0, 2.1 and 2.2 rules at levels A and AA that this tool can check by itself. It lets no deviation pass. Such automatic rules cover only part of the criteria.',
    testedItems: {
      keyboard:
        'By keyboard, in written tests: skip link, search and suggestions, sorting a table, choosing the date, menus, forms and their errors (RGAA criteria 7.3, 11.10, 12.7, 12.8).',
      contrast: 'Contrast of texts in light and dark theme (3.2), by axe-core.',
      zoom: 'No sideways scrolling of the page at 320 pixels wide (10.11); wide tables scroll in their frame.',
      structure: 'Headings, regions, names of fields, links and buttons (9.1, 9.2, 11.1, 6.1, 11.9), by axe-core.',
      focus: 'The focus stays visible, and near what has just gone (10.7).',
    },
    untested: 'What was not',
    untestedItems: {
      readers: 'Screen readers: nothing was tried with NVDA, JAWS, VoiceOver or TalkBack.',
      people: 'No disabled person has yet tried the portal at our request.',
      judgement:
        'Criteria that take judgement: whether titles and alternative texts say the right thing, reading order, clarity of messages.',
      pdf: 'The PDF and CSV files that the service makes.',
    },
    limits: 'What we know to be imperfect',
    limitsItems: {
      map: 'The map is moved by mouse or finger; by keyboard, use the list beside it.',
      table: 'On small screens large tables scroll sideways within their frame.',
      explorer: 'The GraphQL explorer is a third-party tool for developers; its code editor is not fully accessible.',
    },
    contact: 'Report an obstacle',
    contactText:
      'If some information or action is not accessible to you, write to us: you will get it in another form.',
    remedy: 'Remedies',
    remedyText:
      'If you get no answer you may turn to the French Défenseur des droits: by its online form, by telephone on +33 9 69 39 00 00, or by post to Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France.',
    date: 'Statement made on 26 November 2026.',
  },
};
