/** Enumerations that shipped reports have, and where the portal has their words. */
const WORDS: readonly (readonly [(code: string) => string, readonly string[]])[] = [
  [(code) => `agreement.kinds.${code}`, ['CONVENTION', 'DEMONSTRATION', 'FRAMEWORK', 'MEMORANDUM']],
  [(code) => `network.certainty.${code}`, ['CERTAIN', 'POSSIBLE']],
  [(code) => `dues.statuses.${code}`, ['LATE', 'PAID', 'PARTIAL', 'UNPAID']],
  [(code) => `governance.attendance.${code}`, ['ABSENT', 'EXCUSED', 'PRESENT', 'REPRESENTED']],
  [(code) => `governance.functions.${code}`, ['CHAIR', 'MEMBER', 'SECRETARY', 'TREASURER', 'VICE_CHAIR']],
  [
    (code) => `organization.kinds.${code}`,
    [
      ...['ASSOCIATION', 'CAUE', 'COMPANY', 'EUROPEAN_PARTNER', 'FEDERATION', 'LOCAL_AUTHORITY', 'REGIONAL_UNION'],
      ...['SCHOOL', 'STATE_SERVICE'],
    ],
  ],
  [
    (code) => `profile.positions.${code}`,
    [
      ...['ADMINISTRATION', 'ARCHITECT', 'COMMUNICATION', 'DIRECTOR', 'ENVIRONMENT_ADVISER', 'INTERIM_DIRECTOR'],
      ...['LANDSCAPE_ARCHITECT', 'OTHER', 'PRESIDENT', 'URBAN_PLANNER'],
    ],
  ],
  [(code) => `report.itemKinds.${code}`, ['ENTRY', 'NOTEBOOK', 'RESOURCE', 'VIEWPOINT_SERIES']],
  [(code) => `report.itemStatuses.${code}`, ['ARCHIVED', 'DRAFT', 'PUBLISHED', 'RETURNED', 'SUBMITTED']],
  [(code) => `report.precisions.${code}`, ['COMMUNE', 'EXACT']],
  [(code) => `report.signatureStatuses.${code}`, ['IN_FORCE', 'PENDING', 'SUPERSEDED', 'WITHDRAWN']],
  [(code) => `report.workstreamStates.${code}`, ['ABANDONED', 'CLOSED', 'DELIVERED', 'LAUNCHED', 'PROPOSED']],
  [(code) => `report.workstreamRoles.${code}`, ['LEAD', 'PARTNER']],
  [(code) => `report.contributionKinds.${code}`, ['DELIVERABLE', 'FILE', 'MEETING', 'TASK', 'TEST', 'TEXT']],
  [(code) => `report.reuseKinds.${code}`, ['ADAPTED', 'SHOWN', 'TAUGHT', 'TRANSLATED']],
  [(code) => `report.noticeKinds.${code}`, ['NEED', 'OFFER']],
  [(code) => `report.noticeStates.${code}`, ['ANSWERED', 'EXPIRED', 'MET', 'OPEN', 'TAKEN_UP', 'WITHDRAWN']],
  [
    (code) => `training.enrolment.statuses.${code}`,
    [...['ABSENT', 'ACCEPTED', 'ATTENDED', 'EXCUSED', 'PARTIAL', 'REFUSED', 'REQUESTED', 'WAITLISTED'], 'WITHDRAWN'],
  ],
  [(code) => `training.modes.${code}`, ['HYBRID', 'ON_SITE', 'REMOTE']],
  [(code) => `training.statuses.${code}`, ['CANCELLED', 'CLOSED', 'CONFIRMED', 'DRAFT', 'HELD', 'OPEN', 'PUBLISHED']],
];

const BY_CHOICES = new Map(WORDS.map(([words, codes]) => [[...codes].sort().join(), words]));

/** Where the words of a code are, by all that its column may hold; undefined where there are none: it is shown as it is. */
export const wordsOfCode = (choices: readonly string[] | null | undefined, code: string): string | undefined =>
  BY_CHOICES.get([...(choices ?? [])].sort().join())?.(code);

export const CODES = WORDS.flatMap(([words, codes]) => codes.map(words));
