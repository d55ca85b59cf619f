/** Waiting for any session of a course. */
export const wait = {
  title: 'Waiting for a session',
  mine: 'Waiting for a session',
  begin: 'Wait for a place',
  beginSubmit: 'Wait for a place',
  beginHelp:
    'When a place becomes free in a session of this course, whichever it is, it is offered by email to whoever has waited longest.',
  withdraw: 'Stop waiting',
  withdrawHelp: 'The wait ends, with the place that may be offered. Whoever asks again joins the end of the list.',
  statuses: { WAITING: 'Waiting', OFFERED: 'Place offered', PLACED: 'Enrolment accepted', WITHDRAWN: 'Withdrawn' },
  offered: 'Place offered, session of {{day}}',
};
