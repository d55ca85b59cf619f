// Written by codegen.mjs from documents/.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What whoever enrols needs to take part. */
export type AccommodationInput = {
  /** What they need: what is told of it is kept nowhere else. */
  need: string;
  /** Whether those who teach in the session may read it. */
  trainersMayRead?: boolean;
};

/** Language of the emails that an account receives. */
export type AccountLocale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** Which agreements; all conditions hold together. */
export type AgreementFilter = {
  /** Those that end, and may still be in force on the day before this one. */
  endsFrom?: string | null | undefined;
  /** Those that end, and may be over on this day. */
  endsTo?: string | null | undefined;
  /** Only those in force on the day, for certain or possibly (true), or only the others (false). */
  inForce?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<AgreementKind> | null | undefined;
  /** Those that this organization signed, whether or not it withdrew. */
  organization?: string | null | undefined;
  /** Part of a title; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Kinds of agreement. */
export type AgreementKind =
  /** Any other agreement (convention). */
  | 'CONVENTION'
  /** Invented, for demonstration: it binds nobody real. */
  | 'DEMONSTRATION'
  /** Accord-cadre. */
  | 'FRAMEWORK'
  /** Protocole d’accord. */
  | 'MEMORANDUM';

/** Whether the dates of the sources leave a doubt on the day. */
export type Certainty =
  /** True however imprecise dates are read. */
  | 'CERTAIN'
  /** The day lies within the uncertainty of a date, such as mid-2013 for “2013”: it may be so or not. */
  | 'POSSIBLE';

/** What a certificate is. */
export type CertificateKind =
  /** For the person: what they took part in, its objectives, and their hours (*attestation de fin de formation*). */
  | 'ATTESTATION'
  /** By the model of the State, for whoever pays: that the training took place (*certificat de réalisation*). */
  | 'REALISATION';

/** Where a certificate stands today. */
export type CertificateStatus =
  /** What it says was true, and holds no longer: the training is to be renewed. */
  | 'EXPIRED'
  /** It says what is true. */
  | 'IN_FORCE'
  /** Another was issued in its place. */
  | 'REPLACED'
  /** It was taken back and says nothing. */
  | 'REVOKED';

/** Which courses; all conditions hold together. */
export type CourseFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Also those offered no longer on the day; false when left out. */
  includeRetired?: boolean | null | undefined;
  /** Provided by this organization. */
  organization?: string | null | undefined;
  /** Part of the title, in the language of the answer; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Which dues; all conditions hold together. */
export type DueFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** True: those that no letter told the organization of when the call was issued; false: those that one did. */
  isUntold?: boolean | null | undefined;
  /** Those of this organization. */
  organization?: string | null | undefined;
  /** Those that stand so on the day. */
  status?: DueStatus | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
  /** Those for this year. */
  year?: number | null | undefined;
};

/** Where the payment stands on a day: exactly one of these. */
export type DueStatus =
  /** The day of an instalment has passed and it is not fully paid. */
  | 'LATE'
  /** All is paid. */
  | 'PAID'
  /** Some of it is paid and nothing is late. */
  | 'PARTIAL'
  /** Nothing is paid and nothing is late. */
  | 'UNPAID';

/** Which enrolments; all conditions hold together. */
export type EnrolmentFilter = {
  /** Whether a certificate of the session that holds was issued to them. */
  certified?: boolean | null | undefined;
  /** In sessions of this course. */
  course?: string | null | undefined;
  /** Of those who had a place in a session that was held, with its last day in this year. */
  endedIn?: number | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of those who come for this organization. */
  organization?: string | null | undefined;
  /** Of this person. */
  person?: string | null | undefined;
  /** Counted in this line of a yearly return, as it is counted today; none where the caller may not see the return. */
  returnLine?: ReturnLineReference | null | undefined;
  /** In this session. */
  session?: string | null | undefined;
  /** Those that stand so. */
  status?: EnrolmentStatus | null | undefined;
  /** Any of these. */
  statuses?: Array<EnrolmentStatus> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Who wants to take part in a session: oneself, or people of one’s organization. */
export type EnrolmentRequestInput = {
  /** What one needs oneself to take part; for whoever enrols themselves alone. */
  accommodation?: AccommodationInput | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who: oneself, people who work in an organization that one manages, anybody for whoever holds the session; at most 50. */
  personIds: Array<string>;
  /** The session. */
  trainingSessionId: string;
};

/** Where an enrolment stands. */
export type EnrolmentStatus =
  /** The person was not there. */
  | 'ABSENT'
  /** The person has a place. */
  | 'ACCEPTED'
  /** The person was there all the time. */
  | 'ATTENDED'
  /** The person was not there and had said so. */
  | 'EXCUSED'
  /** The person was there for a part of the time. */
  | 'PARTIAL'
  /** Its provider refused it. */
  | 'REFUSED'
  /** Its provider has not decided yet. */
  | 'REQUESTED'
  /** The person waits for a place, or has an offer of one to answer. */
  | 'WAITLISTED'
  /** It ended before the session; who enrols again does so anew. */
  | 'WITHDRAWN';

/** Withdraws an enrolment before the session. */
export type EnrolmentWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever holds the session. */
  reason?: string | null | undefined;
};

