import { bilan } from './en-bilan.js';
import { dossier } from './en-dossier.js';

/** What came of courses, and the yearly return. */
export const en = {
  bilan,
  dossier,
  results: {
    title: 'Results',
    lead: 'Counted from the sessions that were held and ended in the year. A person who took part in two sessions counts twice.',
    none: 'No session of this course has been held yet.',
    of: 'Results {{year}}',
    sessions: 'Sessions',
    enrolled: 'Enrolled',
    attended: 'Attended',
    hours: 'Hours attended',
    completion: 'Completed',
    withdrawal: 'Withdrew',
    certified: 'Certificates',
    satisfied: 'Satisfaction',
    few: 'Fewer than five people, or attendance that is not all settled: what they attended is not published.',
    fewYour: 'Fewer than five people: you see these figures because you provide the course, the public does not.',
    withheld: 'not published',
    missingTitle: 'There are no such results',
    missing: 'This course does not exist, or none of its sessions was held in that year.',
    toCourse: 'See the course',
    how: 'How these figures are counted',
    explain: {
      enrolled: 'People who had a place, including those who gave it up; not those the provider refused.',
      attended:
        'Those who were there, for all or part of it. The public sees sessions with at least five settled attendances, and the others together once the year is over.',
      hours: 'The sum of their hours, from the attendance sheets.',
      completion: 'The share of those who attended every half-day, among those whose attendance is settled.',
      withdrawal: 'The share of those who gave up their place, among those who had one.',
      satisfied:
        'The share of answers of 4 or 5 out of 5 in the end-of-session evaluation; nothing below five answers.',
      certified: 'People who hold a certificate from these sessions that is in force.',
    },
    seeRecords: 'see what is counted',
    countedIn: 'Counted in',
    recordsPeople: 'People',
    recordsPeopleNote: 'Those you can see: the public sees no names.',
    noPeople: 'Nobody is counted here, or nobody you can see.',
  },
};
