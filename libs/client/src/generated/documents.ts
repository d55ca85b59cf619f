// Written by codegen.mjs from documents/.
import { type Document } from '../document.js';
import type {
  AgreementsOnDayQuery,
  AgreementsOnDayQueryVariables,
  CertificateCheckQuery,
  CertificateCheckQueryVariables,
  CoursesOfferedQuery,
  CoursesOfferedQueryVariables,
  DeletionsQuery,
  DeletionsQueryVariables,
  DuesOwedQuery,
  DuesOwedQueryVariables,
  EnrolMutation,
  EnrolMutationVariables,
  EnrolmentGiveUpMutation,
  EnrolmentGiveUpMutationVariables,
  EnrolmentsSeenQuery,
  EnrolmentsSeenQueryVariables,
  MemberCountsByDayQuery,
  MemberCountsByDayQueryVariables,
  MembersOnDayQuery,
  MembersOnDayQueryVariables,
  OrganizationChangesQuery,
  OrganizationChangesQueryVariables,
  OrganizationOnDayQuery,
  OrganizationOnDayQueryVariables,
  OrganizationsFoundQuery,
  OrganizationsFoundQueryVariables,
  SessionsToComeQuery,
  SessionsToComeQueryVariables,
  TeamCoverageOnDayQuery,
  TeamCoverageOnDayQueryVariables,
  TerritoriesFoundQuery,
  TerritoriesFoundQueryVariables,
  TerritoryOnDayQuery,
  TerritoryOnDayQueryVariables,
  TimelineBetweenQuery,
  TimelineBetweenQueryVariables,
  TrainingSessionChangesQuery,
  TrainingSessionChangesQueryVariables,
  WhoAsksQuery,
  WhoAsksQueryVariables,
} from './types.js';