/** Types of which a copy can be kept. Read the list of one with `updatedSince: "start"`, page by page; give the last `endCursor` as the next `updatedSince`, and that of `deletions` as its next `since`. An empty page has a cursor too; "now" skips what there is. Changes come in the order in which they were committed, none is left out, and a record that changed twice comes once. What a list leaves out on its day comes too. A record that ceases to match another filter is not told: use only `includeDemonstration` beside it. CHANGES_LOST when what changed since a cursor cannot be told: start again. */
export type FollowedRecord =
  /** What `Agreement` describes. */
  | 'AGREEMENT'
  /** What `AnnualTrainingReturn` describes. */
  | 'ANNUAL_TRAINING_RETURN'
  /** What `AssertedFigure` describes. */
  | 'ASSERTED_FIGURE'
  /** What `BudgetProject` describes. */
  | 'BUDGET_PROJECT'
  /** What `Call` describes. */
  | 'CALL'
  /** What `Certificate` describes. */
  | 'CERTIFICATE'
  /** What `ClubInvitation` describes. */
  | 'CLUB_INVITATION'
  /** What `ClubMember` describes. */
  | 'CLUB_MEMBER'
  /** What `ClubNotice` describes. */
  | 'CLUB_NOTICE'
  /** What `CollectiveRule` describes. */
  | 'COLLECTIVE_RULE'
  /** What `Comment` describes. */
  | 'COMMENT'
  /** What `Complaint` describes. */
  | 'COMPLAINT'
  /** What `Contribution` describes. */
  | 'CONTRIBUTION'
  /** What `ContributionBatch` describes. */
  | 'CONTRIBUTION_BATCH'
  /** What `Course` describes. */
  | 'COURSE'
  /** What `CourseWait` describes. */
  | 'COURSE_WAIT'
  /** What `CoverageAttestation` describes. */
  | 'COVERAGE_ATTESTATION'
  /** What `Decision` describes. */
  | 'DECISION'
  /** What `Due` describes. */
  | 'DUE'
  /** What `DuesCall` describes. */
  | 'DUES_CALL'
  /** What `Edition` describes. */
  | 'EDITION'
  /** What `Enrolment` describes. */
  | 'ENROLMENT'
  /** What `EvaluationForm` describes. */
  | 'EVALUATION_FORM'
  /** What `FeeScale` describes. */
  | 'FEE_SCALE'
  /** What `FollowUpStep` describes. */
  | 'FOLLOW_UP_STEP'
  /** What `GoverningBody` describes. */
  | 'GOVERNING_BODY'
  /** What `Grant` describes. */
  | 'GRANT'
  /** What `GroundTest` describes. */
  | 'GROUND_TEST'
  /** What `Handover` describes. */
  | 'HANDOVER'
  /** What `ImprovementAction` describes. */
  | 'IMPROVEMENT_ACTION'
  /** What `Initiative` describes. */
  | 'INITIATIVE'
  /** What `Item` describes. */
  | 'ITEM'
  /** What `Mandate` describes. */
  | 'MANDATE'
  /** What `Meeting` describes. */
  | 'MEETING'
  /** What `Milestone` describes. */
  | 'MILESTONE'
  /** What `NetworkEvent` describes. */
  | 'NETWORK_EVENT'
  /** What `OfficialAnswer` describes. */
  | 'OFFICIAL_ANSWER'
  /** What `Organization` describes. */
  | 'ORGANIZATION'
  /** What `Person` describes. */
  | 'PERSON'
  /** What `Poll` describes. */
  | 'POLL'
  /** What `Portal` describes. */
  | 'PORTAL'
  /** What `Post` describes. */
  | 'POST'
  /** What `ProviderApproval` describes. */
  | 'PROVIDER_APPROVAL'
  /** What `QualityEvidence` describes. */
  | 'QUALITY_EVIDENCE'
  /** What `QualityProfile` describes. */
  | 'QUALITY_PROFILE'
  /** What `Subcontract` describes. */
  | 'SUBCONTRACT'
  /** What `Synthesis` describes. */
  | 'SYNTHESIS'
  /** What `Task` describes. */
  | 'TASK'
  /** What `Territory` describes. */
  | 'TERRITORY'
  /** What `Theme` describes. */
  | 'THEME'
  /** What `Thread` describes. */
  | 'THREAD'
  /** What `TrainerCompetence` describes. */
  | 'TRAINER_COMPETENCE'
  /** What `TrainingNeed` describes. */
  | 'TRAINING_NEED'
  /** What `TrainingRule` describes. */
  | 'TRAINING_RULE'
  /** What `TrainingSession` describes. */
  | 'TRAINING_SESSION'
  /** What `ViewpointPhotograph` describes. */
  | 'VIEWPOINT_PHOTOGRAPH'
  /** What `Workstream` describes. */
  | 'WORKSTREAM'
  /** What `WorkstreamContribution` describes. */
  | 'WORKSTREAM_CONTRIBUTION'
  /** What `WorkstreamDecision` describes. */
  | 'WORKSTREAM_DECISION'
  /** What `WorkstreamFile` describes. */
  | 'WORKSTREAM_FILE'
  /** What `WorkstreamMeeting` describes. */
  | 'WORKSTREAM_MEETING'
  /** What `WorkstreamPartner` describes. */
  | 'WORKSTREAM_PARTNER';

/** Which half of a day. */
export type HalfDayKind =
  /** The afternoon, or the evening. */
  | 'AFTERNOON'
  /** The morning. */
  | 'MORNING';

/** Whether an organization belongs to the network on a day, worked out from signatures, withdrawals and memberships. */
export type MemberStatus =
  /** It was a member and no longer is. */
  | 'FORMER_MEMBER'
  /** It is a member. */
  | 'MEMBER'
  /** It is not a member, or not yet. */
  | 'NOT_MEMBER'
  /** The day lies within the uncertainty of a date: it may be a member or not. */
  | 'POSSIBLE_MEMBER'
  /** No source names it, and an undocumented signatory of its kind is bound that day: it may be that one, or not. */
  | 'UNKNOWN';

/** Which organizations; all conditions hold together. */
export type OrganizationFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<OrganizationKind> | null | undefined;
  /** Those whose `memberStatus` on the day is any of these. */
  memberStatuses?: Array<MemberStatus> | null | undefined;
  /** Only those that serve a territory overseas on the day (true), or only the others (false). */
  overseas?: boolean | null | undefined;
  /** Part of a name, today’s or a former one; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that serve this territory on the day; with `includeDescendants`, it or what lies in it. */
  territory?: TerritoryReference | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Kinds of organization. */
export type OrganizationKind =
  /** Association. */
  | 'ASSOCIATION'
  /** Conseil d’architecture, d’urbanisme et de l’environnement, one to a département. */
  | 'CAUE'
  /** Company. */
  | 'COMPANY'
  /** Partner from another country of Europe. */
  | 'EUROPEAN_PARTNER'
  /** Fédération nationale des CAUE. */
  | 'FEDERATION'
  /** Commune, EPCI, département, région. */
  | 'LOCAL_AUTHORITY'
  /** Union régionale de CAUE (URCAUE). */
  | 'REGIONAL_UNION'
  /** School or university. */
  | 'SCHOOL'
  /** Service of the State. */
  | 'STATE_SERVICE';

