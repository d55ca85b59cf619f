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
        text: 'Reading the portal asks nothing of you. It makes no request to any other site and does not measure your visit. Your browser keeps the language and theme you choose, whether you want to see demonstration data, the page to come back to once your account is open, and what you have begun to type into a form; none of it is sent without an action of yours.\nThe address of your connection is kept in memory for a few minutes, to count requests and share the service fairly. The server’s log does not record it.',
      },
      identity: {
        title: 'With an account',
        text: 'Your name and email address; a password, of which only a fingerprint is kept, or the link with the service that signs you in; your roles and their dates; your answers to requests for consent; your sessions, with the address and browser they came from; your access tokens; the date of your last visit.',
      },
      network: {
        title: 'In the network',
        text: 'If you work or sit in an organization of the network: your positions, your mandates, your attendances and votes in its bodies, and the telephone number you give there. All of it is part of the history of the network and stays there; erasure takes your name and contacts out of it.',
      },
      training: {
        title: 'In training',
        text: 'To organize sessions and prove that they took place: your enrolments and waiting lists, what you were called to, absences you announce, proofs of prerequisites, needs that were told for you, and the training you have completed. Your enrolment is seen by you, by those who manage the organization you come for, by those who hold the session and by the coordinators.\nFor each half-day, your attendance: whether you were there, when, and the signature you drew or the name you typed. It is seen by you, by those who manage your organization and by those who hold the session. Signatures and remarks are erased with your data, or once the time for proving the session is over; the attendance stays, without your name after erasure.\nIf a disability or another reason calls for an accommodation, your request is read by you, by the referent of the training provider and, if you agree, by those who teach. Neither your employer nor the coordinators see it.\nWhat you answer before the session, to find your level, carries your name: only those who teach and those who manage the provider read it beside you. The evaluations that follow carry none: the service knows whether you have answered, not what you said.\nYour certificates are seen by you, by those who manage your organization, by those who hold the session and by the coordinators; with the number and code that are printed, whoever holds the paper can verify it. The name on it stays for as long as the proof is needed. A complaint and what it takes to answer it are seen only by those who manage the provider and by the coordinators.\nIf you teach: the half-days that you teach and seal, and your file of competences, seen by you, by those who manage the provider and by the coordinators.',
      },
      participation: {
        title: 'Contributions and support',
        text: 'So that anybody can answer a call and follow what becomes of it: your contributions, your comments and their versions, the place, and the name you choose to be read by. Everybody sees what is published; the rest is seen by you and by those who answer for the call. The place shows with the precision you choose; where you do not show the exact point, it is kept apart and nobody sees it.\nWhat you said in a workshop, on paper or by telephone is entered with your agreement alone, by those who answer for the call: your text, the day, the place, and your name if you gave it. No account is tied to it. To have it corrected or taken back, ask them, even after the call has ended.\nWho supports a contribution is shown to nobody: only how many do. The official answer and what follows stay with the contribution. On erasure, you choose to leave your texts without your name or to have them erased.\nOf a survey, your answers are read by those who answer for the call alone, without your name; everybody may see figures of them, never those of fewer than five people. Without an account, your browser keeps your answers and a code drawn at random; the service keeps no more than a print of it, destroyed when the survey closes. On erasure, what you chose stays counted without your name; what you wrote, and your points, go.\nA notice about something that should not be shown keeps its reason and, to answer you, your name and address where they are known: the service shows nobody who sent it. Decisions of moderation and their reasons, objections and suspensions are seen by whoever they concern and by those who answer for the call; the notes of these, by themselves only.',
      },
      club: {
        title: 'Club and workstreams',
        text: 'So that members find each other and work together. Your profile (introduction, what you can help with, skills, languages, themes) is seen by whom you choose: the club, the network or everybody. When you joined and left is seen only by you and by the coordinators; an invitation is seen by whoever sends it too.\nIn a workstream: your place in the team, your tasks, your answers to proposed dates, your attendances, the minutes, tests, files, deliverables and reuses that you record, your votes, and the story of what happens there. The work is seen by the team, by the coordinators and, unless it is kept to the team, by those who hold a role in the network. In an anonymous poll, it is known once it is closed who voted, never what was chosen.\nYour needs, offers and answers carry your name for the club and the network. Erasure removes your profile and takes your name off what you leave to the team.',
      },
      discussions: {
        title: 'Discussions',
        text: 'To talk about a workstream: your threads, your posts and their versions, and your reactions. They are seen by those who see what is discussed. A post that was taken out leaves only its place. On erasure, you choose to leave your texts without your name or to have them erased; your reactions always go.',
      },
      notifications: {
        title: 'Notifications and what you follow',
        text: 'To tell you: what you were told of and what of it you have read, what you follow (a workstream, a contribution and its official answers, an entry), and how often you want letters. Nobody but you sees it.',
      },
      portals: {
        title: 'Portals and searches',
        text: 'Your saved searches, to write to you when an entry matches, your preview links and the files you are sending: they are seen by you alone. The service also remembers which account saved a draft, proposed or decided a correction or a handover, or asked for an archive; and, for a minute, who has an entry open in the editor, so that two people do not get in each other’s way. A picture carries the name of its author, as the French code on intellectual property asks.',
      },
      webhooks: {
        title: 'Webhooks',
        text: 'The addresses of your programs, the secrets that sign what is sent and the record of it, to tell them what you are allowed to see. Nobody but you sees them; all of it goes with the account.',
      },
      reporting: {
        title: 'Reports and files',
        text: 'The files that you ask for, once or by the clock, with their settings: nobody but you sees them. The service remembers which account wrote a report or proposed a document for programs. A published edition never changes: if you stood in it, erasure withdraws it and removes its rows.',
      },
      mail: {
        title: 'Emails',
        text: 'An installation without a mail server keeps the emails that it writes in a mailbox of its own, with the address, subject and text, so that the operator can check what goes out.',
      },
      jobs: {
        title: 'Work that waits',
        text: 'An email to be sent or a file to be made keeps the name of whoever waits for it until it is done. The administrators see that some work waits, not what it is about.',
      },
      writes: {
        title: 'Log of changes',
        text: 'Who changed what, and when, with what the record said before and after, to be able to establish it. It is seen by whoever made the change, by whom it is about, by those who manage the organization concerned and by the coordinators. Requests that were answered are remembered for a month, so that nothing is done twice.',
      },
      why: {
        title: 'What for',
        text: 'To open your session and let you do what your roles allow: that is the service you ask for. To keep a dated history of the network, its bodies and their decisions, and to be able to say who changed a record: that is the network’s legitimate interest. To send you its newsletter: only if you have agreed.\nNothing is sold, handed to third parties, or used to track you or to decide in your place.',
      },
      who: {
        title: 'Who sees it',
        text: 'Everybody sees the name and positions of those who hold a public function (director, president…); other people are seen only by those who hold a role in the network, and by themselves, except for what they choose to show in the club or by contributing. Your address and telephone number are seen by you, by those who manage an organization you work for and by the network coordinators. Your sessions, tokens and consents are seen by you alone.\nThe host runs the machines on the operator’s behalf. Emails go through the mail server that the operator has chosen.',
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
      attempt: { what: 'Guesses at a password or code', until: 'a day after the last, without your name' },
      enrolment: {
        what: 'Enrolments, attendances, needs, completed training',
        until: 'with what proves the session; without your name after erasure',
      },
      waiting: {
        what: 'Waiting lists of a course, announced absences, proofs',
        until: 'until erasure',
      },
      signature: {
        what: 'Signatures of attendance and remarks',
        until: 'until erasure, or until the time for proof ends that the funding of the session sets',
      },
      accommodation: {
        what: 'Request for an accommodation',
        until: '30 days after the session, or until it is cancelled',
      },
      positioning: { what: 'Answers before a session', until: 'a year after the session' },
      evaluation: { what: 'That an evaluation was answered', until: 'until erasure' },
      certificate: {
        what: 'Certificates, attestations of a team',
        until: 'until erasure, and for ten years at least from the end of the year of issue',
      },
      complaint: { what: 'Complaint', until: 'six years after it is closed; without your name after erasure' },
      requests: { what: 'Details of an enrolment or an issue of many at once', until: '30 days' },
      trainer: { what: 'File of competences of those who teach', until: 'until erasure' },
      contribution: {
        what: 'Contributions and comments',
        until: 'with their answers; without your name after erasure, or erased if you ask for it',
      },
      speaker: {
        what: 'Name given in a workshop, on paper or by telephone',
        until: 'two years after the end of the call, or as soon as you ask',
      },
      support: { what: 'Support', until: 'until it is withdrawn or erased' },
      point: { what: 'Exact point that is not shown', until: 'until erasure' },
      notice: { what: 'Name and address of whoever sends a notice', until: 'six months after the case is closed' },
      moderation: {
        what: 'Decisions of moderation, suspensions',
        until: 'to be counted; without your name after erasure',
      },
      profile: { what: 'Profile, memberships and invitations of the club', until: 'until erasure' },
      workstream: {
        what: 'Work in workstreams, files, needs and offers',
        until: 'with the workstream; without your name after erasure',
      },
      post: {
        what: 'Discussions',
        until: 'with what answers them; without your name after erasure, or erased if you ask for it',
      },
      notification: { what: 'Notification', until: '90 days once it is read, a year otherwise' },
      follow: {
        what: 'What you follow, choices of letters, saved searches',
        until: 'until they are removed or erased',
      },
      preview: { what: 'Preview link', until: 'until its last day' },
      upload: { what: 'File that is being sent', until: '24 hours' },
      webhook: { what: 'Addresses for webhooks', until: 'until they are removed or erased' },
      delivery: { what: 'What webhooks sent, former secrets', until: '30 days' },
      file: { what: 'File of a report', until: '24 hours; what was asked for, 30 days' },
      schedule: { what: 'Report by the clock', until: 'until it is removed or erased' },
      job: { what: 'Work that waits', until: 'until it is done, at most 30 days after it was given up' },
      answered: { what: 'Requests that were answered', until: '30 days' },
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
      'If you get no answer you may turn to the French rights ombudsman: by its online form, by telephone on +33 9 69 39 00 00, or by post to Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France.',
    date: 'Statement made on 26 November 2026.',
  },
};