/** The agreements of the network as of a day: who signed is counted, beside what the sources assert. */
export const AgreementsOnDay: Document<AgreementsOnDayQuery, AgreementsOnDayQueryVariables> = {
  name: 'AgreementsOnDay',
  id: 'sha256:42eadceaffb58e8ee2b6a0252c948d2371e698f92d296c12e3d99a75a2e319eb',
  text: `query AgreementsOnDay($filter: AgreementFilter, $asOf: LocalDate, $first: Int, $after: String) {
  agreements(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id
      asOf
      key
      kind
      title
      signedOn
      endedOn
      countedSignatories
      assertedSignatories
      discrepancy {
        statement
      }
      isDemonstration
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Whether a certificate is genuine and still valid, by the number and the code that are printed on it; null when it is not known. */
export const CertificateCheck: Document<CertificateCheckQuery, CertificateCheckQueryVariables> = {
  name: 'CertificateCheck',
  id: 'sha256:8be6bcb46c27b11ec04f854ac2fdc66fc5700f71aa42c2c2fa25a3292fe60527',
  text: `query CertificateCheck($number: String!, $code: String!) {
  certificateVerification(number: $number, code: $code) {
    number
    kind
    valid
    status
    holderName
    course {
      title
    }
    providerName
    startsOn
    completedOn
    hours
    issuedOn
    validUntil
    revokedOn
    replacedBy {
      number
    }
    isDemonstration
  }
}`,
};

/** The courses that can be taken on a day, and who provides them. */
export const CoursesOffered: Document<CoursesOfferedQuery, CoursesOfferedQueryVariables> = {
  name: 'CoursesOffered',
  id: 'sha256:b790233c59218a35fe3a737e6940511af67f12793f474b26779ff6f3e594db4e',
  text: `query CoursesOffered($filter: CourseFilter, $asOf: LocalDate, $first: Int, $after: String) {
  courses(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id
      asOf
      title
      objectives
      durationMinutes
      priceCents
      isDemonstration
      provider {
        id
        asOf
        key
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** What was removed since a cursor, or may no longer be seen by whoever asks: for a copy of any followed type. */
export const Deletions: Document<DeletionsQuery, DeletionsQueryVariables> = {
  name: 'Deletions',
  id: 'sha256:f9687db389a19392456316a0686a5236f9e97672a899c71d7a4015bb2c7c1a54',
  text: `query Deletions($since: String!, $type: FollowedRecord!) {
  deletions(since: $since, type: $type, first: 100) {
    nodes {
      id
      at
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Dues of the organizations that a token may see, in cents of euro. */
export const DuesOwed: Document<DuesOwedQuery, DuesOwedQueryVariables> = {
  name: 'DuesOwed',
  id: 'sha256:f8b03a2ce586651f19ed15d792a46a4cbcd8e1569e91888e9c047947c3d44268',
  text: `query DuesOwed($filter: DueFilter, $asOf: LocalDate, $first: Int, $after: String) {
  dues(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id
      asOf
      year
      status
      amountCents
      paidCents
      balanceCents
      paymentReference
      isLate
      isDemonstration
      organization {
        id
        asOf
        key
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Enrols people in a training session, each with a result of their own; needs a token that may write. */
export const Enrol: Document<EnrolMutation, EnrolMutationVariables> = {
  name: 'Enrol',
  id: 'sha256:6eaa5556c004485fe2e19e8cb54c91a379bf7c0ae28da1a8baa5f107661dbc02',
  text: `mutation Enrol($input: EnrolmentRequestInput!) {
  enrolmentRequest(input: $input) {
    results {
      person {
        id
        asOf
        name
      }
      enrolment {
        id
        asOf
        version
        status
        waitlistPosition
      }
      userErrors {
        __typename
        code
        message
        path
      }
    }
    userErrors {
      __typename
      code
      message
      path
    }
  }
}`,
};

/** Gives up a place in a training session; needs a token that may write. */
export const EnrolmentGiveUp: Document<EnrolmentGiveUpMutation, EnrolmentGiveUpMutationVariables> = {
  name: 'EnrolmentGiveUp',
  id: 'sha256:3c8c6ece6417c8e9078ebaccee871acbe141177bfb79932d371d2f292b5e9d2f',
  text: `mutation EnrolmentGiveUp($input: EnrolmentWithdrawInput!) {
  enrolmentWithdraw(input: $input) {
    enrolment {
      id
      asOf
      version
      status
    }
    userErrors {
      __typename
      code
      message
      path
    }
  }
}`,
};

/** Enrolments that a token may see: one’s own, those of one’s organization, those in the sessions that it provides. */
export const EnrolmentsSeen: Document<EnrolmentsSeenQuery, EnrolmentsSeenQueryVariables> = {
  name: 'EnrolmentsSeen',
  id: 'sha256:8f62898b6be6b06e83c113ebc5e9cfa11bd5b6ec76299e8248d8c61118546468',
  text: `query EnrolmentsSeen($filter: EnrolmentFilter, $first: Int, $after: String) {
  enrolments(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      asOf
      version
      status
      waitlistPosition
      requestedAt
      viewerMayWithdraw
      isDemonstration
      person {
        id
        asOf
        name
      }
      session {
        id
        asOf
        title
        startsAt
        place
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** How many members the network has on each of these days, and between which numbers it is where the sources leave a doubt. */
export const MemberCountsByDay: Document<MemberCountsByDayQuery, MemberCountsByDayQueryVariables> = {
  name: 'MemberCountsByDay',
  id: 'sha256:693b251605ab81e04981cd94e1ece9e99063b7ddd5b2415163223b30e5d131f0',
  text: `query MemberCountsByDay($days: [LocalDate!]!) {
  memberCounts(days: $days) {
    on
    count
    least
    most
  }
}`,
};

/** Who is a member of the network on a day, within a territory if one is given, and on what evidence. */
export const MembersOnDay: Document<MembersOnDayQuery, MembersOnDayQueryVariables> = {
  name: 'MembersOnDay',
  id: 'sha256:e30506108de5c491b7dad9a086a06cf02476cb92f00ff879559d2f0c4547b5b4',
  text: `query MembersOnDay($asOf: LocalDate, $territory: TerritoryReference, $includeDemonstration: Boolean, $first: Int, $after: String) {
  network(asOf: $asOf) {
    id
    asOf
    certainty
    members(
      filter: {territory: $territory, includeDescendants: true, includeDemonstration: $includeDemonstration}
      first: $first
      after: $after
    ) {
      totalCount
      nodes {
        since
        certainty
        isDemonstration
        organization {
          id
          asOf
          key
          kind
          name
        }
        slot {
          id
          asOf
          kind
          label
        }
        agreement {
          id
          asOf
          key
          title
        }
        evidence {
          key
          title
          url
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
};

/** Organizations that changed since a cursor, for a copy of the directory. */
export const OrganizationChanges: Document<OrganizationChangesQuery, OrganizationChangesQueryVariables> = {
  name: 'OrganizationChanges',
  id: 'sha256:0d77f6a5f5422d41b491abe1375cbaf07421cd6761607d5ee7de57179b7a427c',
  text: `query OrganizationChanges($since: String!, $includeDemonstration: Boolean) {
  organizations(
    filter: {updatedSince: $since, includeDemonstration: $includeDemonstration}
    first: 100
  ) {
    nodes {
      id
      asOf
      key
      kind
      name
      memberStatus
      isDemonstration
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** An organization as it stood on a day, by its key (caue-59), and since when it is a member. */
export const OrganizationOnDay: Document<OrganizationOnDayQuery, OrganizationOnDayQueryVariables> = {
  name: 'OrganizationOnDay',
  id: 'sha256:1574cd6d9e48aef7130243df7011c6160a77f5dfed949c5e3c1a66f94fe584f8',
  text: `query OrganizationOnDay($key: String!, $asOf: LocalDate) {
  organization(key: $key, asOf: $asOf) {
    id
    asOf
    key
    kind
    name
    foundedOn
    closedOn
    website
    isDemonstration
    memberStatus
    territories {
      id
      asOf
      kind
      code
      name
    }
    memberships(first: 20) {
      nodes {
        from
        to
        since
        certainty
        agreement {
          id
          asOf
          title
        }
      }
    }
  }
}`,
};

/** The directory on a day: by part of a name, kind, member status or territory. */
export const OrganizationsFound: Document<OrganizationsFoundQuery, OrganizationsFoundQueryVariables> = {
  name: 'OrganizationsFound',
  id: 'sha256:6adfaf3b99739d6a141d1dc13d6d7b25a647ba6c08ce11c25fc97b11f167ea6b',
  text: `query OrganizationsFound($filter: OrganizationFilter, $asOf: LocalDate, $first: Int, $after: String) {
  organizations(filter: $filter, asOf: $asOf, first: $first, after: $after) {
    nodes {
      id
      asOf
      key
      kind
      name
      memberStatus
      isDemonstration
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Training sessions that end on the day `from` or later, the next one first, with the places that are left. */
export const SessionsToCome: Document<SessionsToComeQuery, SessionsToComeQueryVariables> = {
  name: 'SessionsToCome',
  id: 'sha256:1a14ab9ce67049297e903c9755379487e5e2f51c6b57ac8a5e2e010e0b629049',
  text: `query SessionsToCome($from: LocalDate!, $territory: TerritoryReference, $search: String, $includeDemonstration: Boolean, $first: Int, $after: String) {
  trainingSessions(
    filter: {from: $from, territory: $territory, includeDescendants: true, search: $search, includeDemonstration: $includeDemonstration}
    orderBy: {field: STARTS_ON}
    first: $first
    after: $after
  ) {
    nodes {
      id
      asOf
      title
      status
      mode
      place
      startsAt
      endsAt
      zone
      placesLeft
      waitlistLength
      enrolmentClosesAt
      isDemonstration
      course {
        id
        asOf
        title
      }
      provider {
        id
        asOf
        key
        name
      }
      halfDays {
        id
        on
        half
        startsAt
        endsAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Teams of the members on a day: how many work there, and how many of them are trained. */
export const TeamCoverageOnDay: Document<TeamCoverageOnDayQuery, TeamCoverageOnDayQueryVariables> = {
  name: 'TeamCoverageOnDay',
  id: 'sha256:e4a58e3fd492420b459240071a660383a936d97674c771ab6cc009fcf71d5997',
  text: `query TeamCoverageOnDay($asOf: LocalDate, $includeDemonstration: Boolean, $first: Int, $after: String) {
  network(asOf: $asOf) {
    id
    asOf
    teamCoverage {
      teams(
        filter: {includeDemonstration: $includeDemonstration}
        first: $first
        after: $after
      ) {
        nodes {
          asOf
          headcount
          trained
          trainedRange {
            least
            most
          }
          complete
          fullyTrainedOn
          certainty
          organization {
            id
            asOf
            key
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}`,
};

/** Territories by name, former name, code or postal code, the best match first; typing errors are forgiven. */
export const TerritoriesFound: Document<TerritoriesFoundQuery, TerritoriesFoundQueryVariables> = {
  name: 'TerritoriesFound',
  id: 'sha256:a27329d5291b3f2848f5ef07637495f0259966f99f13cd3e47af64e071f6ae5b',
  text: `query TerritoriesFound($search: String!, $kinds: [TerritoryKind!], $asOf: LocalDate, $first: Int, $after: String) {
  territories(
    filter: {search: $search, kinds: $kinds}
    asOf: $asOf
    first: $first
    after: $after
  ) {
    nodes {
      id
      asOf
      kind
      code
      name
      population
      departement: parent(kind: DEPARTEMENT) {
        id
        asOf
        code
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** A territory as it was on a day, by its official code, and what took its place where it has ended. */
export const TerritoryOnDay: Document<TerritoryOnDayQuery, TerritoryOnDayQueryVariables> = {
  name: 'TerritoryOnDay',
  id: 'sha256:9ebe9bbc5e27ec134862f56f47ff79f6d68cbc84f85671bd0ebaae0a0e1f0b99',
  text: `query TerritoryOnDay($kind: TerritoryKind!, $code: String!, $asOf: LocalDate) {
  territory(kind: $kind, code: $code, asOf: $asOf) {
    id
    asOf
    kind
    code
    name
    population
    postalCodes
    isCurrent
    validFrom
    validTo
    ancestors {
      id
      asOf
      kind
      code
      name
    }
    successors {
      ambiguous
      territories {
        id
        asOf
        kind
        code
        name
      }
    }
  }
}`,
};

/** What happened in the network between two dates, each as precise as its source, with that source. */
export const TimelineBetween: Document<TimelineBetweenQuery, TimelineBetweenQueryVariables> = {
  name: 'TimelineBetween',
  id: 'sha256:27146d3b4e704cf831085fdd78149c60144fed3e00c414dcc12a3ae556424fbb',
  text: `query TimelineBetween($from: PartialDate, $to: PartialDate, $first: Int, $after: String) {
  timeline(filter: {from: $from, to: $to}, first: $first, after: $after) {
    nodes {
      on
      until
      kind
      title
      sources {
        key
        title
        url
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Training sessions that changed since a cursor, for a calendar of one’s own. */
export const TrainingSessionChanges: Document<TrainingSessionChangesQuery, TrainingSessionChangesQueryVariables> = {
  name: 'TrainingSessionChanges',
  id: 'sha256:4cb5eb39052dc7d7b9de40a51852d220835e4b4dbfdc2ab5b11697105a9e823b',
  text: `query TrainingSessionChanges($since: String!, $includeDemonstration: Boolean) {
  trainingSessions(
    filter: {updatedSince: $since, includeDemonstration: $includeDemonstration}
    first: 100
  ) {
    nodes {
      id
      asOf
      title
      status
      mode
      place
      startsAt
      endsAt
      zone
      placesLeft
      enrolmentClosesAt
      isDemonstration
      provider {
        id
        asOf
        key
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
};

/** Whose token it is, and in which roles they act; null without one. */
export const WhoAsks: Document<WhoAsksQuery, WhoAsksQueryVariables> = {
  name: 'WhoAsks',
  id: 'sha256:f9f2b0f5dd1b6555dde5a9e04e2a7fc77f6054e3e9833c2d907b458b9b747d41',
  text: `query WhoAsks {
  viewer {
    id
    email
    locale
    person {
      id
      asOf
      name
    }
    roles(first: 100) {
      nodes {
        id
        asOf
        role
        from
        to
        isCurrent
        organization {
          id
          asOf
          key
          name
        }
      }
    }
  }
}`,
};