/** A line of a yearly return. */
export type ReturnLineReference = {
  /** The code of the line. */
  code: string;
  /** The return. */
  returnId: string;
};

/** What somebody may do. Administrators, coordinators, moderators and readers hold it in the whole network. */
export type Role =
  /** Everything, settings and roles included. */
  | 'ADMINISTRATOR'
  /** Works in one organization, edits one portal, or belongs to the club. */
  | 'MEMBER'
  /** Reads what the network’s staff reads. What people publish is moderated by those who work for the organization that answers for it. */
  | 'MODERATOR'
  /** Everything that the network does. */
  | 'NETWORK_COORDINATOR'
  /** Acts in the name of one organization. */
  | 'ORGANIZATION_MANAGER'
  /** Reads what the network’s staff reads. */
  | 'READER'
  /** Works in one organization, as its members do. Who runs a session is said by the session. */
  | 'TRAINER';

/** Kinds of the official geographic code (COG). A code alone is no key: two kinds may share it. */
export type TerritoryKind =
  /** Commune associée, from a merger by association; keeps its former code. */
  | 'ASSOCIATED_COMMUNE'
  /** Commune; INSEE code of 5 characters. */
  | 'COMMUNE'
  /** Commune déléguée, part of a commune nouvelle; keeps its former code. */
  | 'DELEGATED_COMMUNE'
  /** Département; code of 2 or 3 characters: 59, 2A, 974. */
  | 'DEPARTEMENT'
  /** Intercommunal body with its own taxation; its code is its SIREN. Known since 2019. */
  | 'EPCI'
  /** Arrondissement of Paris, Lyon or Marseille. */
  | 'MUNICIPAL_ARRONDISSEMENT'
  /** Collectivité d’outre-mer, and the territories that the code lists with them; 975 to 989. */
  | 'OVERSEAS_COLLECTIVITY'
  /** Région; code of 2 digits. */
  | 'REGION';

/** Names a territory: by `id`, or by `kind` and `code` on the day of the query. */
export type TerritoryReference = {
  /** INSEE code, or SIREN of an EPCI. */
  code?: string | null | undefined;
  /** Id of the territory. */
  id?: string | null | undefined;
  /** Goes with `code`. */
  kind?: TerritoryKind | null | undefined;
};

/** What kind of thing stands on the timeline. */
export type TimelineKind =
  /** An organization closes. */
  | 'CLOSING'
  /** A gathering of the network. */
  | 'EVENT'
  /** A governing body is created. */
  | 'GOVERNING_BODY'
  /** Money is requested or granted. */
  | 'GRANT'
  /** An organization joins or leaves. */
  | 'MEMBERSHIP'
  /** A dated statement of a source. */
  | 'MILESTONE'
  /** Signatures of an agreement, those of one date together. */
  | 'SIGNATURE'
  /** Withdrawals from an agreement, those of one date together. */
  | 'WITHDRAWAL';

/** How people take part in a session. */
export type TrainingMode =
  /** At its place or online. */
  | 'HYBRID'
  /** At its place. */
  | 'ON_SITE'
  /** Online. */
  | 'REMOTE';

/** Where a session stands. */
export type TrainingSessionStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its file is complete and can no longer change. */
  | 'CLOSED'
  /** It will take place; people can still enrol. */
  | 'CONFIRMED'
  /** It is being planned; only those who provide it see it. */
  | 'DRAFT'
  /** It took place. */
  | 'HELD'
  /** People can enrol. */
  | 'OPEN'
  /** Everybody sees it; nobody can enrol yet. */
  | 'PUBLISHED';

/** What can go wrong in a mutation, each with a type of its own. More will be added: clients should handle unknown ones. */
export type UserErrorCode =
  /** A member who is absent from a meeting and not represented has no vote there. */
  | 'ABSENT_VOTER'
  /** The person is enrolled in the session already, or waits for a place in it. */
  | 'ALREADY_ENROLLED'
  /** An invitation for this address and role is already open. */
  | 'ALREADY_INVITED'
  /** The portal shows the item already on one of these days. */
  | 'ALREADY_PLACED'
  /** The organization has already signed this agreement and had not withdrawn by that date. */
  | 'ALREADY_SIGNED'
  /** The person already sits in this body during part of that period. */
  | 'ALREADY_SITTING'
  /** For this seat somebody has already voted on this decision: the member or the substitute. */
  | 'ALREADY_VOTED'
  /** The person waits for any session of the course already, or has a place in one. */
  | 'ALREADY_WAITING'
  /** The signature has been withdrawn already. */
  | 'ALREADY_WITHDRAWN'
  /** Controls of the yearly return do not hold. */
  | 'ANNUAL_RETURN_CONTROLS'
  /** As the yearly return stands, this cannot be done. */
  | 'ANNUAL_RETURN_STATE'
  /** There is no decision that the caller may object to: none, it is too late, or they did already. */
  | 'APPEAL_CLOSED'
  /** The session is for elected officials, and its provider is not approved for them on all of its days; nobody said that it may be announced all the same. */
  | 'APPROVAL_MISSING'
  /** The code is wrong, or its moment has passed. */
  | 'ATTENDANCE_CODE'
  /** A booth has not as many ballots as people who signed its roll. */
  | 'BOOTH_TURNOUT'
  /** The close of a vote under way would be moved too far from the one that was told first: `latest` says how far it may be. */
  | 'BUDGET_EXTENSION'
  /** The projects of a ballot cost more together than the envelope that pays for them. */
  | 'BUDGET_OVERSPENT'
  /** A ballot names projects of territories that its rule does not let it name together. */
  | 'BUDGET_REACH'
  /** A participatory budget is not so far, or farther: `stage` says how far. */
  | 'BUDGET_STAGE'
  /** People have contributed to a call: it stays, and a survey is neither opened again nor shown otherwise than they were told. */
  | 'CALL_IN_USE'
  /** A call takes no contributions now: `state` says why. */
  | 'CALL_NOT_OPEN'
  /** A certificate of that kind is in force already for what was completed. */
  | 'CERTIFICATE_ALREADY_ISSUED'
  /** The certificate or attestation has ended: it was revoked or replaced. */
  | 'CERTIFICATE_ENDED'
  /** The hours that were attended are not known, and the State’s model asks for them. */
  | 'CERTIFICATE_HOURS_UNKNOWN'
  /** The invitation was answered, or taken back. */
  | 'CLUB_INVITATION_ANSWERED'
  /** The person has an invitation that waits for an answer. */
  | 'CLUB_INVITATION_OPEN'
  /** The person does not belong to the club. */
  | 'CLUB_MEMBER_GONE'
  /** The person belongs to the club already. */
  | 'CLUB_MEMBER_PRESENT'
  /** The caller has answered the need or offer already. */
  | 'CLUB_NOTICE_ANSWERED'
  /** The need or offer is over. */
  | 'CLUB_NOTICE_OVER'
  /** The comment was taken out. */
  | 'COMMENT_REMOVED'
  /** A certificate in force stands on what somebody completed: it is revoked first. */
  | 'COMPLETION_CERTIFIED'
  /** It follows from signed attendance and is not changed by hand: the attendance is corrected instead. */
  | 'COMPLETION_SETTLED'
  /** A contribution has its official answer already: correct that, or say what became of it. */
  | 'CONTRIBUTION_ANSWERED'
  /** A contribution is not gathered under another: there is nothing to take apart. */
  | 'CONTRIBUTION_APART'
  /** Contributions were entered in a batch: it stays. */
  | 'CONTRIBUTION_BATCH_IN_USE'
  /** The contribution is not any more what whoever decides has read. */
  | 'CONTRIBUTION_CHANGED'
  /** What was said to a call is entered until thirty days after its end. */
  | 'CONTRIBUTION_ENTRY_CLOSED'
  /** A contribution gathers others itself: gather these under the same one, or take them apart first. `gathers` says which. */
  | 'CONTRIBUTION_GATHERS'
  /** A contribution is gathered under another already: take it apart first, or gather the rest under that one. `mergedInto` says which. */
  | 'CONTRIBUTION_MERGED'
  /** A contribution cannot become that from what it is: `status` says what that is. */
  | 'CONTRIBUTION_STATE'
  /** The wait for any session of a course is over. */
  | 'COURSE_WAIT_OVER'
  /** An attestation of that team and day is in force already. */
  | 'COVERAGE_ALREADY_ATTESTED'
  /** On that day not all of the team are trained beyond doubt, or nobody knows who is in it. */
  | 'COVERAGE_INCOMPLETE'
  /** An item cannot have come of a workstream. */
  | 'DELIVERABLE'
  /** The same text is registered already, or proposed. */
  | 'DOCUMENT_KNOWN'
  /** Something in a document that is to be registered does not fit the schema, or those for whom it is; the path says what. */
  | 'DOCUMENT_UNFIT'
  /** The text of a call has no such version that is published: `last` says which is the last. */
  | 'DOCUMENT_VERSION'
  /** What the scale counts is not known for some organizations on that day, so that no amount can be worked out. */
  | 'DUES_BASIS_UNKNOWN'
  /** As the call for dues stands, this cannot be done. */
  | 'DUES_CALL_STATE'
  /** An edition with the same rows, of the same day and for the same readers, is kept already: the payload has that one. */
  | 'EDITION_ALREADY_KEPT'
  /** The report has more rows than an edition may keep. */
  | 'EDITION_TOO_LARGE'
  /** The edition was withdrawn already. */
  | 'EDITION_WITHDRAWN'
  /** People cannot enrol in the session now: it is not open, the last day to enrol is over, or it has begun. */
  | 'ENROLMENT_CLOSED'
  /** As the enrolment stands, this cannot be done. */
  | 'ENROLMENT_STATE'
  /** Whoever answers has done so already: each answers an evaluation once. */
  | 'EVALUATION_ANSWERED'
  /** The evaluation cannot be answered: its time is over or to come, or the caller took no part. */
  | 'EVALUATION_CLOSED'
  /** A call was issued by this scale: its amounts no longer change. */
  | 'FEE_SCALE_IN_USE'
  /** A body has one chair, one treasurer and one secretary at a time; another mandate holds the function then. */
  | 'FUNCTION_TAKEN'
  /** The half-day is to come, or is over. */
  | 'HALF_DAY_NOT_OPEN'
  /** The half-day is sealed: what changes now is a correction, with its reason. */
  | 'HALF_DAY_SEALED'
  /** Items are no longer as they were when their handover was proposed: they were changed, published or archived, or others came. */
  | 'HANDOVER_CHANGED'
  /** An item waits in another handover already. */
  | 'HANDOVER_OPEN'
  /** The handover was decided already, or taken back. */
  | 'HANDOVER_STATE'
  /** The head count is not how many are present on the sheet, and nobody said why. */
  | 'HEADCOUNT_DIFFERS'
  /** A half-day would lie on a public holiday of the place, and nobody said that it may. */
  | 'HOLIDAY'
  /** This idempotency key has already been used for another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Another organization has this number. */
  | 'IDENTIFIER_TAKEN'
  /** Another initiative has this name in addresses. */
  | 'INITIATIVE_SLUG_TAKEN'
  /** An initiative cannot become that from what it is: `state` says what that is. */
  | 'INITIATIVE_STATE'
  /** The code is wrong, too old or has already been used. */
  | 'INVALID_CODE'
  /** The address and the password do not match. Whether the address is known is not disclosed. */
  | 'INVALID_CREDENTIALS'
  /** The number cannot exist: its form or its check digit is wrong. */
  | 'INVALID_IDENTIFIER'
  /** A value of the input does not have the form it should. */
  | 'INVALID_INPUT'
  /** The link is unknown, too old or has already been used. */
  | 'INVALID_LINK'
  /** The invitation was sent to another address than that of the account that would accept it. */
  | 'INVITATION_ADDRESS'
  /** The role of the invitation has ended, or its sender may no longer give it: another has to be sent. */
  | 'INVITATION_LAPSED'
  /** The invitation has been accepted, was taken back, or has expired; the message says which, and whom to ask. */
  | 'INVITATION_OVER'
  /** The caller has proposed a correction of the item that waits already. */
  | 'ITEM_CORRECTION_OPEN'
  /** The item says something else by now than when the correction was proposed. */
  | 'ITEM_CORRECTION_OUTDATED'
  /** The correction was decided already, or taken back. */
  | 'ITEM_CORRECTION_STATE'
  /** An item cannot be that to the other. */
  | 'ITEM_RELATION'
  /** As the item stands, this cannot be done. */
  | 'ITEM_STATE'
  /** Another has this key already. */
  | 'KEY_TAKEN'
  /** The licence of what an item is made from does not allow that, or not under that licence. */
  | 'LICENCE_CONFLICT'
  /** The mandate was used on a later day, at a meeting or for a vote: it cannot end before. */
  | 'MANDATE_USED'
  /** The organization has a media of the very same content already. */
  | 'MEDIA_ALREADY_RECORDED'
  /** The media is shown somewhere, and stays as long as it is. */
  | 'MEDIA_IN_USE'
  /** A media cannot be shown there: nothing was saved or published, and nothing is lost. */
  | 'MEDIA_REFUSED'
  /** As the meeting stands, this cannot be done. */
  | 'MEETING_STATE'
  /** There is a later version of what was written of a meeting. */
  | 'MINUTES_CHANGED'
  /** Nothing is to be decided of the case as it stands: `state` says how that is. */
  | 'MODERATION_CASE_STATE'
  /** Somebody else looks at the case now: `until` says for how long at most. */
  | 'MODERATION_CASE_TAKEN'
  /** No reminder can be sent for this due today. */
  | 'NOTHING_TO_REMIND'
  /** The caller is not allowed to do this here, even if they are elsewhere. */
  | 'NOT_ALLOWED'
  /** Some of the mandates are not in force in this body on that day. */
  | 'NOT_A_MEMBER'
  /** The organization has not signed this agreement, as far as is recorded. */
  | 'NOT_A_SIGNATORY'
  /** What the input points to does not exist, or the caller may not see it. */
  | 'NOT_FOUND'
  /** No place is left in the session, and nobody said that it may be overbooked. */
  | 'NO_PLACE_LEFT'
  /** The offer of a place was answered already, has run out, or has ended with its enrolment. */
  | 'OFFER_OVER'
  /** A contribution is about a place that the initiative does not ask about. */
  | 'OUTSIDE_PERIMETER'
  /** Two records cannot both hold during the same period. */
  | 'OVERLAPPING_PERIOD'
  /** Whoever proposed a document does not review it. */
  | 'OWN_DOCUMENT'
  /** The words that are quoted do not stand in that block of the text: `says` is what it says. */
  | 'PASSAGE_NOT_FOUND'
  /** The payment has already been reversed: it no longer counts. */
  | 'PAYMENT_ALREADY_REVERSED'
  /** The payment is more than is still owed. */
  | 'PAYMENT_EXCEEDS_BALANCE'
  /** Somebody has sent as many photographs to a call as each person may. */
  | 'PHOTOGRAPHS_SENT'
  /** A photograph is not drawn yet: it can be taken in some seconds. */
  | 'PHOTOGRAPH_NOT_DRAWN'
  /** A photograph is in that series, or the very same file is in the library of whoever keeps it. */
  | 'PHOTOGRAPH_TAKEN'
  /** The series shows this picture already. */
  | 'PHOTOGRAPH_THERE'
  /** Somebody has voted: what they were asked stays as it is. */
  | 'POLL_FROZEN'
  /** The voice cannot be handed to this voter. */
  | 'POLL_PROXY'
  /** The question has been asked again already: the round after is there. */
  | 'POLL_RENEWED'
  /** A poll is not in the state that this needs. */
  | 'POLL_STATE'
  /** The colour of a portal cannot be read on its paper. */
  | 'PORTAL_CONTRAST'
  /** Somebody edits the portal already during a part of that time. */
  | 'PORTAL_EDITOR_APPOINTED'
  /** Another portal has this name in addresses, or had it once. */
  | 'PORTAL_SLUG_TAKEN'
  /** The post was taken out. */
  | 'POST_REMOVED'
  /** What would be answered stands as deep as posts may. */
  | 'POST_TOO_DEEP'
  /** The person has not completed a course that this one asks for, and its provider refuses that. */
  | 'PREREQUISITE_MISSING'
  /** The password or a code must be given again first: `sessionProve`, then the same once more. */
  | 'PROOF_NEEDED'
  /** The payment has its receipt already. */
  | 'RECEIPT_ALREADY_ISSUED'
  /** What a receipt has to say of its issuer is not recorded: it would certify nothing. */
  | 'RECEIPT_INCOMPLETE'
  /** A figure of a report is another number than there are rows in the report that it opens. */
  | 'RECORDS_DIFFER'
  /** Something else that is recorded rests on it and would be left without it: that comes first. */
  | 'RECORD_IN_USE'
  /** The version of the report does not fit the schema any more. */
  | 'REPORT_BROKEN'
  /** The report cannot be had as this kind of file. */
  | 'REPORT_FORMAT'
  /** Another report has this name. */
  | 'REPORT_NAME_TAKEN'
  /** The report is not for those for whom the edition is to be made, or not all of what it reads is. */
  | 'REPORT_NOT_FOR_AUDIENCE'
  /** The version of the report is not served any more. */
  | 'REPORT_RETIRED'
  /** Something in the definition of a report does not fit the schema, or itself; the path says what. */
  | 'REPORT_UNFIT'
  /** The role is held already during a part of that time. */
  | 'ROLE_ALREADY_HELD'
  /** Whoever took a decision does not decide whether it was right. */
  | 'SAME_MODERATOR'
  /** The caller may not contribute to what this organization asks: `until` says from when on they may again. */
  | 'SANCTIONED'
  /** A sanction has been answered or lifted, has passed, or is objected to already: nothing follows from here. */
  | 'SANCTION_STATE'
  /** The seat is held by somebody else during part of that period. */
  | 'SEAT_TAKEN'
  /** The password was right; a code of the second factor, or a recovery code, is needed as well. */
  | 'SECOND_FACTOR_NEEDED'
  /** A secret ballot keeps no names. */
  | 'SECRET_BALLOT'
  /** What documents of a session have to say of its provider is not recorded. */
  | 'SESSION_DOCUMENT_INCOMPLETE'
  /** Another contribution of the batch was written on the sheet of this number. */
  | 'SHEET_TAKEN'
  /** The report comes with the product: copy it under another name to change it. */
  | 'SHIPPED_REPORT'
  /** A statement of a synthesis rests on no contribution that is shown, or is contested by none: `title` says which. */
  | 'STATEMENT_UNFOUNDED'
  /** A question of a survey is not answered as it asks: `question` says which. */
  | 'SURVEY_ANSWER'
  /** A question that was published is asked as it was: `question` says which. */
  | 'SURVEY_QUESTION_PUBLISHED'
  /** A synthesis is not far enough for this, or too far: `state` says how far it has come. */
  | 'SYNTHESIS_STATE'
  /** A trainer or a room is taken by another session at that time. */
  | 'TAKEN_TWICE'
  /** The thread is closed: nothing is added to it. */
  | 'THREAD_CLOSED'
  /** An item that was made from another still bears its title: change it, or say with `confirmsTitles` that it is meant. */
  | 'TITLE_TAKEN_OVER'
  /** Too many attempts; the wait is never longer than 15 minutes. */
  | 'TOO_MANY_ATTEMPTS'
  /** Too many wrong codes; the wait is never longer than 15 minutes. */
  | 'TOO_MANY_CODES'
  /** Somebody has written as many comments within ten minutes as may be. */
  | 'TOO_MANY_COMMENTS'
  /** Somebody has sent as many contributions within ten minutes as may be. */
  | 'TOO_MANY_CONTRIBUTIONS'
  /** As many documents are registered, or wait for a review, as there may be. */
  | 'TOO_MANY_DOCUMENTS'
  /** As much is followed by one account as may be. */
  | 'TOO_MANY_FOLLOWED'
  /** An organization has as many drafts of initiatives as may be. */
  | 'TOO_MANY_INITIATIVE_DRAFTS'
  /** As many corrections of one account wait as may, or it has proposed as many within a day. */
  | 'TOO_MANY_ITEM_CORRECTIONS'
  /** As many files of reports are being made, or kept, for the caller as may be. */
  | 'TOO_MANY_REPORT_RUNS'
  /** As many searches are saved for one account as may be. */
  | 'TOO_MANY_SAVED_SEARCHES'
  /** As many reports are made by the clock for one account as may be, or one was asked for as often as may be in an hour. */
  | 'TOO_MANY_SCHEDULES'
  /** As the training need stands, this cannot be done. */
  | 'TRAINING_NEED_STATE'
  /** As the session stands, this cannot be done. */
  | 'TRAINING_SESSION_STATE'
  /** Somebody changed it since it was read: read it again, then decide. */
  | 'VERSION_CONFLICT'
  /** The ballot of this voice has been cast, and cannot be changed. */
  | 'VOICE_USED'
  /** The password is too easy to guess. */
  | 'WEAK_PASSWORD'
  /** This installation has no secret to seal signing keys with (`SEALING_SECRET`), so that no webhooks can be made. */
  | 'WEBHOOKS_NOT_SET_UP'
  /** Nothing can be sent to an address that is disabled: enable it first. */
  | 'WEBHOOK_DISABLED'
  /** There are as many addresses for webhooks as one account may have, or as much was asked to be sent as may be in an hour. */
  | 'WEBHOOK_LIMIT_REACHED'
  /** A file was taken out of its workstream. */
  | 'WORKSTREAM_FILE_REMOVED'
  /** A meeting of a workstream is not as far as this needs, or further. */
  | 'WORKSTREAM_MEETING'
  /** The person works on the workstream already. */
  | 'WORKSTREAM_PARTICIPANT_PRESENT'
  /** The organization makes the workstream already during a part of that time. */
  | 'WORKSTREAM_PARTNER_PRESENT'
  /** A workstream cannot become that from what it is. */
  | 'WORKSTREAM_STATE';

export type AgreementsOnDayQueryVariables = Exact<{
  filter?: AgreementFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementsOnDayQuery = { agreements: { nodes: Array<{ id: string, asOf: string, key: string, kind: AgreementKind, title: string, signedOn: string, endedOn: string | null, countedSignatories: number, assertedSignatories: number | null, isDemonstration: boolean, discrepancy: { statement: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CertificateCheckQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type CertificateCheckQuery = { certificateVerification: { number: string, kind: CertificateKind, valid: boolean, status: CertificateStatus, holderName: string, providerName: string, startsOn: string, completedOn: string, hours: number | null, issuedOn: string, validUntil: string | null, revokedOn: string | null, isDemonstration: boolean, course: { title: string }, replacedBy: { number: string } | null } | null };

export type CoursesOfferedQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesOfferedQuery = { courses: { nodes: Array<{ id: string, asOf: string, title: string, objectives: string, durationMinutes: number, priceCents: number | null, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeletionsQueryVariables = Exact<{
  since: string;
  type: FollowedRecord;
}>;


export type DeletionsQuery = { deletions: { nodes: Array<{ id: string, at: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DuesOwedQueryVariables = Exact<{
  filter?: DueFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DuesOwedQuery = { dues: { nodes: Array<{ id: string, asOf: string, year: number, status: DueStatus, amountCents: number, paidCents: number, balanceCents: number, paymentReference: string, isLate: boolean, isDemonstration: boolean, organization: { id: string, asOf: string, key: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type EnrolMutationVariables = Exact<{
  input: EnrolmentRequestInput;
}>;


export type EnrolMutation = { enrolmentRequest: { results: Array<{ person: { id: string, asOf: string, name: string } | null, enrolment: { id: string, asOf: string, version: number, status: EnrolmentStatus, waitlistPosition: number | null } | null, userErrors: Array<
        | { __typename: 'AbsentVoterError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyEnrolledError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyInvitedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyPlacedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadySignedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadySittingError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyVotedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyWaitingError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AlreadyWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AnnualReturnControlsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AnnualReturnStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AppealClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ApprovalMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'AttendanceCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'BoothTurnoutError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'BudgetExtensionError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'BudgetOverspentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'BudgetReachError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'BudgetStageError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CallInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CallNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CertificateAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CertificateEndedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CertificateHoursUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubInvitationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubInvitationOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubMemberGoneError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubMemberPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubNoticeAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ClubNoticeOverError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CommentRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CompletionCertifiedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CompletionSettledError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionApartError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionBatchInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionEntryClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionGathersError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionMergedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ContributionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CourseWaitOverError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CoverageAlreadyAttestedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'CoverageIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DeliverableError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DocumentKnownError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DocumentUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DocumentVersionError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DuesBasisUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'DuesCallStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EditionAlreadyKeptError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EditionTooLargeError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EditionWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EnrolmentClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EnrolmentStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EvaluationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'EvaluationClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'FeeScaleInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'FunctionTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HalfDayNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HalfDaySealedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HandoverChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HandoverOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HandoverStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HeadcountDiffersError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'HolidayError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'IdempotencyKeyReusedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'IdentifierTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InitiativeSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InitiativeStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvalidCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvalidCredentialsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvalidIdentifierError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvalidLinkError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvitationAddressError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvitationLapsedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'InvitationOverError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ItemCorrectionOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ItemCorrectionOutdatedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ItemCorrectionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ItemRelationError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ItemStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'KeyTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'LicenceConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MandateUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MediaAlreadyRecordedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MediaInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MediaRefusedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MeetingStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'MinutesChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ModerationCaseStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ModerationCaseTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NoPlaceLeftError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NotAMemberError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NotASignatoryError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NotAllowedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'NothingToRemindError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'OfferOverError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'OutsidePerimeterError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'OverlappingPeriodError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'OwnDocumentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PassageNotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PaymentAlreadyReversedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PaymentExceedsBalanceError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PhotographNotDrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PhotographTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PhotographThereError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PhotographsSentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PollFrozenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PollProxyError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PollRenewedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PollStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PortalContrastError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PortalEditorAppointedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PortalSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PostRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PostTooDeepError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ProofNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReceiptAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReceiptIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'RecordInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'RecordsDifferError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportBrokenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportFormatError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportNameTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportNotForAudienceError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportRetiredError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ReportUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'RoleAlreadyHeldError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SameModeratorError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SanctionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SanctionedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SeatTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SecondFactorNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SecretBallotError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SessionDocumentIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SheetTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ShippedReportError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'StatementUnfoundedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SurveyAnswerError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SurveyQuestionPublishedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'SynthesisStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TakenTwiceError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'ThreadClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TitleTakenOverError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyAttemptsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyCodesError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyCommentsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyContributionsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyDocumentsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyFollowedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyInitiativeDraftsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyItemCorrectionsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManyReportRunsError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManySavedSearchesError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TooManySchedulesError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TrainingNeedStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'TrainingSessionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'VersionConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'VoiceUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WeakPasswordError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WebhookDisabledError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WebhookLimitReachedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WebhooksNotSetUpError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WorkstreamFileRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WorkstreamMeetingError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WorkstreamParticipantPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WorkstreamPartnerPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
        | { __typename: 'WorkstreamStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      > }> | null, userErrors: Array<
      | { __typename: 'AbsentVoterError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyEnrolledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyInvitedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyPlacedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWaitingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AnnualReturnControlsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AnnualReturnStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AppealClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ApprovalMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AttendanceCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BoothTurnoutError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetExtensionError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetOverspentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetReachError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetStageError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CallInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CallNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateEndedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateHoursUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubInvitationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubInvitationOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubMemberGoneError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubMemberPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubNoticeAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubNoticeOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CommentRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CompletionCertifiedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CompletionSettledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionApartError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionBatchInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionEntryClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionGathersError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionMergedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CourseWaitOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CoverageAlreadyAttestedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CoverageIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DeliverableError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentKnownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentVersionError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionAlreadyKeptError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionTooLargeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EnrolmentClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EnrolmentStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EvaluationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EvaluationClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'FeeScaleInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HalfDayNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HalfDaySealedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HeadcountDiffersError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HolidayError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InitiativeSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InitiativeStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationAddressError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationLapsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionOutdatedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemRelationError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'LicenceConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MandateUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaAlreadyRecordedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaRefusedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MinutesChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ModerationCaseStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ModerationCaseTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NoPlaceLeftError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OfferOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OutsidePerimeterError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OwnDocumentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PassageNotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PaymentAlreadyReversedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographNotDrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographThereError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographsSentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollFrozenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollProxyError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollRenewedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalContrastError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalEditorAppointedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PostRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PostTooDeepError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ProofNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RecordInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RecordsDifferError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportBrokenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportFormatError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportNameTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportNotForAudienceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportRetiredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SameModeratorError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SanctionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SanctionedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SessionDocumentIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SheetTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ShippedReportError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'StatementUnfoundedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SurveyAnswerError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SurveyQuestionPublishedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SynthesisStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TakenTwiceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ThreadClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TitleTakenOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyCodesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyCommentsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyContributionsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyDocumentsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyFollowedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyInitiativeDraftsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyItemCorrectionsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyReportRunsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManySavedSearchesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManySchedulesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TrainingNeedStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TrainingSessionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'VoiceUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhookDisabledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhookLimitReachedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhooksNotSetUpError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamFileRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamMeetingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamParticipantPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamPartnerPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamStateError', code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentGiveUpMutationVariables = Exact<{
  input: EnrolmentWithdrawInput;
}>;


export type EnrolmentGiveUpMutation = { enrolmentWithdraw: { enrolment: { id: string, asOf: string, version: number, status: EnrolmentStatus } | null, userErrors: Array<
      | { __typename: 'AbsentVoterError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyEnrolledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyInvitedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyPlacedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWaitingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AnnualReturnControlsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AnnualReturnStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AppealClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ApprovalMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'AttendanceCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BoothTurnoutError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetExtensionError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetOverspentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetReachError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'BudgetStageError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CallInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CallNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateEndedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CertificateHoursUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubInvitationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubInvitationOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubMemberGoneError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubMemberPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubNoticeAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ClubNoticeOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CommentRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CompletionCertifiedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CompletionSettledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionApartError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionBatchInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionEntryClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionGathersError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionMergedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ContributionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CourseWaitOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CoverageAlreadyAttestedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'CoverageIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DeliverableError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentKnownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DocumentVersionError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionAlreadyKeptError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionTooLargeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EditionWithdrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EnrolmentClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EnrolmentStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EvaluationAnsweredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'EvaluationClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'FeeScaleInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HalfDayNotOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HalfDaySealedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HandoverStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HeadcountDiffersError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'HolidayError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InitiativeSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InitiativeStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationAddressError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationLapsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'InvitationOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionOpenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionOutdatedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemCorrectionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemRelationError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ItemStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'LicenceConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MandateUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaAlreadyRecordedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MediaRefusedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'MinutesChangedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ModerationCaseStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ModerationCaseTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NoPlaceLeftError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OfferOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OutsidePerimeterError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'OwnDocumentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PassageNotFoundError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PaymentAlreadyReversedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographNotDrawnError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographThereError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PhotographsSentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollFrozenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollProxyError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollRenewedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PollStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalContrastError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalEditorAppointedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PortalSlugTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PostRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PostTooDeepError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'PrerequisiteMissingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ProofNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RecordInUseError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RecordsDifferError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportBrokenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportFormatError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportNameTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportNotForAudienceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportRetiredError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ReportUnfitError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SameModeratorError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SanctionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SanctionedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SessionDocumentIncompleteError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SheetTakenError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ShippedReportError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'StatementUnfoundedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SurveyAnswerError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SurveyQuestionPublishedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'SynthesisStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TakenTwiceError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'ThreadClosedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TitleTakenOverError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyCodesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyCommentsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyContributionsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyDocumentsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyFollowedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyInitiativeDraftsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyItemCorrectionsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManyReportRunsError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManySavedSearchesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TooManySchedulesError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TrainingNeedStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'TrainingSessionStateError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'VoiceUsedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhookDisabledError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhookLimitReachedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WebhooksNotSetUpError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamFileRemovedError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamMeetingError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamParticipantPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamPartnerPresentError', code: UserErrorCode, message: string, path: Array<string> | null }
      | { __typename: 'WorkstreamStateError', code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentsSeenQueryVariables = Exact<{
  filter?: EnrolmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnrolmentsSeenQuery = { enrolments: { nodes: Array<{ id: string, asOf: string, version: number, status: EnrolmentStatus, waitlistPosition: number | null, requestedAt: string, viewerMayWithdraw: boolean, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null, session: { id: string, asOf: string, title: string, startsAt: string, place: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MemberCountsByDayQueryVariables = Exact<{
  days: Array<string> | string;
}>;


export type MemberCountsByDayQuery = { memberCounts: Array<{ on: string, count: number, least: number, most: number }> };

export type MembersOnDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
  territory?: TerritoryReference | null | undefined;
  includeDemonstration?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MembersOnDayQuery = { network: { id: string, asOf: string, certainty: Certainty, members: { totalCount: number, nodes: Array<{ since: string, certainty: Certainty, isDemonstration: boolean, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string } | null, slot: { id: string, asOf: string, kind: OrganizationKind, label: string } | null, agreement: { id: string, asOf: string, key: string, title: string } | null, evidence: Array<{ key: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type OrganizationChangesQueryVariables = Exact<{
  since: string;
  includeDemonstration?: boolean | null | undefined;
}>;


export type OrganizationChangesQuery = { organizations: { nodes: Array<{ id: string, asOf: string, key: string, kind: OrganizationKind, name: string, memberStatus: MemberStatus, isDemonstration: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OrganizationOnDayQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationOnDayQuery = { organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, foundedOn: string | null, closedOn: string | null, website: string | null, isDemonstration: boolean, memberStatus: MemberStatus, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }> | null, memberships: { nodes: Array<{ from: string, to: string | null, since: string, certainty: Certainty, agreement: { id: string, asOf: string, title: string } | null }> } } | null };

export type OrganizationsFoundQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationsFoundQuery = { organizations: { nodes: Array<{ id: string, asOf: string, key: string, kind: OrganizationKind, name: string, memberStatus: MemberStatus, isDemonstration: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SessionsToComeQueryVariables = Exact<{
  from: string;
  territory?: TerritoryReference | null | undefined;
  search?: string | null | undefined;
  includeDemonstration?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsToComeQuery = { trainingSessions: { nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsAt: string, endsAt: string, zone: string, placesLeft: number | null, waitlistLength: number, enrolmentClosesAt: string, isDemonstration: boolean, course: { id: string, asOf: string, title: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, halfDays: Array<{ id: string, on: string, half: HalfDayKind, startsAt: string, endsAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamCoverageOnDayQueryVariables = Exact<{
  asOf?: string | null | undefined;
  includeDemonstration?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamCoverageOnDayQuery = { network: { id: string, asOf: string, teamCoverage: { teams: { nodes: Array<{ asOf: string, headcount: number | null, trained: number | null, complete: boolean | null, fullyTrainedOn: string | null, certainty: Certainty | null, trainedRange: { least: number, most: number } | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } };

export type TerritoriesFoundQueryVariables = Exact<{
  search: string;
  kinds?: Array<TerritoryKind> | TerritoryKind | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TerritoriesFoundQuery = { territories: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, population: number | null, departement: { id: string, asOf: string, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TerritoryOnDayQueryVariables = Exact<{
  kind: TerritoryKind;
  code: string;
  asOf?: string | null | undefined;
}>;


export type TerritoryOnDayQuery = { territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, population: number | null, postalCodes: Array<string>, isCurrent: boolean, validFrom: string, validTo: string | null, ancestors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }>, successors: { ambiguous: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }> } } | null };

export type TimelineBetweenQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineBetweenQuery = { timeline: { nodes: Array<{ on: string, until: string | null, kind: TimelineKind, title: string, sources: Array<{ key: string, title: string, url: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrainingSessionChangesQueryVariables = Exact<{
  since: string;
  includeDemonstration?: boolean | null | undefined;
}>;


export type TrainingSessionChangesQuery = { trainingSessions: { nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsAt: string, endsAt: string, zone: string, placesLeft: number | null, enrolmentClosesAt: string, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WhoAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAsksQuery = { viewer: { id: string, email: string, locale: AccountLocale, person: { id: string, asOf: string, name: string } | null, roles: { nodes: Array<{ id: string, asOf: string, role: Role, from: string, to: string | null, isCurrent: boolean, organization: { id: string, asOf: string, key: string, name: string } | null }> } } | null };
