/* eslint-disable */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Half-days that somebody will miss. */
export type AbsenceAnnounceInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Which half-days that are not over; all of them when left out. */
  halfDayIds?: Array<string | number> | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever holds the session. */
  reason: string;
};

/** What the referent answers. */
export type AccommodationAnswerInput = {
  /** What will be arranged, or what is to be talked over. */
  answer: string;
  /** The request. */
  id: string | number;
};

/** What whoever enrols needs to take part. */
export type AccommodationInput = {
  /** What they need: what is told of it is kept nowhere else. */
  need: string;
  /** Whether those who teach in the session may read it. */
  trainersMayRead?: boolean;
};

/** Who receives what people need to take part in the sessions of a provider. */
export type AccommodationReferentSetInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** Somebody who works there. */
  personId: string | number;
};

/** What somebody needs to take part; asked again, it takes the place of what was asked before. */
export type AccommodationRequestInput = {
  /** One’s own enrolment. */
  enrolmentId: string | number;
  /** What they need: what is told of it is kept nowhere else. */
  need: string;
  /** Whether those who teach in the session may read it. */
  trainersMayRead?: boolean;
};

/** Takes back what one asked for. */
export type AccommodationWithdrawInput = {
  /** One’s own enrolment. */
  enrolmentId: string | number;
};

/** Erases one’s own account, for good. */
export type AccountEraseInput = {
  /** What happens to what one wrote in one’s own name. */
  content: ErasedContent;
  /** Password of the account; empty for an account that has none. */
  password?: string;
};

/** Which accounts; all conditions hold together. */
export type AccountFilter = {
  /** Those who hold this role today. */
  role?: Role | null | undefined;
  /** Part of the address or of the name. At most 100 characters. */
  search?: string | null | undefined;
  /** Those with a second factor, or those without. */
  secondFactor?: boolean | null | undefined;
};

/** Language of the emails that an account receives. */
export type AccountLocale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** The order of a list of accounts. */
export type AccountOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AccountOrderField;
};

/** What accounts can be ordered by. */
export type AccountOrderField =
  /** By when it was opened. */
  | 'CREATED_AT'
  /** By address. */
  | 'EMAIL'
  /** By when it was last used. */
  | 'LAST_SEEN_AT';

/** Signs somebody out of all browsers. */
export type AccountSessionsEndInput = {
  /** The account. */
  id: string | number;
};

/** Opens an account. The answer is the same whether or not the address is known. */
export type AccountSignUpInput = {
  /** Whether the terms of use are accepted; there is no account without. */
  acceptsTerms: boolean;
  /** Address to verify: a link is sent there. */
  email: string;
  /** Last name; at most 80 characters. */
  familyName: string;
  /** First name; at most 80 characters. */
  givenName: string;
  /** Secret of an invitation, from its link. */
  invitationToken?: string | null | undefined;
  /** Language of emails. */
  locale?: AccountLocale;
  /** At least 80 bits by the formula of the CNIL: a phrase of a few words, or 14 characters of several kinds. */
  password: string;
  /** Whether the newsletter of the network is wanted. */
  wantsNewsletter?: boolean;
};

/** A new point of an agenda. */
export type AgendaItemAddInput = {
  /** More about it. */
  detail?: string | null | undefined;
  /** The version of the meeting that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** Its place, from 1; the points from there on move down. Last when left out. */
  place?: number | null | undefined;
  /** What it is about. */
  title: string;
};

/** A point of an agenda. */
export type AgendaItemInput = {
  /** More about it. */
  detail?: string | null | undefined;
  /** What it is about. */
  title: string;
};

/** Takes a point out of an agenda. */
export type AgendaItemRemoveInput = {
  /** The version of the meeting that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The point. */
  id: string | number;
};

/** A new agreement. */
export type AgreementCreateInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it came into force, if that was another day. */
  inForceOn?: string | null | undefined;
  /** Short stable key that people can read: lower-case letters, digits and hyphens. At most 60 characters. */
  key: string;
  /** What kind of agreement it is; invented ones are not made here. */
  kind: AgreementKind;
  /** When it was signed, as precise as is known. */
  signedOn: string;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** The agreement whose place it takes. */
  supersedesId?: string | number | null | undefined;
  /** True when no source expressly says that it ends the earlier one. */
  supersedesInferred?: boolean;
  /** Why it is taken to supersede it. At most 2,000 characters. */
  supersedesNote?: string | null | undefined;
  /** Its title. At most 300 characters. */
  title: string;
};

/** A document of an agreement. */
export type AgreementDocumentInput = {
  /** What it is. */
  kind: AgreementDocumentKind;
  /** Its title. At most 200 characters. */
  title: string;
  /** Where it can be read (https://…). At most 500 characters. */
  url?: string | null | undefined;
};

/** Documents of an agreement. */
export type AgreementDocumentKind =
  /** A change of it (avenant). */
  | 'AMENDMENT'
  /** Something attached to it. */
  | 'ANNEX'
  /** A record of its signing or of a decision about it. */
  | 'MINUTES'
  /** The text that was signed. */
  | 'TEXT';

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

/** An organization that an agreement names beside its signatories. */
export type AgreementPartyInput = {
  /** Which organization. */
  organizationId: string | number;
  /** What the agreement makes of it. */
  role: AgreementRole;
};

/** The role of an organization that an agreement names beside its signatories. */
export type AgreementRole =
  /** Runs the platform or keeps the documents. */
  | 'HOST'
  /** Takes part without signing. */
  | 'PARTNER'
  /** Brought it about. */
  | 'PROMOTER';

/** Changes to an agreement: fields left out stay as they are, null clears them. */
export type AgreementUpdateInput = {
  /** Its documents, in place of those before. At most 20. */
  documents?: Array<AgreementDocumentInput> | null | undefined;
  /** When it ended by itself, as precise as is known. */
  endedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The agreement. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it came into force, if that was another day. */
  inForceOn?: string | null | undefined;
  /** A new text of it; the earlier ones stay on record. */
  newVersion?: AgreementVersionInput | null | undefined;
  /** Those that it names beside its signatories, in place of those before. At most 20. */
  parties?: Array<AgreementPartyInput> | null | undefined;
  /** When it was signed, as precise as is known. */
  signedOn?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** True when no source expressly says that it ends the earlier one. */
  supersedesInferred?: boolean | null | undefined;
  /** Why it is taken to supersede it. At most 2,000 characters. */
  supersedesNote?: string | null | undefined;
  /** Its title. At most 300 characters. */
  title?: string | null | undefined;
};

/** A new text of an agreement. */
export type AgreementVersionInput = {
  /** When it was adopted, as precise as is known. */
  adoptedOn: string;
  /** What it changes. At most 2,000 characters. */
  changes: string;
};

/** Where a yearly return stands. */
export type AnnualReturnStatus =
  /** It is being prepared; what it counts is counted today. */
  | 'DRAFT'
  /** A correction was handed in after it. */
  | 'REPLACED'
  /** It was handed in: it stays as it was on that day. */
  | 'SUBMITTED';

/** The return of a provider for a year. */
export type AnnualTrainingReturnBeginInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** The year. */
  year: number;
};

/** Corrects a return that was handed in. */
export type AnnualTrainingReturnCorrectInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The return. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Which return. */
export type AnnualTrainingReturnDiscardInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The return. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What stands in a line that is entered, in place of what stood there; null of all takes it out. */
export type AnnualTrainingReturnFillInput = {
  /** Cents of euro, without tax. */
  amountCents?: number | null | undefined;
  /** Its code. */
  code: string;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Their hours. */
  hours?: number | null | undefined;
  /** The return. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** On which day it was so. */
  knownOn: string;
  /** How many people. */
  people?: number | null | undefined;
  /** Where it is from: the accounts, a contract. */
  source: string;
  /** Words. */
  words?: string | null | undefined;
};

/** Which annual training returns; all conditions hold together. */
export type AnnualTrainingReturnFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this provider. */
  organization?: string | number | null | undefined;
  /** Those that stand so. */
  status?: AnnualReturnStatus | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
  /** Of this year. */
  year?: number | null | undefined;
};

/** The order of a list of annual training returns. */
export type AnnualTrainingReturnOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AnnualTrainingReturnOrderField;
};

/** What annual training returns can be ordered by. */
export type AnnualTrainingReturnOrderField =
  /** By year. */
  | 'YEAR';

/** Hands a return in. */
export type AnnualTrainingReturnSubmitInput = {
  /** Whether it is handed in although a control does not hold. */
  despiteControls?: boolean;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The return. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What a provider of training is declared, certified or approved for. */
export type ApprovalKind =
  /** Registered with the State as a provider (*déclaration d’activité*, labour code, L. 6351-1): public. */
  | 'ACTIVITY_DECLARATION'
  /** Approved by the minister to train local elected officials (CGCT, L. 1221-3): public. */
  | 'ELECTED_OFFICIALS'
  /** Another one, by its name: for the people of the provider and coordinators. */
  | 'OTHER'
  /** Certified for the quality of its trainings (labour code, L. 6316-1): public. */
  | 'QUALIOPI';

/** Where an approval stands on the day. */
export type ApprovalState =
  /** It holds no longer. */
  | 'EXPIRED'
  /** It holds. */
  | 'IN_FORCE'
  /** It does not hold yet. */
  | 'TO_COME';

/** A figure that a source asserts. */
export type AssertedFigureRecordInput = {
  /** The agreement it is about; needed for SIGNATORIES, and only there. */
  agreementId?: string | number | null | undefined;
  /** How the source puts it. */
  comparison?: FigureComparison;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it measures. */
  measure: FigureMeasure;
  /** What to know when reading it. At most 2,000 characters. */
  note?: string | null | undefined;
  /** The time it is about, as precise as is known. */
  on: string;
  /** The organization it is about; needed for EMPLOYEES. */
  organizationId?: string | number | null | undefined;
  /** The kind of organization that it counts, if only one; for SIGNATORIES only. */
  organizationKind?: OrganizationKind | null | undefined;
  /** Keys of the sources that assert it: at least one, at most 20. */
  sources: Array<string>;
  /** What the source says, word for word. At most 1,000 characters. */
  statement?: string | null | undefined;
  /** The figure of the source: a whole number, or an amount in euros. */
  value: number;
};

/** An asserted figure that was recorded by mistake. */
export type AssertedFigureRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The figure. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to an asserted figure: fields left out stay as they are, null clears them. What it measures, and of which organization, cannot change: remove it and record another. */
export type AssertedFigureUpdateInput = {
  /** How the source puts it. */
  comparison?: FigureComparison | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The figure. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What to know when reading it. At most 2,000 characters. */
  note?: string | null | undefined;
  /** The time it is about, as precise as is known. */
  on?: string | null | undefined;
  /** Keys of the sources that assert it: at least one, at most 20. */
  sources?: Array<string> | null | undefined;
  /** What the source says, word for word. At most 1,000 characters. */
  statement?: string | null | undefined;
  /** The figure of the source: a whole number, or an amount in euros. */
  value?: number | null | undefined;
};

/** Corrects the sheet of half a day after its seal. */
export type AttendanceCorrectInput = {
  /** The enrolment of the person. */
  enrolmentId: string | number;
  /** What shows work from afar, where a trainer notes it. */
  evidence?: AttendanceEvidence | null | undefined;
  /** The half-day. */
  halfDayId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether the person was there. */
  presence: AttendancePresence;
  /** Why it is corrected. */
  reason: string;
};

/** What shows that somebody took part from afar. */
export type AttendanceEvidence =
  /** The log of connections of the online room. */
  | 'CONNECTION_LOG'
  /** An assessment that was passed. */
  | 'EVALUATION'
  /** An exercise that was handed in. */
  | 'EXERCISE';

/** How one member attended. */
export type AttendanceInput = {
  /** The mandate of the member. */
  mandateId: string | number;
  /** Mandate of whoever represents the member; needed when represented. */
  proxyId?: string | number | null | undefined;
  /** Present, excused, absent or represented. */
  status: AttendanceStatus;
};

/** How somebody was found to be there. */
export type AttendanceMethod =
  /** The person sent the code that the trainer showed. */
  | 'CODE'
  /** The person drew a signature. */
  | 'DRAWN'
  /** A trainer noted it. */
  | 'TRAINER'
  /** The person typed their name and confirmed it: as good as a drawn signature. */
  | 'TYPED';

/** Whether somebody was there for half a day. */
export type AttendancePresence =
  /** Was not there. */
  | 'ABSENT'
  /** Was not there, with an excuse. */
  | 'EXCUSED'
  /** Was there. */
  | 'PRESENT';

/** Who attended a meeting and how; those named before are corrected. */
export type AttendanceRecordInput = {
  /** 1 to 200 members, each once. */
  attendances: Array<AttendanceInput>;
  /** The version of the meeting that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting. */
  meetingId: string | number;
};

/** Ends the sheet of half a day. */
export type AttendanceSealInput = {
  /** Why these are not as many as on the sheet; needed only then. Names nobody. */
  difference?: string | null | undefined;
  /** The half-day. */
  halfDayId: string | number;
  /** How many the trainer counts in the room and online. */
  headcount: number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Works out who attended a session. */
export type AttendanceSettleInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The session. */
  trainingSessionId: string | number;
};

/** That somebody is there for half a day, or is not. */
export type AttendanceSignInput = {
  /** The code that the trainer shows at this moment, long or of eight characters; for whoever signs for themselves. */
  code?: string | null | undefined;
  /** With a typed name: that it is meant as a signature. */
  confirms?: boolean;
  /** When it was done by the clock of a device of a trainer that sends it later. After the seal it becomes a correction. */
  deviceAt?: string | null | undefined;
  /** A drawn signature: lines of an SVG path with whole numbers, `M10 20L30 40…`, on a sheet of 600 by 200. */
  drawing?: string | null | undefined;
  /** The enrolment of whoever is there. */
  enrolmentId: string | number;
  /** What shows work from afar, where a trainer notes it. */
  evidence?: AttendanceEvidence | null | undefined;
  /** The half-day. */
  halfDayId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How it is signed. People sign for themselves by the code that the trainer shows, with a drawn or typed signature beside it or without; those who hold the session have people draw or type on their device, or note it themselves. */
  method: AttendanceMethod;
  /** What a trainer adds. */
  note?: string | null | undefined;
  /** Whether the person is there; otherwise than present only as a trainer notes it. */
  presence?: AttendancePresence;
  /** The name of whoever signs, typed by them. */
  typedName?: string | null | undefined;
};

/** How a member attended a meeting. */
export type AttendanceStatus =
  /** Was not there. */
  | 'ABSENT'
  /** Was not there and had said so. */
  | 'EXCUSED'
  /** Was there, on the spot or online. */
  | 'PRESENT'
  /** Was not there; another member or the substitute spoke and voted in their place. */
  | 'REPRESENTED';

/** Which changes; all conditions hold together. */
export type AuditEntryFilter = {
  /** Id of the organization that it concerns. */
  organization?: string | number | null | undefined;
  /** From this instant on. */
  since?: string | null | undefined;
  /** Id of what was changed. */
  subject?: string | number | null | undefined;
};

/** Which background jobs; all conditions hold together. */
export type BackgroundJobFilter = {
  /** Any of these. */
  states?: Array<JobState> | null | undefined;
};

/** Has work of the background tried again at once. */
export type BackgroundJobRetryInput = {
  /** The job. */
  id: string | number;
};

/** A ballot. It says one thing: an answer, or a choice among the options. */
export type BallotCastInput = {
  /** What it says; left out where options are ranked, approved or scored. */
  answer?: PollAnswer | null | undefined;
  /** Options that are approved. */
  approved?: Array<string | number> | null | undefined;
  /** The poll. */
  pollId: string | number;
  /** Options from the most to the least liked, those beside each other in one list; what is not named comes last. At most 20. */
  ranking?: Array<Array<string | number>> | null | undefined;
  /** Why, where it objects. */
  reason?: string | null | undefined;
  /** Scores of options; one that is left out has none. */
  scores?: Array<BallotScoreInput> | null | undefined;
  /** The voice (`Poll.viewerVoices`); the caller’s own, or their organization’s, when left out. */
  voterId?: string | number | null | undefined;
};

/** How much an option is liked. */
export type BallotScoreInput = {
  /** The option. */
  optionId: string | number;
  /** From 0 to the highest score of the poll. */
  score: number;
};

/** Where what is owed to an organization is paid to, in place of what was recorded before. */
export type BankAccountSetInput = {
  /** The BIC of the bank. */
  bic?: string | null | undefined;
  /** The version of the account that this one replaces, that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Its IBAN, with spaces or without; the checksum is verified. */
  iban: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization. */
  organizationId: string | number;
};

/** A box between two meridians and two parallels, in degrees of WGS 84. */
export type BoxInput = {
  /** Its eastern edge, -180 to 180. */
  east: number;
  /** Its northern edge, not south of `south`. */
  north: number;
  /** Its southern edge, -90 to 90. */
  south: number;
  /** Its western edge, -180 to 180; east of `east` where it lies across the antimeridian. */
  west: number;
};

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

/** Issues a certificate in the place of one that is wrong, from what is recorded now. */
export type CertificateReissueInput = {
  /** The certificate to be replaced. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, as whoever checks either of them will read it. */
  reason: string;
};

/** Takes a certificate back. */
export type CertificateRevokeInput = {
  /** The certificate. */
  id: string | number;
  /** Why, as whoever checks it will read it. */
  reason: string;
};

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

/** Issues certificates for what people completed in a session. */
export type CertificatesIssueInput = {
  /** For which completions, at most 100; when left out, for all of the session that have no certificate of that kind in force, the first 100 of them. */
  completionIds?: Array<string | number> | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Which kind of certificate. */
  kind: CertificateKind;
  /** The session. */
  trainingSessionId: string | number;
};

/** How one record led to another: what came of the earlier one. `chainKinds` says what each is called. */
export type ChainKind =
  /** From a need to the session that answers it; on which day is not recorded. */
  | 'ANSWER'
  /** From a provider to an approval of the State, as long as it holds. */
  | 'APPROVAL'
  /** From a completion to a certificate of it, until that was revoked or replaced; from the session where no completion is kept. */
  | 'CERTIFICATE'
  /** From a certificate to belonging to the club, which it gives until it is revoked or they leave; from the completion where nothing certifies it. */
  | 'CLUB_MEMBERSHIP'
  /** From an agreement to who signed it, until they withdrew or it ended: an organization, or a signatory without a name. */
  | 'COMMITMENT'
  /** From a session, or a course, to a complaint about it. */
  | 'COMPLAINT'
  /** From an enrolment to what was completed; from the course and the person where no enrolment is known. */
  | 'COMPLETION'
  /** From a workstream to what somebody did for it. */
  | 'CONTRIBUTION'
  /** From who provides it to a course, until it was retired. */
  | 'COURSE'
  /** From a meeting to what was decided there; from the body where no meeting is known. */
  | 'DECISION'
  /** From the contribution that published it to what came of a workstream; from the workstream where no such contribution is kept. */
  | 'DELIVERABLE'
  /** From a call, and from the organization that owes it, to a due that was called. */
  | 'DUE'
  /** From a scale to a call that was worked out by it. */
  | 'DUES_CALL'
  /** From a session, and from who takes part, to an enrolment, on the day it was asked for. */
  | 'ENROLMENT'
  /** From a session to an evaluation of it, as long as it is open. */
  | 'EVALUATION'
  /** From a record to an evidence of quality that rests on it, as long as that holds. */
  | 'EVIDENCE'
  /** From a decision to the scale of dues that it adopted, for as long as that holds. */
  | 'FEE_SCALE'
  /** From an organization to a body that governs it. */
  | 'GOVERNING_BODY'
  /** From an organization to money that it asked for or was awarded. */
  | 'GRANT'
  /** From an organization that closed to what it left, and from that to who looks after it now. */
  | 'HANDOVER'
  /** From a signatory without a name to the organization that it was found to be. */
  | 'IDENTIFICATION'
  /** From a complaint to what is done about it, until it was done. */
  | 'IMPROVEMENT'
  /** From a deliverable to the item of portals that it is, and from a reuse to the item that was made. */
  | 'ITEM'
  /** From the record of a joining that no agreement shows to who joined. */
  | 'JOINING'
  /** From an organization to the record of its leaving, where no agreement shows it. */
  | 'LEAVING'
  /** From a governing body, and from the organization that is represented there, to a mandate, for as long as it is held. */
  | 'MANDATE'
  /** From a governing body to its meeting. */
  | 'MEETING'
  /** From an organization to a training that its team needs. */
  | 'NEED'
  /** From somebody, and from their belonging to the club then, to a workstream that they came to work on, until they did no more. */
  | 'PARTICIPATION'
  /** From an organization, and from an attestation that its team was trained then, to a workstream that it came to make with others, until it did no more. */
  | 'PARTNERSHIP'
  /** From a due to a payment, until it was reversed if it was. */
  | 'PAYMENT'
  /** From a payment to its receipt. */
  | 'RECEIPT'
  /** From a certificate or an attestation to the one that replaces it. */
  | 'REPLACEMENT'
  /** From a deliverable to what others did with it. */
  | 'REUSE'
  /** From a course to a session of it, from its first day to its last. */
  | 'SESSION'
  /** From an agreement to the one that takes its place. */
  | 'SUCCESSION'
  /** From an organization to an attestation that all of its team were trained, on that day. */
  | 'TRAINED_TEAM'
  /** From who withdrew from an agreement to their withdrawal. */
  | 'WITHDRAWAL';

/** Which way a chain is followed. */
export type ChainSide =
  /** On to what came of the record. */
  | 'AFTER'
  /** Back to what led to the record. */
  | 'BEFORE';

/** How an organization ends. */
export type ClosingKind =
  /** Dissolved by its own decision or by law. */
  | 'DISSOLUTION'
  /** Put into liquidation by a court. */
  | 'JUDICIAL_LIQUIDATION'
  /** Merged into another. */
  | 'MERGER';

/** What stands in the calendar of the club. There may be more of them later. */
export type ClubCalendarKind =
  /** A meeting of a workstream, one that was cancelled too. */
  | 'MEETING'
  /** A time that people are asked about for a meeting which has none yet. */
  | 'MEETING_DATE'
  /** The last day of a need that is open. */
  | 'NEED_ENDS'
  /** The last day of an offer that is open. */
  | 'OFFER_ENDS'
  /** The end of a vote. */
  | 'POLL_CLOSES'
  /** The day on which something that was decided is asked about again. */
  | 'REVIEW'
  /** The last day of what is for the caller to do. */
  | 'TASK_DUE';

/** Joins the club. */
export type ClubInvitationAcceptInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The invitation. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Declines to join the club. */
export type ClubInvitationDeclineInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The invitation. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Asks somebody to join the club. */
export type ClubInvitationSendInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is written to them; plain text. */
  message?: string;
  /** Who is asked. */
  personId: string | number;
};

/** What became of an invitation to join the club. */
export type ClubInvitationState =
  /** The person joined. */
  | 'ACCEPTED'
  /** The person declined. */
  | 'DECLINED'
  /** It waits for an answer. */
  | 'OPEN'
  /** It was taken back before it was answered. */
  | 'WITHDRAWN';

/** Takes an invitation back. */
export type ClubInvitationWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The invitation. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which club members; all conditions hold together. */
export type ClubMemberFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Who speak this language, by its code of ISO 639. */
  language?: string | null | undefined;
  /** Who work there on the day. */
  organization?: string | number | null | undefined;
  /** Part of a name, of a skill, or of what they say of themselves; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Who say that they know how to do this, in these words; accents and case do not matter. */
  skill?: string | null | undefined;
  /** Who work for an organization that serves this territory on the day; with `includeDescendants`, or what lies in it. */
  territory?: TerritoryReference | null | undefined;
  /** Who know about this theme. */
  theme?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Leaves the club. */
export type ClubMemberLeaveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The member: the caller. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The order of a list of club members. */
export type ClubMemberOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ClubMemberOrderField;
};

/** What club members can be ordered by. */
export type ClubMemberOrderField =
  /** By since when they belong to the club, the latest first. */
  | 'LATEST'
  /** By family name, then given name, in French alphabetical order. */
  | 'NAME';

/** Takes somebody out of the club. */
export type ClubMemberTakeOutInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The member. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; they may read it. */
  note: string;
};

/** What one says of oneself in the club; fields left out stay as they are, null clears them. */
export type ClubMemberUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** What others may ask one to help with; plain text. */
  helpsWith?: string | null | undefined;
  /** The member: the caller. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who one is; plain text. */
  introduction?: string | null | undefined;
  /** Languages that one speaks, as codes of ISO 639: `fr`, `br`. */
  languages?: Array<string> | null | undefined;
  /** What one knows how to do, in words of one’s own; each up to 60 characters. */
  skills?: Array<string> | null | undefined;
  /** What one knows about: themes by their ids or keys. */
  themes?: Array<string | number> | null | undefined;
  /** Who finds one in the directory. */
  visibility?: ClubMemberVisibility | null | undefined;
};

/** Who finds somebody in the directory of the club, by their own choice. */
export type ClubMemberVisibility =
  /** Members of the club, and coordinators of the network. */
  | 'MEMBERS'
  /** Whoever holds a role in the network or in one of its organizations too. */
  | 'NETWORK'
  /** Everybody. */
  | 'PUBLIC';

/** Why somebody belongs to the club no more. */
export type ClubMembershipEnding =
  /** They left. */
  | 'LEFT'
  /** What certified their training was revoked. */
  | 'REVOKED'
  /** Whoever coordinates the network took them out, and said why. */
  | 'TAKEN_OUT';

/** Why somebody belongs to the club. */
export type ClubMembershipReason =
  /** They accepted an invitation. */
  | 'INVITED'
  /** They completed a training that counts, and what certifies it stands. */
  | 'TRAINED';

/** Answers a need or an offer. */
export type ClubNoticeAnswerGiveInput = {
  /** The need or offer. */
  clubNoticeId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The answer; plain text. */
  text: string;
};

/** Takes an answer back. */
export type ClubNoticeAnswerRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The answer. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Ends a need or an offer. */
export type ClubNoticeEndInput = {
  /** How it ends. */
  ending: ClubNoticeEnding;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need or offer. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What came of it; plain text. */
  note?: string | null | undefined;
};

/** How whoever published a need or an offer ends it. */
export type ClubNoticeEnding =
  /** What was asked for was found, or what was given was taken. */
  | 'MET'
  /** It holds no more. */
  | 'WITHDRAWN';

/** Which needs and offers; all conditions hold together. */
export type ClubNoticeFilter = {
  /** Whether they are about a theme that the caller names in the directory of the club. */
  forViewer?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Of this kind. */
  kind?: ClubNoticeKind | null | undefined;
  /** Whether the caller published them. */
  mine?: boolean | null | undefined;
  /** Published for this organization. */
  organization?: string | number | null | undefined;
  /** Part of its title or text; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** That stand so on the day. */
  states?: Array<ClubNoticeState> | null | undefined;
  /** About this territory; with `includeDescendants`, also about what lies in it. */
  territory?: TerritoryReference | null | undefined;
  /** About this theme. */
  theme?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Whether something is asked for or given. */
export type ClubNoticeKind =
  /** Help, or a tool that is there already, is asked for (besoin). */
  | 'NEED'
  /** Help or a tool is given to whoever needs it (offre). */
  | 'OFFER';

/** A need or an offer of the club. */
export type ClubNoticePublishInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether something is asked for or given. */
  kind: ClubNoticeKind;
  /** The territories that it is about. */
  territories?: Array<string | number>;
  /** What is asked for or given; plain text. */
  text?: string;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number>;
  /** What it is about. */
  title: string;
  /** Last day on which it stands, within a year; 90 days from now when left out. */
  untilOn?: string | null | undefined;
  /** Who may see it. */
  visibility?: ClubNoticeVisibility;
};

/** How a need or an offer stands on the day. */
export type ClubNoticeState =
  /** Somebody has answered; more may. */
  | 'ANSWERED'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** What was asked for was found, or what was given was taken. */
  | 'MET'
  /** It waits for an answer. */
  | 'OPEN'
  /** It has become a workstream. */
  | 'TAKEN_UP'
  /** Whoever published it has taken it back. */
  | 'WITHDRAWN';

/** Makes a workstream of a need or an offer: its title, text, themes and territories are taken over. */
export type ClubNoticeTakeUpInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need or offer. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization that leads the workstream: one in which the caller holds a role. */
  leadId: string | number;
};

/** Corrects a need or an offer; fields left out stay as they are, null clears them. */
export type ClubNoticeUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need or offer. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The territories that it is about. */
  territories?: Array<string | number> | null | undefined;
  /** What is asked for or given; plain text. */
  text?: string | null | undefined;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number> | null | undefined;
  /** What it is about. */
  title?: string | null | undefined;
  /** Last day on which it stands, within a year; 90 days from now when left out. */
  untilOn?: string | null | undefined;
  /** Who may see it. */
  visibility?: ClubNoticeVisibility | null | undefined;
};

/** Who may see a need or an offer. */
export type ClubNoticeVisibility =
  /** Members of the club, and whoever holds a role in the network or in one of its organizations. */
  | 'NETWORK'
  /** Everybody; its answers stay within the club and the network. */
  | 'PUBLIC';

/** What a line of a trainer’s file is. */
export type CompetenceKind =
  /** What they learned since, year by year. */
  | 'CONTINUING_TRAINING'
  /** A diploma or a title. */
  | 'DIPLOMA'
  /** Where they worked and what they did. */
  | 'EXPERIENCE';

/** A complaint whose author is to be forgotten. */
export type ComplaintAnonymizeInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The complaint. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How a complaint came. */
export type ComplaintChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** In the evaluation of a session. */
  | 'EVALUATION'
  /** By a form on the web. */
  | 'FORM'
  /** In person, in the session or elsewhere. */
  | 'IN_PERSON'
  /** By letter. */
  | 'LETTER'
  /** By telephone. */
  | 'TELEPHONE';

/** Which complaints; all conditions hold together. */
export type ComplaintFilter = {
  /** About this course. */
  course?: string | number | null | undefined;
  /** Received on this day or later. */
  from?: string | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** To this provider. */
  organization?: string | number | null | undefined;
  /** Part of what it is about; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that stand in any of these ways on the day. */
  states?: Array<ComplaintState> | null | undefined;
  /** Received on this day or before. */
  to?: string | null | undefined;
  /** About this session. */
  trainingSession?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** What somebody complains about to a provider of training. */
export type ComplaintRecordInput = {
  /** What was answered. */
  answer?: string | null | undefined;
  /** Last day on which it is answered in time; 30 days after it was received when left out. */
  answerDueOn?: string | null | undefined;
  /** When it was answered, if it was. */
  answeredOn?: string | null | undefined;
  /** How it came. */
  channel: ComplaintChannel;
  /** When it was settled, if it was: once it was answered. */
  closedOn?: string | null | undefined;
  /** Who complains, as they call themselves. */
  complainant?: string | null | undefined;
  /** How to reach them. */
  contact?: string | null | undefined;
  /** The course that it is about. */
  courseId?: string | number | null | undefined;
  /** What was said. */
  detail?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** Who complains, where they are a person of the network. */
  personId?: string | number | null | undefined;
  /** When it was received; not after today. */
  receivedOn: string;
  /** What it is about, in a line, without the name of whoever complains. */
  subject: string;
  /** The session that it is about. */
  trainingSessionId?: string | number | null | undefined;
};

/** A complaint that was recorded by mistake. */
export type ComplaintRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The complaint. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where a complaint stands on the day. */
export type ComplaintState =
  /** It was answered. */
  | 'ANSWERED'
  /** It is settled. */
  | 'CLOSED'
  /** It waits for an answer, and the day for it has passed. */
  | 'LATE'
  /** It waits for an answer. */
  | 'RECEIVED';

/** Corrects or completes a complaint; fields left out stay as they are, null clears them. */
export type ComplaintUpdateInput = {
  /** What was answered. */
  answer?: string | null | undefined;
  /** Last day on which it is answered in time; 30 days after it was received when left out. */
  answerDueOn?: string | null | undefined;
  /** When it was answered, if it was. */
  answeredOn?: string | null | undefined;
  /** How it came. */
  channel?: ComplaintChannel | null | undefined;
  /** When it was settled, if it was: once it was answered. */
  closedOn?: string | null | undefined;
  /** Who complains, as they call themselves. */
  complainant?: string | null | undefined;
  /** How to reach them. */
  contact?: string | null | undefined;
  /** The course that it is about. */
  courseId?: string | number | null | undefined;
  /** What was said. */
  detail?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The complaint. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who complains, where they are a person of the network. */
  personId?: string | number | null | undefined;
  /** When it was received; not after today. */
  receivedOn?: string | null | undefined;
  /** What it is about, in a line, without the name of whoever complains. */
  subject?: string | null | undefined;
  /** The session that it is about. */
  trainingSessionId?: string | number | null | undefined;
};

/** A training that somebody has completed: a course of the catalogue, or another one by its name. */
export type CompletionRecordInput = {
  /** How many minutes were attended; all of them where nobody knows. */
  attendedMinutes?: number | null | undefined;
  /** When it was completed, as precise as is known; not after today. */
  completedOn: string;
  /** The course; null for a training that is not in the catalogue. */
  courseId?: string | number | null | undefined;
  /** Number of the version of the course that was taught; null when not known. */
  courseVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What its source calls it, where it is not in the catalogue. */
  label?: string | null | undefined;
  /** Who completed it. */
  personId: string | number;
  /** How many minutes it takes; null when not known. */
  plannedMinutes?: number | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
};

/** A completion that was recorded by mistake. */
export type CompletionRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The completion. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects what somebody has completed; fields left out stay as they are, null clears them. */
export type CompletionUpdateInput = {
  /** How many minutes were attended; all of them where nobody knows. */
  attendedMinutes?: number | null | undefined;
  /** When it was completed, as precise as is known; not after today. */
  completedOn?: string | null | undefined;
  /** The course; null for a training that is not in the catalogue. */
  courseId?: string | number | null | undefined;
  /** Number of the version of the course that was taught; null when not known. */
  courseVersion?: number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The completion. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What its source calls it, where it is not in the catalogue. */
  label?: string | null | undefined;
  /** How many minutes it takes; null when not known. */
  plannedMinutes?: number | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
};

/** What somebody agrees to, or not. */
export type ConsentPurpose =
  /** Receiving the newsletter of the network. */
  | 'NEWSLETTER'
  /** The terms of use; needed for an account. */
  | 'TERMS'
  /** Counting visits beyond what running the service needs. */
  | 'USAGE_STATISTICS';

/** Gives or withdraws a consent. */
export type ConsentRecordInput = {
  /** Given, or withdrawn. */
  given: boolean;
  /** What it is about. */
  purpose: ConsentPurpose;
};

/** A new constituency of a body that exists, in the last place. */
export type ConstituencyAddInput = {
  /** The version of the body that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The body; it has at most 20. */
  governingBodyId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
  /** Number of seats, 1 to 500. */
  seats: number;
};

/** A constituency (collège) of a new body. */
export type ConstituencyInput = {
  /** Its name. */
  name: string;
  /** Number of seats, 1 to 500. */
  seats: number;
};

/** Changes a constituency; what is left out stays. */
export type ConstituencyUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The constituency. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Number of seats, 1 to 500; not below the highest seat that somebody holds or held. */
  seats?: number | null | undefined;
};

/** Sends somebody their joining instructions again. */
export type ConvocationSendAgainInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; the audit log keeps it. */
  reason: string;
};

/** Sends the joining instructions of a session. */
export type ConvocationsSendInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A course that counts. */
export type CountedCourseInput = {
  /** The course. */
  courseId: string | number;
  /** Numbers of the versions that count, at most 50; all when left out. */
  versions?: Array<number>;
};

/** How a course is told in the yearly return. */
export type CourseClassifyInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The course. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it aims at; null for not said. */
  objective?: CourseObjective | null | undefined;
  /** Its speciality in the nomenclature NSF, three digits; null for not said. */
  speciality?: string | null | undefined;
};

/** What a course is: written in French first. */
export type CourseCreateInput = {
  /** How long it takes from the request to the training. */
  accessDelay: string;
  /** How people with disabilities are received, and whom to ask. */
  accessibility: string;
  /** How what was learned is assessed. */
  assessment: string;
  /** Whom it is for. */
  audience: string;
  /** How long it takes, in minutes. */
  durationMinutes: number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is for local elected officials: its provider has to be approved for that. Said of the course itself, at once, and not of a draft. */
  isForElectedOfficials?: boolean;
  /** How it is taught. */
  methods: string;
  /** What participants are able to do afterwards. */
  objectives: string;
  /** The organization that provides it. */
  organizationId: string | number;
  /** Courses that people must have completed before, beside what `prerequisites` asks; at most 10. */
  prerequisiteCourses?: Array<CoursePrerequisiteInput>;
  /** What becomes of whoever lacks one of them. */
  prerequisitePolicy?: PrerequisitePolicy;
  /** What participants must know or have done; left out for nothing. */
  prerequisites?: string | null | undefined;
  /** Price for one person without tax, in cents of euro; 0 for free. */
  priceCents?: number | null | undefined;
  /** What is taught, in its order. */
  programme: string;
  /** Its title. */
  title: string;
};

/** Which courses; all conditions hold together. */
export type CourseFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Also those offered no longer on the day; false when left out. */
  includeRetired?: boolean | null | undefined;
  /** Provided by this organization. */
  organization?: string | number | null | undefined;
  /** Part of the title, in the language of the answer; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** A language that a course is written in. */
export type CourseLocale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What a course aims at (F-3 of the yearly return). */
export type CourseObjective =
  /** A certification of the specific register. */
  | 'CERTIFICATION'
  /** A registered diploma, title or certificate. */
  | 'DIPLOMA'
  /** Another professional training. */
  | 'OTHER_TRAINING'
  /** Validation of what was learned by experience (*VAE*). */
  | 'PRIOR_LEARNING'
  /** A professional qualification that is not registered. */
  | 'QUALIFICATION'
  /** An assessment of skills (*bilan de compétences*). */
  | 'SKILLS_ASSESSMENT';

/** A course that must have been completed before. */
export type CoursePrerequisiteInput = {
  /** The course, which is published. */
  courseId: string | number;
};

/** The draft of a course becomes what it is. */
export type CoursePublishInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day on which it holds, after that of the version before; today when left out. */
  from?: string | null | undefined;
  /** The course. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A course that is offered no longer. */
export type CourseRetireInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The course. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day on which it is not; today when left out. */
  on?: string | null | undefined;
};

/** What a course says of itself in one language. */
export type CourseTextsInput = {
  /** How long it takes from the request to the training. */
  accessDelay: string;
  /** How people with disabilities are received, and whom to ask. */
  accessibility: string;
  /** How what was learned is assessed. */
  assessment: string;
  /** Whom it is for. */
  audience: string;
  /** How it is taught. */
  methods: string;
  /** What participants are able to do afterwards. */
  objectives: string;
  /** What participants must know or have done; left out for nothing. */
  prerequisites?: string | null | undefined;
  /** What is taught, in its order. */
  programme: string;
  /** Its title. */
  title: string;
};

/** The draft of a course in another language, all of it; without a draft, the version that holds. */
export type CourseTranslateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The course. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The language. */
  locale: CourseLocale;
  /** The texts. */
  texts: CourseTextsInput;
};

/** Changes the draft of a course, which is begun with what holds; fields left out stay as they are, null clears them. */
export type CourseUpdateInput = {
  /** How long it takes from the request to the training. */
  accessDelay?: string | null | undefined;
  /** How people with disabilities are received, and whom to ask. */
  accessibility?: string | null | undefined;
  /** How what was learned is assessed. */
  assessment?: string | null | undefined;
  /** Whom it is for. */
  audience?: string | null | undefined;
  /** How long it takes, in minutes. */
  durationMinutes?: number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The course. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is for local elected officials: its provider has to be approved for that. Said of the course itself, at once, and not of a draft. */
  isForElectedOfficials?: boolean | null | undefined;
  /** How it is taught. */
  methods?: string | null | undefined;
  /** What participants are able to do afterwards. */
  objectives?: string | null | undefined;
  /** Courses that people must have completed before, beside what `prerequisites` asks; at most 10. */
  prerequisiteCourses?: Array<CoursePrerequisiteInput> | null | undefined;
  /** What becomes of whoever lacks one of them. */
  prerequisitePolicy?: PrerequisitePolicy | null | undefined;
  /** What participants must know or have done; left out for nothing. */
  prerequisites?: string | null | undefined;
  /** Price for one person without tax, in cents of euro; 0 for free. */
  priceCents?: number | null | undefined;
  /** What is taught, in its order. */
  programme?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
};

/** Who wants a place in any session of a course. */
export type CourseWaitBeginInput = {
  /** The course. */
  courseId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who: oneself, somebody who works in an organization that one manages, anybody for who manages the provider. */
  personId: string | number;
};

/** Where somebody stands who waits for any session of a course. */
export type CourseWaitStatus =
  /** A place in one of them is offered, and is to be answered. */
  | 'OFFERED'
  /** The person has a place in one of them: the wait is over. */
  | 'PLACED'
  /** The person waits for a place in any of its sessions. */
  | 'WAITING'
  /** The wait was withdrawn; who asks again does so anew. */
  | 'WITHDRAWN';

/** Takes back the wait for any session of a course. */
export type CourseWaitWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The wait. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Attests that everybody of a team was trained on a day. */
export type CoverageAttestationIssueInput = {
  /** The day, today at the latest. */
  day: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whose team. */
  organizationId: string | number;
  /** Whether the names of the team are printed; whoever checks the document reads them too. */
  withNames?: boolean;
};

/** Issues an attestation in the place of one that is wrong, from what is recorded now of the same day. */
export type CoverageAttestationReissueInput = {
  /** The attestation to be replaced. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, as whoever checks either of them will read it. */
  reason: string;
};

/** Takes an attestation back. */
export type CoverageAttestationRevokeInput = {
  /** The attestation. */
  id: string | number;
  /** Why, as whoever checks it will read it. */
  reason: string;
};

/** Whether one can come at a time. */
export type DateAnswerInput = {
  /** Whether one can. */
  answer: DateAnswerKind;
  /** The time. */
  dateId: string | number;
};

/** Whether somebody can come at a time. */
export type DateAnswerKind =
  /** They can if need be. */
  | 'IF_NEED_BE'
  /** They cannot. */
  | 'NO'
  /** They can. */
  | 'YES';

/** How exactly the source knows a date. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** Found by comparing two yearly files: it happened after `notBefore` and no later than `on`. */
  | 'YEAR';

/** Which decisions; all conditions hold together. */
export type DecisionFilter = {
  /** Decided on this day or later. */
  from?: string | null | undefined;
  /** Those of this governing body. */
  governingBody?: string | number | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Those taken at this meeting. */
  meeting?: string | number | null | undefined;
  /** Any of these outcomes. */
  outcomes?: Array<DecisionOutcome> | null | undefined;
  /** Part of the title; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Decided on this day or before. */
  to?: string | null | undefined;
  /**
   * Decided on this day or before.
   * @deprecated Use `to`. Goes on 2027-06-30.
   */
  until?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
  /** Numbered in this year. */
  year?: number | null | undefined;
};

/** What became of a proposal, as the body recorded it. */
export type DecisionOutcome =
  /** Adopted. */
  | 'ADOPTED'
  /** Put off to another meeting. */
  | 'DEFERRED'
  /** Rejected. */
  | 'REJECTED';

/** A new decision; its number follows that of the latest in the body and the year. */
export type DecisionRecordInput = {
  /** The point of the meeting’s agenda. */
  agendaItemId?: string | number | null | undefined;
  /** The counts, where names are not kept. */
  counts?: VoteCountsInput | null | undefined;
  /** When; the day of the meeting, or today, when left out. */
  decidedOn?: string | null | undefined;
  /** Who decided. */
  governingBodyId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** A secret ballot keeps counts and no names. */
  isSecret?: boolean;
  /** The meeting of that body; left out for none. */
  meetingId?: string | number | null | undefined;
  /** What became of it. */
  outcome: DecisionOutcome;
  /** Mandate of whoever proposed it. */
  proposedById?: string | number | null | undefined;
  /** What was decided, in full; plain text, at most 20,000 characters. */
  text?: string;
  /** What was decided, in a line. */
  title: string;
};

/** Corrects a decision until the minutes of its meeting are approved; fields left out stay as they are, null clears them. */
export type DecisionUpdateInput = {
  /** The point of the meeting’s agenda. */
  agendaItemId?: string | number | null | undefined;
  /** The counts, where names are not kept. */
  counts?: VoteCountsInput | null | undefined;
  /** When; within the year of its number. */
  decidedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The decision. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What became of it. */
  outcome?: DecisionOutcome | null | undefined;
  /** Mandate of whoever proposed it. */
  proposedById?: string | number | null | undefined;
  /** What was decided, in full; plain text, at most 20,000 characters. */
  text?: string | null | undefined;
  /** What was decided, in a line. */
  title?: string | null | undefined;
};

/** Says that an item came of a workstream. */
export type DeliverableAddInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The item: published, and kept by an organization of the caller that makes the workstream. */
  itemId: string | number;
  /** The workstream. */
  workstreamId: string | number;
};

/** Says no longer that an item came of a workstream. */
export type DeliverableRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The deliverable. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How records and assertions may not fit each other. */
export type DiscrepancyKind =
  /** An asserted figure against what can be counted. */
  | 'FIGURE'
  /** Signatures counted against the number that the sources of the agreement assert. */
  | 'SIGNATORIES'
  /** More signatures than members were left under the agreement before: somebody came in, no source says who. */
  | 'UNDOCUMENTED_ENTRY'
  /** Fewer signatures than members were left under the agreement before: somebody left, no source says who. */
  | 'UNDOCUMENTED_EXIT';

/** What a review comes to. */
export type DocumentDecision =
  /** It does not; a reason says why. */
  | 'DECLINE'
  /** It runs by its id from now on. */
  | 'REGISTER';

/** Which dues; all conditions hold together. */
export type DueFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** True: those that no letter told the organization of when the call was issued; false: those that one did. */
  isUntold?: boolean | null | undefined;
  /** Those of this organization. */
  organization?: string | number | null | undefined;
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

/** Says which organization calls for the dues of a call. */
export type DuesCallIssuerSetInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The call. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization; receipts and notices of payment are made out in its name. */
  issuerId: string | number;
};

/** Works out a call for dues as a draft; again as often as needed until it is issued. */
export type DuesCallPrepareInput = {
  /** The day whose inhabitants or headcount count; the first of January when left out. */
  basisOn?: string | null | undefined;
  /** The version of the draft that this one replaces, that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The scale; it must be in force on the day that counts. */
  feeScaleId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When each instalment is due, in order, 1 to 12; the amount is shared out evenly. */
  instalments: Array<string>;
  /** A call among demonstration organizations, to try things out; a real one never calls them. */
  isDemonstration?: boolean;
  /** Which organization calls for them; that of the latest call before when left out. */
  issuerId?: string | number | null | undefined;
  /** Whom to call, at most 500; the members on the day that counts when left out. */
  organizationIds?: Array<string | number> | null | undefined;
  /** The year that the dues are for. */
  year: number;
};

/** Where a call for dues stands. */
export type DuesCallStatus =
  /** Closed: no further payment is expected. */
  | 'CLOSED'
  /** Worked out, seen by coordinators only; it can be worked out again. */
  | 'DRAFT'
  /** Sent to the organizations; amounts no longer change. */
  | 'ISSUED';

/** Which call for dues. */
export type DuesCallStepInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The call. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** As whom an edition is made, and who may read it: it holds nothing that one of them does not see. */
export type EditionAudience =
  /** Made as a coordinator, for coordinators. */
  | 'COORDINATOR'
  /** Made as somebody who has not signed in, for everybody. */
  | 'EVERYONE'
  /** Made as a member of no organization in particular, for whoever holds a role in the network. */
  | 'STAFF';

/** What became of a row from one edition to another. */
export type EditionChangeKind =
  /** It is only in the later one. */
  | 'ADDED'
  /** It is in both, and a column that both have holds something else. */
  | 'CHANGED'
  /** It is only in the earlier one. */
  | 'REMOVED';

/** What an entry of the audit log has to do with a row. */
export type EditionExplanationKind =
  /** Something else of an organization that the row is about was changed, which may be why. */
  | 'ORGANIZATION'
  /** A record that the row is made of was changed. */
  | 'RECORD';

/** A report that is kept as it is now. */
export type EditionPublishInput = {
  /** As whom it is made, and who may read it. */
  audience?: EditionAudience;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name of the report: `network-on-a-day`. */
  name: string;
  /** What it asks for, by name; its own values for what is left out. */
  parameters?: Record<string, unknown> | null | undefined;
  /** What it is called in English: `2025 edition`. */
  titleEn: string;
  /** What it is called in French: `Édition 2025`. */
  titleFr: string;
  /** Number of its version; the current one when left out. */
  version?: number | null | undefined;
};

/** An edition that is not to be read any more, and why. */
export type EditionWithdrawInput = {
  /** The edition. */
  id: string | number;
  /** Why, in words that everybody who could read it may read. */
  reason: string;
};

/** Asks for another address. It changes once the link sent there is followed. */
export type EmailChangeInput = {
  /** New address. */
  email: string;
  /** Password of the account. */
  password: string;
};

/** A domain of an organization. */
export type EmailDomainInput = {
  /** The domain: caue-nord.example. */
  domain: string;
  /** The organization. */
  organizationId: string | number;
};

/** Adds a domain to an organization, or changes what it does. */
export type EmailDomainSetInput = {
  /** Whether anyone who verifies an address there becomes a member. */
  attaches?: boolean;
  /** The domain: caue-nord.example. */
  domain: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization. */
  organizationId: string | number;
};

/** Follows the link of an email. */
export type EmailVerifyInput = {
  /** For a new account: the password chosen at sign-up, which proves that the same person asked. */
  password?: string | null | undefined;
  /** Secret of the link. */
  token: string;
};

/** Gives somebody a place. */
export type EnrolmentAcceptInput = {
  /** Whether it may be above the capacity. */
  beyondCapacity?: boolean;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Why an enrolment ended before the session. */
export type EnrolmentEnd =
  /** The person declined the place that was offered. */
  | 'OFFER_DECLINED'
  /** Nobody answered the offer of a place in time. */
  | 'OFFER_EXPIRED'
  /** The organization for which the person comes withdrew it. */
  | 'ORGANIZATION'
  /** The person withdrew. */
  | 'PERSON'
  /** Its provider refused it or took it back. */
  | 'PROVIDER'
  /** The session was held or cancelled while the person waited. */
  | 'SESSION_OVER';

/** Which offer: by the link of the letter, without signing in, or by its id. */
export type EnrolmentOfferAnswerInput = {
  /** The offer, for those whom the enrolment concerns. */
  offerId?: string | number | null | undefined;
  /** What the link in the letter holds after the `#`. */
  token?: string | null | undefined;
};

/** The link of an offer. */
export type EnrolmentOfferCheckInput = {
  /** What its link holds after the `#`. */
  token: string;
};

/** Refuses a request, or takes a place back. */
export type EnrolmentRefuseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; the person is told. */
  reason: string;
};

/** Who wants to take part in a session: oneself, or people of one’s organization. */
export type EnrolmentRequestInput = {
  /** What one needs oneself to take part; for whoever enrols themselves alone. */
  accommodation?: AccommodationInput | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who: oneself, people who work in an organization that one manages, anybody for whoever holds the session; at most 50. */
  personIds: Array<string | number>;
  /** The session. */
  trainingSessionId: string | number;
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

/** As what somebody takes part. */
export type EnrolmentTraineeSetInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** As what; null for what is said of the session. */
  traineeKind?: TraineeKind | null | undefined;
};

/** Withdraws an enrolment before the session. */
export type EnrolmentWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for whoever holds the session. */
  reason?: string | null | undefined;
};

/** Legal form of an EPCI. */
export type EpciForm =
  /** Communauté d’agglomération. */
  | 'CA'
  /** Communauté de communes. */
  | 'CC'
  /** Communauté urbaine. */
  | 'CU'
  /** Métropole de Lyon, a body with a status of its own. */
  | 'MET69'
  /** Métropole. */
  | 'METRO';

/** What happens to what somebody wrote in their own name when their account is erased. Messages in discussions are such content; positions, mandates and votes stay, without the name. */
export type ErasedContent =
  /** It goes, except what the law keeps. */
  | 'ERASE'
  /** It stays, without their name. */
  | 'KEEP';

/** What somebody answers, once: by the link of the letter, without signing in, or by the id of the evaluation. It has no idempotency key, as that would keep who answered what; sent again it fails with EvaluationAnsweredError. */
export type EvaluationAnswerInput = {
  /** The answers, at most 30. */
  answers: Array<EvaluationAnswerPartInput>;
  /** The evaluation, for those who are signed in. */
  evaluationId?: string | number | null | undefined;
  /** What the link in the letter holds after the `#`. */
  token?: string | null | undefined;
};

/** The answer to one question: a number of the scale or of the choice, or a text. */
export type EvaluationAnswerPartInput = {
  /** Key of the question. */
  key: string;
  /** Of a TEXT what it says; nobody is named by it unless it names somebody. */
  text?: string | null | undefined;
  /** Of a SCALE from 1 to 5; of a CHOICE which one, from 1. */
  value?: number | null | undefined;
};

/** The link of an evaluation. */
export type EvaluationCheckInput = {
  /** What its link holds after the `#`. */
  token: string;
};

/** What a provider asks from a day on, in place of what was asked before. */
export type EvaluationFormPublishInput = {
  /** First day of the sessions in which it is asked; tomorrow at the earliest. */
  from: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** At which moment it is asked. */
  moment: EvaluationMoment;
  /** Who provides the sessions. */
  organizationId: string | number;
  /** What is asked, 1 to 20; at the end of a session overall satisfaction is always asked before. */
  questions: Array<EvaluationQuestionInput>;
};

/** When a session is evaluated. */
export type EvaluationMoment =
  /** From three months after its end, for a month. Without a name. */
  | 'COLD'
  /** At its end, from its last half-day until 7 days after. Without a name. */
  | 'HOT'
  /** Before it, from 14 days ahead: what each participant knows and expects. By name, for those who teach and who provide it. */
  | 'POSITIONING';

/** A question of one’s own. */
export type EvaluationQuestionInput = {
  /** Of a CHOICE what there is to choose, 2 to 10. */
  choices?: Array<string>;
  /** Whether it has to be answered. */
  isRequired?: boolean;
  /** How it is answered. */
  kind: EvaluationQuestionKind;
  /** The question, in French. */
  label: string;
  /** The same in English. */
  labelEn?: string | null | undefined;
};

/** How a question is answered. */
export type EvaluationQuestionKind =
  /** By one of several choices. */
  | 'CHOICE'
  /** By a number from 1, not at all, to 5, entirely. */
  | 'SCALE'
  /** In words. */
  | 'TEXT';

/** Whether what was answered is told. */
export type EvaluationResultsStatus =
  /** People can still answer: nothing is told meanwhile, not even how many did. */
  | 'COLLECTING'
  /** It is over, and five or more answered. */
  | 'RELEASED'
  /** Fewer than five answered: nothing is told, not even how many. */
  | 'TOO_FEW';

/** Whether an evaluation can be answered. */
export type EvaluationStatus =
  /** Its time is over, or the session was cancelled. */
  | 'CLOSED'
  /** Those who are asked can answer. */
  | 'OPEN';

/** What an evidence is linked to: a record, or a page elsewhere. */
export type EvidenceLinkInput = {
  /** What it is called beside the evidence. */
  label?: string | null | undefined;
  /** Id of a course, a session, a certificate, a complaint, an improvement action, a line of a trainer’s file, a subcontract or an approval of the provider, or of a meeting. */
  recordId?: string | number | null | undefined;
  /** Web address of a page elsewhere. */
  url?: string | null | undefined;
};

/** What an evidence is linked to. */
export type EvidenceLinkKind =
  /** What the provider is declared, certified or approved for. */
  | 'APPROVAL'
  /** A certificate that the provider issued. */
  | 'CERTIFICATE'
  /** A line of a trainer’s file. */
  | 'COMPETENCE'
  /** A complaint that the provider received. */
  | 'COMPLAINT'
  /** A course of the provider. */
  | 'COURSE'
  /** An improvement action of the provider. */
  | 'IMPROVEMENT_ACTION'
  /** A meeting of a governing body. */
  | 'MEETING'
  /** A page elsewhere. */
  | 'PAGE'
  /** A contract with a subcontractor. */
  | 'SUBCONTRACT'
  /** A session of the provider, with its attendance and what people thought of it. */
  | 'TRAINING_SESSION';

/** Where an evidence stands on the day. */
export type EvidenceState =
  /** It holds. */
  | 'IN_FORCE'
  /** It holds no longer. */
  | 'OUTDATED'
  /** It does not hold yet. */
  | 'TO_COME';

/** A bracket of a scale by headcount. */
export type FeeBracketInput = {
  /** What is owed, in cents of euro. */
  amountCents: number;
  /** From so many people employed, up to the next bracket. */
  fromHeadcount: number;
};

/** A new scale of dues; only what its kind needs is given. */
export type FeeScaleCreateInput = {
  /** PER_HEADCOUNT: its brackets, at most 20. */
  brackets?: Array<FeeBracketInput>;
  /** PER_INHABITANT: nobody owes more, in cents of euro. */
  ceilingCents?: number | null | undefined;
  /** PER_INHABITANT: cents of euro for each inhabitant, four decimals at most. */
  centsPerInhabitant?: number | null | undefined;
  /** The decision that adopted it. */
  decisionId?: string | number | null | undefined;
  /** FLAT: the amount for all, in cents of euro. */
  flatCents?: number | null | undefined;
  /** PER_INHABITANT: nobody owes less, in cents of euro. */
  floorCents?: number | null | undefined;
  /** First day. */
  from: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What dues are worked out from. */
  kind: FeeScaleKind;
  /** What it is called. */
  name: string;
  /** First day no longer; null while no end is known. */
  to?: string | null | undefined;
};

/** What dues are worked out from. */
export type FeeScaleKind =
  /** The same amount for all. */
  | 'FLAT'
  /** By bracket of the number of people employed. */
  | 'PER_HEADCOUNT'
  /** So much for each inhabitant of the territories served, between a floor and a ceiling. */
  | 'PER_INHABITANT';

/** Corrects a scale or ends it; fields left out stay as they are, null clears them. Its kind cannot change, nor its amounts once a call has been issued with it. */
export type FeeScaleUpdateInput = {
  /** PER_HEADCOUNT: its brackets, at most 20, in place of those before. */
  brackets?: Array<FeeBracketInput> | null | undefined;
  /** PER_INHABITANT: nobody owes more, in cents of euro. */
  ceilingCents?: number | null | undefined;
  /** PER_INHABITANT: cents of euro for each inhabitant, four decimals at most. */
  centsPerInhabitant?: number | null | undefined;
  /** The decision that adopted it. */
  decisionId?: string | number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** FLAT: the amount for all, in cents of euro. */
  flatCents?: number | null | undefined;
  /** PER_INHABITANT: nobody owes less, in cents of euro. */
  floorCents?: number | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** The scale. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** First day no longer; null while no end is known. */
  to?: string | null | undefined;
};

/** How a source puts a figure. */
export type FigureComparison =
  /** “About …”. */
  | 'ABOUT'
  /** “At least …”. */
  | 'AT_LEAST'
  /** As a number. */
  | 'EXACTLY'
  /** “More than …”. */
  | 'MORE_THAN';

/** What a figure measures. */
export type FigureMeasure =
  /** Number of CAUE in France, members of the network or not. */
  | 'CAUE_IN_FRANCE'
  /** Number of employees of an organization. */
  | 'EMPLOYEES'
  /** Number of CAUE that have trained their whole team. */
  | 'FULLY_TRAINED_CAUE'
  /** Number of signatories of an agreement, of one kind. */
  | 'SIGNATORIES'
  /** Taxe d’aménagement received by all départements in a year, in euros: it pays for the CAUE. */
  | 'TAXE_AMENAGEMENT_DEPARTEMENTS_EUR'
  /** Number of employees of CAUE who have been trained. */
  | 'TRAINED_EMPLOYEES';

/** What one needs to open a file. */
export type FileFormat =
  /** A table as text. */
  | 'CSV'
  /** A drawing in SVG. */
  | 'DRAWING'
  /** Layers of a map in a file of SQLite. */
  | 'GEOPACKAGE'
  /** A picture: JPEG, PNG, WebP, AVIF, GIF or TIFF. */
  | 'IMAGE'
  /** Data in JSON, GeoJSON too. */
  | 'JSON'
  /** A table by columns. */
  | 'PARQUET'
  /** Pages to read or to print. */
  | 'PDF'
  /** Slides of PowerPoint or LibreOffice. */
  | 'PRESENTATION'
  /** A spreadsheet of Excel or LibreOffice. */
  | 'SPREADSHEET'
  /** A text of Word or LibreOffice. */
  | 'TEXT'
  /** Several files in one. */
  | 'ZIP';

/** The part of a picture to keep where it is cropped. */
export type FocalPointInput = {
  /** From the left edge, 0, to the right edge, 1. */
  x: number;
  /** From the upper edge, 0, to the lower edge, 1. */
  y: number;
};

/** A new governing body. */
export type GoverningBodyCreateInput = {
  /** Its constituencies in their order, 1 to 20. */
  constituencies: Array<ConstituencyInput>;
  /** Since when, if that is known. */
  createdOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Short key: lower-case letters, digits and hyphens; at most 60 characters. */
  key: string;
  /** What kind of body it is. */
  kind: GoverningBodyKind;
  /** Its name. */
  name: string;
  /** Whose body it is; left out for the network itself. */
  organizationId?: string | number | null | undefined;
  /** Percent of the seats held that a quorum needs, 1 to 100, if there is a rule. */
  quorumPercent?: number | null | undefined;
};

/** Kinds of governing body. */
export type GoverningBodyKind =
  /** Conseil d’administration. */
  | 'BOARD'
  /** Bureau: chair, treasurer, secretary and their deputies. */
  | 'EXECUTIVE'
  /** Assemblée générale: all members. */
  | 'GENERAL_ASSEMBLY'
  /** Comité d’orientation et de gestion: steers the common platform. */
  | 'STEERING_COMMITTEE';

/** Changes a governing body; fields left out stay as they are, null clears them. */
export type GoverningBodyUpdateInput = {
  /** Since when, if that is known. */
  createdOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The body. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What kind of body it is. */
  kind?: GoverningBodyKind | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Percent of the seats held that a quorum needs, 1 to 100, if there is a rule. */
  quorumPercent?: number | null | undefined;
};

/** Which grants; all conditions hold together. */
export type GrantFilter = {
  /** Only those awarded, or only those not known to have been. */
  awarded?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Asked for by this organization. */
  organization?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Public money asked for, and perhaps awarded. */
export type GrantRecordInput = {
  /** In cents of euro. */
  amountCents: number;
  /** When it was awarded, if it was. */
  awardedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who asked for it. */
  organizationId: string | number;
  /** The priority of the programme. */
  priority?: string | null | undefined;
  /** The programme: FEDER. */
  programme: string;
  /** When it was asked for. */
  requestedOn?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
};

/** Corrects a grant or completes it; fields left out stay as they are, null clears them. */
export type GrantUpdateInput = {
  /** In cents of euro. */
  amountCents?: number | null | undefined;
  /** When it was awarded, if it was. */
  awardedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The grant. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The priority of the programme. */
  priority?: string | null | undefined;
  /** The programme: FEDER. */
  programme?: string | null | undefined;
  /** When it was asked for. */
  requestedOn?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
};

/** That one tried out on the ground what a workstream makes. */
export type GroundTestRecordInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What was tried, and what came of it; plain text. */
  summary: string;
  /** Where. */
  territoryId?: string | number | null | undefined;
  /** When it was tried out: today or before. */
  testedOn: string;
  /** The workstream. */
  workstreamId: string | number;
};

/** Takes a test on the ground out that was a mistake. */
export type GroundTestRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The test. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects a test on the ground; fields left out stay as they are, null clears them. */
export type GroundTestUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The test. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What was tried, and what came of it; plain text. */
  summary?: string | null | undefined;
  /** Where. */
  territoryId?: string | number | null | undefined;
  /** When it was tried out: today or before. */
  testedOn?: string | null | undefined;
};

/** Half a day of a session, in the hours of its place. */
export type HalfDayInput = {
  /** When it begins; 09:00 or 14:00 when left out. */
  from?: string | null | undefined;
  /** Morning or afternoon. */
  half: HalfDayKind;
  /** The day. */
  on: string;
  /** The room, which the provider gives to one session at a time. */
  room?: string | null | undefined;
  /** When it ends; 12:30 or 17:30 when left out. */
  to?: string | null | undefined;
  /** Who teaches in it; at most 5. Left out, whoever taught in it goes on, and nobody in a new one. Of a half-day whose sheet is sealed it stays as it is. */
  trainerIds?: Array<string | number> | null | undefined;
};

/** Which half of a day. */
export type HalfDayKind =
  /** The afternoon, or the evening. */
  | 'AFTERNOON'
  /** The morning. */
  | 'MORNING';

/** Agrees to keep what was proposed, from now on. */
export type HandoverAcceptInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The handover. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Declines what was proposed. */
export type HandoverDeclineInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The handover. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Which handovers; all conditions hold together. */
export type HandoverFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** From or to this organization. */
  organization?: string | number | null | undefined;
  /** Those that stand so. */
  statuses?: Array<HandoverStatus> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Proposes to hand over items that one’s organization keeps to another; or all of them, with its media and its portals. */
export type HandoverProposeInput = {
  /** Who is asked by name, of those who manage the other organization (`Organization.handoverApprovers`). Any of them may answer. */
  approverId?: string | number | null | undefined;
  /** Who hands over. */
  fromOrganizationId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The items; all that the organization keeps, with its media and its portals, when left out. */
  itemIds?: Array<string | number>;
  /** Why, for those who decide. */
  message?: string | null | undefined;
  /** Who is to keep the items from then on. */
  toOrganizationId: string | number;
};

/** Where the handover of content stands. */
export type HandoverStatus =
  /** The other side has agreed, and keeps the items since then. */
  | 'ACCEPTED'
  /** The other side has refused, with a reason. */
  | 'DECLINED'
  /** Waits for the other side; nothing has moved. */
  | 'PROPOSED'
  /** Taken back by those who proposed it. */
  | 'WITHDRAWN';

/** Takes a proposal back. */
export type HandoverWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The handover. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Registers in which an organization has a number. */
export type IdentifierKind =
  /** Répertoire national des associations: W followed by nine characters. */
  | 'RNA'
  /** The legal unit in the Sirene register of INSEE: nine digits, the last one a check digit. */
  | 'SIREN'
  /** One establishment of it: fourteen digits, those of the SIREN first, the last one a check digit. */
  | 'SIRET';

/** Whether people who can be recognised in a picture agree that it is shown. */
export type ImageRight =
  /** They have agreed, without end or until a day. */
  | 'CONSENT'
  /** They have not: only those who keep it see it. */
  | 'MISSING'
  /** Nobody can be recognised. */
  | 'NOBODY';

/** Which improvement actions; all conditions hold together. */
export type ImprovementActionFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this provider. */
  organization?: string | number | null | undefined;
  /** That come from this. */
  origin?: ImprovementOrigin | null | undefined;
  /** Part of what is done; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that stand in any of these ways on the day. */
  states?: Array<ImprovementState> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** What a provider of training does to be better. */
export type ImprovementActionRecordInput = {
  /** When what it changed was checked, if it was: once it was done. */
  checkedOn?: string | null | undefined;
  /** The complaint that it comes from. */
  complaintId?: string | number | null | undefined;
  /** When it was decided; not after today. */
  decidedOn: string;
  /** More about it. */
  detail?: string | null | undefined;
  /** When it was done, if it was. */
  doneOn?: string | null | undefined;
  /** Last day to do it in time. */
  dueOn: string;
  /** What it changed. */
  effect?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** What it comes from. */
  origin: ImprovementOrigin;
  /** Who sees to it: of the team of the provider. */
  personId?: string | number | null | undefined;
  /** What is done, in a line. */
  title: string;
};

/** An action that was recorded by mistake. */
export type ImprovementActionRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The action. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects or completes an action; fields left out stay as they are, null clears them. */
export type ImprovementActionUpdateInput = {
  /** When what it changed was checked, if it was: once it was done. */
  checkedOn?: string | null | undefined;
  /** The complaint that it comes from. */
  complaintId?: string | number | null | undefined;
  /** When it was decided; not after today. */
  decidedOn?: string | null | undefined;
  /** More about it. */
  detail?: string | null | undefined;
  /** When it was done, if it was. */
  doneOn?: string | null | undefined;
  /** Last day to do it in time. */
  dueOn?: string | null | undefined;
  /** What it changed. */
  effect?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The action. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it comes from. */
  origin?: ImprovementOrigin | null | undefined;
  /** Who sees to it: of the team of the provider. */
  personId?: string | number | null | undefined;
  /** What is done, in a line. */
  title?: string | null | undefined;
};

/** What an improvement action comes from. */
export type ImprovementOrigin =
  /** An audit. */
  | 'AUDIT'
  /** A complaint. */
  | 'COMPLAINT'
  /** What people thought of a training. */
  | 'EVALUATION'
  /** Something else. */
  | 'OTHER'
  /** What was found by watching the law, trades or teaching. */
  | 'WATCH';

/** Where an improvement action stands on the day. */
export type ImprovementState =
  /** It was done, and what it changed was checked. */
  | 'CHECKED'
  /** It was done; what it changed is still to be checked. */
  | 'DONE'
  /** It is to be done, and its day has passed. */
  | 'LATE'
  /** It is to be done. */
  | 'OPEN';

/** Accepts an invitation with the account that is signed in. */
export type InvitationAcceptInput = {
  /** Secret of the link. */
  token: string;
};

/** Asks how the invitation of a link stands. */
export type InvitationCheckInput = {
  /** Secret of the link. */
  token: string;
};

/** Which invitations; all conditions hold together. */
export type InvitationFilter = {
  /** To roles in this organization. */
  organization?: string | number | null | undefined;
  /** Part of the invited address. At most 100 characters. */
  search?: string | null | undefined;
  /** Any of these. */
  states?: Array<InvitationState> | null | undefined;
};

/** Sends an invitation again that has not been answered. */
export type InvitationResendInput = {
  /** The invitation. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Takes an invitation back. */
export type InvitationRevokeInput = {
  /** The invitation. */
  id: string | number;
};

/** Invites somebody to take a role; a person without an account opens one on the way. */
export type InvitationSendInput = {
  /** Whom to invite. */
  email: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Language of the invitation. */
  locale?: AccountLocale;
  /** The organization; left out for a role in the whole network. */
  organizationId?: string | number | null | undefined;
  /** The role to give. */
  role: Role;
  /** First day when the role ends; no end when left out. */
  roleUntil?: string | null | undefined;
};

/** What became of an invitation: exactly one of these. */
export type InvitationState =
  /** It was accepted. */
  | 'ACCEPTED'
  /** It ran out before it was answered. */
  | 'EXPIRED'
  /** It waits, and gives nothing: its role is over, or who sent it may no longer give it. */
  | 'LAPSED'
  /** It can be accepted. */
  | 'OPEN'
  /** It was taken back. */
  | 'REVOKED';

/** Shows an item no longer. */
export type ItemArchiveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Whom an item is for once it is published. */
export type ItemAudience =
  /** Everybody. */
  | 'EVERYONE'
  /** Whoever holds a role in the network or in one of its organizations. */
  | 'NETWORK';

/** An item, as the caller has seen it. */
export type ItemBatchEntryInput = {
  /** The version of it that the caller has seen. */
  expectedVersion: number;
  /** The item. */
  id: string | number;
};

/** Where a portal shows items from today on. */
export type ItemBatchPlacementInput = {
  /** The portal. */
  portalId: string | number;
  /** The section that they stand in; none when left out. */
  sectionId?: string | number | null | undefined;
};

/** One change of several items: exactly one of what may be changed is given. */
export type ItemBatchUpdateInput = {
  /** Themes that they are to have too, by their ids or keys. */
  addThemes?: Array<string | number> | null | undefined;
  /** True: they are shown no longer. */
  archives?: boolean | null | undefined;
  /** Whom they are for once they are published. */
  audience?: ItemAudience | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The items. */
  items: Array<ItemBatchEntryInput>;
  /** Their licence, by its identifier in the list of SPDX. */
  licence?: string | null | undefined;
  /** A portal that one edits shows them, behind what stands there. */
  placement?: ItemBatchPlacementInput | null | undefined;
  /** Themes that they are not to have any more. */
  removeThemes?: Array<string | number> | null | undefined;
};

/** An item that one’s organization keeps: a draft, which only its team sees. */
export type ItemCreateInput = {
  /** Whom it is for once it is published. */
  audience?: ItemAudience;
  /** The organizations that made it, in their order. */
  authors?: Array<string | number>;
  /** Of a viewpoint: which way the camera looks, in degrees from north by east, 0 to below 360. */
  bearing?: number | null | undefined;
  /** Of an entry: what it cost, without tax, in cents of euro. */
  costCents?: number | null | undefined;
  /** The picture that stands for it in lists and at its head. */
  cover?: string | number | null | undefined;
  /** Of an entry: who designed it. */
  designer?: string | null | undefined;
  /** Of a resource: the files that it gives, in their order. */
  documents?: Array<ItemDocumentInput> | null | undefined;
  /** Of a viewpoint: the focal length as on a frame of 24 by 36 millimetres. */
  focalLengthMm?: number | null | undefined;
  /** Of a viewpoint: the camera above the ground, in metres. */
  heightM?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  kind: ItemKind;
  /** Its licence, by its identifier in the list of SPDX: `etalab-2.0`. */
  licence: string;
  /** The language that it is written in first: `fr`, `en`. */
  locale?: string;
  /** Of a notebook, which has one: what it tells of. */
  notebookKind?: NotebookKind | null | undefined;
  /** The organization that keeps it. */
  organizationId: string | number;
  /** Where it is, if it is somewhere. */
  place?: ItemPlaceInput | null | undefined;
  /** Of an entry: what it was to be used for. */
  programme?: string | null | undefined;
  /** Of an entry: who had it made. */
  projectOwner?: string | null | undefined;
  /** Of a viewpoint: how the photograph is taken again. */
  protocol?: string | null | undefined;
  /** Of a resource, which has one: what it is. */
  resourceKind?: ResourceKind | null | undefined;
  /** Of an entry: its floor or ground area, in square metres. */
  surfaceM2?: number | null | undefined;
  /** What it says, once for each language, and in that of `locale`. */
  texts: Array<ItemTextsInput>;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number>;
  /** Of a resource: where it is on the web. */
  url?: string | null | undefined;
  /** The year that it is about. */
  year?: number | null | undefined;
};

/** A draft of one’s organization that is made from a version of another item. */
export type ItemDeriveInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The item that it is made from. */
  itemId: string | number;
  /** Its licence, by its identifier in the list of SPDX; that of the source when left out. */
  licence?: string | null | undefined;
  /** The organization that keeps what is made. */
  organizationId: string | number;
  /** The version that it is made from. */
  version: number;
};

/** A file that a resource gives. */
export type ItemDocumentInput = {
  /** The language that it is written in, by its code of ISO 639: `fr`; left out where it has none. */
  language?: string | null | undefined;
  /** The media: a document or data. */
  mediaId: string | number;
  /** What it is called there. */
  title: string;
};

/** Saves the draft of an item in one language, all of it. */
export type ItemDraftSaveInput = {
  /** Of a resource: the files that it is to give, in whichever language, all of them in their order; they stay as they are when left out. */
  documents?: Array<ItemDocumentInput> | null | undefined;
  /** The version of the draft that the caller has seen (`Item.draft`). */
  expectedVersion: number;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The version of what it was made from that was compared with it: `derivedFrom` says that one from now on. */
  originVersion?: number | null | undefined;
  /** What it is to say. */
  texts: ItemTextsInput;
};

/** What is told of an item beside its texts. */
export type ItemFact =
  /** Whom it is for once it is published. */
  | 'AUDIENCE'
  /** The organizations that made it. */
  | 'AUTHORS'
  /** Which way a camera looks. */
  | 'BEARING'
  /** What it cost. */
  | 'COST'
  /** The picture that stands for it. */
  | 'COVER'
  /** Who designed it (maître d’œuvre). */
  | 'DESIGNER'
  /** The files that it gives. */
  | 'DOCUMENTS'
  /** The focal length of a camera. */
  | 'FOCAL_LENGTH'
  /** How high a camera stands. */
  | 'HEIGHT'
  /** Its licence. */
  | 'LICENCE'
  /** What a notebook tells of. */
  | 'NOTEBOOK_KIND'
  /** Where it is. */
  | 'PLACE'
  /** What it was to be used for. */
  | 'PROGRAMME'
  /** Who had it made (maître d’ouvrage). */
  | 'PROJECT_OWNER'
  /** How a photograph is taken again. */
  | 'PROTOCOL'
  /** Which kind of resource it is. */
  | 'RESOURCE_KIND'
  /** Its floor or ground area. */
  | 'SURFACE'
  /** What it is about. */
  | 'THEMES'
  /** Where it is on the web. */
  | 'URL'
  /** The year that it is about. */
  | 'YEAR';

/** Which items; all conditions hold together. */
export type ItemFilter = {
  /** Those that are for this audience. */
  audience?: ItemAudience | null | undefined;
  /** Those of which a version waits to be published, published ones too, among those that the caller writes; false when left out. */
  awaitsReview?: boolean | null | undefined;
  /** Those that are shown in this box. */
  bbox?: BoxInput | null | undefined;
  /** Those in the département or overseas collectivity that has this code on the day: `59`, `2A`, `974`. */
  departement?: string | null | undefined;
  /** Those that give a file of this format, or show a picture beside their cover, while its rights hold. */
  format?: FileFormat | null | undefined;
  /** About this year or later. */
  fromYear?: number | null | undefined;
  /** Those in which links do not open any more, among those of one’s own organizations; no narrowing when false. */
  hasBrokenLinks?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Those of which a point is shown; false: those of which none is. */
  isOnMap?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<ItemKind> | null | undefined;
  /** The one of each kind that had this number in the addresses of the former platform. */
  legacyId?: number | null | undefined;
  /** Those under this licence, by its identifier of SPDX: `etalab-2.0`. */
  licence?: string | null | undefined;
  /** Those that this organization keeps, or made with others. */
  organization?: string | number | null | undefined;
  /** Those that this portal shows on the day, by its slug: none where the caller does not see it. */
  portal?: string | null | undefined;
  /** Published first on this day or later. */
  publishedFrom?: string | null | undefined;
  /** Published first on this day or before. */
  publishedTo?: string | null | undefined;
  /** Resources of any of these kinds. */
  resourceKinds?: Array<ResourceKind> | null | undefined;
  /** Words of its title, its summary or its text, in any of their forms; accents and small typing errors in the title do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that stand in this section of a portal on the day: none where the caller does not see the portal. */
  section?: string | number | null | undefined;
  /** Those that stand so, among those that the caller may see; PUBLISHED alone when left out. */
  statuses?: Array<ItemStatus> | null | undefined;
  /** Those in this commune; with `includeDescendants`, in what lies in the territory. */
  territory?: TerritoryReference | null | undefined;
  /** Those about this theme, by its key: `centre-bourg`. */
  theme?: string | null | undefined;
  /** About this year or before. */
  toYear?: number | null | undefined;
  /** Those of which a language stands so, among those that the caller writes: `[TO_TRANSLATE, OUT_OF_DATE]` is what is to be translated. */
  translations?: Array<TranslationStatus> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** A table of items that become drafts of an organization. */
export type ItemImportInput = {
  /** Begins below this line: `next` of the answer before. */
  after?: number;
  /** Whether items that are there already are changed by what their rows say, as far as nobody writes them: else they stay as they are. Empty cells change nothing. */
  changesThere?: boolean;
  /** Whether it is only to be said what would come of it: nothing is made. */
  isTrial: boolean;
  /** The organization that keeps them. */
  organizationId: string | number;
  /** The table in CSV, parted by semicolons, commas or tabs, at most 400,000 characters and 2,000 rows. Its first line names the columns. */
  table: string;
};

/** What came of a row of a table. */
export type ItemImportOutcome =
  /** The item that is there was changed by it; in a trial, it would be. */
  | 'CHANGED'
  /** A draft was made of it; in a trial, one would be. */
  | 'MADE'
  /** Something is wrong with it: nothing was made or changed. */
  | 'REFUSED'
  /** The item of its id, its reference or its former number is there already, and stays as it is: so it was asked, or it says the same. */
  | 'THERE';

/** What an item is. */
export type ItemKind =
  /** A work or a place of the observatory (fiche). */
  | 'ENTRY'
  /** A notebook (carnet): a text in blocks, with items, maps and images. */
  | 'NOTEBOOK'
  /** A document, an image, a film, data or a publication of the media library. */
  | 'RESOURCE'
  /** The same landscape from a fixed viewpoint, photographed again and again (observatoire photographique du paysage). */
  | 'VIEWPOINT_SERIES';

/** The order of a list of items. */
export type ItemOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ItemOrderField;
};

/** What items can be ordered by. */
export type ItemOrderField =
  /** The nearest to the point of `near` first; in no order without it. */
  | 'DISTANCE'
  /** As the editors of a portal arranged `filter.section`; in no order without it. */
  | 'PLACE'
  /** By the day on which they were published first, the latest first. */
  | 'PUBLISHED_ON'
  /** Best match of `search` first. */
  | 'RELEVANCE'
  /** By when what waits to be published was submitted, the longest waiting first; what was not submitted comes before. */
  | 'SUBMITTED_AT'
  /** By title, in French alphabetical order. */
  | 'TITLE'
  /** By the year that they are about; those of which it is not told first. */
  | 'YEAR';

/** Where an item is, and what is told of that to those who do not keep it. */
export type ItemPlaceInput = {
  /** What others are told of it. */
  disclosure?: PlaceDisclosure;
  /** Degrees to the north of the equator, -90 to 90; left out where only the commune is known. */
  latitude?: number | null | undefined;
  /** Degrees to the east of Greenwich, -180 to 180; left out where only the commune is known. */
  longitude?: number | null | undefined;
  /** The commune. */
  territoryId: string | number;
};

/** Says that the caller has the editor of an item open: every twenty seconds, as it is forgotten after a minute. */
export type ItemPresenceTellInput = {
  /** The item. */
  id: string | number;
  /** Whether they have closed it. */
  isLeaving?: boolean;
};

/** Makes a link that shows an item before it is published. */
export type ItemPreviewCreateInput = {
  /** The last day on which it opens, within ninety days. Left out: in fourteen days. */
  expiresOn?: string | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The version that it shows. Left out: the draft, as it is when it is looked at. */
  number?: number | null | undefined;
};

/** Names a link that shows an item. */
export type ItemPreviewRevokeInput = {
  /** The link. */
  id: string | number;
};

/** Shows an item to its audience. */
export type ItemPublishInput = {
  /** That it bears the title of the item that it was made from is meant. */
  confirmsTitles?: boolean;
  /** The version of the draft that the caller has seen, where that is shown. */
  draftVersion?: number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The number of the version to show, an older one too; when left out what was submitted, or else the draft. */
  number?: number | null | undefined;
  /** When it is to be shown: that version, unless somebody submits, publishes, sends back or archives before. At once when left out. */
  publishAt?: string | null | undefined;
  /** Whether what was told beside the texts when that version was made is told again, as far as it is known (`ItemVersion.hasFacts`). */
  restoresFacts?: boolean;
};

/** Says what an item is to another. */
export type ItemRelateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is to the other; `DERIVED_FROM` is said by `itemDerive` alone. */
  kind: ItemRelationKind;
  /** The other item. */
  relatedId: string | number;
};

/** What an item is to another. */
export type ItemRelationKind =
  /** It was made from a version of the other (`itemDerive`). */
  | 'DERIVED_FROM'
  /** It is a part of the other. */
  | 'PART_OF'
  /** It refers to the other. */
  | 'REFERENCES'
  /** It is to be read in the place of the other. */
  | 'REPLACES'
  /** It says the same as the other, in another language. */
  | 'TRANSLATION_OF';

/** Sends what was submitted back to be written further. */
export type ItemReturnInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** Does not show an item at the time that was set for that. */
export type ItemScheduleCancelInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where an item stands. All but PUBLISHED are for the organization that keeps it, and coordinators. */
export type ItemStatus =
  /** Shown no longer. */
  | 'ARCHIVED'
  /** Being written. */
  | 'DRAFT'
  /** Shown to its audience. */
  | 'PUBLISHED'
  /** Sent back to be written further, with a reason. */
  | 'RETURNED'
  /** Waits for whoever publishes it. */
  | 'SUBMITTED';

/** Hands the draft of an item to those who publish it. */
export type ItemSubmitInput = {
  /** The version of the draft that the caller has seen. */
  draftVersion?: number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What an item says in one language. */
export type ItemTextsInput = {
  /** All of it, with its format. */
  document: Record<string, unknown>;
  /** The language: `fr`, `en`. */
  locale: string;
  /** What it is about, in a few sentences without format. */
  summary?: string;
  /** Its title. */
  title: string;
};

/** Says how an item stands in a language that it was not written in. */
export type ItemTranslationMarkInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The language: `fr`, `en`. */
  locale: string;
  /** How it stands. */
  status: TranslationMark;
};

/** Says no longer what an item is to another. */
export type ItemUnrelateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it was to the other. */
  kind: ItemRelationKind;
  /** The other item. */
  relatedId: string | number;
};

/** Corrects what is told of an item beside its texts, at once; fields left out stay as they are, null clears them. */
export type ItemUpdateInput = {
  /** Whom it is for once it is published. */
  audience?: ItemAudience | null | undefined;
  /** The organizations that made it, in their order. */
  authors?: Array<string | number> | null | undefined;
  /** Of a viewpoint: which way the camera looks, in degrees from north by east, 0 to below 360. */
  bearing?: number | null | undefined;
  /** Of an entry: what it cost, without tax, in cents of euro. */
  costCents?: number | null | undefined;
  /** The picture that stands for it in lists and at its head. */
  cover?: string | number | null | undefined;
  /** Of an entry: who designed it. */
  designer?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Of a viewpoint: the focal length as on a frame of 24 by 36 millimetres. */
  focalLengthMm?: number | null | undefined;
  /** Of a viewpoint: the camera above the ground, in metres. */
  heightM?: number | null | undefined;
  /** The item. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its licence, by its identifier in the list of SPDX: `etalab-2.0`. */
  licence?: string | null | undefined;
  /** Of a notebook, which has one: what it tells of. */
  notebookKind?: NotebookKind | null | undefined;
  /** Where it is, if it is somewhere. */
  place?: ItemPlaceInput | null | undefined;
  /** Of an entry: what it was to be used for. */
  programme?: string | null | undefined;
  /** Of an entry: who had it made. */
  projectOwner?: string | null | undefined;
  /** Of a viewpoint: how the photograph is taken again. */
  protocol?: string | null | undefined;
  /** Of a resource, which has one: what it is. */
  resourceKind?: ResourceKind | null | undefined;
  /** Of an entry: its floor or ground area, in square metres. */
  surfaceM2?: number | null | undefined;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number> | null | undefined;
  /** Of a resource: where it is on the web. */
  url?: string | null | undefined;
  /** The year that it is about. */
  year?: number | null | undefined;
};

/** Where work of the background stands: exactly one of these. */
export type JobState =
  /** It failed as often as it may, and is not tried again by itself. */
  | 'FAILED'
  /** It failed, and waits to be tried again. */
  | 'RETRYING'
  /** It runs. */
  | 'RUNNING'
  /** It waits for its time, or for a free runner. */
  | 'WAITING';

/** Why a link is called broken. */
export type LinkFault =
  /** Its host has a fault of its own (a status from 500 on). */
  | 'FAILING'
  /** Its host answers that nothing is there (404, 410). */
  | 'GONE'
  /** The name of its host leads nowhere. */
  | 'HOST_UNKNOWN'
  /** No secure connection is made: its certificate has expired, say. */
  | 'NOT_SECURE'
  /** Nothing answers, not in time, or it leads round in circles. */
  | 'NO_ANSWER'
  /** Its host refuses the question (another status from 400 on). */
  | 'REFUSED';

/** Ends a mandate, and with it that of its substitute. */
export type MandateEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The mandate. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day no longer; today when left out. */
  on?: string | null | undefined;
};

/** Which mandates; all conditions hold together. */
export type MandateFilter = {
  /** Those of this constituency. */
  constituency?: string | number | null | undefined;
  /** Those of which the first day no longer is known, and is this one or later. */
  endsFrom?: string | null | undefined;
  /** Those of which the first day no longer is known, and is this one or before. */
  endsTo?: string | null | undefined;
  /** Any of these functions. */
  functions?: Array<MandateFunction> | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Also those that have ended or not yet begun on the day; false when left out. */
  includeEnded?: boolean | null | undefined;
  /** Held for this organization. */
  organization?: string | number | null | undefined;
  /** Only those of substitutes, or only those of holders; both when left out. */
  substitutes?: boolean | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Functions within a governing body. */
export type MandateFunction =
  /** Chairs it; one at a time. */
  | 'CHAIR'
  /** Sits there without a function of its own. */
  | 'MEMBER'
  /** Keeps the minutes; one at a time. */
  | 'SECRETARY'
  /** Keeps the money; one at a time. */
  | 'TREASURER'
  /** Stands in for the chair. */
  | 'VICE_CHAIR';

/** The order of a list of mandates. */
export type MandateOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MandateOrderField;
};

/** What mandates can be ordered by. */
export type MandateOrderField =
  /** By first day. */
  | 'FROM'
  /** By the first day no longer; those without an end last. */
  | 'TO';

/** A new mandate. */
export type MandateStartInput = {
  /** The constituency that the seat belongs to. */
  constituencyId: string | number;
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** What the holder does there. */
  function?: MandateFunction;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whom the holder sits for. */
  organizationId?: string | number | null | undefined;
  /** Who sits there. A mandate is public, so that everyone may know who holds it. */
  personId: string | number;
  /** Number of the seat, 1 to 500; the first free one when left out. For a substitute it is that of the member. */
  seat?: number | null | undefined;
  /** The mandate that the holder stands in for; left out for a full member. */
  substituteForId?: string | number | null | undefined;
  /** First day no longer; left out while no end is known. */
  to?: string | null | undefined;
};

/** Corrects a mandate; fields left out stay as they are, null clears them. Who holds it stays. */
export type MandateUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** What the holder does there. */
  function?: MandateFunction | null | undefined;
  /** The mandate. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whom the holder sits for. */
  organizationId?: string | number | null | undefined;
  /** First day no longer; null while no end is known. */
  to?: string | null | undefined;
};

/** Takes a media away that nothing shows. */
export type MediaDeleteInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The media. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which media; all conditions hold together. */
export type MediaFilter = {
  /** Whose right to be shown ends before this day, or is missing. */
  imageRightEndsBefore?: string | null | undefined;
  /** With any of these rights to be shown. */
  imageRights?: Array<ImageRight> | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this kind. */
  kind?: MediaKind | null | undefined;
  /** Of any of these kinds. */
  kinds?: Array<MediaKind> | null | undefined;
  /** Pictures that say something, and of which nobody says what in French or in English; no narrowing when false. */
  lacksAlternative?: boolean | null | undefined;
  /** Kept by this organization. */
  organization?: string | number | null | undefined;
  /** Part of its title, its author or its alternative text; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Only those that nothing shows which the caller may see; only those that something shows when false. */
  unused?: boolean | null | undefined;
};

/** The form of what is drawn of a picture. */
export type MediaFormat =
  /** The smallest; browsers of these years read it. */
  | 'AVIF'
  /** Whatever shows pictures reads it, mail programs too. Clear grounds become white. */
  | 'JPEG'
  /** Small; every browser reads it. */
  | 'WEBP';

/** What a media is, by what is found in its file. */
export type MediaKind =
  /** Something to work with: a spreadsheet, CSV, JSON, GeoPackage, Parquet or ZIP. */
  | 'DATA'
  /** Something to read: PDF, a text, a presentation, or a drawing in SVG. Given as a file, never shown in a page. */
  | 'DOCUMENT'
  /** A picture: JPEG, PNG, WebP, AVIF, GIF or TIFF. */
  | 'IMAGE';

/** The order of a list of media. */
export type MediaOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MediaOrderField;
};

/** What media can be ordered by. */
export type MediaOrderField =
  /** By the size of the original. */
  | 'BYTES'
  /** By when it was recorded, latest first. */
  | 'RECORDED_AT'
  /** By title. */
  | 'TITLE';

/** A file that has been uploaded, with what may be done with it. */
export type MediaRecordInput = {
  /** The same in English. */
  alternativeEn?: string | null | undefined;
  /** What it shows, in French, for those who do not see it. */
  alternativeFr?: string | null | undefined;
  /** Who made it. */
  author: string;
  /** What is to stand beside it, where that is more than its author and its licence. */
  creditLine?: string | null | undefined;
  /** What its file is called, by which tables name it. */
  fileName?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether people who can be recognised in it agree that it is shown. */
  imageRight: ImageRight;
  /** The last day on which it may be shown, where they agreed until then. */
  imageRightUntil?: string | null | undefined;
  /** Whether it says nothing that a text does not say; then it has no alternative text. */
  isDecorative?: boolean;
  /** Its licence, by its identifier in the list of SPDX: `etalab-2.0`. */
  licence: string;
  /** When it was taken; what its camera wrote when left out. */
  takenOn?: string | null | undefined;
  /** Its title. */
  title: string;
  /** The upload, by the last part of its address. */
  uploadId: string | number;
};

/** Corrects what is said of a media; fields left out stay as they are, null clears them. */
export type MediaUpdateInput = {
  /** The same in English. */
  alternativeEn?: string | null | undefined;
  /** What it shows, in French, for those who do not see it. */
  alternativeFr?: string | null | undefined;
  /** Who made it. */
  author?: string | null | undefined;
  /** What is to stand beside it, where that is more than its author and its licence. */
  creditLine?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The part to keep where it is cropped; its middle when left out. */
  focalPoint?: FocalPointInput | null | undefined;
  /** The media. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether people who can be recognised in it agree that it is shown. */
  imageRight?: ImageRight | null | undefined;
  /** The last day on which it may be shown, where they agreed until then. */
  imageRightUntil?: string | null | undefined;
  /** Whether it says nothing that a text does not say; then it has no alternative text. */
  isDecorative?: boolean | null | undefined;
  /** Its licence, by its identifier in the list of SPDX: `etalab-2.0`. */
  licence?: string | null | undefined;
  /** When it was taken; what its camera wrote when left out. */
  takenOn?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
};

/** Cancels a meeting. */
export type MeetingCancelInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; everyone may read it. */
  reason: string;
};

/** Chooses one of the times that people were asked about. */
export type MeetingDateChooseInput = {
  /** The time. */
  dateId: string | number;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A time at which a meeting could be. */
export type MeetingDateInput = {
  /** When it would end. */
  endsAt: string;
  /** When it would begin. */
  startsAt: string;
};

/** Says when one can come to a meeting. */
export type MeetingDatesAnswerInput = {
  /** For each of the times whether one can; what was said of others stays. */
  answers: Array<DateAnswerInput>;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Asks those again who have not said of each time whether they can. */
export type MeetingDatesRemindInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A document for a meeting, kept elsewhere. */
export type MeetingDocumentInput = {
  /** What it is called. At most 200 characters. */
  title: string;
  /** Where it can be read (https://…). At most 500 characters. */
  url: string;
};

/** The documents for a meeting. */
export type MeetingDocumentsSetInput = {
  /** Its documents in order, in place of those before. At most 20. */
  documents: Array<MeetingDocumentInput>;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A new meeting. */
export type MeetingPlanInput = {
  /** Its agenda in order, at most 50 points. */
  agenda?: Array<AgendaItemInput>;
  /** Whose meeting it is. */
  governingBodyId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether it can be joined online. */
  isOnline?: boolean;
  /** Where people meet; needed unless it is online. */
  place?: string | null | undefined;
  /** When it is to begin, or began. */
  scheduledAt: string;
};

/** Where a meeting stands. */
export type MeetingStatus =
  /** It does not take place. */
  | 'CANCELLED'
  /** The members were invited with the agenda. */
  | 'CONVOKED'
  /** It took place. */
  | 'HELD'
  /** It has a date; its agenda is still being made. */
  | 'PLANNED';

/** Which meeting. */
export type MeetingStepInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Moves a meeting; fields left out stay as they are, null clears them. */
export type MeetingUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether it can be joined online. */
  isOnline?: boolean | null | undefined;
  /** Where people meet; needed unless it is online. */
  place?: string | null | undefined;
  /** When it is to begin, or began. */
  scheduledAt?: string | null | undefined;
};

/** Which members; all conditions hold together. */
export type MemberFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<OrganizationKind> | null | undefined;
  /** Only those that serve a territory overseas on the day (true), or only the others (false). */
  overseas?: boolean | null | undefined;
  /** Part of a name; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that serve this territory on the day; with `includeDescendants`, it or what lies in it. */
  territory?: TerritoryReference | null | undefined;
};

/** The order of a list of members. */
export type MemberOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: MemberOrderField;
};

/** What members can be ordered by. */
export type MemberOrderField =
  /** Named ones by name in French alphabetical order, then the undocumented ones. */
  | 'NAME'
  /** By the day from which they count. */
  | 'SINCE';

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

/** What a source tells of a membership without naming an agreement. */
export type MembershipEvent =
  /** The organization joined. */
  | 'JOINED'
  /** The organization left. */
  | 'LEFT';

/** Joining or leaving, where a source tells that and no agreement. Where there is one, record the signature. */
export type MembershipRecordInput = {
  /** Whether it joined or left. */
  event: MembershipEvent;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** When, as precise as is known. For leaving, an exact date is the first day on which it no longer belongs. */
  on: string;
  /** Which organization. */
  organizationId: string | number;
  /** Keys of the sources: at least one, at most 20. */
  sources: Array<string>;
};

/** A joining or leaving that was recorded by mistake. */
export type MembershipRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The joining or leaving. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a joining or leaving: fields left out stay as they are, null clears them. */
export type MembershipUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The joining or leaving. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** When, as precise as is known. For leaving, an exact date is the first day on which it no longer belongs. */
  on?: string | null | undefined;
  /** Keys of the sources: at least one, at most 20. */
  sources?: Array<string> | null | undefined;
};

/** A dated statement of a source. */
export type MilestoneCreateInput = {
  /** All milestones that contradict it; each then names this one too. At most 20. */
  conflictsWith?: Array<string | number>;
  /** More about it. At most 2,000 characters. */
  detail?: string | null | undefined;
  /** It lasted, and no source says until when: then without `until`. */
  endUnknown?: boolean;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When, as precise as is known; the beginning when it lasted. */
  on: string;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** What happened, in the words of the source. At most 300 characters. */
  title: string;
  /** When it ended, if it lasted: not before it began. */
  until?: string | null | undefined;
};

/** A milestone that was recorded by mistake. */
export type MilestoneRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The milestone. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a milestone: fields left out stay as they are, null clears them. */
export type MilestoneUpdateInput = {
  /** All milestones that contradict it; each then names this one too. At most 20. */
  conflictsWith?: Array<string | number> | null | undefined;
  /** More about it. At most 2,000 characters. */
  detail?: string | null | undefined;
  /** It lasted, and no source says until when: then without `until`. */
  endUnknown?: boolean | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The milestone. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When, as precise as is known; the beginning when it lasted. */
  on?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** What happened, in the words of the source. At most 300 characters. */
  title?: string | null | undefined;
  /** When it ended, if it lasted: not before it began. */
  until?: string | null | undefined;
};

/** Approves the minutes of a meeting. */
export type MinutesApproveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When they were approved; today when left out. */
  on?: string | null | undefined;
};

/** Minutes of a meeting. */
export type MinutesWriteInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Plain text; at most 100,000 characters. */
  text: string;
};

/** A circle around a point in WGS 84. */
export type NearPointInput = {
  /** Degrees to the north of the equator, -90 to 90. */
  latitude: number;
  /** Degrees to the east of Greenwich, -180 to 180. */
  longitude: number;
  /** How far from it, in kilometres, above 0 to 200. */
  withinKm: number;
};

/** A gathering of the network. */
export type NetworkEventCreateInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What kind of gathering it was. */
  kind: NetworkEventKind;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** When, as precise as is known; the beginning when it lasted. */
  on: string;
  /** Who organized it. At most 200 characters. */
  organizer?: string | null | undefined;
  /** The town or the place. At most 200 characters. */
  place?: string | null | undefined;
  /** The wider place that the source names instead. At most 200 characters. */
  placeAsWritten?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** The département or overseas collectivity where it took place, as it stood then. */
  territory?: TerritoryReference | null | undefined;
  /** When it ended, if it lasted: not before it began. */
  until?: string | null | undefined;
};

/** Kinds of gatherings. */
export type NetworkEventKind =
  /** Rencontre générale of the network. */
  | 'GENERAL_MEETING'
  /** Something else. */
  | 'OTHER'
  /** Séminaire. */
  | 'SEMINAR'
  /** Université d’été. */
  | 'SUMMER_UNIVERSITY'
  /** Formation de formateurs. */
  | 'TRAIN_THE_TRAINER';

/** A gathering that was recorded by mistake. */
export type NetworkEventRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The gathering. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a gathering: fields left out stay as they are, null clears them. */
export type NetworkEventUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The gathering. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What kind of gathering it was. */
  kind?: NetworkEventKind | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** When, as precise as is known; the beginning when it lasted. */
  on?: string | null | undefined;
  /** Who organized it. At most 200 characters. */
  organizer?: string | null | undefined;
  /** The town or the place. At most 200 characters. */
  place?: string | null | undefined;
  /** The wider place that the source names instead. At most 200 characters. */
  placeAsWritten?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** The département or overseas collectivity where it took place, as it stood then. */
  territory?: TerritoryReference | null | undefined;
  /** When it ended, if it lasted: not before it began. */
  until?: string | null | undefined;
};

/** What a notebook tells of. */
export type NotebookKind =
  /** How something was done. */
  | 'EXPERIENCE'
  /** Work with a school. */
  | 'SCHOOL'
  /** A territory. */
  | 'TERRITORY';

/** How often letters are to tell of something that is followed. */
export type NotificationFollowChoiceInput = {
  /** How often; null for as its kinds say. */
  frequency?: NotificationFrequency | null | undefined;
  /** What is followed. */
  subjectId: string | number;
};

/** How often letters tell somebody of what happened. The list on the site has all of it, whatever they chose. */
export type NotificationFrequency =
  /** Within minutes, in one letter for an object. */
  | 'AT_ONCE'
  /** Each morning, in one letter for all of it. */
  | 'DAILY'
  /** Never. */
  | 'OFF'
  /** Each Monday morning, in one letter for all of it. */
  | 'WEEKLY';

/** How often letters are to tell of a kind. */
export type NotificationKindChoiceInput = {
  /** How often; null for as usual. */
  frequency?: NotificationFrequency | null | undefined;
  /** The kind: `portals.item-published`. */
  kind: string;
};

/** Chooses how often letters tell of what happens; what is left out stays as it is. */
export type NotificationPreferencesUpdateInput = {
  /** Of these things that are followed. */
  following?: Array<NotificationFollowChoiceInput> | null | undefined;
  /** Of everything that has no choice of its own; null for as usual. */
  frequency?: NotificationFrequency | null | undefined;
  /** Of these kinds. */
  kinds?: Array<NotificationKindChoiceInput> | null | undefined;
};

/** Says that the caller has read a notification, or all of them up to one. */
export type NotificationReadInput = {
  /** Whether all that are older have been read, too. */
  andEarlier?: boolean;
  /** The notification. */
  id: string | number;
  /** Its `at` as the caller has seen it: what came since is still to be read. */
  seenAt?: string | null | undefined;
};

/** Which end of an order comes first. */
export type OrderDirection =
  /** From the smallest, the first letter, the oldest. */
  | 'ASC'
  /** From the largest, the last letter, the newest. */
  | 'DESC';

/** Where an organization sits. */
export type OrganizationAddressInput = {
  /** Town. At most 100 characters. */
  city: string;
  /** Postal code: five digits in France. At most 10 characters. */
  postalCode: string;
  /** Number and street. At most 200 characters. */
  street?: string;
};

/** The closing of an organization. What it hands over is recorded separately. */
export type OrganizationCloseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The organization. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How it ends. */
  kind: ClosingKind;
  /** When its closing was decided, as precise as is known. */
  on: string;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
};

/** A new organization. */
export type OrganizationCreateInput = {
  /** Where it sits. */
  address?: OrganizationAddressInput | null | undefined;
  /** Public email address of its office, never a person’s own. At most 254 characters. */
  email?: string | null | undefined;
  /** When it was founded, as precise as is known. */
  foundedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Short stable key that people can read: lower-case letters, digits and hyphens, such as caue-59. At most 60 characters. */
  key: string;
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** Its official name. At most 200 characters. */
  name: string;
  /** Telephone number of its office, for everybody. At most 30 characters. */
  phone?: string | null | undefined;
  /** RNA number of an association; spaces do not matter. */
  rna?: string | null | undefined;
  /** The territory that it serves, from its founding on. */
  serves?: TerritoryReference | null | undefined;
  /** SIREN; spaces do not matter. */
  siren?: string | null | undefined;
  /** SIRET of its seat; spaces do not matter. */
  siret?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** Its site on the web (https://…). At most 300 characters. */
  website?: string | null | undefined;
};

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

/** Takes the logo of an organization away. */
export type OrganizationLogoRemoveInput = {
  /** The organization. */
  id: string | number;
};

/** The order of a list of organizations. */
export type OrganizationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** By code of the département that it serves on the day, or in which what it serves lies; one that serves a région or more comes last. */
  | 'DEPARTEMENT'
  /** By how many people work there on the day; an unknown headcount counts as the smallest. */
  | 'HEADCOUNT'
  /** By the day from which it has belonged to the network, up to the day, without interruption; those that do not belong come last. */
  | 'MEMBER_SINCE'
  /** By name, in French alphabetical order. */
  | 'NAME';

/** An organization whose closing was recorded by mistake. */
export type OrganizationReopenInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The organization. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to an organization: fields left out stay as they are, null clears them. */
export type OrganizationUpdateInput = {
  /** Where it sits. */
  address?: OrganizationAddressInput | null | undefined;
  /** Public email address of its office, never a person’s own. At most 254 characters. */
  email?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** When it was founded, as precise as is known. */
  foundedOn?: string | null | undefined;
  /** The day from which a new name, seat or number held, until the next one that is on record; today when left out. Earlier and later ones stay on record. */
  from?: string | null | undefined;
  /** The organization. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its official name. At most 200 characters. */
  name?: string | null | undefined;
  /** Telephone number of its office, for everybody. At most 30 characters. */
  phone?: string | null | undefined;
  /** RNA number of an association; spaces do not matter. */
  rna?: string | null | undefined;
  /** SIREN; spaces do not matter. */
  siren?: string | null | undefined;
  /** SIRET of its seat; spaces do not matter. */
  siret?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** Its site on the web (https://…). At most 300 characters. */
  website?: string | null | undefined;
};

/** Changes the password. All other sessions end. */
export type PasswordChangeInput = {
  /** Password until now; left out by an account that has none. */
  currentPassword?: string | null | undefined;
  /** New password: at least 80 bits by the formula of the CNIL. */
  newPassword: string;
};

/** Asks for a link to set a new password. */
export type PasswordForgetInput = {
  /** Address of the account. */
  email: string;
};

/** Sets a new password with the link of an email. All sessions and tokens end. */
export type PasswordResetInput = {
  /** New password: at least 80 bits by the formula of the CNIL. */
  password: string;
  /** Secret of the link. */
  token: string;
};

/** How something was paid. */
export type PaymentMethod =
  /** Card. */
  | 'CARD'
  /** Cheque. */
  | 'CHEQUE'
  /** Direct debit. */
  | 'DIRECT_DEBIT'
  /** Another way. */
  | 'OTHER'
  /** Bank transfer. */
  | 'TRANSFER';

/** Money received towards a due. */
export type PaymentRecordInput = {
  /** In cents of euro; not more than is still owed. */
  amountCents: number;
  /** The due. */
  dueId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How it was paid. */
  method: PaymentMethod;
  /** When it was received; today when left out. */
  receivedOn?: string | null | undefined;
  /** Number of the transfer or the cheque; at most 100 characters. */
  reference?: string | null | undefined;
};

/** The reversal of a payment: recorded by mistake, or returned by the bank. */
export type PaymentReverseInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The payment. */
  paymentId: string | number;
  /** Why; the organization may read it, and it stands on the annulled receipt. At most 500 characters. */
  reason: string;
  /** When it was returned or the mistake was found, not before it was received; today when left out. */
  reversedOn?: string | null | undefined;
};

/** A new person. */
export type PersonCreateInput = {
  /** Professional email address. At most 254 characters. */
  email?: string | null | undefined;
  /** Family name. At most 100 characters. */
  familyName: string;
  /** Given name. At most 100 characters. */
  givenName: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Professional telephone number. At most 30 characters. */
  phone?: string | null | undefined;
  /** The position that the person takes up; only coordinators may leave it out. */
  position?: PositionInput | null | undefined;
  /** Whether the person holds a public function, so that everyone may know of it. */
  public?: boolean;
};

/** Removes the name and contact details of a person for good; positions stay without them. */
export type PersonEraseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The person. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a person: fields left out stay as they are, null clears them. */
export type PersonUpdateInput = {
  /** Professional email address. At most 254 characters. */
  email?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Family name. At most 100 characters. */
  familyName?: string | null | undefined;
  /** Given name. At most 100 characters. */
  givenName?: string | null | undefined;
  /** The person. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Professional telephone number. At most 30 characters. */
  phone?: string | null | undefined;
  /** Whether the person holds a public function, so that everyone may know of it. */
  public?: boolean | null | undefined;
};

/** A photograph that was taken from the viewpoint of a series. */
export type PhotographRecordInput = {
  /** Who took it; whoever made the picture when left out. */
  author?: string | null | undefined;
  /** The same in English. */
  commentEn?: string | null | undefined;
  /** What has changed, in French. */
  commentFr?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The series. */
  itemId: string | number;
  /** The picture, of the library of the organization that keeps the series. */
  mediaId: string | number;
  /** The version of the series that the caller has seen. */
  seriesVersion?: number | null | undefined;
  /** When it was taken, as precise as is known: not in the future. */
  takenOn: string;
};

/** Takes a photograph out of its series; its picture stays in the library. */
export type PhotographRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The photograph. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects what is said of a photograph of a series; fields left out stay as they are, null clears them. */
export type PhotographUpdateInput = {
  /** Who took it; whoever made the picture when left out. */
  author?: string | null | undefined;
  /** The same in English. */
  commentEn?: string | null | undefined;
  /** What has changed, in French. */
  commentFr?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The photograph. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it was taken, as precise as is known: not in the future. */
  takenOn?: string | null | undefined;
};

/** What is told of a place to those who do not keep the item. */
export type PlaceDisclosure =
  /** Its commune alone. */
  | 'COMMUNE'
  /** The point itself. */
  | 'EXACT'
  /** Nothing. */
  | 'HIDDEN';

/** How precisely a place is shown. One that is hidden is not shown at all. */
export type PlacePrecision =
  /** A point that stands for the commune, wherever in it the place is. */
  | 'COMMUNE'
  /** The point itself. */
  | 'EXACT';

/** A portal that shows an item no longer. */
export type PlacementEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The placement. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day on which it is not shown any more; today when left out. */
  on?: string | null | undefined;
};

/** That a portal shows an item, from a day on. */
export type PlacementRecordInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The item, of whichever organization. */
  itemId: string | number;
  /** Its place among those of its section, or of the portal where it is in none. */
  place?: number;
  /** The portal. */
  portalId: string | number;
  /** The section of the portal that it stands in; none when left out. */
  sectionId?: string | number | null | undefined;
  /** First day on which it is not shown any more; open when left out. */
  to?: string | null | undefined;
};

/** What a point stands for. */
export type PointPrecision =
  /** The middle of the communes that lie in it. */
  | 'MIDDLE'
  /** The commune lies about there: the middle of the places that share its postal code, took its place, or lie in its EPCI or département. */
  | 'NEARBY'
  /** The main place of the commune: its town or village. */
  | 'PLACE';

/** What a ballot says. */
export type PollAnswer =
  /** Takes part and does not choose. */
  | 'ABSTENTION'
  /** Takes part and would have nothing of what is offered. */
  | 'BLANK'
  /** Ranks, approves or scores options. */
  | 'CHOICE'
  /** Against the proposal, by majority. */
  | 'NO'
  /** An objection to the proposal, by consent: its reason comes with it. */
  | 'OBJECTION'
  /** For the proposal, by consent or majority. */
  | 'YES';

/** Closes a poll before its time: the result is there at once, and no ballot is taken any more. */
export type PollCloseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The poll. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How a poll is voted and counted. */
export type PollMethod =
  /** Everybody approves as many options as they like; the most approved is first. */
  | 'APPROVAL'
  /** Everybody ranks the options; each has a point for every option ranked after it, and half a point for every one beside it. */
  | 'BORDA'
  /** A proposal is accepted where nobody objects; whoever objects says why. */
  | 'CONSENT'
  /** A proposal is accepted where more say yes than no; abstentions and blank ballots count for neither. */
  | 'MAJORITY'
  /** Everybody ranks the options; an option that wins its duel against every other is first (M. Schulze, winning votes). */
  | 'SCHULZE'
  /** Everybody gives each option a score; the highest sum is first. */
  | 'SCORE';

/** A question that those who make a workstream are to decide by vote. Who may is fixed by this. */
export type PollOpenInput = {
  /** The same in English. */
  aboutEn?: string | null | undefined;
  /** What there is to know of it, in French; plain text. */
  aboutFr?: string;
  /** Until when ballots are taken. */
  closesAt: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether nobody can ever be told who chose what. This cannot be taken back. */
  isAnonymous?: boolean;
  /** Whether how many have voted is told while it is open. */
  isTurnoutShown?: boolean;
  /** How it is voted and counted. */
  method: PollMethod;
  /** From when ballots are taken; at once when left out. */
  opensAt?: string | null | undefined;
  /** What it offers, in order: two at least, and none for a proposal, which is voted by consent or majority. */
  options?: Array<PollOptionInput>;
  /** How many voters may hand their voice to the same one. */
  proxies?: number;
  /** Of what the quorum is a share: the voices, or the organizations that they are of. */
  quorumOf?: PollVoices;
  /** How many must take part for the result to hold, in per cent; any number when left out. */
  quorumPercent?: number | null | undefined;
  /** The day on which the decision is to be asked again. */
  reviewOn?: string | null | undefined;
  /** The highest score, where it is voted by score; 5 when left out. */
  scoreMax?: number | null | undefined;
  /** What becomes of options that are equal. */
  tieRule?: PollTieRule;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** The question in French. */
  titleFr: string;
  /** Of whom the voices are. */
  voices?: PollVoices;
  /** Who may vote: people who work on the workstream, or organizations that make it; all of them when left out. */
  voters?: Array<string | number> | null | undefined;
  /** The workstream that decides. */
  workstreamId: string | number;
};

/** Something that a poll offers to choose. */
export type PollOptionInput = {
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr: string;
};

/** Takes a voice back that was handed to another voter, as long as its ballot was not cast. */
export type PollProxyEndInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The poll. */
  pollId: string | number;
  /** The voice; the caller’s own, or their organization’s, when left out. */
  voterId?: string | number | null | undefined;
};

/** Hands a voice to another voter, who casts its ballot (pouvoir). */
export type PollProxyGiveInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The poll. */
  pollId: string | number;
  /** The voter who is to cast it. */
  toId: string | number;
  /** The voice; the caller’s own, or their organization’s, when left out. */
  voterId?: string | number | null | undefined;
};

/** Asks a question again, in a new round: who may vote is fixed anew, and everybody votes anew. A round that is still open is closed by it. */
export type PollRenewInput = {
  /** Until when ballots are taken. */
  closesAt: string;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The round before. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** From when ballots are taken; at once when left out. */
  opensAt?: string | null | undefined;
  /** What it offers; the same as before when left out. */
  options?: Array<PollOptionInput> | null | undefined;
  /** The day on which the decision is to be asked again. */
  reviewOn?: string | null | undefined;
  /** Who may vote: people who work on the workstream, or organizations that make it; all of them when left out. */
  voters?: Array<string | number> | null | undefined;
};

/** How far a poll is at the instant of the question, by the clock. */
export type PollState =
  /** It is to open; who may vote, and how it is counted, is said. */
  | 'ANNOUNCED'
  /** No ballot is taken any more; the result is there. */
  | 'CLOSED'
  /** Ballots are taken. How many say what is told to nobody. */
  | 'OPEN';

/** What becomes of options that are equal, said before the poll opens. */
export type PollTieRule =
  /** The one that is listed before comes before. */
  | 'LISTED_FIRST'
  /** They share a rank. */
  | 'SHARED';

/** Corrects a poll, until the first vote; the day on which it is asked again can always be changed. Fields left out stay as they are. */
export type PollUpdateInput = {
  /** The same in English. */
  aboutEn?: string | null | undefined;
  /** What there is to know of it, in French. */
  aboutFr?: string | null | undefined;
  /** Until when ballots are taken. */
  closesAt?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The poll. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it offers, in place of what stood there. */
  options?: Array<PollOptionInput> | null | undefined;
  /** The day on which the decision is to be asked again; null for none. */
  reviewOn?: string | null | undefined;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** The question in French. */
  titleFr?: string | null | undefined;
};

/** Of whom the voices of a poll are. */
export type PollVoices =
  /** Each organization has one, which somebody of it casts. */
  | 'ORGANIZATION'
  /** Each person has one. */
  | 'PERSON';

/** What stands in a section of a portal, in its order. */
export type PortalArrangeInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The portal. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The placements in their order: those named here move into the section. */
  placements: Array<string | number>;
  /** The section; what stands in none when left out. */
  sectionId?: string | number | null | undefined;
};

/** Ends that somebody edits a portal. */
export type PortalEditorEndInput = {
  /** What lets them edit it (`Portal.editors`). */
  id: string | number;
  /** First day on which they edit it no longer; today when left out. */
  on?: string | null | undefined;
};

/** Lets somebody edit a portal, from a day on. */
export type PortalEditorGrantInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** The portal. */
  id: string | number;
  /** The person, who has an account. */
  personId: string | number;
  /** First day on which they edit it no longer; open when left out. */
  until?: string | null | undefined;
};

/** What brings together what a portal shows. */
export type PortalFamily =
  /** Who made it: the portal of a CAUE or of a partner. */
  | 'ACTOR'
  /** What it was made in: a project of several partners. */
  | 'PROJECT'
  /** What it is about. */
  | 'THEME';

/** Which portals; all conditions hold together. */
export type PortalFilter = {
  /** Of any of these families. */
  families?: Array<PortalFamily> | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** The one that had this number in the addresses of the former platform. */
  legacyId?: number | null | undefined;
  /** Opened on this day or before. */
  openedTo?: string | null | undefined;
  /** Kept by this organization, or with it as a partner on the day. */
  organization?: string | number | null | undefined;
  /** Part of the name, in the language of the answer; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** A partner of a portal, from a day on. */
export type PortalPartnerInput = {
  /** First day. */
  from: string;
  /** The organization. */
  organizationId: string | number;
  /** First day on which it is a partner no longer; open when left out. */
  to?: string | null | undefined;
};

/** A portal that an organization keeps. */
export type PortalRecordInput = {
  /** Its colour on light paper, `#2F6048`: read there at a contrast of 4.5. */
  accent?: string;
  /** Its colour on dark paper, `#86C7A4`: read there at a contrast of 4.5. */
  accentDark?: string;
  /** The picture at its head. */
  cover?: string | number | null | undefined;
  /** What brings together what it shows. */
  family: PortalFamily;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The same in English. */
  introductionEn?: string | null | undefined;
  /** What it is for, in French, without format. */
  introductionFr?: string;
  /** The languages in which it speaks, its own first: `fr`, `en`. */
  locales?: Array<string>;
  /** Its mark. */
  logo?: string | number | null | undefined;
  /** The organization that keeps it. */
  organizationId: string | number;
  /** Its partners, in place of those before. */
  partners?: Array<PortalPartnerInput>;
  /** Its parts in their order, in place of those before. */
  sections?: Array<PortalSectionInput>;
  /** Its name in addresses: small letters, digits and hyphens. */
  slug: string;
  /** The territories that it is about. */
  territories?: Array<string | number>;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr: string;
  /** Who may see it. */
  visibility?: PortalVisibility;
};

/** A part of a portal. */
export type PortalSectionInput = {
  /** The section, where it is there already. */
  id?: string | number | null | undefined;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr: string;
};

/** Corrects a portal; fields left out stay as they are, null clears them. */
export type PortalUpdateInput = {
  /** Its colour on light paper, `#2F6048`: read there at a contrast of 4.5. */
  accent?: string | null | undefined;
  /** Its colour on dark paper, `#86C7A4`: read there at a contrast of 4.5. */
  accentDark?: string | null | undefined;
  /** The picture at its head. */
  cover?: string | number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** What brings together what it shows. */
  family?: PortalFamily | null | undefined;
  /** The portal. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The same in English. */
  introductionEn?: string | null | undefined;
  /** What it is for, in French, without format. */
  introductionFr?: string | null | undefined;
  /** The languages in which it speaks, its own first: `fr`, `en`. */
  locales?: Array<string> | null | undefined;
  /** Its mark. */
  logo?: string | number | null | undefined;
  /** Its partners, in place of those before. */
  partners?: Array<PortalPartnerInput> | null | undefined;
  /** Its parts in their order, in place of those before. */
  sections?: Array<PortalSectionInput> | null | undefined;
  /** Its name in addresses: small letters, digits and hyphens. */
  slug?: string | null | undefined;
  /** The territories that it is about. */
  territories?: Array<string | number> | null | undefined;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr?: string | null | undefined;
  /** Who may see it. */
  visibility?: PortalVisibility | null | undefined;
};

/** Who may see a portal. Of what it shows, everybody sees what they may see anyway. */
export type PortalVisibility =
  /** The organization that keeps it, and its editors. */
  | 'DRAFT'
  /** Whoever holds a role in the network or in one of its organizations too. */
  | 'MEMBERS'
  /** Everybody. */
  | 'PUBLIC';

/** Asks for an archive of all that an organization keeps in portals; joins one that is being made. */
export type PortfolioArchiveRequestInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization. */
  organizationId: string | number;
};

/** What becomes of an archive that was asked for. */
export type PortfolioArchiveStatus =
  /** Was ready, and is no longer kept. */
  | 'EXPIRED'
  /** Could not be made, after several attempts. There is no file. */
  | 'FAILED'
  /** Can be downloaded until it expires. */
  | 'READY'
  /** Waits until it is made. */
  | 'REQUESTED'
  /** Is being made. */
  | 'RUNNING';

/** The end of a position. */
export type PositionEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The position. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day on which it is no longer held; today when left out. */
  on?: string | null | undefined;
};

/** A position that somebody takes up. */
export type PositionInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Share of full time, above 0 and up to 1. */
  fullTimeShare?: number | null | undefined;
  /** What kind of work it is. Directors and presidents become public; those who have an account by their own word or the coordination’s. */
  kind: PositionKind;
  /** Where it is held. */
  organizationId: string | number;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** As written on the letterhead. At most 200 characters. */
  title?: string | null | undefined;
  /** First day on which it is no longer held. */
  to?: string | null | undefined;
};

/** What somebody does in an organization. */
export type PositionKind =
  /** Administration and accounts. */
  | 'ADMINISTRATION'
  /** Architect. */
  | 'ARCHITECT'
  /** Communication, documentation, outreach. */
  | 'COMMUNICATION'
  /** Directs it (directrice, directeur): one at a time. */
  | 'DIRECTOR'
  /** Adviser on the environment. */
  | 'ENVIRONMENT_ADVISER'
  /** Directs it for a time, in the place of or beside the director. */
  | 'INTERIM_DIRECTOR'
  /** Landscape architect (paysagiste). */
  | 'LANDSCAPE_ARCHITECT'
  /** Something else: see the title. */
  | 'OTHER'
  /** Presides over it: an elected office, not part of the headcount. */
  | 'PRESIDENT'
  /** Urban planner (urbaniste). */
  | 'URBAN_PLANNER';

/** A position that a person of the network takes up. */
export type PositionStartInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Share of full time, above 0 and up to 1. */
  fullTimeShare?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What kind of work it is. Directors and presidents become public; those who have an account by their own word or the coordination’s. */
  kind: PositionKind;
  /** Where it is held. */
  organizationId: string | number;
  /** Who takes it up. */
  personId: string | number;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** As written on the letterhead. At most 200 characters. */
  title?: string | null | undefined;
  /** First day on which it is no longer held. */
  to?: string | null | undefined;
};

/** Corrections to a position: fields left out stay as they are, null clears them. */
export type PositionUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** Share of full time, above 0 and up to 1. */
  fullTimeShare?: number | null | undefined;
  /** The position. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** As written on the letterhead. At most 200 characters. */
  title?: string | null | undefined;
};

/** Says something of a post without words. */
export type PostReactInput = {
  /** The post. */
  id: string | number;
  /** What one says of it. */
  kind: ReactionKind;
};

/** Takes back what one said of a post without words. */
export type PostReactionWithdrawInput = {
  /** The post. */
  id: string | number;
  /** What one said of it. */
  kind: ReactionKind;
};

/** Who took out what a post said. */
export type PostRemoval =
  /** Whoever wrote it. */
  | 'AUTHOR'
  /** Who moderates, for a reason. */
  | 'MODERATOR';

/** Takes out what a post says; its place stays, and what answered it. */
export type PostRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The post. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why: for who moderates, who must say it. */
  reason?: string | null | undefined;
};

/** Says otherwise what one has written; what it said before stays readable. */
export type PostUpdateInput = {
  /** What it says, plain text; `@` and the id of a person who may read the thread mentions them. */
  body: string;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The post. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Something that is written in a thread. */
export type PostWriteInput = {
  /** What it says, plain text; `@` and the id of a person who may read the thread mentions them. */
  body: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The post of that thread that it answers. */
  parentId?: string | number | null | undefined;
  /** The thread. */
  threadId: string | number;
};

/** What becomes of somebody who lacks a course that another one asks for. */
export type PrerequisitePolicy =
  /** They may not enrol by themselves; whoever holds the session may enrol them. */
  | 'REFUSES'
  /** They may enrol, and whoever holds the session is told. */
  | 'WARNS';

/** What else shows that somebody has what a course asks for. */
export type PrerequisiteProofRecordInput = {
  /** The course that is asked for. */
  courseId: string | number;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What shows it, and where it was seen; in place of what was recorded before. */
  label: string;
};

/** A proof that was recorded by mistake. */
export type PrerequisiteProofRemoveInput = {
  /** The course that is asked for. */
  courseId: string | number;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The enrolment. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Whether somebody has completed a course that another one asks for. */
export type PrerequisiteState =
  /** They have completed it by the first day of the session. */
  | 'MET'
  /** Nothing shows that they completed it. */
  | 'MISSING'
  /** They attended a part of it. */
  | 'PARTIAL'
  /** Whoever holds the session recorded another proof. */
  | 'PROVED';

/** Changes to one’s own profile; fields left out stay as they are. */
export type ProfileUpdateInput = {
  /** The version of the person that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Last name; at most 80 characters. */
  familyName?: string | null | undefined;
  /** First name; at most 80 characters. */
  givenName?: string | null | undefined;
  /** Language of emails. */
  locale?: AccountLocale | null | undefined;
};

/** Which provider approvals; all conditions hold together. */
export type ProviderApprovalFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this kind. */
  kind?: ApprovalKind | null | undefined;
  /** Of this provider. */
  organization?: string | number | null | undefined;
  /** Those that stand so on the day. */
  state?: ApprovalState | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** What a provider of training is declared, certified or approved for. */
export type ProviderApprovalRecordInput = {
  /** The categories of action that a Qualiopi certification covers. */
  actions?: Array<TrainingActionCategory>;
  /** Where the document is found. */
  documentUrl?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who granted it. */
  issuer?: string | null | undefined;
  /** What it is. */
  kind: ApprovalKind;
  /** What one of another kind is called: only that one has it. */
  label?: string | null | undefined;
  /** Its number; that of a declaration has 11 digits. */
  number?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** First day on which it holds. */
  validFrom: string;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
};

/** An approval that was recorded by mistake. */
export type ProviderApprovalRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The approval. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects an approval; fields left out stay as they are, null clears them. */
export type ProviderApprovalUpdateInput = {
  /** The categories of action that a Qualiopi certification covers. */
  actions?: Array<TrainingActionCategory> | null | undefined;
  /** Where the document is found. */
  documentUrl?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The approval. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who granted it. */
  issuer?: string | null | undefined;
  /** What one of another kind is called: only that one has it. */
  label?: string | null | undefined;
  /** Its number; that of a declaration has 11 digits. */
  number?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** First day on which it holds. */
  validFrom?: string | null | undefined;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
};

/** What a provider does besides plain training: further indicators of Qualiopi apply to it then. */
export type QualityActivity =
  /** Training of apprentices. */
  | 'APPRENTICESHIP'
  /** Trainings that lead to a certification. */
  | 'CERTIFYING'
  /** Trainings that others give in its name, umbrella companies included. */
  | 'SUBCONTRACTING'
  /** Trainings with periods at work. */
  | 'WORK_BASED'
  /** Trainings that alternate between the centre and a company. */
  | 'WORK_STUDY';

/** Which quality evidences; all conditions hold together. */
export type QualityEvidenceFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** What proves this indicator. */
  indicator?: number | null | undefined;
  /** Of this provider. */
  organization?: string | number | null | undefined;
  /** Part of the title; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that stand in any of these ways on the day. */
  states?: Array<EvidenceState> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** What proves that a provider meets indicators of Qualiopi. */
export type QualityEvidenceRecordInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Numbers of the indicators that it proves, 1 to 32: at least one. */
  indicators: Array<number>;
  /** What it is linked to, at most 8. */
  links?: Array<EvidenceLinkInput>;
  /** More about it. */
  note?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** What it is. */
  title: string;
  /** First day on which it holds. */
  validFrom: string;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
};

/** An evidence that was recorded by mistake. */
export type QualityEvidenceRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The evidence. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects an evidence; fields left out stay as they are, null clears them. */
export type QualityEvidenceUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The evidence. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Numbers of the indicators that it proves, 1 to 32: at least one. */
  indicators?: Array<number> | null | undefined;
  /** What it is linked to, in place of the links before; at most 8. */
  links?: Array<EvidenceLinkInput> | null | undefined;
  /** More about it. */
  note?: string | null | undefined;
  /** What it is. */
  title?: string | null | undefined;
  /** First day on which it holds. */
  validFrom?: string | null | undefined;
  /** Last day on which it holds. */
  validUntil?: string | null | undefined;
};

/** What a provider does besides plain training, from a day on. */
export type QualityProfileRecordInput = {
  /** It trains apprentices. */
  hasApprentices?: boolean;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** It gives trainings that lead to a certification. */
  isCertifying?: boolean;
  /** Others give trainings in its name. */
  isSubcontracting?: boolean;
  /** It gives trainings with periods at work. */
  isWorkBased?: boolean;
  /** It gives trainings that alternate with a company. */
  isWorkStudy?: boolean;
  /** The provider. */
  organizationId: string | number;
  /** First day on which it is so. */
  validFrom: string;
};

/** A profile that was recorded by mistake. */
export type QualityProfileRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The profile. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects a profile; fields left out stay as they are. */
export type QualityProfileUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** It trains apprentices. */
  hasApprentices?: boolean | null | undefined;
  /** The profile. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** It gives trainings that lead to a certification. */
  isCertifying?: boolean | null | undefined;
  /** Others give trainings in its name. */
  isSubcontracting?: boolean | null | undefined;
  /** It gives trainings with periods at work. */
  isWorkBased?: boolean | null | undefined;
  /** It gives trainings that alternate with a company. */
  isWorkStudy?: boolean | null | undefined;
  /** First day on which it is so. */
  validFrom?: string | null | undefined;
};

/** How a provider stands by an indicator on the day. */
export type QualityState =
  /** There is no evidence up to the day. */
  | 'MISSING'
  /** There was evidence, and none of it holds any more. */
  | 'OUTDATED'
  /** There is evidence that holds. */
  | 'PROVED';

/** What somebody says of a post without words. */
export type ReactionKind =
  /** They agree. */
  | 'AGREE'
  /** They want to talk about it. */
  | 'DOUBT'
  /** They have read it. */
  | 'SEEN'
  /** They are thankful for it. */
  | 'THANKS';

/** Issues the receipt for a payment. */
export type ReceiptIssueInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The payment. */
  paymentId: string | number;
};

/** Which registered documents; all conditions hold together. */
export type RegisteredDocumentFilter = {
  /** The one that clients ask for by this id. */
  documentId?: string | null | undefined;
  /** Part of its name or of what it is for. At most 100 characters. */
  search?: string | null | undefined;
  /** Those of which this became. */
  status?: RegisteredDocumentStatus | null | undefined;
};

/** A document that is to run by its id. */
export type RegisteredDocumentProposeInput = {
  /** To whom all that it asks for is to be open. */
  audience: ReportAudience;
  /** One query or mutation that has a name, and its fragments. Its id is the digest of just this text. */
  document: string;
  /** An example of its variables, as a JSON object: its price is that of them. */
  example?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Which program asks, and what for. */
  purpose: string;
};

/** Ends a document: its id is not found any more. */
export type RegisteredDocumentRetireInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The document. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, and what to use, for those who build on it. */
  reason: string;
};

/** What a review of a proposed document comes to. */
export type RegisteredDocumentReviewInput = {
  /** Whether it is to run. */
  decision: DocumentDecision;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The document. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; needed to decline it. */
  reason?: string | null | undefined;
};

/** What becomes of a document. Its text never changes. */
export type RegisteredDocumentStatus =
  /** Was not registered, for the reason it has. */
  | 'DECLINED'
  /** Waits for somebody else to look at it. */
  | 'PROPOSED'
  /** Runs by its id. */
  | 'REGISTERED'
  /** Does not run by its id any more. */
  | 'RETIRED';

/** What keeps a reminder from being sent. */
export type ReminderRefusal =
  /** All three of the latest instalment whose day has passed were sent. */
  | 'ALL_SENT'
  /** The call is closed: no further payment is expected. */
  | 'CLOSED'
  /** Nobody is on record in the direction or the administration of the organization. */
  | 'NOBODY'
  /** The day of no unpaid instalment has passed. */
  | 'NOT_LATE'
  /** Nobody there has an email address on record. */
  | 'NO_ADDRESS'
  /** One was sent today already, and there is one a day at most. */
  | 'SENT_TODAY';

/** Sends the next reminder of a due. */
export type ReminderSendInput = {
  /** The due. */
  dueId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Sends the next reminder of several dues of a call. */
export type RemindersSendInput = {
  /** Which of its dues, at most 500; all that are late today when left out. */
  dueIds?: Array<string | number> | null | undefined;
  /** The call. */
  duesCallId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Who may run a report. Whose rows they then see, the records decide. */
export type ReportAudience =
  /** Coordinators of the network. */
  | 'COORDINATOR'
  /** Everybody, signed in or not. */
  | 'EVERYONE'
  /** Managers of an organization, and coordinators. */
  | 'MANAGER'
  /** Whoever has signed in, or has a token. */
  | 'SIGNED_IN'
  /** Whoever holds a role in the network or in one of its organizations. */
  | 'STAFF';

/** How a table is drawn: columns by their names. */
export type ReportChartInput = {
  /** With what. */
  mark: ReportMark;
  /** What there is a bar or a line for each of. */
  series?: string | null | undefined;
  /** What goes along. */
  x: string;
  /** What goes up: a number. */
  y: string;
};

/** A column of a report. */
export type ReportColumnInput = {
  /** As what its value is shown. */
  as?: ReportShownAs | null | undefined;
  /** What it means, where its label does not say it. */
  description?: ReportWordsInput | null | undefined;
  /** Where it is a figure. */
  figure?: ReportFigure | null | undefined;
  /** What it is called. */
  label: ReportWordsInput;
  /** Its name, which programs read: `totalAmount`. */
  name: string;
  /** Where its value is: `organization.name` from the row, `/agreements.nodes.title` from the root. Left out for a count. */
  path?: string | null | undefined;
  /** The records that a figure counts. */
  records?: ReportRecordsInput | null | undefined;
  /** What a number counts or measures: EUR, h, people. */
  unit?: string | null | undefined;
};

/** What a report is. */
export type ReportDefinitionInput = {
  /** Who may run it. */
  audience: ReportAudience;
  /** How it is drawn; left out for a table only. */
  chart?: ReportChartInput | null | undefined;
  /** Its columns, in their order. */
  columns: Array<ReportColumnInput>;
  /** What its rows are, and what they are for. */
  description: ReportWordsInput;
  /** Its GraphQL document, one query. */
  document: string;
  /** Columns that tell one row from all others. */
  key: Array<string>;
  /** Who answers for it: a function or an office, not a person. */
  maintainer: ReportWordsInput;
  /** Words of each variable of its document. */
  parameters?: Array<ReportParameterInput> | null | undefined;
  /** Where its rows are in the answer, by the names of fields: `agreements.nodes`. */
  rows: string;
  /** What it is called. */
  title: ReportWordsInput;
};

/** How somebody is told that a report is there. */
export type ReportDelivery =
  /** By a letter with a link; never with the file itself. */
  | 'MAIL'
  /** By `report.ready` to one of their addresses for webhooks, with the id of the file. */
  | 'WEBHOOK';

/** What is worked out of rows that are alike in all columns that are no figures. */
export type ReportFigure =
  /** How many they are. */
  | 'COUNT'
  /** The sum of a number in them. */
  | 'SUM';

/** What became of one time at which a report was due. */
export type ReportFiringStatus =
  /** Its time has come. */
  | 'DUE'
  /** There is no file. */
  | 'FAILED'
  /** The file is being made. */
  | 'RUNNING'
  /** Its owner was told. */
  | 'SENT'
  /** There were no rows, and its owner does not want to hear of that. */
  | 'SKIPPED';

/** A kind of file. */
export type ReportFormat =
  /** Comma-separated values, RFC 4180; `profile=excel-fr` for the French Excel. */
  | 'CSV'
  /** Places as features; only of reports that have them. */
  | 'GEOJSON'
  /** An object: what the file is, then its rows. */
  | 'JSON'
  /** A row a line, as JSON. */
  | 'NDJSON'
  /** Columns, for data tools. */
  | 'PARQUET'
  /** A workbook with typed cells, and a sheet that says where it is from. */
  | 'XLSX';

/** A value for another report: one of the three. */
export type ReportGivenInput = {
  /** That of this column of the row. */
  column?: string | null | undefined;
  /** Name of the parameter, or of the column that is to hold it. */
  name: string;
  /** That of this parameter of the report. */
  parameter?: string | null | undefined;
  /** This one. */
  value?: string | null | undefined;
};

/** Makes an address that opens one report. */
export type ReportKeyCreateInput = {
  /** What it is for: the workbook or the tool that it is put into. */
  description?: string | null | undefined;
  /** Day when it stops working, within a year. Left out: in ninety days. */
  expiresOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How often a report may be asked for with it on one day, in Paris; 429 from then on. Left out: as often as one likes. */
  mostADay?: number | null | undefined;
  /** Name of the report, `network-on-a-day`. */
  name: string;
};

/** Which keys of reports; all conditions hold together. */
export type ReportKeyFilter = {
  /** For the report of this name. */
  report?: string | null | undefined;
  /** Only those that work, or only the others. */
  works?: boolean | null | undefined;
};

/** Names a key. */
export type ReportKeyRevokeInput = {
  /** The key. */
  id: string | number;
};

/** What a chart is drawn with. */
export type ReportMark =
  /** Bars. */
  | 'BAR'
  /** Lines. */
  | 'LINE';

/** What a parameter is when it is left out, of the day of the run, in Paris. */
export type ReportOtherwise =
  /** The last day of each month of its year until then. */
  | 'MONTHS_OF_THIS_YEAR'
  /** Its year. */
  | 'THIS_YEAR'
  /** That day. */
  | 'TODAY';

/** Words of a variable of the document. */
export type ReportParameterInput = {
  /** What it does. */
  description?: ReportWordsInput | null | undefined;
  /** What it is called. */
  label: ReportWordsInput;
  /** Its name, as in the document. */
  name: string;
  /** What it is when it is left out, where the document does not say so. */
  otherwise?: ReportOtherwise | null | undefined;
};

/** Why a report is not made by the clock any more. */
export type ReportPauseReason =
  /** The address for webhooks was deleted, or is disabled. */
  | 'ENDPOINT_GONE'
  /** The file could not be made, after several attempts. */
  | 'FAILED'
  /** Its owner paused it. */
  | 'OWNER'
  /** Its owner’s account is closed. */
  | 'OWNER_GONE'
  /** The report does not take what it is asked any more. */
  | 'PARAMETERS'
  /** The report does not fit the schema or the data any more. */
  | 'REPORT_BROKEN'
  /** There is no report of that name any more. */
  | 'REPORT_GONE'
  /** The report is not served any more. */
  | 'REPORT_RETIRED'
  /** The report, or some of what it reads, is not open to its owner any more. */
  | 'RIGHT_LOST';

/** How comma-separated values are written. */
export type ReportProfile =
  /** Semicolons, decimal commas and a byte order mark, for the French Excel; columns by their labels. */
  | 'EXCEL_FR'
  /** Commas, decimal points, columns by their names. */
  | 'RFC4180';

/** Which rows of a report are those that a figure counts. */
export type ReportRecordsInput = {
  /** Its parameters. */
  parameters?: Array<ReportGivenInput> | null | undefined;
  /** Name of the report that lists them. */
  report: string;
  /** What its columns hold. */
  where?: Array<ReportGivenInput> | null | undefined;
};

/** A file of a report that nobody wants any more. */
export type ReportRunCancelInput = {
  /** The file. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which files of reports; all conditions hold together. */
export type ReportRunFilter = {
  /** Of the report with this name. */
  name?: string | null | undefined;
  /** Any of these. */
  statuses?: Array<ReportRunStatus> | null | undefined;
};

/** A report that is to be made as a file. */
export type ReportRunInput = {
  /** As which kind of file. */
  format: ReportFormat;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its name: `network-on-a-day`. */
  name: string;
  /** What it asks for, by name; its own values for what is left out. */
  parameters?: Record<string, unknown> | null | undefined;
  /** How comma-separated values are written. */
  profile?: ReportProfile;
  /** Only this of its tables; when left out all of them where the format holds several, the first elsewhere. */
  table?: string | null | undefined;
  /** Number of its version; the current one when left out. */
  version?: number | null | undefined;
  /** Only rows of the first table whose columns hold these. */
  where?: Record<string, unknown> | null | undefined;
  /** Whether each figure has the address of what it counts beside it, in CSV and JSON. */
  withRecords?: boolean;
};

/** What becomes of a file that was asked for. */
export type ReportRunStatus =
  /** Was cancelled, or let go by whoever asked for it. There is no file. */
  | 'CANCELLED'
  /** Was ready, and is no longer kept. */
  | 'EXPIRED'
  /** Could not be made; `failure` says why. There is no file. */
  | 'FAILED'
  /** Can be downloaded until it expires. */
  | 'READY'
  /** Waits until it is made. */
  | 'REQUESTED'
  /** Is being made. */
  | 'RUNNING';

/** A report that is to be made by the clock. */
export type ReportScheduleCreateInput = {
  /** Minute, hour, day of the month, month and day of the week: `30 7 * * 1`. Once an hour at most. */
  cron: string;
  /** How to tell the owner. */
  delivery: ReportDelivery;
  /** The address for webhooks where the owner is told, for that way of telling alone. */
  endpointId?: string | number | null | undefined;
  /** As which kind of file. */
  format: ReportFormat;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name of the report: `network-on-a-day`. */
  name: string;
  /** What it asks for, by name; its own values on the day of the run for what is left out. A day may be `@today`, `@yesterday`, `@first-of-month`, `@first-of-last-month`, `@last-of-last-month`, `@first-of-year`, `@last-of-last-year`, `@a-year-ago`. */
  parameters?: Record<string, unknown> | null | undefined;
  /** How comma-separated values are written. */
  profile?: ReportProfile;
  /** Whether nothing is to be told where there are no rows. */
  skipsEmpty?: boolean;
  /** The zone of these times, by its name in the IANA database: `Indian/Reunion`. */
  zone: string;
};

/** Which report schedules; all conditions hold together. */
export type ReportScheduleFilter = {
  /** Of the report of this name. */
  name?: string | null | undefined;
};

/** Names a report that is made by the clock. */
export type ReportScheduleInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The schedule. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** As what a value is shown. */
export type ReportShownAs =
  /** Cents as euros. */
  | 'EUR_OF_CENTS'
  /** The month of a day. */
  | 'MONTH'
  /** The year of a day. */
  | 'YEAR';

/** Of what kind the values of a column or of a parameter are. */
export type ReportValueKind =
  /** True or false. */
  | 'BOOLEAN'
  /** One of the words that the column lists. */
  | 'CODE'
  /** A day: 2026-11-27. */
  | 'DATE'
  /** An instant, in UTC. */
  | 'DATETIME'
  /** A number. */
  | 'DECIMAL'
  /** A place, as GeoJSON. */
  | 'GEOMETRY'
  /** Opaque, names a record. */
  | 'ID'
  /** A whole number. */
  | 'INTEGER'
  /** A day, a month or a year, as precise as it is known: 2015, 2015-03, 2015-03-21. */
  | 'PARTIAL_DATE'
  /** Text. */
  | 'STRING'
  /** A time of day. */
  | 'TIME';

/** Words in both languages. */
export type ReportWordsInput = {
  /** In English. */
  en: string;
  /** In French. */
  fr: string;
};

/** What a resource is. */
export type ResourceKind =
  /** Data. */
  | 'DATASET'
  /** A document. */
  | 'DOCUMENT'
  /** An image. */
  | 'IMAGE'
  /** A book, a guide, an issue of a periodical. */
  | 'PUBLICATION'
  /** A film. */
  | 'VIDEO';

/** What is checked of a return. These are checks of ours: those of the official form are not verified. */
export type ReturnControlKind =
  /** Wages and fees are within all expenses: D-1 with D-2, and D. */
  | 'EXPENSES_WITHIN'
  /** As many hours in F-1 as in F-3. */
  | 'HOURS_AGREE'
  /** Hours of trainees only where hours were taught: F-1 and E. */
  | 'HOURS_TAUGHT'
  /** The sum of frame C is what the accounts give. */
  | 'INCOME_AGREES'
  /** As many people in F-1 as in F-3. */
  | 'OBJECTIVES_AGREE'
  /** As many people in F-1 as in F-4. */
  | 'SPECIALITIES_AGREE';

/** What records lack that a return is counted from. */
export type ReturnGapKind =
  /** The course has no objective: another professional training is assumed. */
  | 'OBJECTIVE'
  /** The course has no speciality: they stand in `F-4-000`. */
  | 'SPECIALITY'
  /** Nobody said what kind of trainee: it is assumed. */
  | 'TRAINEE_KIND'
  /** It is not settled whether they were there: they are not counted. */
  | 'UNSETTLED';

/** What stands in a line. */
export type ReturnLineKind =
  /** An amount without tax. */
  | 'AMOUNT'
  /** How many people, and their hours. */
  | 'PEOPLE'
  /** Words. */
  | 'WORDS';

/** Where a line is from. */
export type ReturnLineOrigin =
  /** Counted from records of the platform, or added up from other lines. */
  | 'COUNTED'
  /** Entered by somebody, with its source and the day on which it was so. */
  | 'ENTERED';

/** Which records a line opens. */
export type ReturnLineRecords =
  /** Who was trained: `enrolments` with the filter `returnLine`. */
  | 'ENROLMENTS'
  /** What was taught: `trainingSessions` with the filters `organization` and `endedIn`. */
  | 'SESSIONS';

/** A line of a yearly return. */
export type ReturnLineReference = {
  /** The code of the line. */
  code: string;
  /** The return. */
  returnId: string | number;
};

/** How somebody used what came of a workstream. */
export type ReuseKind =
  /** They made something of their own from it. */
  | 'ADAPTED'
  /** A portal of theirs shows it, or they showed it elsewhere. */
  | 'SHOWN'
  /** They taught with it. */
  | 'TAUGHT'
  /** They said it in another language. */
  | 'TRANSLATED';

/** Tells that one’s organization used what came of a workstream. */
export type ReuseRecordInput = {
  /** What was used. */
  deliverableId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How. */
  kind: ReuseKind;
  /** Who used it: an organization of the caller that does not make the workstream. */
  organizationId: string | number;
  /** Since when, or on which day: today or before, and not before it was shown first. */
  reusedOn: string;
  /** What was done with it; plain text. */
  statement: string;
  /** Where. */
  territoryId?: string | number | null | undefined;
};

/** Takes back what was told of a reuse. */
export type ReuseRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The reuse. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects what was told of a reuse; fields left out stay as they are, null clears them. */
export type ReuseUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The reuse. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How. */
  kind?: ReuseKind | null | undefined;
  /** Since when, or on which day: today or before, and not before it was shown first. */
  reusedOn?: string | null | undefined;
  /** What was done with it; plain text. */
  statement?: string | null | undefined;
  /** Where. */
  territoryId?: string | number | null | undefined;
};

/** What somebody may do. Administrators, coordinators, moderators and readers hold it in the whole network. */
export type Role =
  /** Everything, settings and roles included. */
  | 'ADMINISTRATOR'
  /** Works in one organization. */
  | 'MEMBER'
  /** Moderates what people publish. */
  | 'MODERATOR'
  /** Everything that the network does. */
  | 'NETWORK_COORDINATOR'
  /** Acts in the name of one organization. */
  | 'ORGANIZATION_MANAGER'
  /** Reads what the network’s staff reads. */
  | 'READER'
  /** Runs training sessions for one organization. */
  | 'TRAINER';

/** Which roles; all conditions hold together. */
export type RoleGrantFilter = {
  /** Held today, or not. */
  current?: boolean | null | undefined;
  /** Held in this organization. */
  organization?: string | number | null | undefined;
  /** Any of these. */
  roles?: Array<Role> | null | undefined;
  /** Part of the name of whoever holds it. At most 100 characters. */
  search?: string | null | undefined;
};

/** Gives a role to somebody who has an account. */
export type RoleGrantInput = {
  /** Address of the account: for coordinators. Managers invite by address. */
  email?: string | null | undefined;
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization; left out for a role in the whole network. */
  organizationId?: string | number | null | undefined;
  /** The person, instead of the address: one who is in the organization. */
  personId?: string | number | null | undefined;
  /** The role. */
  role: Role;
  /** First day when it is no longer held; no end when left out. */
  until?: string | null | undefined;
};

/** Ends a role. */
export type RoleRevokeInput = {
  /** The role. */
  id: string | number;
  /** First day when it is no longer held; today when left out. */
  on?: string | null | undefined;
};

/** A report of the coordination, as a draft. */
export type SavedQueryCreateInput = {
  /** What it is. A draft may be unfinished: `savedQueryCheck` says what it lacks. */
  definition: ReportDefinitionInput;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its name, which is also its address and never changes: `members-by-region`. */
  name: string;
};

/** Says until when a report is served. */
export type SavedQueryDeprecateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The report. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name of the report that takes its place. */
  successor?: string | null | undefined;
  /** Last day on which it runs. */
  until: string;
};

/** Which saved queries; all conditions hold together. */
export type SavedQueryFilter = {
  /** Only those that come with the product, or only the others. */
  isShipped?: boolean | null | undefined;
  /** Part of its name, its title or what it says of itself. At most 100 characters. */
  search?: string | null | undefined;
};

/** Publishes the draft of a report. */
export type SavedQueryPublishInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The report. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Ends a report: it answers 410 with the reason, and whoever has a key or a token for it is told. */
export type SavedQueryRetireInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The report. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for those who used it. */
  reason: string;
  /** Name of the report that takes its place. */
  successor?: string | null | undefined;
};

/** What becomes of a version. A published one never changes. */
export type SavedQueryStatus =
  /** Runs until the day it says; another takes its place. */
  | 'DEPRECATED'
  /** Being written; it does not run. */
  | 'DRAFT'
  /** Runs, and stays as it is. */
  | 'PUBLISHED'
  /** Runs no longer: 410, with what to use. */
  | 'RETIRED';

/** Writes the draft of a report anew; it is made where there is none. */
export type SavedQueryUpdateInput = {
  /** What it is to be, the whole of it. */
  definition: ReportDefinitionInput;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The report. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A search of items that is to be saved. */
export type SavedSearchCreateInput = {
  /** In the département of this code. Left out: anywhere. */
  departement?: string | null | undefined;
  /** With a file of this format. Left out: any. */
  format?: FileFormat | null | undefined;
  /** How often its owner is told what is new. */
  frequency: SavedSearchFrequency;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether what was made for demonstration is looked for too. */
  includeDemonstration?: boolean;
  /** Of this kind. Left out: all. */
  kind?: ItemKind | null | undefined;
  /** Under this licence, by its identifier of SPDX. Left out: any. */
  licence?: string | null | undefined;
  /** What to call it. */
  name: string;
  /** Shown by this portal, by its slug. Left out: all. */
  portal?: string | null | undefined;
  /** Words of the title or the text. Left out: any. */
  search?: string | null | undefined;
  /** About this theme, by its key. Left out: all. */
  theme?: string | null | undefined;
  /** About this year. Left out: any. */
  year?: number | null | undefined;
};

/** Names a saved search. */
export type SavedSearchDeleteInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The search. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How often somebody is told what is new of a search that they saved. */
export type SavedSearchFrequency =
  /** Each morning, of what was published the day before. */
  | 'DAILY'
  /** Never: the search stays in their list. */
  | 'OFF'
  /** Every seven days. */
  | 'WEEKLY';

/** Changes how a saved search is called, or how often its owner is told of it. */
export type SavedSearchUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** How often its owner is told what is new. */
  frequency?: SavedSearchFrequency | null | undefined;
  /** The search. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What to call it. */
  name?: string | null | undefined;
};

/** What a search may look for. */
export type SearchKind =
  /** Agreements, by title. */
  | 'AGREEMENT'
  /** Gatherings of the network, by kind, place or organizer. */
  | 'EVENT'
  /** Meetings of governing bodies, by the name of the body or the place. */
  | 'MEETING'
  /** Organizations, by a name of today or a former one, or by SIREN. */
  | 'ORGANIZATION'
  /** People who hold a public function, by name. */
  | 'PERSON'
  /** Territories, by name, code or postal code. */
  | 'TERRITORY';

/** Begins to set up a second factor. */
export type SecondFactorBeginInput = {
  /** Password of the account; empty for an account that has none. */
  password?: string;
};

/** Confirms a second factor. */
export type SecondFactorConfirmInput = {
  /** Six digits that the application shows. */
  code: string;
};

/** Removes the second factor. */
export type SecondFactorRemoveInput = {
  /** Six digits that the application shows, or a recovery code. */
  code: string;
  /** Password of the account; empty for an account that has none. */
  password?: string;
};

/** Takes another service off the account. */
export type ServiceUnlinkInput = {
  /** Address of the service, as `linkedServices` tells it. */
  issuer: string;
};

/** What documents of a session say of its provider and its course. */
export type SessionDocumentDetail =
  /** The number of its declaration of activity, which holds on the day. */
  | 'ACTIVITY_DECLARATION'
  /** The address of the provider. */
  | 'ADDRESS'
  /** The price of the course for one person. On agreements alone. */
  | 'PRICE'
  /** Who signs for it: who presides, or else directs. On agreements alone. */
  | 'SIGNATORY'
  /** Its SIREN. */
  | 'SIREN';

/** Confirms who is using the session. Where a second factor is set, the code alone is enough. */
export type SessionProveInput = {
  /** Six digits of the second factor, or a recovery code. */
  code?: string | null | undefined;
  /** Password of the account. */
  password?: string | null | undefined;
};

/** Ends one session. */
export type SessionRevokeInput = {
  /** The session to end. */
  id: string | number;
};

/** The code that is asked after a sign-in through another service. */
export type SignInFinishInput = {
  /** Six digits of the second factor, or a recovery code. */
  code: string;
};

/** Signs in with address and password. */
export type SignInInput = {
  /** Six digits of the second factor, or a recovery code; asked by SecondFactorNeededError. */
  code?: string | null | undefined;
  /** Address of the account. */
  email: string;
  /** Its password. */
  password: string;
};

/** What ends beside the sessions. */
export type SignOutEverywhereInput = {
  /** Whether tokens for a machine of an organization are revoked too. */
  revokesOrganizationTokens?: boolean;
  /** Whether tokens that act with all roles of the account are revoked. */
  revokesTokens?: boolean;
};

/** A signature. Give `organizationId`, or `undocumentedKind` when no source says who signed. */
export type SignatureRecordInput = {
  /** The agreement. */
  agreementId: string | number;
  /** When it came into force, if that was another day. */
  enteredIntoForceOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** Who signed. */
  organizationId?: string | number | null | undefined;
  /** When it was signed, as precise as is known. */
  signedOn: string;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** What kind of organization signed, where its name is not documented. */
  undocumentedKind?: OrganizationKind | null | undefined;
};

/** A signature that was recorded by mistake. */
export type SignatureRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The signature. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where a signature stands on a day. */
export type SignatureStatus =
  /** It binds, or may bind: see `certainty`. */
  | 'IN_FORCE'
  /** Not signed yet, or not in force yet. */
  | 'PENDING'
  /** The agreement has ended, or another has taken its place. */
  | 'SUPERSEDED'
  /** The signatory has withdrawn. */
  | 'WITHDRAWN';

/** Which signatures of an agreement. */
export type SignatureStatusFilter =
  /** Every one, whatever the day. */
  | 'ALL'
  /** Those that bind, or may bind, on the day. */
  | 'IN_FORCE'
  /** Those not withdrawn, of an agreement that has ended or been superseded by the day. */
  | 'SUPERSEDED'
  /** Those withdrawn by the day. */
  | 'WITHDRAWN';

/** Changes to a signature: fields left out stay as they are, null clears them. The signatory and the agreement cannot change. */
export type SignatureUpdateInput = {
  /** When it came into force, if that was another day. */
  enteredIntoForceOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The signature. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** When it was signed, as precise as is known. */
  signedOn?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
};

/** Who stands behind an undocumented signatory. An earlier identification stays on record. */
export type SlotIdentifyInput = {
  /** What shows it. At most 2,000 characters. */
  evidence: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who it is. */
  organizationId: string | number;
  /** The undocumented signatory. */
  slotId: string | number;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
};

/** Something that was read, to be named as a source. */
export type SourceCreateInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** In what language it is written (BCP 47): fr, en. */
  language?: string | null | undefined;
  /** When it was published. */
  publishedOn?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** What was read, and where. At most 500 characters. */
  title: string;
  /** Where it is read: a web address. */
  url?: string | null | undefined;
};

/** What an organization that closes hands over, and to whom. */
export type StewardshipRecordInput = {
  /** More about it; needed for OTHER. At most 1,000 characters. */
  detail?: string | null | undefined;
  /** The organization that closes; its closing must be recorded. */
  giverId: string | number;
  /** Since when, if that is settled. */
  handedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** What is handed over. */
  subject: StewardshipSubject;
  /** Who looks after it, if somebody does. */
  takerId?: string | number | null | undefined;
};

/** What is handed over when an organization closes. */
export type StewardshipSubject =
  /** The accounts of its people. */
  | 'ACCOUNTS'
  /** Its archives, on paper or not. */
  | 'ARCHIVES'
  /** Its entries and resources. */
  | 'CONTENT'
  /** Something else, said in the detail. */
  | 'OTHER'
  /** Its portals. */
  | 'PORTALS';

/** Completes a handover; fields left out stay as they are, null clears them. */
export type StewardshipUpdateInput = {
  /** More about it; needed for OTHER. At most 1,000 characters. */
  detail?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Since when, if that is settled. */
  handedOn?: string | null | undefined;
  /** The handover. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** Who looks after it, if somebody does. */
  takerId?: string | number | null | undefined;
};

/** Which subcontracts; all conditions hold together. */
export type SubcontractFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this provider. */
  organization?: string | number | null | undefined;
  /** Those that stand in any of these ways on the day. */
  states?: Array<SubcontractState> | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** A contract by which others give trainings in the name of a provider. */
export type SubcontractRecordInput = {
  /** Who gives them, as the contract calls them. */
  contractor: string;
  /** The number by which they are registered as a provider, 11 digits. */
  declarationNumber?: string | null | undefined;
  /** Where the contract is found. */
  documentUrl?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The provider. */
  organizationId: string | number;
  /** The sessions that are given under it, at most 50. */
  sessions?: Array<SubcontractedSessionInput>;
  /** Their SIREN, 9 digits. */
  siren?: string | null | undefined;
  /** What they are charged with. */
  subject: string;
  /** First day of the contract. */
  validFrom: string;
  /** Last day of the contract. */
  validUntil?: string | null | undefined;
  /** How it was verified. */
  verification?: string | null | undefined;
  /** When it was last verified that they meet the standard, if it was. */
  verifiedOn?: string | null | undefined;
};

/** A contract that was recorded by mistake. */
export type SubcontractRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The contract. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where a contract with a subcontractor stands on the day. */
export type SubcontractState =
  /** It holds no longer. */
  | 'ENDED'
  /** It does not hold yet. */
  | 'TO_COME'
  /** It holds, and nobody has verified yet that the subcontractor meets the standard. */
  | 'UNVERIFIED'
  /** It holds, and that was verified. */
  | 'VERIFIED';

/** Corrects a contract; fields left out stay as they are, null clears them. */
export type SubcontractUpdateInput = {
  /** Who gives them, as the contract calls them. */
  contractor?: string | null | undefined;
  /** The number by which they are registered as a provider, 11 digits. */
  declarationNumber?: string | null | undefined;
  /** Where the contract is found. */
  documentUrl?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The contract. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The sessions that are given under it, in place of those before. */
  sessions?: Array<SubcontractedSessionInput> | null | undefined;
  /** Their SIREN, 9 digits. */
  siren?: string | null | undefined;
  /** What they are charged with. */
  subject?: string | null | undefined;
  /** First day of the contract. */
  validFrom?: string | null | undefined;
  /** Last day of the contract. */
  validUntil?: string | null | undefined;
  /** How it was verified. */
  verification?: string | null | undefined;
  /** When it was last verified that they meet the standard, if it was. */
  verifiedOn?: string | null | undefined;
};

/** A session that is given under a contract. */
export type SubcontractedSessionInput = {
  /** A session of the provider. */
  trainingSessionId: string | number;
};

/** Names what the caller wants to be told of. */
export type SubjectFollowInput = {
  /** What is to be followed: something that the caller sees. */
  subjectId: string | number;
};

/** Names what the caller does not want to be told of any more. */
export type SubjectUnfollowInput = {
  /** What was followed. */
  subjectId: string | number;
};

/** Moves a task on the board. */
export type TaskMoveInput = {
  /** The task of that column below which it stands; at the top when left out. */
  afterId?: string | number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The task. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The column into which it goes. */
  state: TaskState;
  /** What it waits for; only where it goes to what waits. */
  waitingFor?: string | null | undefined;
};

/** Something that is to be done in a workstream. */
export type TaskRecordInput = {
  /** Who is to do it: somebody who works on the workstream. */
  assigneeId?: string | number | null | undefined;
  /** The last day for it. */
  dueOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting of the workstream that gave it out. */
  meetingId?: string | number | null | undefined;
  /** More about it; plain text. */
  note?: string | null | undefined;
  /** The part of the calendar that it belongs to. */
  phaseId?: string | number | null | undefined;
  /** What is to be done. */
  title: string;
  /** The workstream. */
  workstreamId: string | number;
};

/** Takes a task out that was a mistake. */
export type TaskRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The task. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The column of the board in which a task stands. */
export type TaskState =
  /** Somebody does it. */
  | 'DOING'
  /** It is done. */
  | 'DONE'
  /** It is to be done. */
  | 'TODO'
  /** It waits for something. */
  | 'WAITING';

/** Corrects a task; fields left out stay as they are, null clears them. */
export type TaskUpdateInput = {
  /** Who is to do it: somebody who works on the workstream. */
  assigneeId?: string | number | null | undefined;
  /** The last day for it. */
  dueOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The task. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting of the workstream that gave it out. */
  meetingId?: string | number | null | undefined;
  /** More about it; plain text. */
  note?: string | null | undefined;
  /** The part of the calendar that it belongs to. */
  phaseId?: string | number | null | undefined;
  /** What is to be done. */
  title?: string | null | undefined;
};

/** Which teams; all conditions hold together. */
export type TeamCoverageFilter = {
  /** Only those that have trained their whole team (true), or only those that have not (false). */
  complete?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Also those of which no team is known; false when left out. */
  includeUnknown?: boolean | null | undefined;
  /** Part of the name of the organization; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Of organizations that serve this territory on the day; with `includeDescendants`, it or what lies in it. */
  territory?: TerritoryReference | null | undefined;
};

/** The order of a list of teams. */
export type TeamCoverageOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TeamCoverageOrderField;
};

/** What teams can be ordered by. */
export type TeamCoverageOrderField =
  /** By how many count for the team; then by name. */
  | 'HEADCOUNT'
  /** By name of the organization, in French alphabetical order. */
  | 'NAME'
  /** By the share of the team that is trained; then by name. */
  | 'RATIO';

/** What happened to a territory. */
export type TerritoryEventKind =
  /** It was created. */
  | 'CREATION'
  /** It changed département. */
  | 'DEPARTEMENT_CHANGE'
  /** It joined, left or changed its EPCI, or the members of the EPCI changed. */
  | 'EPCI_CHANGE'
  /** It was merged into another, or others into it. */
  | 'MERGER'
  /** Its code changed, with its seat or its département. */
  | 'RECODING'
  /** It changed région. */
  | 'REGION_CHANGE'
  /** Its name changed; it stayed the same territory. */
  | 'RENAMING'
  /** It gave a part back, or was given back its independence. */
  | 'SPLIT'
  /** It became, or ceased to be, a delegated or associated commune. */
  | 'STATUS_CHANGE'
  /** It was dissolved. */
  | 'SUPPRESSION';

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

/** The order of a list of territories. */
export type TerritoryOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TerritoryOrderField;
};

/** What territories can be ordered by. */
export type TerritoryOrderField =
  /** By code. */
  | 'CODE'
  /** By name, in French alphabetical order; numbers in it as people count, 2e before 10e. */
  | 'NAME'
  /** By population on the day; territories without a known figure count as the smallest. */
  | 'POPULATION'
  /** Best match of `search` first, then the most populated; by population alone without `search`. */
  | 'RELEVANCE';

/** Names a territory: by `id`, or by `kind` and `code` on the day of the query. */
export type TerritoryReference = {
  /** INSEE code, or SIREN of an EPCI. */
  code?: string | null | undefined;
  /** Id of the territory. */
  id?: string | number | null | undefined;
  /** Goes with `code`. */
  kind?: TerritoryKind | null | undefined;
};

/** A period that was recorded by mistake. */
export type TerritoryServiceRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The period: the `id` of `Organization.services`. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The beginning of a period in which an organization serves a territory. */
export type TerritoryServiceStartInput = {
  /** First day; left out when it has always been so. */
  from?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization. */
  organizationId: string | number;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** The territory. */
  territory: TerritoryReference;
  /** First day on which it no longer holds; left out while it does. */
  to?: string | null | undefined;
};

/** Corrections to a period in which an organization serves a territory: fields left out stay as they are, null clears them. */
export type TerritoryServiceUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day; null when it has always been so. */
  from?: string | null | undefined;
  /** The period: the `id` of `Organization.services`. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** First day on which it no longer holds; null while it does. */
  to?: string | null | undefined;
};

/** Closes a thread. */
export type ThreadCloseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The thread. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A thread that is opened, with its first post. */
export type ThreadOpenInput = {
  /** What it says, plain text; `@` and the id of a person who may read the thread mentions them. */
  body: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is about, of a type that can be discussed: a workstream. */
  subjectId: string | number;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Opens a closed thread again. */
export type ThreadReopenInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The thread. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Names a thread otherwise, or pins it; fields left out stay as they are, null clears them. */
export type ThreadUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The thread. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whether it stands above the others: for who moderates. */
  isPinned?: boolean | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
};

/** Which entries of the timeline; all conditions hold together. */
export type TimelineFilter = {
  /** Leaves out what had certainly ended before this date: a year, a month or a day. */
  from?: string | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<TimelineKind> | null | undefined;
  /** What the records tie to this organization. */
  organization?: string | number | null | undefined;
  /** Part of title, detail or place; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Leaves out what certainly began after this date: a year, a month or a day. */
  to?: string | null | undefined;
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

/** Makes a token for a program. */
export type TokenCreateInput = {
  /** Day when it stops working; within a year. */
  expiresOn: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How often a report may be asked for with it on one day, in Paris; 429 from then on. Left out: as often as one likes. Takes `reports`. */
  mostADay?: number | null | undefined;
  /** What it is for; at most 80 characters. */
  name: string;
  /** For a machine of an organization: the owner’s roles there count, no others. Left out: all of them. */
  organizationId?: string | number | null | undefined;
  /** Names of the only reports that it is for, at most 50: it reads those and does nothing else, GraphQL refuses it. Takes the scope READ alone. Left out: all that its scopes allow. */
  reports?: Array<string> | null | undefined;
  /** What it may be used for; at least one. */
  scopes: Array<TokenScope>;
};

/** Names a token. */
export type TokenInput = {
  /** The token. */
  id: string | number;
};

/** What a token may be used for, within what its owner may do. */
export type TokenScope =
  /** Queries; without it none is answered. */
  | 'READ'
  /** Mutations, and what they answer; without it none is run. */
  | 'WRITE';

/** As what somebody takes part in a training (F-1 of the yearly return). */
export type TraineeKind =
  /** Apprentice. */
  | 'APPRENTICE'
  /** Employee of a private employer. */
  | 'EMPLOYEE'
  /** Somebody who pays for it themselves. */
  | 'INDIVIDUAL'
  /** Somebody who looks for work. */
  | 'JOB_SEEKER'
  /** Anybody else: public agents, volunteers, elected people. */
  | 'OTHER';

/** Which trainer competences; all conditions hold together. */
export type TrainerCompetenceFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Of this kind. */
  kind?: CompetenceKind | null | undefined;
  /** For this provider. */
  organization?: string | number | null | undefined;
  /** Of this person. */
  person?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
  /** That may be of this year. */
  year?: number | null | undefined;
};

/** A line of the file of somebody who teaches for a provider. */
export type TrainerCompetenceRecordInput = {
  /** What they completed, where it is on record: of the same person. */
  completionId?: string | number | null | undefined;
  /** Where the document is found. */
  documentUrl?: string | null | undefined;
  /** Until when they did it. */
  endedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where they worked, or who gave the diploma or the training. */
  institution?: string | null | undefined;
  /** What it is. */
  kind: CompetenceKind;
  /** How many minutes a training took. */
  minutes?: number | null | undefined;
  /** More about it. */
  note?: string | null | undefined;
  /** When they got it, or since when they did it; not after today. */
  obtainedOn: string;
  /** The provider. */
  organizationId: string | number;
  /** Who teaches for it: in one of its sessions, or of its team. */
  personId: string | number;
  /** What it is called. */
  title: string;
};

/** A line that was recorded by mistake. */
export type TrainerCompetenceRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The line. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects a line of a trainer’s file; fields left out stay as they are, null clears them. */
export type TrainerCompetenceUpdateInput = {
  /** What they completed, where it is on record: of the same person. */
  completionId?: string | number | null | undefined;
  /** Where the document is found. */
  documentUrl?: string | null | undefined;
  /** Until when they did it. */
  endedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The line. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where they worked, or who gave the diploma or the training. */
  institution?: string | null | undefined;
  /** What it is. */
  kind?: CompetenceKind | null | undefined;
  /** How many minutes a training took. */
  minutes?: number | null | undefined;
  /** More about it. */
  note?: string | null | undefined;
  /** When they got it, or since when they did it; not after today. */
  obtainedOn?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
};

/** A category of action that Qualiopi certifies (labour code, L. 6313-1). */
export type TrainingActionCategory =
  /** *Actions de formation par apprentissage.* */
  | 'APPRENTICESHIP'
  /** *Bilans de compétences.* */
  | 'SKILLS_ASSESSMENT'
  /** *Actions de formation.* */
  | 'TRAINING'
  /** *Validation des acquis de l’expérience.* */
  | 'VALIDATION_OF_EXPERIENCE';

/** How people are admitted to a session. */
export type TrainingAdmission =
  /** Who provides it decides about each. */
  | 'BY_PROVIDER'
  /** Whoever enrols has a place while there is one, then waits. */
  | 'FIRST_COME';

/** Who paid for a session: it decides for how long what proves it is kept. */
export type TrainingFunding =
  /** Several, with co-financing. */
  | 'COFINANCED'
  /** Employers, or those who take part. */
  | 'EMPLOYER'
  /** European funds. */
  | 'EUROPEAN'
  /** Public bodies. */
  | 'PUBLIC'
  /** A body that manages training funds (OPCO). */
  | 'TRAINING_FUND'
  /** Nobody. */
  | 'UNFUNDED'
  /** Vouchers (*chèques formation*). */
  | 'VOUCHER';

/** How people take part in a session. */
export type TrainingMode =
  /** At its place or online. */
  | 'HYBRID'
  /** At its place. */
  | 'ON_SITE'
  /** Online. */
  | 'REMOTE';

/** Answers a need by a session. */
export type TrainingNeedAnswerInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The session that answers it. */
  trainingSessionId: string | number;
};

/** What a team or a person needs to learn. */
export type TrainingNeedCreateInput = {
  /** The course it is about; left out where a subject is given. */
  courseId?: string | number | null | undefined;
  /** How many people of the team. */
  headcount?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization whose team needs it; left out for a person who works nowhere. */
  organizationId?: string | number | null | undefined;
  /** What they want to be able to do afterwards. */
  outcome: string;
  /** The person who needs it; left out for the team of the organization. */
  personId?: string | number | null | undefined;
  /** Who could provide it; who provides the course, or anybody, when left out. */
  providerId?: string | number | null | undefined;
  /** The subject, where there is no course for it. */
  subject?: string | null | undefined;
  /** Where they would come. */
  territory?: TerritoryReference | null | undefined;
  /** From when they would come. */
  wishedFrom?: string | null | undefined;
  /** Until when they would come. */
  wishedTo?: string | null | undefined;
};

/** Declines a need. */
export type TrainingNeedDeclineInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; who asked is told. */
  reason: string;
};

/** Which training needs; all conditions hold together. */
export type TrainingNeedFilter = {
  /** About this course. */
  course?: string | number | null | undefined;
  /** Wished on this day or later, or at any time. */
  from?: string | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** For the team or people of this organization. */
  organization?: string | number | null | undefined;
  /** For this person, or asked by them. */
  person?: string | number | null | undefined;
  /** Addressed to this organization. */
  provider?: string | number | null | undefined;
  /** Part of what it is about or of what is wished for; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Answered by this session. */
  session?: string | number | null | undefined;
  /** Those of which this became. */
  status?: TrainingNeedStatus | null | undefined;
  /** Any of these. */
  statuses?: Array<TrainingNeedStatus> | null | undefined;
  /** For this territory; with `includeDescendants`, also for what lies in it. */
  territory?: TerritoryReference | null | undefined;
  /** Wished on this day or before, or at any time. */
  to?: string | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** The order of a list of training needs. */
export type TrainingNeedOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TrainingNeedOrderField;
};

/** What training needs can be ordered by. */
export type TrainingNeedOrderField =
  /** By when it was asked, latest first. */
  | 'ASKED_ON'
  /** By when they would come; those for any time last. */
  | 'WISHED_FROM';

/** Plans a session that answers a need. */
export type TrainingNeedPlanInput = {
  /** Whether a half-day may lie on a public holiday of the place. */
  evenOnHolidays?: boolean;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day of the session; the first wished day when left out. */
  startsOn?: string | null | undefined;
};

/** What became of a need. */
export type TrainingNeedStatus =
  /** A session answers it. */
  | 'ANSWERED'
  /** The provider does not answer it, and said why. */
  | 'DECLINED'
  /** Nobody has answered it yet. */
  | 'OPEN'
  /** It is no longer needed. */
  | 'WITHDRAWN';

/** Changes a need that is open; fields left out stay as they are, null clears them. */
export type TrainingNeedUpdateInput = {
  /** The course it is about; left out where a subject is given. */
  courseId?: string | number | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** How many people of the team. */
  headcount?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What they want to be able to do afterwards. */
  outcome?: string | null | undefined;
  /** Who could provide it; who provides the course, or anybody, when left out. */
  providerId?: string | number | null | undefined;
  /** The subject, where there is no course for it. */
  subject?: string | null | undefined;
  /** Where they would come. */
  territory?: TerritoryReference | null | undefined;
  /** From when they would come. */
  wishedFrom?: string | null | undefined;
  /** Until when they would come. */
  wishedTo?: string | null | undefined;
};

/** Withdraws a need. */
export type TrainingNeedWithdrawInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The need. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Which training rules; all conditions hold together. */
export type TrainingRuleFilter = {
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** By what the coverage of teams is counted from a day on. */
export type TrainingRuleRecordInput = {
  /** The courses that count, at most 20; any training when left out. */
  courses?: Array<CountedCourseInput>;
  /** First day on which it holds, until the next rule does. */
  from: string;
  /** For how many days after they came people do not count yet. */
  graceDays: number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** For the teams made for demonstration, and not for real ones. */
  isDemonstration?: boolean;
  /** Percent of the planned time that must have been attended. */
  leastShare: number;
  /** Whoever holds one of these positions belongs to the team: at least one. */
  positionKinds: Array<PositionKind>;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** What it is called. */
  title: string;
  /** For how many months a training counts; null for ever. */
  validityMonths?: number | null | undefined;
};

/** A rule that was recorded by mistake. */
export type TrainingRuleRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The rule. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Corrects a rule; fields left out stay as they are, null clears them. */
export type TrainingRuleUpdateInput = {
  /** The courses that count, at most 20, in place of those before. */
  courses?: Array<CountedCourseInput> | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day on which it holds, until the next rule does. */
  from?: string | null | undefined;
  /** For how many days after they came people do not count yet. */
  graceDays?: number | null | undefined;
  /** The rule. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Percent of the planned time that must have been attended. */
  leastShare?: number | null | undefined;
  /** Whoever holds one of these positions belongs to the team: at least one. */
  positionKinds?: Array<PositionKind> | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** For how many months a training counts; null for ever. */
  validityMonths?: number | null | undefined;
};

/** Cancels a session. */
export type TrainingSessionCancelInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; everyone may read it. */
  reason: string;
};

/** The same session once more, later. */
export type TrainingSessionDuplicateInput = {
  /** Whether a half-day may lie on a public holiday of the place. */
  evenOnHolidays?: boolean;
  /** The session that is done again. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day of the new one; its half-days, deadlines and decision lie as far apart as before. */
  startsOn: string;
};

/** Which training sessions; all conditions hold together. */
export type TrainingSessionFilter = {
  /** Of a course and version that this rule of coverage counts. */
  countedBy?: string | number | null | undefined;
  /** Sessions of this course. */
  course?: string | number | null | undefined;
  /** Held, with their last day in this year. */
  endedIn?: number | null | undefined;
  /** On this day or later: those that end before are left out. */
  from?: string | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Provided by this organization. */
  organization?: string | number | null | undefined;
  /** Part of the title or of the place; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that stand so. */
  status?: TrainingSessionStatus | null | undefined;
  /** Any of these. */
  statuses?: Array<TrainingSessionStatus> | null | undefined;
  /** Those that take place in this commune; with `includeDescendants`, in what lies in the territory. */
  territory?: TerritoryReference | null | undefined;
  /** On this day or before: those that begin after are left out. */
  to?: string | null | undefined;
  /** In which this person teaches. */
  trainer?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Who paid for a session, and when the last payment came. */
export type TrainingSessionFundingSetInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Who paid; null for not said. */
  funding?: TrainingFunding | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When the last payment came; null for not yet. */
  lastPaidOn?: string | null | undefined;
};

/** The order of a list of training sessions. */
export type TrainingSessionOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: TrainingSessionOrderField;
};

/** What training sessions can be ordered by. */
export type TrainingSessionOrderField =
  /** By their first day. */
  | 'STARTS_ON';

/** A session of a course. */
export type TrainingSessionPlanInput = {
  /** The address of that place. */
  address?: string | null | undefined;
  /** How people are admitted. */
  admission?: TrainingAdmission;
  /** How many can take part; as many as come when left out. */
  capacity?: number | null | undefined;
  /** The course, which has to be published. */
  courseId: string | number;
  /** When it is decided whether it takes place. */
  decisionOn?: string | null | undefined;
  /** Last day to enrol; the day before it begins when left out. */
  enrolUntil?: string | null | undefined;
  /** Whether a half-day may lie on a public holiday of the place. */
  evenOnHolidays?: boolean;
  /** Its half-days, at most 60. */
  halfDays: Array<HalfDayInput>;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How many it takes to be held. */
  minimum?: number | null | undefined;
  /** How people take part. */
  mode: TrainingMode;
  /** Where people meet; needed unless it is only online. */
  place?: string | null | undefined;
  /** Where to join it online: told to those who hold it and to those who have a place in it. */
  remoteUrl?: string | null | undefined;
  /** The commune of that place. */
  territory?: TerritoryReference | null | undefined;
  /** Zone of the tz database in which its hours are meant; that of the commune, `Europe/Paris` without one, when left out. */
  zone?: string | null | undefined;
};

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

/** Which session. */
export type TrainingSessionStepInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When a session for elected officials is published or opened: that its provider is not approved for them, and that it is announced all the same. */
  withoutApproval?: boolean;
};

/** As what those who take part in a session do so, unless their enrolment says otherwise. */
export type TrainingSessionTraineesSetInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** As what; null for not said. */
  traineeKind?: TraineeKind | null | undefined;
};

/** Who teaches in a session. */
export type TrainingSessionTrainersSetInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who teaches in all its half-days, in place of those before; at most 5. */
  trainerIds: Array<string | number>;
};

/** Changes a session; fields left out stay as they are, null clears them. */
export type TrainingSessionUpdateInput = {
  /** The address of that place. */
  address?: string | null | undefined;
  /** How people are admitted. */
  admission?: TrainingAdmission | null | undefined;
  /** How many can take part; as many as come when left out. */
  capacity?: number | null | undefined;
  /** When it is decided whether it takes place. */
  decisionOn?: string | null | undefined;
  /** Last day to enrol; the day before it begins when left out. */
  enrolUntil?: string | null | undefined;
  /** Whether a half-day may lie on a public holiday of the place. */
  evenOnHolidays?: boolean;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** All its half-days, in place of those before; at most 60. */
  halfDays?: Array<HalfDayInput> | null | undefined;
  /** The session. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How many it takes to be held. */
  minimum?: number | null | undefined;
  /** How people take part. */
  mode?: TrainingMode | null | undefined;
  /** Where people meet; needed unless it is only online. */
  place?: string | null | undefined;
  /** Where to join it online: told to those who hold it and to those who have a place in it. */
  remoteUrl?: string | null | undefined;
  /** The commune of that place. */
  territory?: TerritoryReference | null | undefined;
  /** Zone of the tz database in which its hours are meant; that of the commune, `Europe/Paris` without one, when left out. */
  zone?: string | null | undefined;
};

/** What editors say of a translation. */
export type TranslationMark =
  /** Somebody translates it. */
  | 'IN_PROGRESS'
  /** It is to be translated, anew where something is written. */
  | 'TO_TRANSLATE'
  /** It says what the original says now. */
  | 'TRANSLATED';

/** How an item stands in a language. */
export type TranslationStatus =
  /** Somebody translates it. */
  | 'IN_PROGRESS'
  /** It was written in it. */
  | 'ORIGINAL'
  /** The original has changed since it was translated. */
  | 'OUT_OF_DATE'
  /** It came with the item that this was made from, and nobody has said yet that it fits. */
  | 'TO_REVIEW'
  /** Nothing is written in it, or it is to be translated anew. */
  | 'TO_TRANSLATE'
  /** It says what the original says. */
  | 'TRANSLATED';

/** Why no letter about money could go to an organization. */
export type UntoldReason =
  /** Nobody was on record in its direction or its administration. */
  | 'NOBODY'
  /** Nobody in its direction or its administration had an email address on record. */
  | 'NO_ADDRESS';

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
  /** The session is for elected officials, and its provider is not approved for them on all of its days; nobody said that it may be announced all the same. */
  | 'APPROVAL_MISSING'
  /** The code is wrong, or its moment has passed. */
  | 'ATTENDANCE_CODE'
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
  /** A certificate in force stands on what somebody completed: it is revoked first. */
  | 'COMPLETION_CERTIFIED'
  /** It follows from signed attendance and is not changed by hand: the attendance is corrected instead. */
  | 'COMPLETION_SETTLED'
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
  /** Two records cannot both hold during the same period. */
  | 'OVERLAPPING_PERIOD'
  /** Whoever proposed a document does not review it. */
  | 'OWN_DOCUMENT'
  /** The payment has already been reversed: it no longer counts. */
  | 'PAYMENT_ALREADY_REVERSED'
  /** The payment is more than is still owed. */
  | 'PAYMENT_EXCEEDS_BALANCE'
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
  /** The seat is held by somebody else during part of that period. */
  | 'SEAT_TAKEN'
  /** The password was right; a code of the second factor, or a recovery code, is needed as well. */
  | 'SECOND_FACTOR_NEEDED'
  /** A secret ballot keeps no names. */
  | 'SECRET_BALLOT'
  /** What documents of a session have to say of its provider is not recorded. */
  | 'SESSION_DOCUMENT_INCOMPLETE'
  /** The report comes with the product: copy it under another name to change it. */
  | 'SHIPPED_REPORT'
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
  /** As many documents are registered, or wait for a review, as there may be. */
  | 'TOO_MANY_DOCUMENTS'
  /** As much is followed by one account as may be. */
  | 'TOO_MANY_FOLLOWED'
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

/** Asks for the email of a sign-up again. */
export type VerificationSendInput = {
  /** The address that was signed up. */
  email: string;
};

/** How a member voted. */
export type VoteChoice =
  /** Took part without choosing. */
  | 'ABSTAINED'
  /** Against it. */
  | 'AGAINST'
  /** For the proposal. */
  | 'FOR';

/** How many voted how, where names are not kept. */
export type VoteCountsInput = {
  /** Abstentions, 0 to 10,000. */
  abstained: number;
  /** Votes against, 0 to 10,000. */
  against: number;
  /** Votes for, 0 to 10,000. */
  for: number;
};

/** How one member voted. */
export type VoteInput = {
  /** How. */
  choice: VoteChoice;
  /** The mandate of the member. */
  mandateId: string | number;
};

/** Who voted how in an open ballot. */
export type VoteRecordInput = {
  /** The decision. */
  decisionId: string | number;
  /** The version of the decision that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 votes, one for each member. */
  votes: Array<VoteInput>;
};

/** What the votes say, computed from them; abstentions do not count. */
export type VoteResult =
  /** More against than for. */
  | 'MAJORITY_AGAINST'
  /** More for than against. */
  | 'MAJORITY_FOR'
  /** As many for as against. */
  | 'TIED';

/** Which deliveries; all conditions hold together. */
export type WebhookDeliveryFilter = {
  /** What became of it: any of these. */
  status?: Array<WebhookDeliveryStatus> | null | undefined;
};

/** Has something sent once more. */
export type WebhookDeliveryReplayInput = {
  /** The delivery. */
  id: string | number;
};

/** What became of something that was to be sent. */
export type WebhookDeliveryStatus =
  /** It arrived: the answer was 2xx. */
  | 'DELIVERED'
  /** It is not tried any more: five days of attempts failed, nothing is sent to the address, or its owner may not know of it any more. */
  | 'FAILED'
  /** It is tried, or will be tried again. */
  | 'PENDING';

/** Why nothing is sent to an address any more. */
export type WebhookDisabledReason =
  /** Nothing arrived for five days. */
  | 'FAILING'
  /** It answered 410 Gone: it wants no more. */
  | 'GONE'
  /** Its owner said so. */
  | 'OWNER';

/** An address that is told what happens from now on. */
export type WebhookEndpointCreateInput = {
  /** Where to send to: https, with a name of the public network, port 443 or 8443, and neither a password nor a fragment (#) in it. */
  address: string;
  /** What it is for, in one’s own words. */
  description?: string | null | undefined;
  /** Types of the events to tell of, as `webhookEvents` lists them; at least one. */
  eventTypes: Array<string>;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Names an address for webhooks. */
export type WebhookEndpointInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The endpoint. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Replaces the secret of an address for webhooks. */
export type WebhookEndpointRotateSecretInput = {
  /** The endpoint. */
  id: string | number;
  /** For how many hours the former secret goes on signing beside the new one; a day when left out. */
  overlapHours?: number;
};

/** Has a test sent. */
export type WebhookEndpointTestInput = {
  /** The endpoint. */
  id: string | number;
};

/** Changes an address for webhooks; fields left out stay as they are, null clears them. */
export type WebhookEndpointUpdateInput = {
  /** Where to send to: https, with a name of the public network, port 443 or 8443, and neither a password nor a fragment (#) in it. */
  address?: string | null | undefined;
  /** What it is for, in one’s own words. */
  description?: string | null | undefined;
  /** Types of the events to tell of, as `webhookEvents` lists them; at least one. */
  eventTypes?: Array<string> | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The endpoint. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Why something that was sent did not arrive. */
export type WebhookFailure =
  /** The answer was longer than 64 KB. */
  | 'ANSWER_TOO_LONG'
  /** No connection was made, or it broke. */
  | 'CONNECTION'
  /** The name of the host leads nowhere. */
  | 'NAME_UNKNOWN'
  /** What answered does not speak HTTP. */
  | 'NOT_HTTP'
  /** The secret cannot be read here any more: replace it. */
  | 'NO_SECRET'
  /** The name of the host leads to a network that is not public, or the address may not be used. */
  | 'PLACE_REFUSED'
  /** The answer was a redirect; none is followed. */
  | 'REDIRECT'
  /** The answer had another status than 2xx. */
  | 'STATUS'
  /** The whole took longer than ten seconds. */
  | 'TIMEOUT'
  /** No secure connection was made: a certificate that has expired, is of another name or of nobody known. */
  | 'TLS';

/** The withdrawal of a signatory. Give `organizationId`, or `slotId` for an undocumented one. */
export type WithdrawalRecordInput = {
  /** The agreement. */
  agreementId: string | number;
  /** From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds. */
  effectiveOn: string;
  /** The version of the signature that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When notice was given: not after it takes effect. */
  noticeOn?: string | null | undefined;
  /** Who withdraws. */
  organizationId?: string | number | null | undefined;
  /** What the source adds to the date: “end of year”. At most 200 characters. */
  precisionNote?: string | null | undefined;
  /** Why. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** What of its work stays accessible to the network. At most 2,000 characters. */
  remainsAccessible?: string | null | undefined;
  /** The undocumented signatory that withdraws. */
  slotId?: string | number | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
};

/** A withdrawal that was recorded by mistake, or is taken back before it takes effect. */
export type WithdrawalRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The withdrawal. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a withdrawal: fields left out stay as they are, null clears them. The signatory cannot change. */
export type WithdrawalUpdateInput = {
  /** From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds. */
  effectiveOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The withdrawal. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When notice was given: not after it takes effect. */
  noticeOn?: string | null | undefined;
  /** What the source adds to the date: “end of year”. At most 200 characters. */
  precisionNote?: string | null | undefined;
  /** Why. At most 2,000 characters. */
  reason?: string | null | undefined;
  /** What of its work stays accessible to the network. At most 2,000 characters. */
  remainsAccessible?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string> | null | undefined;
};

/** Gives up a workstream that was not delivered. */
export type WorkstreamAbandonInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What was learned, for those who come after. */
  lessons?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** What can happen in a workstream. There may be more of them later. */
export type WorkstreamActivityKind =
  /** A decision was written down. */
  | 'DECISION_RECORDED'
  /** It was said whether a decision still holds. */
  | 'DECISION_REVIEWED'
  /** Something that was published came of it. */
  | 'DELIVERABLE_ADDED'
  /** Something came of it no longer. */
  | 'DELIVERABLE_REMOVED'
  /** Somebody added a file. */
  | 'FILE_ADDED'
  /** A file was taken out. */
  | 'FILE_REMOVED'
  /** Somebody added a new version of a file. */
  | 'FILE_VERSION_ADDED'
  /** The lead went to another organization. */
  | 'LEAD_HANDED'
  /** A meeting does not take place. */
  | 'MEETING_CANCELLED'
  /** A meeting was called, or people were asked when they can. */
  | 'MEETING_PLANNED'
  /** A meeting was corrected, or its date chosen. */
  | 'MEETING_UPDATED'
  /** What was written of a meeting was approved. */
  | 'MINUTES_APPROVED'
  /** Somebody wrote what was said in a meeting. */
  | 'MINUTES_WRITTEN'
  /** Somebody came to work on it. */
  | 'PARTICIPANT_JOINED'
  /** Somebody works on it no longer. */
  | 'PARTICIPANT_LEFT'
  /** An organization came to make it with others. */
  | 'PARTNER_JOINED'
  /** An organization makes it no longer. */
  | 'PARTNER_LEFT'
  /** A poll was closed before its time. */
  | 'POLL_CLOSED'
  /** Those who make it were asked to decide. */
  | 'POLL_OPENED'
  /** A question that is to be decided was corrected. */
  | 'POLL_UPDATED'
  /** What a post said was taken out. */
  | 'POST_REMOVED'
  /** Somebody said otherwise what they had written. */
  | 'POST_UPDATED'
  /** Somebody wrote in a thread. */
  | 'POST_WRITTEN'
  /** Others told that they used what came of it. */
  | 'REUSE_TOLD'
  /** Somebody did a task. */
  | 'TASK_DONE'
  /** A task was moved on the board. */
  | 'TASK_MOVED'
  /** A task was written. */
  | 'TASK_RECORDED'
  /** A task was taken out. */
  | 'TASK_REMOVED'
  /** A task was corrected. */
  | 'TASK_UPDATED'
  /** Somebody told of a test on the ground. */
  | 'TEST_RECORDED'
  /** What was told of a test was taken out. */
  | 'TEST_REMOVED'
  /** What was told of a test was corrected. */
  | 'TEST_UPDATED'
  /** Somebody began to talk about something. */
  | 'THREAD_OPENED'
  /** It was launched, delivered, closed or given up, or one of these was taken back. */
  | 'WORKSTREAM_MOVED'
  /** It was proposed. */
  | 'WORKSTREAM_PROPOSED'
  /** What it is, or who may see it, was corrected. */
  | 'WORKSTREAM_UPDATED';

/** Says that one was at a meeting. */
export type WorkstreamAttendanceConfirmInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Says who was at a meeting. */
export type WorkstreamAttendanceRecordInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Everybody who was there, of those who worked on the workstream on that day. */
  personIds: Array<string | number>;
};

/** Closes a workstream that was delivered. */
export type WorkstreamCloseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What was learned, for those who come after. */
  lessons?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
};

/** What somebody did for a workstream. */
export type WorkstreamContributionKind =
  /** Published what came of it. */
  | 'DELIVERABLE'
  /** Gave a file. */
  | 'FILE'
  /** Was at a meeting of it. */
  | 'MEETING'
  /** Did a task. */
  | 'TASK'
  /** Tried it out on the ground. */
  | 'TEST'
  /** Wrote something in its discussion. */
  | 'TEXT';

/** Something that those who make a workstream have decided. */
export type WorkstreamDecisionRecordInput = {
  /** When: today or before; today when left out. */
  decidedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting of it in which that was decided. */
  meetingId?: string | number | null | undefined;
  /** When it is to be asked again whether it holds. */
  reviewOn?: string | null | undefined;
  /** What was decided; plain text. */
  statement: string;
  /** The workstream. */
  workstreamId: string | number;
};

/** Takes a decision out that was written down by mistake. */
export type WorkstreamDecisionRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The decision. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Says whether a decision still holds. */
export type WorkstreamDecisionReviewInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Whether it does. */
  holds: boolean;
  /** The decision. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it is to be asked next, where it does; never when left out. */
  reviewOn?: string | null | undefined;
};

/** Corrects a decision; fields left out stay as they are, null clears them. */
export type WorkstreamDecisionUpdateInput = {
  /** When: today or before; today when left out. */
  decidedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The decision. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it is to be asked again whether it holds. */
  reviewOn?: string | null | undefined;
  /** What was decided; plain text. */
  statement?: string | null | undefined;
};

/** Says that what a workstream is for is there. */
export type WorkstreamDeliverInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
};

/** Adds a file to a workstream. */
export type WorkstreamFileAddInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  note?: string | null | undefined;
  /** What it is called. */
  title: string;
  /** The file: uploaded by the caller for this workstream (POST /files/uploads with `holder`), whole. */
  uploadId: string | number;
  /** The workstream. */
  workstreamId: string | number;
};

/** Takes a file out of a workstream. */
export type WorkstreamFileRemoveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The file. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Adds a new version of a file of a workstream. */
export type WorkstreamFileVersionAddInput = {
  /** The file. */
  fileId: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The version: uploaded by the caller for the workstream of the file (POST /files/uploads with `holder`), whole. */
  uploadId: string | number;
};

/** Which workstreams; all conditions hold together. */
export type WorkstreamFilter = {
  /** Whether they were collective by the day. */
  collective?: boolean | null | undefined;
  /** Also what was made for demonstration; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** With `territory`: also all that lies in it. False when left out. */
  includeDescendants?: boolean | null | undefined;
  /** Whether they had been launched, and not given up, by the day. */
  launched?: boolean | null | undefined;
  /** That this organization leads on the day. */
  lead?: string | number | null | undefined;
  /** That this organization makes on the day. */
  organization?: string | number | null | undefined;
  /** On which this person works on the day, if the caller may see them. */
  person?: string | number | null | undefined;
  /** Proposed on this day or later. */
  proposedFrom?: string | null | undefined;
  /** Whether others had used what came of them by the day, as far as the caller may see. */
  reused?: boolean | null | undefined;
  /** Part of what it is called, or of what it is for, in French; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** That are so far on the day. */
  states?: Array<WorkstreamState> | null | undefined;
  /** About this territory; with `includeDescendants`, also about what lies in it. */
  territory?: TerritoryReference | null | undefined;
  /** About this theme. */
  theme?: string | number | null | undefined;
  /** What changed since this cursor, in the order of commits; "start" for all there is. FollowedRecord says how. */
  updatedSince?: string | null | undefined;
};

/** Says that a workstream is worked on. */
export type WorkstreamLaunchInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
};

/** Hands the lead of a workstream to one of its partners; who had it stays as a partner. */
export type WorkstreamLeadInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The time of that partner in the workstream (`Workstream.partners`). */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Since when; today when left out. */
  on?: string | null | undefined;
};

/** Says that a meeting does not take place. */
export type WorkstreamMeetingCancelInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason: string;
};

/** A meeting of a workstream: at a time, or at one of several that people are asked about. */
export type WorkstreamMeetingRecordInput = {
  /** What it is about, point by point; plain text. */
  agenda?: string | null | undefined;
  /** The times that people are asked about, two at least. */
  dates?: Array<MeetingDateInput>;
  /** When it ends; left out where people are asked. */
  endsAt?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where it is. */
  place?: string | null | undefined;
  /** When it begins; left out where people are asked. */
  startsAt?: string | null | undefined;
  /** The zone in which its hours are meant, by its name at IANA. */
  timeZone?: string;
  /** What it is called. */
  title: string;
  /** Where it is on the web. */
  url?: string | null | undefined;
  /** The workstream. */
  workstreamId: string | number;
};

/** How far a meeting of a workstream is at this instant. */
export type WorkstreamMeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** People are asked when they can. */
  | 'DATES_ASKED'
  /** It is over. */
  | 'HELD'
  /** Its date is fixed, and it is not over. */
  | 'PLANNED';

/** Corrects a meeting; fields left out stay as they are, null clears them. */
export type WorkstreamMeetingUpdateInput = {
  /** What it is about, point by point; plain text. */
  agenda?: string | null | undefined;
  /** When it ends; left out where people are asked. */
  endsAt?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where it is. */
  place?: string | null | undefined;
  /** When it begins; left out where people are asked. */
  startsAt?: string | null | undefined;
  /** The zone in which its hours are meant, by its name at IANA. */
  timeZone?: string | null | undefined;
  /** What it is called. */
  title?: string | null | undefined;
  /** Where it is on the web. */
  url?: string | null | undefined;
};

/** Approves what somebody else has written of a meeting. */
export type WorkstreamMinutesApproveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The version. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Writes what was said in a meeting, as a new version. */
export type WorkstreamMinutesWriteInput = {
  /** The number of the last version that the caller has seen, 0 for none: where somebody wrote another meanwhile, it fails. */
  afterNumber?: number | null | undefined;
  /** What was said; plain text. */
  body: string;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The meeting. */
  meetingId: string | number;
};

/** Ends that somebody works on a workstream. */
export type WorkstreamParticipantEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Their time in it (`Workstream.participants`). */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day without them; today when left out. */
  on?: string | null | undefined;
};

/** Somebody who works on a workstream from now on. */
export type WorkstreamParticipantRecordInput = {
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The person; the caller when left out. */
  personId?: string | number | null | undefined;
  /** What they do in it. */
  role?: WorkstreamParticipantRole;
  /** The workstream. */
  workstreamId: string | number;
};

/** What somebody does in a workstream. */
export type WorkstreamParticipantRole =
  /** Coordinates it (anime): says what becomes of it, and who works on it. */
  | 'COORDINATOR'
  /** Works on it. */
  | 'MEMBER';

/** Ends that an organization makes a workstream with others. */
export type WorkstreamPartnerEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Its time in the workstream (`Workstream.partners`). */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day without it; today when left out. */
  on?: string | null | undefined;
};

/** An organization that makes a workstream with others from now on. */
export type WorkstreamPartnerRecordInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization. */
  organizationId: string | number;
  /** The workstream. */
  workstreamId: string | number;
};

/** What an organization is to a workstream. */
export type WorkstreamPartnerRole =
  /** Leads it: one at a time. */
  | 'LEAD'
  /** Makes it with the others. */
  | 'PARTNER';

/** A part of the calendar of a workstream. */
export type WorkstreamPhaseInput = {
  /** Last day. */
  endsOn?: string | null | undefined;
  /** The part, where it is there already. */
  id?: string | number | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr: string;
};

/** A workstream that an organization proposes, and leads from then on. */
export type WorkstreamProposeInput = {
  /** The same in English. */
  aimEn?: string | null | undefined;
  /** What it is for, in French; plain text. */
  aimFr?: string;
  /** The last day that is planned. */
  endsOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The organization that leads it: one in which the caller holds a role. */
  leadId: string | number;
  /** The workstream that it is a part of. */
  parentId?: string | number | null | undefined;
  /** Its calendar in order, in place of what stood there. */
  phases?: Array<WorkstreamPhaseInput>;
  /** The first day that is planned. */
  startsOn?: string | null | undefined;
  /** The territories that it is about. */
  territories?: Array<string | number>;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number>;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr: string;
  /** Who may see it. */
  visibility?: WorkstreamVisibility;
};

/** Takes back the last thing that was said of how far a workstream is. */
export type WorkstreamReopenInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far a workstream is. Whether it is collective is another fact, which stands beside. */
export type WorkstreamState =
  /** It was given up, for a reason. */
  | 'ABANDONED'
  /** It was delivered, and nothing is to come. */
  | 'CLOSED'
  /** What it was for is there. */
  | 'DELIVERED'
  /** It is worked on. */
  | 'LAUNCHED'
  /** Somebody has proposed it. */
  | 'PROPOSED';

/** Corrects a workstream; fields left out stay as they are, null clears them. */
export type WorkstreamUpdateInput = {
  /** The same in English. */
  aimEn?: string | null | undefined;
  /** What it is for, in French; plain text. */
  aimFr?: string | null | undefined;
  /** The last day that is planned. */
  endsOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The workstream. */
  id: string | number;
  /** Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The workstream that it is a part of. */
  parentId?: string | number | null | undefined;
  /** Its calendar in order, in place of what stood there. */
  phases?: Array<WorkstreamPhaseInput> | null | undefined;
  /** The first day that is planned. */
  startsOn?: string | null | undefined;
  /** The territories that it is about. */
  territories?: Array<string | number> | null | undefined;
  /** What it is about: themes by their ids or keys. */
  themes?: Array<string | number> | null | undefined;
  /** The same in English. */
  titleEn?: string | null | undefined;
  /** What it is called in French. */
  titleFr?: string | null | undefined;
  /** Who may see it. */
  visibility?: WorkstreamVisibility | null | undefined;
};

/** Who may see a workstream. */
export type WorkstreamVisibility =
  /** Members of the club, and whoever holds a role in the network or in one of its organizations, too. */
  | 'NETWORK'
  /** Everybody. */
  | 'PUBLIC'
  /** Who works on it, and the organizations that make it. */
  | 'TEAM';

export type AbsenceAnnounceMutationVariables = Exact<{
  input: AbsenceAnnounceInput;
}>;


export type AbsenceAnnounceMutation = { absenceAnnounce: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccommodationAnswerMutationVariables = Exact<{
  input: AccommodationAnswerInput;
}>;


export type AccommodationAnswerMutation = { accommodationAnswer: { accommodationRequest: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccommodationReferentSetMutationVariables = Exact<{
  input: AccommodationReferentSetInput;
}>;


export type AccommodationReferentSetMutation = { accommodationReferentSet: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccommodationRequestMutationVariables = Exact<{
  input: AccommodationRequestInput;
}>;


export type AccommodationRequestMutation = { accommodationRequest: { accommodationRequest: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccommodationWithdrawMutationVariables = Exact<{
  input: AccommodationWithdrawInput;
}>;


export type AccommodationWithdrawMutation = { accommodationWithdraw: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccountActivityQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountActivityQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, subjectType: string, actorName: string | null, before: string | null, after: string | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type AccountConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountConsentsQuery = { viewer: { id: string, consents: Array<{ purpose: ConsentPurpose, given: boolean, textVersion: string, at: string }> } | null };

export type AccountEraseMutationVariables = Exact<{
  input: AccountEraseInput;
}>;


export type AccountEraseMutation = { accountErase: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccountRolesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountRolesQuery = { viewer: { id: string, lacksSecondFactor: boolean, roles: { totalCount: number, nodes: Array<{ asOf: string, id: string, role: Role, from: string, until: string | null, isCurrent: boolean, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { viewer: { id: string, email: string, passwordChangedAt: string | null, secondFactorAt: string | null, recoveryCodesLeft: number, lacksSecondFactor: boolean, linkedServices: Array<{ issuer: string, linkedAt: string }> } | null, signInServices: Array<{ name: string, path: string }> };

export type AccountSessionsEndMutationVariables = Exact<{
  input: AccountSessionsEndInput;
}>;


export type AccountSessionsEndMutation = { accountSessionsEnd: { account: { id: string, sessionCount: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccountSessionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountSessionsQuery = { viewer: { id: string, sessions: { totalCount: number, nodes: Array<{ id: string, createdAt: string, lastUsedAt: string, expiresAt: string, secondFactorAt: string | null, userAgent: string | null, address: string | null, isCurrent: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AccountSignUpMutationVariables = Exact<{
  input: AccountSignUpInput;
}>;


export type AccountSignUpMutation = { accountSignUp: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AccountTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountTokensQuery = { viewer: { id: string, tokens: { totalCount: number, nodes: Array<{ id: string, name: string, scopes: Array<TokenScope>, reports: Array<string> | null, uses: number, usesToday: number, mostADay: number | null, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AccountWebhookQueryVariables = Exact<{
  id: string | number;
}>;


export type AccountWebhookQuery = { webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number, secrets: Array<{ hint: string, from: string, until: string | null }> } | null };

export type AccountWebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountWebhooksQuery = { webhookEndpoints: { totalCount: number, nodes: Array<{ id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type AccountsQueryVariables = Exact<{
  filter?: AccountFilter | null | undefined;
  orderBy?: AccountOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, nodes: Array<{ id: string, email: string, createdAt: string, lastSeenAt: string, secondFactorAt: string | null, hasPassword: boolean, warnedAt: string | null, sessionCount: number, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, roles: { nodes: Array<{ asOf: string, id: string, role: Role, from: string, until: string | null, isCurrent: boolean, organization: { id: string, asOf: string, key: string, name: string } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type AgendaItemAddMutationVariables = Exact<{
  input: AgendaItemAddInput;
}>;


export type AgendaItemAddMutation = { agendaItemAdd: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AgendaItemRemoveMutationVariables = Exact<{
  input: AgendaItemRemoveInput;
}>;


export type AgendaItemRemoveMutation = { agendaItemRemove: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AgreementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementChoicesQuery = { agreements: { nodes: Array<{ asOf: string, id: string, key: string, title: string, isDemonstration: boolean }> } };

export type AgreementCreateMutationVariables = Exact<{
  input: AgreementCreateInput;
}>;


export type AgreementCreateMutation = { agreementCreate: { agreement: { asOf: string, id: string, key: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AgreementHeadQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type AgreementHeadQuery = { agreement: { asOf: string, id: string, kind: AgreementKind, title: string, isDemonstration: boolean } | null };

export type AgreementPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type AgreementPageQuery = { agreement: { asOf: string, id: string, key: string, kind: AgreementKind, title: string, isDemonstration: boolean, signedOn: string, inForceOn: string | null, endedOn: string | null, supersedesInferred: boolean, supersedesNote: string | null, countedSignatories: number, assertedSignatories: number | null, supersedes: { asOf: string, id: string, key: string, title: string } | null, supersededBy: { asOf: string, id: string, key: string, title: string, signedOn: string, supersedesInferred: boolean, supersedesNote: string | null } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, discrepancy: { kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null, inForce: { totalCount: number }, withdrawn: { totalCount: number }, superseded: { totalCount: number }, versions: Array<{ number: number, adoptedOn: string, changes: string }>, documents: Array<{ kind: AgreementDocumentKind, title: string, url: string | null }>, parties: Array<{ role: AgreementRole, organization: { id: string, asOf: string, key: string, name: string } }> } | null };

export type AgreementRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementRecordQuery = { agreement: { asOf: string, id: string, title: string, signedOn: string, inForceOn: string | null, endedOn: string | null, supersedesNote: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null };

export type AgreementSignatoriesQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementSignatoriesQuery = { agreement: { asOf: string, id: string, signatures: { nodes: Array<{ asOf: string, id: string, organization: { id: string, asOf: string, name: string } | null, slot: { asOf: string, id: string, label: string, identifiedAs: { id: string, asOf: string } | null } | null }> } } | null };

export type AgreementSignaturesQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
  status: SignatureStatusFilter;
  after?: string | null | undefined;
}>;


export type AgreementSignaturesQuery = { agreement: { asOf: string, id: string, signatures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ asOf: string, id: string, signedOn: string, enteredIntoForceOn: string | null, withdrawnOn: string | null, status: SignatureStatus, certainty: Certainty, note: string | null, version: number, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean } | null, slot: { asOf: string, id: string, kind: OrganizationKind, label: string, number: number, identifiedAs: { id: string, asOf: string } | null } | null, withdrawal: { asOf: string, id: string, noticeOn: string | null, effectiveOn: string, precisionNote: string | null, reason: string | null, remainsAccessible: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } } | null };

export type AgreementUpdateMutationVariables = Exact<{
  input: AgreementUpdateInput;
}>;


export type AgreementUpdateMutation = { agreementUpdate: { agreement: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualTrainingReturnBeginMutationVariables = Exact<{
  input: AnnualTrainingReturnBeginInput;
}>;


export type AnnualTrainingReturnBeginMutation = { annualTrainingReturnBegin: { annualTrainingReturn: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualTrainingReturnCorrectMutationVariables = Exact<{
  input: AnnualTrainingReturnCorrectInput;
}>;


export type AnnualTrainingReturnCorrectMutation = { annualTrainingReturnCorrect: { annualTrainingReturn: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualTrainingReturnDiscardMutationVariables = Exact<{
  input: AnnualTrainingReturnDiscardInput;
}>;


export type AnnualTrainingReturnDiscardMutation = { annualTrainingReturnDiscard: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualTrainingReturnFillMutationVariables = Exact<{
  input: AnnualTrainingReturnFillInput;
}>;


export type AnnualTrainingReturnFillMutation = { annualTrainingReturnFill: { annualTrainingReturn: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualReturnPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AnnualReturnPageQuery = { annualTrainingReturn: { id: string, asOf: string, year: number, number: number, status: AnnualReturnStatus, formVersion: string, formNotice: string, submittedOn: string | null, correctionReason: string | null, isDemonstration: boolean, version: number, provider: { id: string, asOf: string, key: string, name: string } | null, replaces: { id: string, asOf: string, number: number } | null, replacedBy: { id: string, asOf: string, number: number, status: AnnualReturnStatus } | null, lines: Array<{ frame: string, code: string, title: string, explanation: string, kind: ReturnLineKind, origin: ReturnLineOrigin, isVerified: boolean, isTotal: boolean, people: number | null, hours: number | null, amountCents: number | null, words: string | null, source: string | null, knownOn: string | null, countedPeople: number | null, countedHours: number | null, isDifferent: boolean, opens: ReturnLineRecords | null }>, controls: Array<{ kind: ReturnControlKind, left: number | null, right: number | null, isMet: boolean | null }>, gaps: Array<{ kind: ReturnGapKind, count: number }> } | null };

export type AnnualTrainingReturnSubmitMutationVariables = Exact<{
  input: AnnualTrainingReturnSubmitInput;
}>;


export type AnnualTrainingReturnSubmitMutation = { annualTrainingReturnSubmit: { annualTrainingReturn: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AnnualReturnsQueryVariables = Exact<{
  filter?: AnnualTrainingReturnFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: AnnualTrainingReturnOrder | null | undefined;
}>;


export type AnnualReturnsQuery = { annualTrainingReturns: { totalCount: number, nodes: Array<{ id: string, asOf: string, year: number, number: number, status: AnnualReturnStatus, formVersion: string, submittedOn: string | null, isDemonstration: boolean, version: number, provider: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type AssertedFigureRecordMutationVariables = Exact<{
  input: AssertedFigureRecordInput;
}>;


export type AssertedFigureRecordMutation = { assertedFigureRecord: { assertedFigure: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AssertedFigureRemoveMutationVariables = Exact<{
  input: AssertedFigureRemoveInput;
}>;


export type AssertedFigureRemoveMutation = { assertedFigureRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AssertedFigureUpdateMutationVariables = Exact<{
  input: AssertedFigureUpdateInput;
}>;


export type AssertedFigureUpdateMutation = { assertedFigureUpdate: { assertedFigure: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AssertedFigureQueryVariables = Exact<{
  id: string | number;
}>;


export type AssertedFigureQuery = { node:
    | { id: string, value: number, comparison: FigureComparison, on: string, statement: string | null, note: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type AssertedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type AssertedFiguresQuery = { assertedFigures: { totalCount: number, nodes: Array<{ id: string, measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, counted: number | null, organizationKind: OrganizationKind | null, statement: string | null, note: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, agreement: { asOf: string, id: string, key: string, title: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } };

export type AttendanceCodesQueryVariables = Exact<{
  halfDayId: string | number;
}>;


export type AttendanceCodesQuery = { attendanceCodes: { now: string, codes: Array<{ code: string, shortCode: string, from: string, until: string }> } | null };

export type AttendanceCorrectMutationVariables = Exact<{
  input: AttendanceCorrectInput;
}>;


export type AttendanceCorrectMutation = { attendanceCorrect: { signature: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AttendanceDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendanceDeskQuery = { trainingSession: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, startsOn: string, endsOn: string, endsAt: string, zone: string, viewerHolds: boolean, isDemonstration: boolean, version: number, halfDays: Array<{ id: string, on: string, half: HalfDayKind, from: string, to: string, room: string | null, startsAt: string, endsAt: string, attendance: { sealedAt: string | null, presentCount: number | null } | null }> } | null };

export type AttendanceOwnQueryVariables = Exact<{
  halfDayId: string | number;
}>;


export type AttendanceOwnQuery = { attendanceSheet: { id: string, on: string, half: HalfDayKind, from: string, to: string, opensAt: string, endsAt: string, viewerHolds: boolean, seal: { id: string, asOf: string, sealedAt: string } | null, viewerEnrolment: { id: string, asOf: string } | null, lines: Array<{ presence: AttendancePresence | null, enrolment: { id: string, asOf: string } | null, signature: { id: string, asOf: string, method: AttendanceMethod, signedAt: string } | null }>, session: { id: string, asOf: string, title: string, isDemonstration: boolean } | null } | null };

export type AttendanceRecordMutationVariables = Exact<{
  input: AttendanceRecordInput;
}>;


export type AttendanceRecordMutation = { attendanceRecord: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AttendanceSealMutationVariables = Exact<{
  input: AttendanceSealInput;
}>;


export type AttendanceSealMutation = { attendanceSeal: { seal: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AttendanceSettleMutationVariables = Exact<{
  input: AttendanceSettleInput;
}>;


export type AttendanceSettleMutation = { attendanceSettle: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type AttendanceSheetQueryVariables = Exact<{
  halfDayId: string | number;
}>;


export type AttendanceSheetQuery = { attendanceSheet: { id: string, on: string, half: HalfDayKind, from: string, to: string, opensAt: string, endsAt: string, viewerHolds: boolean, presentCount: number | null, seal: { id: string, asOf: string, headcount: number, difference: string | null, sealedAt: string, number: number, hash: string } | null, lines: Array<{ name: string, organizationName: string | null, presence: AttendancePresence | null, isAnnounced: boolean, enrolment: { id: string, asOf: string, status: EnrolmentStatus } | null, signature: { id: string, asOf: string, method: AttendanceMethod, evidence: AttendanceEvidence | null, signedAt: string, deviceAt: string | null, isCorrection: boolean, reason: string | null, note: string | null } | null }> } | null };

export type AttendanceSignMutationVariables = Exact<{
  input: AttendanceSignInput;
}>;


export type AttendanceSignMutation = { attendanceSign: { signature: { id: string, asOf: string, isCorrection: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type BackgroundJobRetryMutationVariables = Exact<{
  input: BackgroundJobRetryInput;
}>;


export type BackgroundJobRetryMutation = { backgroundJobRetry: { backgroundJob: { id: string, state: JobState } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type BackgroundJobsQueryVariables = Exact<{
  filter?: BackgroundJobFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BackgroundJobsQuery = { backgroundJobs: { totalCount: number, nodes: Array<{ id: string, task: string, state: JobState, attempts: number, maxAttempts: number, lastError: string | null, createdAt: string, runAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type BallotCastMutationVariables = Exact<{
  input: BallotCastInput;
}>;


export type BallotCastMutation = { ballotCast: { receipt: { code: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type BankAccountSetMutationVariables = Exact<{
  input: BankAccountSetInput;
}>;


export type BankAccountSetMutation = { bankAccountSet: { bankAccount: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type BodyDecisionsQueryVariables = Exact<{
  filter: DecisionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BodyDecisionsQuery = { decisions: { totalCount: number, nodes: Array<{ asOf: string, id: string, decidedOn: string, year: number, number: number, title: string, outcome: DecisionOutcome, ballot: { for: number, against: number, abstained: number, isSecret: boolean, result: VoteResult } | null, meeting: { asOf: string, id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BodyMandatesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BodyMandatesQuery = { governingBody: { asOf: string, id: string, mandates: { nodes: Array<{ asOf: string, id: string, from: string, to: string | null, seat: number, function: MandateFunction, version: number, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, constituency: { asOf: string, id: string }, substituteFor: { asOf: string, id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BodyMeetingsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BodyMeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ asOf: string, id: string, scheduledAt: string, scheduledOn: string, place: string | null, isOnline: boolean, status: MeetingStatus, minutesApprovedOn: string | null, decisions: Array<{ asOf: string, id: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BodyMembersQueryVariables = Exact<{
  id: string | number;
  asOf: string;
}>;


export type BodyMembersQuery = { governingBody: { asOf: string, id: string, mandates: { nodes: Array<{ asOf: string, id: string, seat: number, function: MandateFunction, person: { asOf: string, id: string, name: string, givenName: string, familyName: string } | null, organization: { id: string, asOf: string, name: string } | null, substituteFor: { asOf: string, id: string } | null }> } } | null };

export type BrowseRegionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type BrowseRegionsQuery = { territories: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, continuedAs: Array<{ id: string, asOf: string, code: string }> }> }, departements: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, region: { id: string, asOf: string, code: string } | null, successors: { territories: Array<{ id: string, asOf: string, code: string }> }, continuedAs: Array<{ id: string, asOf: string, code: string }> }> }, overseasDepartements: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, region: { id: string, asOf: string, code: string } | null, successors: { territories: Array<{ id: string, asOf: string, code: string }> }, continuedAs: Array<{ id: string, asOf: string, code: string }> }> } };

export type DrawnDepartementFragment = { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, region: { id: string, asOf: string, code: string } | null, successors: { territories: Array<{ id: string, asOf: string, code: string }> }, continuedAs: Array<{ id: string, asOf: string, code: string }> };

export type CalendarFeedMakeMutationVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedMakeMutation = { calendarFeedMake: { path: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CalendarFeedRevokeMutationVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedRevokeMutation = { calendarFeedRevoke: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CatalogueDataQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CatalogueDataQuery = { items: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, publishedOn: string | null, text: { locale: string, title: string, summary: string }, licence: { url: string }, keptBy: { id: string, asOf: string, name: string } | null, themes: Array<{ id: string, label: string }>, versions: Array<{ madeAt: string, isShown: boolean }> }
      | { id: string, asOf: string, url: string | null, publishedOn: string | null, documents: Array<{ title: string, language: string | null, media: { asOf: string, id: string, mime: string, extension: string, bytes: number, url: string | null, licence: { url: string } } | null }>, text: { locale: string, title: string, summary: string }, licence: { url: string }, keptBy: { id: string, asOf: string, name: string } | null, themes: Array<{ id: string, label: string }>, versions: Array<{ madeAt: string, isShown: boolean }> }
      | { id: string, asOf: string, publishedOn: string | null, text: { locale: string, title: string, summary: string }, licence: { url: string }, keptBy: { id: string, asOf: string, name: string } | null, themes: Array<{ id: string, label: string }>, versions: Array<{ madeAt: string, isShown: boolean }> }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, portals: { totalCount: number } };

export type CataloguePortalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CataloguePortalsQuery = { portals: { totalCount: number, nodes: Array<{ id: string, asOf: string, slug: string, name: string, introduction: string, openedOn: string | null, keptBy: { id: string, asOf: string, name: string } | null, territories: Array<{ id: string, asOf: string, name: string }> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, items: { totalCount: number } };

export type CertificateReissueMutationVariables = Exact<{
  input: CertificateReissueInput;
}>;


export type CertificateReissueMutation = { certificateReissue: { certificate: { id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CertificateRevokeMutationVariables = Exact<{
  input: CertificateRevokeInput;
}>;


export type CertificateRevokeMutation = { certificateRevoke: { certificate: { id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CertificateVerificationQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type CertificateVerificationQuery = { certificateVerification: { valid: boolean, status: CertificateStatus, number: string, kind: CertificateKind, holderName: string, employerName: string | null, providerName: string, providerAddress: string | null, providerSiren: string | null, signatory: string | null, signatoryFunction: string | null, place: string | null, startsOn: string, completedOn: string, hours: number | null, plannedHours: number | null, issuedOn: string, validUntil: string | null, revokedOn: string | null, revocationReason: string | null, sha256: string, isDemonstration: boolean, course: { title: string, objectives: string }, replaces: { number: string, issuedOn: string, reason: string } | null, replacedBy: { number: string, issuedOn: string } | null } | null };

export type CertificatesIssueMutationVariables = Exact<{
  input: CertificatesIssueInput;
}>;


export type CertificatesIssueMutation = { certificatesIssue: { results: Array<{ person: { id: string, asOf: string, name: string } | null, certificate: { id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
        | { code: UserErrorCode, message: string, path: Array<string> | null }
        | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
        | { code: UserErrorCode, message: string, path: Array<string> | null }
      > }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ChainLinksQueryVariables = Exact<{
  id: string | number;
  side: ChainSide;
  kinds?: Array<ChainKind> | ChainKind | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChainLinksQuery = { chainLinks: { totalCount: number, nodes: Array<{ kind: ChainKind, on: string | null, until: string | null, certainty: Certainty, via: number | null, missing: Array<ChainKind>, fans: Array<{ kind: ChainKind, count: number }>, node:
        | { __typename: 'AccommodationRequest', asOf: string, id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
        | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
        | { __typename: 'AssertedFigure', id: string }
        | { __typename: 'AttendanceSeal', asOf: string, id: string }
        | { __typename: 'AttendanceSignature', asOf: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BackgroundJob', id: string }
        | { __typename: 'BankAccount', asOf: string, id: string }
        | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'ClubInvitation', asOf: string, id: string }
        | { __typename: 'ClubMember', asOf: string, id: string }
        | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
        | { __typename: 'ClubNotice', asOf: string, id: string }
        | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
        | { __typename: 'CollectiveRule', id: string }
        | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
        | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Constituency', asOf: string, id: string }
        | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'CourseDraft', asOf: string, id: string }
        | { __typename: 'CourseWait', asOf: string, id: string }
        | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'DateAnswer', asOf: string, id: string }
        | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
            | { id: string, asOf: string, title: string }
           | null }
        | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
        | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
        | { __typename: 'Edition', id: string }
        | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'EnrolmentOffer', asOf: string, id: string }
        | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'EvaluationForm', asOf: string, id: string }
        | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
        | { __typename: 'GroundTest', asOf: string, id: string }
        | { __typename: 'Handover', asOf: string, id: string }
        | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Invitation', asOf: string, id: string }
        | { __typename: 'ItemPreview', id: string }
        | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'Media', asOf: string, id: string }
        | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
        | { __typename: 'MeetingDate', asOf: string, id: string }
        | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Network', asOf: string, id: string }
        | { __typename: 'NetworkEvent', asOf: string, id: string }
        | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
        | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'Placement', asOf: string, id: string }
        | { __typename: 'Poll', asOf: string, id: string }
        | { __typename: 'PollVoter', asOf: string, id: string }
        | { __typename: 'Portal', asOf: string, id: string }
        | { __typename: 'PortfolioArchive', asOf: string, id: string }
        | { __typename: 'Position', asOf: string, id: string }
        | { __typename: 'Post', asOf: string, id: string }
        | { __typename: 'PostReaction', asOf: string, id: string }
        | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'QualityProfile', asOf: string, id: string }
        | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'RegisteredDocument', id: string }
        | { __typename: 'ReminderRun', id: string }
        | { __typename: 'ReportKey', id: string }
        | { __typename: 'ReportRun', id: string }
        | { __typename: 'ReportSchedule', id: string }
        | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
        | { __typename: 'RoleGrant', asOf: string, id: string }
        | { __typename: 'SavedQuery', id: string }
        | { __typename: 'SavedQueryVersion', id: string }
        | { __typename: 'SavedSearch', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Signature', asOf: string, id: string }
        | { __typename: 'Slot', asOf: string, id: string, slot: string }
        | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
        | { __typename: 'Task', asOf: string, id: string }
        | { __typename: 'Territory', asOf: string, id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'Thread', asOf: string, id: string }
        | { __typename: 'Token', id: string }
        | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingRule', asOf: string, id: string }
        | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Viewer', id: string }
        | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
        | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'WebhookDelivery', id: string }
        | { __typename: 'WebhookEndpoint', id: string }
        | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
        | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
        | { __typename: 'WorkstreamDecision', asOf: string, id: string }
        | { __typename: 'WorkstreamFile', asOf: string, id: string }
        | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
        | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
        | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
        | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
        | { __typename: 'WorkstreamPartner', asOf: string, id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ChainPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ChainPageQuery = { chain: { missing: Array<ChainKind>, of:
      | { __typename: 'AccommodationRequest', asOf: string, id: string }
      | { __typename: 'Account', id: string }
      | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
      | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
      | { __typename: 'AssertedFigure', id: string }
      | { __typename: 'AttendanceSeal', asOf: string, id: string }
      | { __typename: 'AttendanceSignature', asOf: string, id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BackgroundJob', id: string }
      | { __typename: 'BankAccount', asOf: string, id: string }
      | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
      | { __typename: 'ClubInvitation', asOf: string, id: string }
      | { __typename: 'ClubMember', asOf: string, id: string }
      | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
      | { __typename: 'ClubNotice', asOf: string, id: string }
      | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
      | { __typename: 'CollectiveRule', id: string }
      | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
      | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'Constituency', asOf: string, id: string }
      | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'CourseDraft', asOf: string, id: string }
      | { __typename: 'CourseWait', asOf: string, id: string }
      | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
      | { __typename: 'DateAnswer', asOf: string, id: string }
      | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
          | { id: string, asOf: string, title: string }
         | null }
      | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
      | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
      | { __typename: 'Edition', id: string }
      | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
      | { __typename: 'EnrolmentOffer', asOf: string, id: string }
      | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string }
      | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
      | { __typename: 'EvaluationForm', asOf: string, id: string }
      | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
      | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
      | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
      | { __typename: 'GroundTest', asOf: string, id: string }
      | { __typename: 'Handover', asOf: string, id: string }
      | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'Invitation', asOf: string, id: string }
      | { __typename: 'ItemPreview', id: string }
      | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
      | { __typename: 'Media', asOf: string, id: string }
      | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
      | { __typename: 'MeetingDate', asOf: string, id: string }
      | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Network', asOf: string, id: string }
      | { __typename: 'NetworkEvent', asOf: string, id: string }
      | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string }
      | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
      | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
      | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
      | { __typename: 'Placement', asOf: string, id: string }
      | { __typename: 'Poll', asOf: string, id: string }
      | { __typename: 'PollVoter', asOf: string, id: string }
      | { __typename: 'Portal', asOf: string, id: string }
      | { __typename: 'PortfolioArchive', asOf: string, id: string }
      | { __typename: 'Position', asOf: string, id: string }
      | { __typename: 'Post', asOf: string, id: string }
      | { __typename: 'PostReaction', asOf: string, id: string }
      | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
      | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'QualityProfile', asOf: string, id: string }
      | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
      | { __typename: 'RegisteredDocument', id: string }
      | { __typename: 'ReminderRun', id: string }
      | { __typename: 'ReportKey', id: string }
      | { __typename: 'ReportRun', id: string }
      | { __typename: 'ReportSchedule', id: string }
      | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string }
      | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
      | { __typename: 'RoleGrant', asOf: string, id: string }
      | { __typename: 'SavedQuery', id: string }
      | { __typename: 'SavedQueryVersion', id: string }
      | { __typename: 'SavedSearch', id: string }
      | { __typename: 'Session', id: string }
      | { __typename: 'Signature', asOf: string, id: string }
      | { __typename: 'Slot', asOf: string, id: string, slot: string }
      | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
      | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
      | { __typename: 'Task', asOf: string, id: string }
      | { __typename: 'Territory', asOf: string, id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'Thread', asOf: string, id: string }
      | { __typename: 'Token', id: string }
      | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'TrainingRule', asOf: string, id: string }
      | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'Viewer', id: string }
      | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
      | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string }
      | { __typename: 'WebhookDelivery', id: string }
      | { __typename: 'WebhookEndpoint', id: string }
      | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
      | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
      | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
      | { __typename: 'WorkstreamDecision', asOf: string, id: string }
      | { __typename: 'WorkstreamFile', asOf: string, id: string }
      | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
      | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
      | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
      | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
      | { __typename: 'WorkstreamPartner', asOf: string, id: string }
     | null, beforeFans: Array<{ kind: ChainKind, count: number }>, afterFans: Array<{ kind: ChainKind, count: number }>, before: Array<{ kind: ChainKind, on: string | null, until: string | null, certainty: Certainty, via: number | null, missing: Array<ChainKind>, fans: Array<{ kind: ChainKind, count: number }>, node:
        | { __typename: 'AccommodationRequest', asOf: string, id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
        | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
        | { __typename: 'AssertedFigure', id: string }
        | { __typename: 'AttendanceSeal', asOf: string, id: string }
        | { __typename: 'AttendanceSignature', asOf: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BackgroundJob', id: string }
        | { __typename: 'BankAccount', asOf: string, id: string }
        | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'ClubInvitation', asOf: string, id: string }
        | { __typename: 'ClubMember', asOf: string, id: string }
        | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
        | { __typename: 'ClubNotice', asOf: string, id: string }
        | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
        | { __typename: 'CollectiveRule', id: string }
        | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
        | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Constituency', asOf: string, id: string }
        | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'CourseDraft', asOf: string, id: string }
        | { __typename: 'CourseWait', asOf: string, id: string }
        | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'DateAnswer', asOf: string, id: string }
        | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
            | { id: string, asOf: string, title: string }
           | null }
        | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
        | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
        | { __typename: 'Edition', id: string }
        | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'EnrolmentOffer', asOf: string, id: string }
        | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'EvaluationForm', asOf: string, id: string }
        | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
        | { __typename: 'GroundTest', asOf: string, id: string }
        | { __typename: 'Handover', asOf: string, id: string }
        | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Invitation', asOf: string, id: string }
        | { __typename: 'ItemPreview', id: string }
        | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'Media', asOf: string, id: string }
        | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
        | { __typename: 'MeetingDate', asOf: string, id: string }
        | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Network', asOf: string, id: string }
        | { __typename: 'NetworkEvent', asOf: string, id: string }
        | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
        | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'Placement', asOf: string, id: string }
        | { __typename: 'Poll', asOf: string, id: string }
        | { __typename: 'PollVoter', asOf: string, id: string }
        | { __typename: 'Portal', asOf: string, id: string }
        | { __typename: 'PortfolioArchive', asOf: string, id: string }
        | { __typename: 'Position', asOf: string, id: string }
        | { __typename: 'Post', asOf: string, id: string }
        | { __typename: 'PostReaction', asOf: string, id: string }
        | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'QualityProfile', asOf: string, id: string }
        | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'RegisteredDocument', id: string }
        | { __typename: 'ReminderRun', id: string }
        | { __typename: 'ReportKey', id: string }
        | { __typename: 'ReportRun', id: string }
        | { __typename: 'ReportSchedule', id: string }
        | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
        | { __typename: 'RoleGrant', asOf: string, id: string }
        | { __typename: 'SavedQuery', id: string }
        | { __typename: 'SavedQueryVersion', id: string }
        | { __typename: 'SavedSearch', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Signature', asOf: string, id: string }
        | { __typename: 'Slot', asOf: string, id: string, slot: string }
        | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
        | { __typename: 'Task', asOf: string, id: string }
        | { __typename: 'Territory', asOf: string, id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'Thread', asOf: string, id: string }
        | { __typename: 'Token', id: string }
        | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingRule', asOf: string, id: string }
        | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Viewer', id: string }
        | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
        | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'WebhookDelivery', id: string }
        | { __typename: 'WebhookEndpoint', id: string }
        | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
        | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
        | { __typename: 'WorkstreamDecision', asOf: string, id: string }
        | { __typename: 'WorkstreamFile', asOf: string, id: string }
        | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
        | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
        | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
        | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
        | { __typename: 'WorkstreamPartner', asOf: string, id: string }
       | null }>, after: Array<{ kind: ChainKind, on: string | null, until: string | null, certainty: Certainty, via: number | null, missing: Array<ChainKind>, fans: Array<{ kind: ChainKind, count: number }>, node:
        | { __typename: 'AccommodationRequest', asOf: string, id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
        | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
        | { __typename: 'AssertedFigure', id: string }
        | { __typename: 'AttendanceSeal', asOf: string, id: string }
        | { __typename: 'AttendanceSignature', asOf: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BackgroundJob', id: string }
        | { __typename: 'BankAccount', asOf: string, id: string }
        | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'ClubInvitation', asOf: string, id: string }
        | { __typename: 'ClubMember', asOf: string, id: string }
        | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
        | { __typename: 'ClubNotice', asOf: string, id: string }
        | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
        | { __typename: 'CollectiveRule', id: string }
        | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
        | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Constituency', asOf: string, id: string }
        | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'CourseDraft', asOf: string, id: string }
        | { __typename: 'CourseWait', asOf: string, id: string }
        | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'DateAnswer', asOf: string, id: string }
        | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
            | { id: string, asOf: string, title: string }
           | null }
        | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
        | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
        | { __typename: 'Edition', id: string }
        | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'EnrolmentOffer', asOf: string, id: string }
        | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'EvaluationForm', asOf: string, id: string }
        | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
        | { __typename: 'GroundTest', asOf: string, id: string }
        | { __typename: 'Handover', asOf: string, id: string }
        | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Invitation', asOf: string, id: string }
        | { __typename: 'ItemPreview', id: string }
        | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
        | { __typename: 'Media', asOf: string, id: string }
        | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
        | { __typename: 'MeetingDate', asOf: string, id: string }
        | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Network', asOf: string, id: string }
        | { __typename: 'NetworkEvent', asOf: string, id: string }
        | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
        | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
        | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
        | { __typename: 'Placement', asOf: string, id: string }
        | { __typename: 'Poll', asOf: string, id: string }
        | { __typename: 'PollVoter', asOf: string, id: string }
        | { __typename: 'Portal', asOf: string, id: string }
        | { __typename: 'PortfolioArchive', asOf: string, id: string }
        | { __typename: 'Position', asOf: string, id: string }
        | { __typename: 'Post', asOf: string, id: string }
        | { __typename: 'PostReaction', asOf: string, id: string }
        | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'QualityProfile', asOf: string, id: string }
        | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
        | { __typename: 'RegisteredDocument', id: string }
        | { __typename: 'ReminderRun', id: string }
        | { __typename: 'ReportKey', id: string }
        | { __typename: 'ReportRun', id: string }
        | { __typename: 'ReportSchedule', id: string }
        | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
        | { __typename: 'RoleGrant', asOf: string, id: string }
        | { __typename: 'SavedQuery', id: string }
        | { __typename: 'SavedQueryVersion', id: string }
        | { __typename: 'SavedSearch', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Signature', asOf: string, id: string }
        | { __typename: 'Slot', asOf: string, id: string, slot: string }
        | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
        | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
        | { __typename: 'Task', asOf: string, id: string }
        | { __typename: 'Territory', asOf: string, id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'Thread', asOf: string, id: string }
        | { __typename: 'Token', id: string }
        | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'TrainingRule', asOf: string, id: string }
        | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'Viewer', id: string }
        | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
        | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string }
        | { __typename: 'WebhookDelivery', id: string }
        | { __typename: 'WebhookEndpoint', id: string }
        | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
        | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
        | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
        | { __typename: 'WorkstreamDecision', asOf: string, id: string }
        | { __typename: 'WorkstreamFile', asOf: string, id: string }
        | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
        | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
        | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
        | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
        | { __typename: 'WorkstreamPartner', asOf: string, id: string }
       | null }> } | null, chainKinds: Array<{ kind: ChainKind, label: string }> };

export type ClubCalendarQueryVariables = Exact<{
  from: string;
  to: string;
  timeZone?: string | null | undefined;
  kinds?: Array<ClubCalendarKind> | ClubCalendarKind | null | undefined;
  mine?: boolean | null | undefined;
  includeDemonstration?: boolean | null | undefined;
}>;


export type ClubCalendarQuery = { viewer: { id: string, clubCalendar: Array<{ key: string, kind: ClubCalendarKind, on: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, title: string, path: string, isCancelled: boolean, awaitsViewer: boolean, viewerAnswer: DateAnswerKind | null, viewerAttended: boolean | null, isDemonstration: boolean, workstream: { id: string, asOf: string, title: string } | null }> | null } | null };

export type ClubDirectoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ClubDirectoryChoicesQuery = { themes: { nodes: Array<{ id: string, key: string, label: string }> } };

export type ClubHomeQueryVariables = Exact<{
  includeDemonstration?: boolean | null | undefined;
}>;


export type ClubHomeQuery = { workstreams: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null }> }, clubNotices: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } };

export type ClubInvitationAcceptMutationVariables = Exact<{
  input: ClubInvitationAcceptInput;
}>;


export type ClubInvitationAcceptMutation = { clubInvitationAccept: { clubInvitation: { id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubInvitationDeclineMutationVariables = Exact<{
  input: ClubInvitationDeclineInput;
}>;


export type ClubInvitationDeclineMutation = { clubInvitationDecline: { clubInvitation: { id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubInvitationSendMutationVariables = Exact<{
  input: ClubInvitationSendInput;
}>;


export type ClubInvitationSendMutation = { clubInvitationSend: { clubInvitation: { id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubInvitationWithdrawMutationVariables = Exact<{
  input: ClubInvitationWithdrawInput;
}>;


export type ClubInvitationWithdrawMutation = { clubInvitationWithdraw: { clubInvitation: { id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubMemberFacetsQueryVariables = Exact<{
  forSkills?: ClubMemberFilter | null | undefined;
  forTerritories?: ClubMemberFilter | null | undefined;
  forOrganizations?: ClubMemberFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ClubMemberFacetsQuery = { bySkill: { facets: { skill: Array<{ value: string, label: string, count: number }> } }, byTerritory: { facets: { territory: Array<{ value: string, label: string, count: number }> } }, byOrganization: { facets: { organization: Array<{ value: string, label: string, count: number }> } } };

export type ClubMemberLeaveMutationVariables = Exact<{
  input: ClubMemberLeaveInput;
}>;


export type ClubMemberLeaveMutation = { clubMemberLeave: { clubMember: { id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubMemberTakeOutMutationVariables = Exact<{
  input: ClubMemberTakeOutInput;
}>;


export type ClubMemberTakeOutMutation = { clubMemberTakeOut: { clubMember: { id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubMemberUpdateMutationVariables = Exact<{
  input: ClubMemberUpdateInput;
}>;


export type ClubMemberUpdateMutation = { clubMemberUpdate: { clubMember: { id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubMemberQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ClubMemberQuery = { clubMember: { id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, introduction: string, helpsWith: string, languages: Array<string>, visibility: ClubMemberVisibility, leftOn: string | null, leftNote: string | null, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, memberships: { nodes: Array<{ id: string, asOf: string, reason: ClubMembershipReason, from: string, to: string | null, ending: ClubMembershipEnding | null, invitation: { id: string, asOf: string, invitedByName: string | null } | null }> } | null } | null };

export type ClubMembersQueryVariables = Exact<{
  filter?: ClubMemberFilter | null | undefined;
  orderBy?: ClubMemberOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClubMembersQuery = { clubMembers: { totalCount: number, nodes: Array<{ id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ClubNoticeAnswerGiveMutationVariables = Exact<{
  input: ClubNoticeAnswerGiveInput;
}>;


export type ClubNoticeAnswerGiveMutation = { clubNoticeAnswerGive: { clubNoticeAnswer: { id: string, asOf: string, text: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticeAnswerRemoveMutationVariables = Exact<{
  input: ClubNoticeAnswerRemoveInput;
}>;


export type ClubNoticeAnswerRemoveMutation = { clubNoticeAnswerRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticeEndMutationVariables = Exact<{
  input: ClubNoticeEndInput;
}>;


export type ClubNoticeEndMutation = { clubNoticeEnd: { clubNotice: { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticePublishMutationVariables = Exact<{
  input: ClubNoticePublishInput;
}>;


export type ClubNoticePublishMutation = { clubNoticePublish: { clubNotice: { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticeTakeUpMutationVariables = Exact<{
  input: ClubNoticeTakeUpInput;
}>;


export type ClubNoticeTakeUpMutation = { clubNoticeTakeUp: { clubNotice: { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null, workstream: { id: string, asOf: string, title: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticeUpdateMutationVariables = Exact<{
  input: ClubNoticeUpdateInput;
}>;


export type ClubNoticeUpdateMutation = { clubNoticeUpdate: { clubNotice: { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, version: number, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ClubNoticeQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ClubNoticeQuery = { clubNotice: { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, text: string, visibility: ClubNoticeVisibility, closedOn: string | null, endingNote: string | null, version: number, viewerKeeps: boolean, viewerAnswered: boolean, isViewers: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string } | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, workstream: { id: string, asOf: string, title: string } | null, answers: { totalCount: number, nodes: Array<{ id: string, asOf: string, text: string, answeredOn: string, personName: string | null, isViewers: boolean, version: number, person: { id: string, asOf: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, similar: { nodes: Array<{ title: string, path: string, subject:
          | { __typename: 'AccommodationRequest', asOf: string, id: string }
          | { __typename: 'Account', id: string }
          | { __typename: 'Agreement', asOf: string, id: string }
          | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
          | { __typename: 'AssertedFigure', id: string }
          | { __typename: 'AttendanceSeal', asOf: string, id: string }
          | { __typename: 'AttendanceSignature', asOf: string, id: string }
          | { __typename: 'AuditEntry', id: string }
          | { __typename: 'BackgroundJob', id: string }
          | { __typename: 'BankAccount', asOf: string, id: string }
          | { __typename: 'Certificate', asOf: string, id: string }
          | { __typename: 'ClubInvitation', asOf: string, id: string }
          | { __typename: 'ClubMember', asOf: string, id: string }
          | { __typename: 'ClubMembership', asOf: string, id: string }
          | { __typename: 'ClubNotice', asOf: string, id: string }
          | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
          | { __typename: 'CollectiveRule', id: string }
          | { __typename: 'Complaint', asOf: string, id: string }
          | { __typename: 'Completion', asOf: string, id: string }
          | { __typename: 'Constituency', asOf: string, id: string }
          | { __typename: 'Course', asOf: string, id: string }
          | { __typename: 'CourseDraft', asOf: string, id: string }
          | { __typename: 'CourseWait', asOf: string, id: string }
          | { __typename: 'CoverageAttestation', asOf: string, id: string }
          | { __typename: 'DateAnswer', asOf: string, id: string }
          | { __typename: 'Decision', asOf: string, id: string }
          | { __typename: 'Deliverable', asOf: string, id: string }
          | { __typename: 'Due', asOf: string, id: string }
          | { __typename: 'DuesCall', asOf: string, id: string }
          | { __typename: 'Edition', id: string }
          | { __typename: 'Enrolment', asOf: string, id: string }
          | { __typename: 'EnrolmentOffer', asOf: string, id: string }
          | { __typename: 'Entry', asOf: string, id: string }
          | { __typename: 'Evaluation', asOf: string, id: string }
          | { __typename: 'EvaluationForm', asOf: string, id: string }
          | { __typename: 'FeeScale', asOf: string, id: string }
          | { __typename: 'GoverningBody', asOf: string, id: string }
          | { __typename: 'Grant', asOf: string, id: string }
          | { __typename: 'GroundTest', asOf: string, id: string }
          | { __typename: 'Handover', asOf: string, id: string }
          | { __typename: 'ImprovementAction', asOf: string, id: string }
          | { __typename: 'Invitation', asOf: string, id: string }
          | { __typename: 'ItemPreview', id: string }
          | { __typename: 'Mandate', asOf: string, id: string }
          | { __typename: 'Media', asOf: string, id: string }
          | { __typename: 'Meeting', asOf: string, id: string }
          | { __typename: 'MeetingDate', asOf: string, id: string }
          | { __typename: 'MembershipFact', asOf: string, id: string }
          | { __typename: 'Milestone', id: string }
          | { __typename: 'Network', asOf: string, id: string }
          | { __typename: 'NetworkEvent', asOf: string, id: string }
          | { __typename: 'Notebook', asOf: string, id: string }
          | { __typename: 'Organization', asOf: string, id: string }
          | { __typename: 'Payment', asOf: string, id: string }
          | { __typename: 'Person', asOf: string, id: string }
          | { __typename: 'Placement', asOf: string, id: string }
          | { __typename: 'Poll', asOf: string, id: string }
          | { __typename: 'PollVoter', asOf: string, id: string }
          | { __typename: 'Portal', asOf: string, id: string }
          | { __typename: 'PortfolioArchive', asOf: string, id: string }
          | { __typename: 'Position', asOf: string, id: string }
          | { __typename: 'Post', asOf: string, id: string }
          | { __typename: 'PostReaction', asOf: string, id: string }
          | { __typename: 'ProviderApproval', asOf: string, id: string }
          | { __typename: 'QualityEvidence', asOf: string, id: string }
          | { __typename: 'QualityProfile', asOf: string, id: string }
          | { __typename: 'Receipt', asOf: string, id: string }
          | { __typename: 'RegisteredDocument', id: string }
          | { __typename: 'ReminderRun', id: string }
          | { __typename: 'ReportKey', id: string }
          | { __typename: 'ReportRun', id: string }
          | { __typename: 'ReportSchedule', id: string }
          | { __typename: 'Resource', asOf: string, id: string }
          | { __typename: 'Reuse', asOf: string, id: string }
          | { __typename: 'RoleGrant', asOf: string, id: string }
          | { __typename: 'SavedQuery', id: string }
          | { __typename: 'SavedQueryVersion', id: string }
          | { __typename: 'SavedSearch', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Signature', asOf: string, id: string }
          | { __typename: 'Slot', asOf: string, id: string }
          | { __typename: 'Stewardship', asOf: string, id: string }
          | { __typename: 'Subcontract', asOf: string, id: string }
          | { __typename: 'Task', asOf: string, id: string }
          | { __typename: 'Territory', asOf: string, id: string }
          | { __typename: 'Theme', id: string }
          | { __typename: 'Thread', asOf: string, id: string }
          | { __typename: 'Token', id: string }
          | { __typename: 'TrainerCompetence', asOf: string, id: string }
          | { __typename: 'TrainingNeed', asOf: string, id: string }
          | { __typename: 'TrainingRule', asOf: string, id: string }
          | { __typename: 'TrainingSession', asOf: string, id: string }
          | { __typename: 'Viewer', id: string }
          | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
          | { __typename: 'ViewpointSeries', asOf: string, id: string }
          | { __typename: 'WebhookDelivery', id: string }
          | { __typename: 'WebhookEndpoint', id: string }
          | { __typename: 'Withdrawal', asOf: string, id: string }
          | { __typename: 'Workstream', asOf: string, id: string }
          | { __typename: 'WorkstreamContribution', asOf: string, id: string }
          | { __typename: 'WorkstreamDecision', asOf: string, id: string }
          | { __typename: 'WorkstreamFile', asOf: string, id: string }
          | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
          | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
          | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
          | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
          | { __typename: 'WorkstreamPartner', asOf: string, id: string }
         | null }> } | null } | null };

export type ClubNoticesQueryVariables = Exact<{
  filter?: ClubNoticeFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClubNoticesQuery = { clubNotices: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ClubOwnQueryVariables = Exact<{ [key: string]: never; }>;


export type ClubOwnQuery = { viewer: { id: string, person: { asOf: string, id: string, positions: { totalCount: number } } | null, clubMember: { id: string, asOf: string, since: string | null } | null } | null, clubInvitations: { nodes: Array<{ id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number }> } | null };

export type ClubSimilarQueryVariables = Exact<{
  title: string;
  includeDemonstration?: boolean | null | undefined;
}>;


export type ClubSimilarQuery = { clubSimilar: { nodes: Array<{ title: string, path: string, subject:
        | { __typename: 'AccommodationRequest', asOf: string, id: string }
        | { __typename: 'Account', id: string }
        | { __typename: 'Agreement', asOf: string, id: string }
        | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
        | { __typename: 'AssertedFigure', id: string }
        | { __typename: 'AttendanceSeal', asOf: string, id: string }
        | { __typename: 'AttendanceSignature', asOf: string, id: string }
        | { __typename: 'AuditEntry', id: string }
        | { __typename: 'BackgroundJob', id: string }
        | { __typename: 'BankAccount', asOf: string, id: string }
        | { __typename: 'Certificate', asOf: string, id: string }
        | { __typename: 'ClubInvitation', asOf: string, id: string }
        | { __typename: 'ClubMember', asOf: string, id: string }
        | { __typename: 'ClubMembership', asOf: string, id: string }
        | { __typename: 'ClubNotice', asOf: string, id: string }
        | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
        | { __typename: 'CollectiveRule', id: string }
        | { __typename: 'Complaint', asOf: string, id: string }
        | { __typename: 'Completion', asOf: string, id: string }
        | { __typename: 'Constituency', asOf: string, id: string }
        | { __typename: 'Course', asOf: string, id: string }
        | { __typename: 'CourseDraft', asOf: string, id: string }
        | { __typename: 'CourseWait', asOf: string, id: string }
        | { __typename: 'CoverageAttestation', asOf: string, id: string }
        | { __typename: 'DateAnswer', asOf: string, id: string }
        | { __typename: 'Decision', asOf: string, id: string }
        | { __typename: 'Deliverable', asOf: string, id: string }
        | { __typename: 'Due', asOf: string, id: string }
        | { __typename: 'DuesCall', asOf: string, id: string }
        | { __typename: 'Edition', id: string }
        | { __typename: 'Enrolment', asOf: string, id: string }
        | { __typename: 'EnrolmentOffer', asOf: string, id: string }
        | { __typename: 'Entry', asOf: string, id: string }
        | { __typename: 'Evaluation', asOf: string, id: string }
        | { __typename: 'EvaluationForm', asOf: string, id: string }
        | { __typename: 'FeeScale', asOf: string, id: string }
        | { __typename: 'GoverningBody', asOf: string, id: string }
        | { __typename: 'Grant', asOf: string, id: string }
        | { __typename: 'GroundTest', asOf: string, id: string }
        | { __typename: 'Handover', asOf: string, id: string }
        | { __typename: 'ImprovementAction', asOf: string, id: string }
        | { __typename: 'Invitation', asOf: string, id: string }
        | { __typename: 'ItemPreview', id: string }
        | { __typename: 'Mandate', asOf: string, id: string }
        | { __typename: 'Media', asOf: string, id: string }
        | { __typename: 'Meeting', asOf: string, id: string }
        | { __typename: 'MeetingDate', asOf: string, id: string }
        | { __typename: 'MembershipFact', asOf: string, id: string }
        | { __typename: 'Milestone', id: string }
        | { __typename: 'Network', asOf: string, id: string }
        | { __typename: 'NetworkEvent', asOf: string, id: string }
        | { __typename: 'Notebook', asOf: string, id: string }
        | { __typename: 'Organization', asOf: string, id: string }
        | { __typename: 'Payment', asOf: string, id: string }
        | { __typename: 'Person', asOf: string, id: string }
        | { __typename: 'Placement', asOf: string, id: string }
        | { __typename: 'Poll', asOf: string, id: string }
        | { __typename: 'PollVoter', asOf: string, id: string }
        | { __typename: 'Portal', asOf: string, id: string }
        | { __typename: 'PortfolioArchive', asOf: string, id: string }
        | { __typename: 'Position', asOf: string, id: string }
        | { __typename: 'Post', asOf: string, id: string }
        | { __typename: 'PostReaction', asOf: string, id: string }
        | { __typename: 'ProviderApproval', asOf: string, id: string }
        | { __typename: 'QualityEvidence', asOf: string, id: string }
        | { __typename: 'QualityProfile', asOf: string, id: string }
        | { __typename: 'Receipt', asOf: string, id: string }
        | { __typename: 'RegisteredDocument', id: string }
        | { __typename: 'ReminderRun', id: string }
        | { __typename: 'ReportKey', id: string }
        | { __typename: 'ReportRun', id: string }
        | { __typename: 'ReportSchedule', id: string }
        | { __typename: 'Resource', asOf: string, id: string }
        | { __typename: 'Reuse', asOf: string, id: string }
        | { __typename: 'RoleGrant', asOf: string, id: string }
        | { __typename: 'SavedQuery', id: string }
        | { __typename: 'SavedQueryVersion', id: string }
        | { __typename: 'SavedSearch', id: string }
        | { __typename: 'Session', id: string }
        | { __typename: 'Signature', asOf: string, id: string }
        | { __typename: 'Slot', asOf: string, id: string }
        | { __typename: 'Stewardship', asOf: string, id: string }
        | { __typename: 'Subcontract', asOf: string, id: string }
        | { __typename: 'Task', asOf: string, id: string }
        | { __typename: 'Territory', asOf: string, id: string }
        | { __typename: 'Theme', id: string }
        | { __typename: 'Thread', asOf: string, id: string }
        | { __typename: 'Token', id: string }
        | { __typename: 'TrainerCompetence', asOf: string, id: string }
        | { __typename: 'TrainingNeed', asOf: string, id: string }
        | { __typename: 'TrainingRule', asOf: string, id: string }
        | { __typename: 'TrainingSession', asOf: string, id: string }
        | { __typename: 'Viewer', id: string }
        | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
        | { __typename: 'ViewpointSeries', asOf: string, id: string }
        | { __typename: 'WebhookDelivery', id: string }
        | { __typename: 'WebhookEndpoint', id: string }
        | { __typename: 'Withdrawal', asOf: string, id: string }
        | { __typename: 'Workstream', asOf: string, id: string }
        | { __typename: 'WorkstreamContribution', asOf: string, id: string }
        | { __typename: 'WorkstreamDecision', asOf: string, id: string }
        | { __typename: 'WorkstreamFile', asOf: string, id: string }
        | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
        | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
        | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
        | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
        | { __typename: 'WorkstreamPartner', asOf: string, id: string }
       | null }> } | null };

export type ClubWaitingQueryVariables = Exact<{
  includeDemonstration?: boolean | null | undefined;
}>;


export type ClubWaitingQuery = { polls: { totalCount: number, nodes: Array<{ asOf: string, id: string, title: string, closesAt: string, workstream: { id: string, asOf: string, title: string } | null }> }, workstreamMeetings: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, workstream: { id: string, asOf: string, title: string } | null, dates: { totalCount: number } | null }> } | null, tasks: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null, workstream: { id: string, asOf: string, title: string } | null }> } | null, clubNotices: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } };

export type CollectiveClaimsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type CollectiveClaimsQuery = { network: { id: string, asOf: string, collectiveClaims: Array<{ on: string, countedOn: string, launched: number, collective: number, milestone: { id: string, title: string, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null }> | null } };

export type CommuneChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CommuneChoicesQuery = { territories: { nodes: Array<{ id: string, asOf: string, code: string, name: string, departement: { id: string, asOf: string, code: string, name: string } | null }> } };

export type ComplaintAnonymizeMutationVariables = Exact<{
  input: ComplaintAnonymizeInput;
}>;


export type ComplaintAnonymizeMutation = { complaintAnonymize: { complaint: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ComplaintRecordMutationVariables = Exact<{
  input: ComplaintRecordInput;
}>;


export type ComplaintRecordMutation = { complaintRecord: { complaint: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ComplaintRemoveMutationVariables = Exact<{
  input: ComplaintRemoveInput;
}>;


export type ComplaintRemoveMutation = { complaintRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ComplaintUpdateMutationVariables = Exact<{
  input: ComplaintUpdateInput;
}>;


export type ComplaintUpdateMutation = { complaintUpdate: { complaint: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ComplaintQueryVariables = Exact<{
  id: string | number;
}>;


export type ComplaintQuery = { node:
    | { asOf: string, id: string, receivedOn: string, channel: ComplaintChannel, subject: string, detail: string | null, complainant: string | null, contact: string | null, answerDueOn: string, answeredOn: string | null, answer: string | null, closedOn: string | null, version: number, provider: { id: string, asOf: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string } | null, trainingSession: { id: string, asOf: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ComplaintsQueryVariables = Exact<{
  filter: ComplaintFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { totalCount: number, nodes: Array<{ id: string, asOf: string, receivedOn: string, channel: ComplaintChannel, subject: string, complainant: string | null, contact: string | null, answerDueOn: string, answeredOn: string | null, closedOn: string | null, state: ComplaintState, version: number, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CompletionRecordMutationVariables = Exact<{
  input: CompletionRecordInput;
}>;


export type CompletionRecordMutation = { completionRecord: { completion: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CompletionRemoveMutationVariables = Exact<{
  input: CompletionRemoveInput;
}>;


export type CompletionRemoveMutation = { completionRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CompletionToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type CompletionToChangeQuery = { completion: { id: string, asOf: string, title: string, label: string | null, completedOn: string, attendedMinutes: number | null, plannedMinutes: number | null, courseVersion: number | null, isSettled: boolean, viewerMayChange: boolean, version: number, course: { id: string, asOf: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null };

export type CompletionUpdateMutationVariables = Exact<{
  input: CompletionUpdateInput;
}>;


export type CompletionUpdateMutation = { completionUpdate: { completion: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConsentRecordMutationVariables = Exact<{
  input: ConsentRecordInput;
}>;


export type ConsentRecordMutation = { consentRecord: { viewer: { id: string, consents: Array<{ purpose: ConsentPurpose, given: boolean, textVersion: string, at: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConstituencyAddMutationVariables = Exact<{
  input: ConstituencyAddInput;
}>;


export type ConstituencyAddMutation = { constituencyAdd: { governingBody: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConstituencyUpdateMutationVariables = Exact<{
  input: ConstituencyUpdateInput;
}>;


export type ConstituencyUpdateMutation = { constituencyUpdate: { constituency: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConstituencyQueryVariables = Exact<{
  id: string | number;
}>;


export type ConstituencyQuery = { node:
    | { asOf: string, id: string, name: string, seats: number, version: number }
    | Record<PropertyKey, never>
   | null };

export type ConvocationSendAgainMutationVariables = Exact<{
  input: ConvocationSendAgainInput;
}>;


export type ConvocationSendAgainMutation = { convocationSendAgain: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ConvocationsSendMutationVariables = Exact<{
  input: ConvocationsSendInput;
}>;


export type ConvocationsSendMutation = { convocationsSend: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CountedCoursesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CountedCoursesQuery = { courses: { nodes: Array<{ id: string, asOf: string, title: string, isDemonstration: boolean, versions: Array<{ number: number, from: string | null }> }> } };

export type CourseClassifyMutationVariables = Exact<{
  input: CourseClassifyInput;
}>;


export type CourseClassifyMutation = { courseClassify: { course: { id: string, asOf: string, version: number, objective: CourseObjective | null, speciality: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseCreateMutationVariables = Exact<{
  input: CourseCreateInput;
}>;


export type CourseCreateMutation = { courseCreate: { course: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type CourseToChangeQuery = { course: { id: string, asOf: string, version: number, title: string, objectives: string, prerequisites: string | null, programme: string, audience: string, methods: string, assessment: string, accessibility: string, accessDelay: string, durationMinutes: number, priceCents: number | null, isForElectedOfficials: boolean, prerequisitePolicy: PrerequisitePolicy, prerequisiteCourses: Array<{ id: string, asOf: string }>, draft: { id: string, asOf: string, durationMinutes: number, priceCents: number | null, prerequisitePolicy: PrerequisitePolicy, prerequisiteCourses: Array<{ id: string, asOf: string }> } | null, translations: Array<{ locale: string, title: string, objectives: string, prerequisites: string | null, programme: string, audience: string, methods: string, assessment: string, accessibility: string, accessDelay: string, outdated: Array<string> }> | null } | null };

export type CourseHeadQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type CourseHeadQuery = { course: { id: string, asOf: string, title: string, objectives: string, isDemonstration: boolean } | null };

export type CoursePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  from: string;
  signedIn: boolean;
}>;


export type CoursePageQuery = { course: { id: string, asOf: string, title: string, objectives: string, prerequisites: string | null, programme: string, audience: string, methods: string, assessment: string, accessibility: string, accessDelay: string, locale: string, versionNumber: number, from: string | null, retiredOn: string | null, durationMinutes: number, priceCents: number | null, prerequisitePolicy: PrerequisitePolicy, objective: CourseObjective | null, speciality: string | null, isDemonstration: boolean, viewerProvides: boolean, isForElectedOfficials: boolean, version: number, prerequisiteCourses: Array<{ id: string, asOf: string, title: string }>, draft?: { id: string, asOf: string, versionNumber: number, title: string, objective: CourseObjective | null, speciality: string | null } | null, provider: { id: string, asOf: string, key: string, name: string, approvals: { nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean }> } | null } | null, versions: Array<{ number: number, from: string | null, title: string, locales: Array<string> }>, translations?: Array<{ locale: string, outdated: Array<string> }> | null, results: Array<{ year: number, sessionCount: number, enrolledCount: number, attendedCount: number | null, attendedHours: number | null, completionRate: number | null, withdrawalRate: number | null, certifiedCount: number | null, satisfactionRate: number | null, isWithheld: boolean }> | null, satisfaction: Array<{ year: number, answerCount: number, mean: number, satisfiedPercent: number }> | null, sessions: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }> } } | null };

export type CoursePublishMutationVariables = Exact<{
  input: CoursePublishInput;
}>;


export type CoursePublishMutation = { coursePublish: { course: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseResultPeopleQueryVariables = Exact<{
  id: string | number;
  year: number;
  statuses?: Array<EnrolmentStatus> | EnrolmentStatus | null | undefined;
  certified?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CourseResultPeopleQuery = { enrolments: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: EnrolmentStatus, attendedMinutes: number | null, isDemonstration: boolean, version: number, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, title: string, startsOn: string, endsOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type CourseResultsQueryVariables = Exact<{
  id: string | number;
  year: number;
}>;


export type CourseResultsQuery = { course: { id: string, asOf: string, title: string, isDemonstration: boolean, results: Array<{ year: number, sessionCount: number, enrolledCount: number, attendedCount: number | null, attendedHours: number | null, completionRate: number | null, withdrawalRate: number | null, certifiedCount: number | null, satisfactionRate: number | null, isWithheld: boolean }> | null, sessions: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }> } } | null };

export type CourseRetireMutationVariables = Exact<{
  input: CourseRetireInput;
}>;


export type CourseRetireMutation = { courseRetire: { course: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseTranslateMutationVariables = Exact<{
  input: CourseTranslateInput;
}>;


export type CourseTranslateMutation = { courseTranslate: { course: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseUpdateMutationVariables = Exact<{
  input: CourseUpdateInput;
}>;


export type CourseUpdateMutation = { courseUpdate: { course: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseWaitBeginMutationVariables = Exact<{
  input: CourseWaitBeginInput;
}>;


export type CourseWaitBeginMutation = { courseWaitBegin: { courseWait: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseWaitWithdrawMutationVariables = Exact<{
  input: CourseWaitWithdrawInput;
}>;


export type CourseWaitWithdrawMutation = { courseWaitWithdraw: { courseWait: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CourseWaitsQueryVariables = Exact<{
  course?: string | number | null | undefined;
  person?: string | number | null | undefined;
}>;


export type CourseWaitsQuery = { courseWaits: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: CourseWaitStatus, requestedAt: string, viewerMayWithdraw: boolean, version: number, isDemonstration: boolean, course: { id: string, asOf: string, title: string } | null, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, offer: { id: string, asOf: string, enrolment: { id: string, asOf: string, session: { id: string, asOf: string, startsOn: string } | null } | null } | null }> } | null };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, from: string | null, durationMinutes: number, priceCents: number | null, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CoverageAttestationIssueMutationVariables = Exact<{
  input: CoverageAttestationIssueInput;
}>;


export type CoverageAttestationIssueMutation = { coverageAttestationIssue: { coverageAttestation: { id: string, asOf: string, number: string, status: CertificateStatus, issuedOn: string, coveredOn: string, headcount: number, withNames: boolean, isOutdated: boolean, revokedOn: string | null, revocationReason: string | null, pdfPath: string, verificationPath: string, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CoverageAttestationReissueMutationVariables = Exact<{
  input: CoverageAttestationReissueInput;
}>;


export type CoverageAttestationReissueMutation = { coverageAttestationReissue: { coverageAttestation: { id: string, asOf: string, number: string, status: CertificateStatus, issuedOn: string, coveredOn: string, headcount: number, withNames: boolean, isOutdated: boolean, revokedOn: string | null, revocationReason: string | null, pdfPath: string, verificationPath: string, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CoverageAttestationRevokeMutationVariables = Exact<{
  input: CoverageAttestationRevokeInput;
}>;


export type CoverageAttestationRevokeMutation = { coverageAttestationRevoke: { coverageAttestation: { id: string, asOf: string, number: string, status: CertificateStatus, issuedOn: string, coveredOn: string, headcount: number, withNames: boolean, isOutdated: boolean, revokedOn: string | null, revocationReason: string | null, pdfPath: string, verificationPath: string, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type CoverageAttestationVerificationQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type CoverageAttestationVerificationQuery = { coverageAttestationVerification: { valid: boolean, status: CertificateStatus, number: string, organizationName: string, organizationAddress: string | null, organizationSiren: string | null, signatory: string | null, signatoryFunction: string | null, place: string | null, coveredOn: string, headcount: number, ruleTitle: string, ruleFrom: string, leastShare: number, validityMonths: number | null, graceDays: number, courseTitles: Array<string>, names: Array<string>, issuedOn: string, revokedOn: string | null, revocationReason: string | null, sha256: string, isDemonstration: boolean, replaces: { number: string, issuedOn: string, reason: string } | null, replacedBy: { number: string, issuedOn: string } | null } | null };

export type CoverageMapQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
  after?: string | null | undefined;
}>;


export type CoverageMapQuery = { network: { id: string, asOf: string, teamCoverage: { teams: { nodes: Array<{ headcount: number | null, trained: number | null, complete: boolean | null, trainedRange: { least: number, most: number } | null, organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string }> | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } };

export type CoveragePageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
  days: Array<string> | string;
}>;


export type CoveragePageQuery = { network: { id: string, asOf: string, teamCoverage: { asOf: string, organizations: number, organizationsComplete: number | null, headcount: number | null, trained: number | null, organizationsCompleteRange: { least: number, most: number } | null, trainedRange: { least: number, most: number } | null, rules: Array<{ id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> }>, asserted: Array<{ measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, statement: string | null, counted: number | null, difference: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, trend: Array<{ on: string, organizations: number, organizationsComplete: number, organizationsPossiblyComplete: number, headcount: number, trained: number, possiblyTrained: number }> } | null } };

export type CoverageTeamsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
  filter?: TeamCoverageFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: TeamCoverageOrder | null | undefined;
}>;


export type CoverageTeamsQuery = { network: { id: string, asOf: string, teamCoverage: { teams: { totalCount: number, nodes: Array<{ headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, viewerSeesPeople: boolean, trainedRange: { least: number, most: number } | null, organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null } };

export type DecisionRecordMutationVariables = Exact<{
  input: DecisionRecordInput;
}>;


export type DecisionRecordMutation = { decisionRecord: { decision: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DecisionUpdateMutationVariables = Exact<{
  input: DecisionUpdateInput;
}>;


export type DecisionUpdateMutation = { decisionUpdate: { decision: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionQuery = { decision: { asOf: string, id: string, title: string, text: string, decidedOn: string, outcome: DecisionOutcome, version: number, meeting: { asOf: string, id: string, agenda: Array<{ id: string, decisions: Array<{ asOf: string, id: string }> }> } | null } | null };

export type DeliverableAddMutationVariables = Exact<{
  input: DeliverableAddInput;
}>;


export type DeliverableAddMutation = { deliverableAdd: { deliverable: { id: string, asOf: string, deliveredOn: string, reuseCount: number, version: number, item:
        | { id: string, asOf: string, title: string, kind: ItemKind }
       | null, person: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DeliverableChoicesQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
}>;


export type DeliverableChoicesQuery = { items: { nodes: Array<
      | { id: string, asOf: string, title: string, kind: ItemKind }
    > } };

export type DeliverableRemoveMutationVariables = Exact<{
  input: DeliverableRemoveInput;
}>;


export type DeliverableRemoveMutation = { deliverableRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DepartementChoicesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DepartementChoicesQuery = { metropolitan: { nodes: Array<{ id: string, asOf: string, code: string, name: string }> }, overseas: { nodes: Array<{ id: string, asOf: string, code: string, name: string }> } };

export type DiscussionMentionableQueryVariables = Exact<{
  of: string | number;
  search?: string | null | undefined;
}>;


export type DiscussionMentionableQuery = { discussion: { id: string, mentionable: Array<{ id: string, asOf: string, name: string }> | null } | null };

export type DuePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type DuePageQuery = { due: { asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isLate: boolean, paymentReference: string, noticePath: string | null, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string }, call: { asOf: string, id: string, status: DuesCallStatus, issuedOn: string | null, issuer: { id: string, asOf: string, key: string, name: string, bankAccount: { asOf: string, id: string, iban: string, bic: string | null, version: number } | null } | null, issuerDetails: { name: string, address: string | null, siren: string | null, signatory: string | null, signatoryFunction: string | null, hasBankAccount: boolean } | null, scale: { asOf: string, id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null } | null } | null, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }>, payments: Array<{ asOf: string, id: string, receivedOn: string, amountCents: number, method: PaymentMethod, reference: string | null, reversedOn: string | null, reversalReason: string | null, receipt: { asOf: string, id: string, number: string, issuedOn: string, annulledOn: string | null, pdfPath: string } | null }>, reminders: Array<{ place: number, stage: number, sentAt: string }>, nextReminder: { stage: number | null, lateCents: number, refusal: ReminderRefusal | null } | null } | null };

export type DuesCallCloseMutationVariables = Exact<{
  input: DuesCallStepInput;
}>;


export type DuesCallCloseMutation = { duesCallClose: { duesCall: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DuesCallIssueMutationVariables = Exact<{
  input: DuesCallStepInput;
}>;


export type DuesCallIssueMutation = { duesCallIssue: { duesCall: { asOf: string, id: string, totals: { organizationCount: number, letterCount: number | null, untoldCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DuesCallIssuerSetMutationVariables = Exact<{
  input: DuesCallIssuerSetInput;
}>;


export type DuesCallIssuerSetMutation = { duesCallIssuerSet: { duesCall: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DuesCallPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  totals: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DuesCallPageQuery = { duesCall: { asOf: string, id: string, year: number, status: DuesCallStatus, issuedOn: string | null, dueOn: string, basisOn: string, version: number, isDemonstration: boolean, scale: { asOf: string, id: string, name: string, kind: FeeScaleKind } | null, totals?: { calledCents: number, paidCents: number, outstandingCents: number, organizationCount: number, lateCount: number, letterCount: number | null, untoldCount: number } | null, issuer: { id: string, asOf: string, key: string, name: string, bankAccount: { asOf: string, id: string, iban: string, bic: string | null, version: number } | null } | null, issuerDetails: { name: string, address: string | null, siren: string | null, signatory: string | null, signatoryFunction: string | null, hasBankAccount: boolean } | null, instalments: Array<{ place: number, dueOn: string, amountCents: number | null }>, untold?: { nodes: Array<{ asOf: string, id: string, untold: UntoldReason | null, organization: { id: string, asOf: string, key: string, name: string } }> }, dues: { totalCount: number, nodes: Array<{ asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, organization: { id: string, asOf: string, key: string, name: string }, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type DuesCallPrepareMutationVariables = Exact<{
  input: DuesCallPrepareInput;
}>;


export type DuesCallPrepareMutation = { duesCallPrepare: { duesCall: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null, organizations: Array<{ id: string, asOf: string, key: string, name: string }> }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type DuesCallsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  totals: boolean;
  demonstration: boolean;
}>;


export type DuesCallsQuery = { duesCalls: { nodes: Array<{ asOf: string, id: string, year: number, status: DuesCallStatus, issuedOn: string | null, dueOn: string, isDemonstration: boolean, scale: { asOf: string, id: string, name: string } | null, totals?: { calledCents: number, paidCents: number, outstandingCents: number, organizationCount: number, lateCount: number } | null }> } | null };

export type DuesListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: DueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DuesListQuery = { dues: { totalCount: number, nodes: Array<{ asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isDemonstration: boolean, call: { asOf: string, id: string, status: DuesCallStatus } | null, organization: { id: string, asOf: string, key: string, name: string }, reminders: Array<{ stage: number, sentAt: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type EditionChangesQueryVariables = Exact<{
  id: string | number;
  locale?: string | null | undefined;
  edition: string | number;
  kinds?: Array<EditionChangeKind> | EditionChangeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type EditionChangesQuery = { edition: { id: string, columnsSince: Array<{ name: string, label: string | null, table: string, kind: EditionChangeKind }>, changesSince: { totalCount: number, nodes: Array<{ row: string, table: string, kind: EditionChangeKind, before: string | null, after: string | null, changedColumns: Array<string>, recordCount: number, isExplainedInFull: boolean, records: Array<
          | { __typename: 'AccommodationRequest', asOf: string, id: string }
          | { __typename: 'Account', id: string }
          | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
          | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
          | { __typename: 'AssertedFigure', id: string }
          | { __typename: 'AttendanceSeal', asOf: string, id: string }
          | { __typename: 'AttendanceSignature', asOf: string, id: string }
          | { __typename: 'AuditEntry', id: string }
          | { __typename: 'BackgroundJob', id: string }
          | { __typename: 'BankAccount', asOf: string, id: string }
          | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
          | { __typename: 'ClubInvitation', asOf: string, id: string }
          | { __typename: 'ClubMember', asOf: string, id: string }
          | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
          | { __typename: 'ClubNotice', asOf: string, id: string }
          | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
          | { __typename: 'CollectiveRule', id: string }
          | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
          | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'Constituency', asOf: string, id: string }
          | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'CourseDraft', asOf: string, id: string }
          | { __typename: 'CourseWait', asOf: string, id: string }
          | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
          | { __typename: 'DateAnswer', asOf: string, id: string }
          | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
              | { id: string, asOf: string, title: string }
             | null }
          | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
          | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
          | { __typename: 'Edition', id: string }
          | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
          | { __typename: 'EnrolmentOffer', asOf: string, id: string }
          | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string, itemTitle: string }
          | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
          | { __typename: 'EvaluationForm', asOf: string, id: string }
          | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
          | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
          | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
          | { __typename: 'GroundTest', asOf: string, id: string }
          | { __typename: 'Handover', asOf: string, id: string }
          | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'Invitation', asOf: string, id: string }
          | { __typename: 'ItemPreview', id: string }
          | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
          | { __typename: 'Media', asOf: string, id: string }
          | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
          | { __typename: 'MeetingDate', asOf: string, id: string }
          | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
          | { __typename: 'Milestone', id: string }
          | { __typename: 'Network', asOf: string, id: string }
          | { __typename: 'NetworkEvent', asOf: string, id: string }
          | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string, itemTitle: string }
          | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
          | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
          | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
          | { __typename: 'Placement', asOf: string, id: string }
          | { __typename: 'Poll', asOf: string, id: string }
          | { __typename: 'PollVoter', asOf: string, id: string }
          | { __typename: 'Portal', asOf: string, id: string, slug: string, portalName: string }
          | { __typename: 'PortfolioArchive', asOf: string, id: string }
          | { __typename: 'Position', asOf: string, id: string }
          | { __typename: 'Post', asOf: string, id: string }
          | { __typename: 'PostReaction', asOf: string, id: string }
          | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
          | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'QualityProfile', asOf: string, id: string }
          | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
          | { __typename: 'RegisteredDocument', id: string }
          | { __typename: 'ReminderRun', id: string }
          | { __typename: 'ReportKey', id: string }
          | { __typename: 'ReportRun', id: string }
          | { __typename: 'ReportSchedule', id: string }
          | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string, itemTitle: string }
          | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
          | { __typename: 'RoleGrant', asOf: string, id: string }
          | { __typename: 'SavedQuery', id: string }
          | { __typename: 'SavedQueryVersion', id: string }
          | { __typename: 'SavedSearch', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Signature', asOf: string, id: string, organization: { id: string, asOf: string, name: string } | null, ofSlot: { id: string, asOf: string, label: string } | null }
          | { __typename: 'Slot', asOf: string, id: string, slot: string }
          | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
          | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
          | { __typename: 'Task', asOf: string, id: string }
          | { __typename: 'Territory', asOf: string, id: string, code: string, isCurrent: boolean, territoryKind: TerritoryKind, territoryName: string }
          | { __typename: 'Theme', id: string, themeLabel: string }
          | { __typename: 'Thread', asOf: string, id: string }
          | { __typename: 'Token', id: string }
          | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'TrainingRule', asOf: string, id: string }
          | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'Viewer', id: string }
          | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
          | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string, itemTitle: string }
          | { __typename: 'WebhookDelivery', id: string }
          | { __typename: 'WebhookEndpoint', id: string }
          | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
          | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
          | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
          | { __typename: 'WorkstreamDecision', asOf: string, id: string }
          | { __typename: 'WorkstreamFile', asOf: string, id: string }
          | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
          | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
          | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
          | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
          | { __typename: 'WorkstreamPartner', asOf: string, id: string }
        >, explanation: Array<{ kind: EditionExplanationKind, auditEntry: { id: string, at: string, action: string, actorName: string | null, before: string | null, after: string | null } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type EditionHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type EditionHeadQuery = { edition: { id: string, title: string, savedQuery: { id: string, title: string } | null } | null };

export type EditionPageQueryVariables = Exact<{
  id: string | number;
  name: string;
  locale?: string | null | undefined;
}>;


export type EditionPageQuery = { edition: { id: string, name: string, title: string, asOf: string, knownAt: string, publishedAt: string, audience: EditionAudience, rowCount: number, sha256: string, reportVersion: number, withdrawnAt: string | null, withdrawalReason: string | null, path: string, formats: Array<ReportFormat>, parameters: Array<{ name: string, label: string | null, values: Array<string> }>, tables: Array<{ name: string, title: string | null, columns: Array<{ name: string, type: ReportValueKind, isList: boolean, unit: string | null, opensRecords: boolean, choices: Array<string> | null, label: string | null, description: string | null }> }>, columns: Array<{ name: string, type: ReportValueKind, isList: boolean, unit: string | null, opensRecords: boolean, choices: Array<string> | null, label: string | null, description: string | null }>, savedQuery: { id: string, title: string, parameters: Array<{ name: string, type: ReportValueKind, choices: Array<string> | null, choiceLabels: Array<string> | null }> } | null } | null, editions: { nodes: Array<{ id: string, title: string, asOf: string, knownAt: string }> } };

export type EditionPublishMutationVariables = Exact<{
  input: EditionPublishInput;
}>;


export type EditionPublishMutation = { editionPublish: { edition: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EditionWithdrawMutationVariables = Exact<{
  input: EditionWithdrawInput;
}>;


export type EditionWithdrawMutation = { editionWithdraw: { edition: { id: string, withdrawnAt: string | null, withdrawalReason: string | null, formats: Array<ReportFormat> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EmailChangeMutationVariables = Exact<{
  input: EmailChangeInput;
}>;


export type EmailChangeMutation = { emailChange: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EmailDomainRemoveMutationVariables = Exact<{
  input: EmailDomainInput;
}>;


export type EmailDomainRemoveMutation = { emailDomainRemove: { organization: { id: string, asOf: string, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EmailDomainSetMutationVariables = Exact<{
  input: EmailDomainSetInput;
}>;


export type EmailDomainSetMutation = { emailDomainSet: { organization: { id: string, asOf: string, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EmailVerifyMutationVariables = Exact<{
  input: EmailVerifyInput;
}>;


export type EmailVerifyMutation = { emailVerify: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentAcceptMutationVariables = Exact<{
  input: EnrolmentAcceptInput;
}>;


export type EnrolmentAcceptMutation = { enrolmentAccept: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentOfferAcceptMutationVariables = Exact<{
  input: EnrolmentOfferAnswerInput;
}>;


export type EnrolmentOfferAcceptMutation = { enrolmentOfferAccept: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentOfferCheckMutationVariables = Exact<{
  input: EnrolmentOfferCheckInput;
}>;


export type EnrolmentOfferCheckMutation = { enrolmentOfferCheck: { offer: { expiresAt: string, session: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentOfferDeclineMutationVariables = Exact<{
  input: EnrolmentOfferAnswerInput;
}>;


export type EnrolmentOfferDeclineMutation = { enrolmentOfferDecline: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentRefuseMutationVariables = Exact<{
  input: EnrolmentRefuseInput;
}>;


export type EnrolmentRefuseMutation = { enrolmentRefuse: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentRequestMutationVariables = Exact<{
  input: EnrolmentRequestInput;
}>;


export type EnrolmentRequestMutation = { enrolmentRequest: { results: Array<{ person: { id: string, asOf: string, name: string } | null, enrolment: { id: string, asOf: string, status: EnrolmentStatus, waitlistPosition: number | null } | null, userErrors: Array<
        | { code: UserErrorCode, message: string }
      > }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentTraineeSetMutationVariables = Exact<{
  input: EnrolmentTraineeSetInput;
}>;


export type EnrolmentTraineeSetMutation = { enrolmentTraineeSet: { enrolment: { id: string, asOf: string, version: number, traineeKind: TraineeKind | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EnrolmentWithdrawMutationVariables = Exact<{
  input: EnrolmentWithdrawInput;
}>;


export type EnrolmentWithdrawMutation = { enrolmentWithdraw: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EvaluationAnswerMutationVariables = Exact<{
  input: EvaluationAnswerInput;
}>;


export type EvaluationAnswerMutation = { evaluationAnswer: { evaluation: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EvaluationCheckMutationVariables = Exact<{
  input: EvaluationCheckInput;
}>;


export type EvaluationCheckMutation = { evaluationCheck: { evaluation: { moment: EvaluationMoment, isAnonymous: boolean, closesAt: string, session: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null } | null, questions: Array<{ key: string, label: string, kind: EvaluationQuestionKind, isRequired: boolean, choices: Array<string> }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EvaluationFormPublishMutationVariables = Exact<{
  input: EvaluationFormPublishInput;
}>;


export type EvaluationFormPublishMutation = { evaluationFormPublish: { evaluationForm: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type EvaluationPageQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationPageQuery = { evaluation: { id: string, asOf: string, moment: EvaluationMoment, isAnonymous: boolean, status: EvaluationStatus, opensAt: string, closesAt: string, viewerMayAnswer: boolean, viewerHasAnswered: boolean, resultsStatus: EvaluationResultsStatus | null, answerCount: number | null, questions: Array<{ key: string, label: string, kind: EvaluationQuestionKind, isRequired: boolean, choices: Array<string> }>, session: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null } | null } | null };

export type EvaluationPositioningQueryVariables = Exact<{
  id: string | number;
}>;


export type EvaluationPositioningQuery = { evaluation: { id: string, asOf: string, positioning: Array<{ name: string, key: string, label: string, kind: EvaluationQuestionKind, answer: string }> } | null };

export type EvaluationsToAnswerQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationsToAnswerQuery = { evaluations: { nodes: Array<{ id: string, asOf: string, moment: EvaluationMoment, isAnonymous: boolean, status: EvaluationStatus, opensAt: string, closesAt: string, viewerMayAnswer: boolean, viewerHasAnswered: boolean, resultsStatus: EvaluationResultsStatus | null, answerCount: number | null, session: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null } | null }> } | null };

export type FeeScaleCreateMutationVariables = Exact<{
  input: FeeScaleCreateInput;
}>;


export type FeeScaleCreateMutation = { feeScaleCreate: { feeScale: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type FeeScaleUpdateMutationVariables = Exact<{
  input: FeeScaleUpdateInput;
}>;


export type FeeScaleUpdateMutation = { feeScaleUpdate: { feeScale: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type FeeScaleQueryVariables = Exact<{
  id: string | number;
}>;


export type FeeScaleQuery = { node:
    | { asOf: string, id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null, from: string, to: string | null, version: number, brackets: Array<{ fromHeadcount: number, amountCents: number }> }
    | Record<PropertyKey, never>
   | null };

export type FeeScalesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  includeEnded?: boolean | null | undefined;
  demonstration: boolean;
}>;


export type FeeScalesQuery = { feeScales: { nodes: Array<{ asOf: string, id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null, from: string, to: string | null, isDemonstration: boolean, brackets: Array<{ fromHeadcount: number, amountCents: number }>, decision: { asOf: string, id: string, title: string, year: number, number: number, meeting: { asOf: string, id: string } | null } | null }> } | null };

export type FollowQueryVariables = Exact<{
  subjectId: string | number;
}>;


export type FollowQuery = { viewer: { id: string, follow: { since: string } | null } | null };

export type FormerAddressQueryVariables = Exact<{
  number: number;
  kinds: Array<ItemKind> | ItemKind;
  isItem: boolean;
}>;


export type FormerAddressQuery = { items?: { nodes: Array<
      | { id: string, asOf: string, kind: ItemKind }
    > }, portals?: { nodes: Array<{ id: string, asOf: string, slug: string }> } };

export type GoverningBodiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration?: boolean | null | undefined;
}>;


export type GoverningBodiesQuery = { governingBodies: { totalCount: number, nodes: Array<{ asOf: string, id: string, key: string, kind: GoverningBodyKind, name: string, createdOn: string | null, membersKnown: boolean, isDemonstration: boolean, organization: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, constituencies: Array<{ asOf: string, id: string, name: string, place: number, seats: number }> }> } };

export type GoverningBodyCreateMutationVariables = Exact<{
  input: GoverningBodyCreateInput;
}>;


export type GoverningBodyCreateMutation = { governingBodyCreate: { governingBody: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GoverningBodyHeadQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type GoverningBodyHeadQuery = { governingBody: { asOf: string, id: string, kind: GoverningBodyKind, name: string, isDemonstration: boolean } | null };

export type GoverningBodyPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type GoverningBodyPageQuery = { governingBody: { asOf: string, id: string, key: string, kind: GoverningBodyKind, name: string, createdOn: string | null, membersKnown: boolean, quorumPercent: number | null, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, constituencies: Array<{ asOf: string, id: string, name: string, place: number, seats: number }> } | null };

export type GoverningBodyUpdateMutationVariables = Exact<{
  input: GoverningBodyUpdateInput;
}>;


export type GoverningBodyUpdateMutation = { governingBodyUpdate: { governingBody: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GoverningBodyQueryVariables = Exact<{
  id: string | number;
}>;


export type GoverningBodyQuery = { governingBody: { asOf: string, id: string, name: string, kind: GoverningBodyKind, createdOn: string | null, quorumPercent: number | null, version: number } | null };

export type GrantRecordMutationVariables = Exact<{
  input: GrantRecordInput;
}>;


export type GrantRecordMutation = { grantRecord: { grant: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GrantUpdateMutationVariables = Exact<{
  input: GrantUpdateInput;
}>;


export type GrantUpdateMutation = { grantUpdate: { grant: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GrantQueryVariables = Exact<{
  id: string | number;
}>;


export type GrantQuery = { node:
    | { asOf: string, id: string, programme: string, priority: string | null, amountCents: number, requestedOn: string | null, awardedOn: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type GrantsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GrantsQuery = { grants: { totalCount: number, nodes: Array<{ asOf: string, id: string, programme: string, priority: string | null, amountCents: number, requestedOn: string | null, awardedOn: string | null, isDemonstration: boolean, requestedBy: { id: string, asOf: string, key: string, name: string }, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type GroundTestRecordMutationVariables = Exact<{
  input: GroundTestRecordInput;
}>;


export type GroundTestRecordMutation = { groundTestRecord: { groundTest: { id: string, asOf: string, testedOn: string, summary: string, version: number, person: { id: string, asOf: string, name: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GroundTestRemoveMutationVariables = Exact<{
  input: GroundTestRemoveInput;
}>;


export type GroundTestRemoveMutation = { groundTestRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GroundTestUpdateMutationVariables = Exact<{
  input: GroundTestUpdateInput;
}>;


export type GroundTestUpdateMutation = { groundTestUpdate: { groundTest: { id: string, asOf: string, testedOn: string, summary: string, version: number, person: { id: string, asOf: string, name: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type GroundTestQueryVariables = Exact<{
  id: string | number;
}>;


export type GroundTestQuery = { groundTest: { id: string, asOf: string, testedOn: string, summary: string, version: number, person: { id: string, asOf: string, name: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null };

export type HandoverAcceptMutationVariables = Exact<{
  input: HandoverAcceptInput;
}>;


export type HandoverAcceptMutation = { handoverAccept: { handover: { id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind }
        > } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type HandoverApproversQueryVariables = Exact<{
  id: string | number;
}>;


export type HandoverApproversQuery = { organization: { id: string, asOf: string, handoverApprovers: Array<{ id: string, name: string }> | null } | null };

export type HandoverDeclineMutationVariables = Exact<{
  input: HandoverDeclineInput;
}>;


export type HandoverDeclineMutation = { handoverDecline: { handover: { id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind }
        > } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type HandoverItemsQueryVariables = Exact<{
  organization: string | number;
  statuses?: Array<ItemStatus> | ItemStatus | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HandoverItemsQuery = { organization: { id: string, asOf: string, portfolio: { items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind, status: ItemStatus }
        >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null } | null };

export type HandoverProposeMutationVariables = Exact<{
  input: HandoverProposeInput;
}>;


export type HandoverProposeMutation = { handoverPropose: { handover: { id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind }
        > } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type HandoverWithdrawMutationVariables = Exact<{
  input: HandoverWithdrawInput;
}>;


export type HandoverWithdrawMutation = { handoverWithdraw: { handover: { id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind }
        > } } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type HandoversQueryVariables = Exact<{
  filter?: HandoverFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HandoversQuery = { handovers: { totalCount: number, nodes: Array<{ id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, title: string, kind: ItemKind }
        > } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type HomeFiguresQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeFiguresQuery = { regions: { totalCount: number }, departements: { totalCount: number }, epcis: { totalCount: number }, communes: { totalCount: number }, delegatedCommunes: { totalCount: number } };

export type HomeNetworkQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeNetworkQuery = { network: { id: string, asOf: string, memberCount: number, memberCountRange: { least: number, most: number }, agreementsInForce: Array<{ asOf: string, id: string, key: string, title: string, countedSignatories: number }>, discrepancies: Array<{ statement: string }> } };

export type ImprovementActionRecordMutationVariables = Exact<{
  input: ImprovementActionRecordInput;
}>;


export type ImprovementActionRecordMutation = { improvementActionRecord: { improvementAction: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ImprovementActionRemoveMutationVariables = Exact<{
  input: ImprovementActionRemoveInput;
}>;


export type ImprovementActionRemoveMutation = { improvementActionRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ImprovementActionUpdateMutationVariables = Exact<{
  input: ImprovementActionUpdateInput;
}>;


export type ImprovementActionUpdateMutation = { improvementActionUpdate: { improvementAction: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ImprovementActionQueryVariables = Exact<{
  id: string | number;
}>;


export type ImprovementActionQuery = { node:
    | { asOf: string, id: string, origin: ImprovementOrigin, title: string, detail: string | null, decidedOn: string, dueOn: string, doneOn: string | null, checkedOn: string | null, effect: string | null, version: number, provider: { id: string, asOf: string } | null, complaint: { id: string, asOf: string } | null, person: { id: string, asOf: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type ImprovementActionsQueryVariables = Exact<{
  filter: ImprovementActionFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImprovementActionsQuery = { improvementActions: { totalCount: number, nodes: Array<{ id: string, asOf: string, origin: ImprovementOrigin, title: string, decidedOn: string, dueOn: string, doneOn: string | null, checkedOn: string | null, effect: string | null, state: ImprovementState, version: number, person: { id: string, asOf: string, name: string } | null, complaint: { id: string, asOf: string, subject: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { role: { asOf: string, id: string, role: Role, until: string | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type InvitationCheckMutationVariables = Exact<{
  input: InvitationCheckInput;
}>;


export type InvitationCheckMutation = { invitationCheck: { offer: { inviterName: string | null, role: Role, roleUntil: string | null, expiresAt: string, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type InvitationResendMutationVariables = Exact<{
  input: InvitationResendInput;
}>;


export type InvitationResendMutation = { invitationResend: { invitation: { id: string, asOf: string, state: InvitationState, expiresAt: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type InvitationRevokeMutation = { invitationRevoke: { invitation: { asOf: string, id: string, revokedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type InvitationSendMutationVariables = Exact<{
  input: InvitationSendInput;
}>;


export type InvitationSendMutation = { invitationSend: { invitation: { asOf: string, id: string, email: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type InvitationsQueryVariables = Exact<{
  filter?: InvitationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: { totalCount: number, nodes: Array<{ asOf: string, id: string, email: string, role: Role, roleUntil: string | null, state: InvitationState, inviterName: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null, revokedAt: string | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ItemArchiveMutationVariables = Exact<{
  input: ItemArchiveInput;
}>;


export type ItemArchiveMutation = { itemArchive: { item:
      | { id: string, asOf: string, status: ItemStatus, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemBatchUpdateMutationVariables = Exact<{
  input: ItemBatchUpdateInput;
}>;


export type ItemBatchUpdateMutation = { itemBatchUpdate: { results: Array<{ isUnchanged: boolean, item:
        | { id: string, asOf: string, version: number }
       | null, userErrors: Array<
        | { code: UserErrorCode, message: string, path: Array<string> | null }
        | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
        | { code: UserErrorCode, message: string, path: Array<string> | null }
      > }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemChoicesQuery = { licences: Array<{ spdx: string, label: string }>, themes: { nodes: Array<{ id: string, key: string, label: string }> } };

export type ItemCreateMutationVariables = Exact<{
  input: ItemCreateInput;
}>;


export type ItemCreateMutation = { itemCreate: { item:
      | { id: string, asOf: string }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemDeriveMutationVariables = Exact<{
  input: ItemDeriveInput;
}>;


export type ItemDeriveMutation = { itemDerive: { item:
      | { id: string, asOf: string }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemDraftSaveMutationVariables = Exact<{
  input: ItemDraftSaveInput;
}>;


export type ItemDraftSaveMutation = { itemDraftSave: { item:
      | { id: string, asOf: string, translations: Array<{ locale: string, status: TranslationStatus }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
      | { id: string, asOf: string, draftDocuments: Array<{ key: string, title: string, language: string | null }>, translations: Array<{ locale: string, status: TranslationStatus }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
      | { id: string, asOf: string, translations: Array<{ locale: string, status: TranslationStatus }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemEditorQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemEditorQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
    | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
    | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, draftDocuments: Array<{ key: string, title: string, language: string | null }>, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
   | null };

export type ItemEmbedQueryVariables = Exact<{
  id: string | number;
  locale?: string | null | undefined;
}>;


export type ItemEmbedQuery = { item:
    | { id: string, asOf: string, isDemonstration: boolean, text: { locale: string, title: string, summary: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, licence: { label: string, url: string }, cover: { id: string, asOf: string, alternativeText: string | null, author: string, creditLine: string | null, licence: { label: string, url: string }, renditions: Array<{ url: string, format: MediaFormat, width: number, height: number }> } | null }
    | { id: string, asOf: string, isDemonstration: boolean, documents: Array<{ title: string, language: string | null, media: { asOf: string, id: string, extension: string, bytes: number, url: string | null } | null }>, text: { locale: string, title: string, summary: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, licence: { label: string, url: string }, cover: { id: string, asOf: string, alternativeText: string | null, author: string, creditLine: string | null, licence: { label: string, url: string }, renditions: Array<{ url: string, format: MediaFormat, width: number, height: number }> } | null }
    | { id: string, asOf: string, isDemonstration: boolean, text: { locale: string, title: string, summary: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, licence: { label: string, url: string }, cover: { id: string, asOf: string, alternativeText: string | null, author: string, creditLine: string | null, licence: { label: string, url: string }, renditions: Array<{ url: string, format: MediaFormat, width: number, height: number }> } | null }
   | null };

export type ItemFacetsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  near?: NearPointInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ItemFacetsQuery = { items: { totalCount: number, facets: { kind: Array<{ value: string, label: string, count: number }>, theme: Array<{ value: string, label: string, count: number }>, departement: Array<{ value: string, label: string, count: number }>, portal: Array<{ value: string, label: string, count: number }>, year: Array<{ value: string, label: string, count: number }>, licence: Array<{ value: string, label: string, count: number }>, format: Array<{ value: string, label: string, count: number }> } } };

export type ItemFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemFactsQuery = { item:
    | { id: string, asOf: string, projectOwner: string | null, designer: string | null, programme: string | null, surfaceM2: number | null, costCents: number | null, version: number, kind: ItemKind, audience: ItemAudience, year: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, licence: { spdx: string }, themes: Array<{ id: string, key: string, label: string }>, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { id: string, asOf: string, notebookKind: NotebookKind, version: number, kind: ItemKind, audience: ItemAudience, year: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, licence: { spdx: string }, themes: Array<{ id: string, key: string, label: string }>, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { id: string, asOf: string, resourceKind: ResourceKind, url: string | null, version: number, kind: ItemKind, audience: ItemAudience, year: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, licence: { spdx: string }, themes: Array<{ id: string, key: string, label: string }>, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { id: string, asOf: string, version: number, kind: ItemKind, audience: ItemAudience, year: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, licence: { spdx: string }, themes: Array<{ id: string, key: string, label: string }>, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
   | null };

export type ItemFeedQueryVariables = Exact<{
  ofPortal: boolean;
  slug?: string | null | undefined;
  filter?: ItemFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ItemFeedQuery = { portal?: { id: string, asOf: string, slug: string, name: string, introduction: string, isDemonstration: boolean } | null, items: { nodes: Array<
      | { id: string, asOf: string, publishedOn: string | null, isDemonstration: boolean, text: { locale: string, title: string, summary: string }, keptBy: { id: string, asOf: string, name: string } | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null } | null, licence: { label: string }, themes: Array<{ id: string, key: string, label: string }>, versions: Array<{ madeAt: string, isShown: boolean }> }
    > } };

export type ItemHeadQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ItemHeadQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, publishedOn: string | null, isDemonstration: boolean, text: { locale: string, title: string, summary: string, html: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, author: string, creditLine: string | null, licence: { url: string } } | null, licence: { url: string }, themes: Array<{ id: string, label: string }>, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null }
    | { __typename: 'Notebook', id: string, asOf: string, publishedOn: string | null, isDemonstration: boolean, text: { locale: string, title: string, summary: string, html: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, author: string, creditLine: string | null, licence: { url: string } } | null, licence: { url: string }, themes: Array<{ id: string, label: string }>, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null }
    | { __typename: 'Resource', id: string, asOf: string, resourceKind: ResourceKind, publishedOn: string | null, isDemonstration: boolean, documents: Array<{ title: string, language: string | null, media: { asOf: string, id: string, mime: string, extension: string, bytes: number, url: string | null, licence: { url: string } } | null }>, text: { locale: string, title: string, summary: string, html: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, author: string, creditLine: string | null, licence: { url: string } } | null, licence: { url: string }, themes: Array<{ id: string, label: string }>, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, publishedOn: string | null, isDemonstration: boolean, photographs: { nodes: Array<{ id: string, asOf: string, takenOn: string, author: string, media: { asOf: string, id: string, url: string | null, alternativeText: string | null, licence: { url: string } } | null }> }, text: { locale: string, title: string, summary: string, html: string }, keptBy: { id: string, asOf: string, name: string } | null, authors: Array<{ id: string, asOf: string, name: string }> | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, author: string, creditLine: string | null, licence: { url: string } } | null, licence: { url: string }, themes: Array<{ id: string, label: string }>, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null }
   | null };

export type ItemImportMutationVariables = Exact<{
  input: ItemImportInput;
}>;


export type ItemImportMutation = { itemImport: { rowCount: number | null, next: number | null, rows: Array<{ line: number, outcome: ItemImportOutcome, title: string, item:
        | { id: string, asOf: string }
       | null, userErrors: Array<
        | { code: UserErrorCode, message: string, path: Array<string> | null }
        | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
        | { code: UserErrorCode, message: string, path: Array<string> | null }
      > }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemKeepersQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemKeepersQuery = { items: { facets: { organization: Array<{ value: string, label: string, count: number }> } } };

export type ItemMapQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  near?: NearPointInput | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ItemMapQuery = { items: { map: { count: number, clusters: Array<{ count: number, longitude: number, latitude: number, item:
          | { id: string, asOf: string, title: string }
         | null }> } } };

export type ItemPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ItemPageQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, projectOwner: string | null, designer: string | null, programme: string | null, surfaceM2: number | null, costCents: number | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, publishedOn: string | null, shownVersion: number | null, viewerKeeps: boolean, reuseCount: number, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, text: { locale: string, isFallback: boolean, title: string, summary: string, html: string }, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, portals: Array<{ id: string, asOf: string, slug: string, name: string }>, formerKeepers: Array<{ until: string, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
          | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
         | null }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }
    | { __typename: 'Notebook', id: string, asOf: string, notebookKind: NotebookKind, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, publishedOn: string | null, shownVersion: number | null, viewerKeeps: boolean, reuseCount: number, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, text: { locale: string, isFallback: boolean, title: string, summary: string, html: string }, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, portals: Array<{ id: string, asOf: string, slug: string, name: string }>, formerKeepers: Array<{ until: string, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
          | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
         | null }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }
    | { __typename: 'Resource', id: string, asOf: string, resourceKind: ResourceKind, url: string | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, publishedOn: string | null, shownVersion: number | null, viewerKeeps: boolean, reuseCount: number, documents: Array<{ key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, licence: { spdx: string, label: string, url: string } } | null }>, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, text: { locale: string, isFallback: boolean, title: string, summary: string, html: string }, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, portals: Array<{ id: string, asOf: string, slug: string, name: string }>, formerKeepers: Array<{ until: string, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
          | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
         | null }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, bearing: number | null, heightM: number | null, focalLengthMm: number | null, protocol: string | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, publishedOn: string | null, shownVersion: number | null, viewerKeeps: boolean, reuseCount: number, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, text: { locale: string, isFallback: boolean, title: string, summary: string, html: string }, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, portals: Array<{ id: string, asOf: string, slug: string, name: string }>, formerKeepers: Array<{ until: string, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
          | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
         | null }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }
   | null };

export type ItemPresenceTellMutationVariables = Exact<{
  input: ItemPresenceTellInput;
}>;


export type ItemPresenceTellMutation = { itemPresenceTell: { others: Array<{ name: string | null, since: string }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemPreviewCreateMutationVariables = Exact<{
  input: ItemPreviewCreateInput;
}>;


export type ItemPreviewCreateMutation = { itemPreviewCreate: { address: string | null, itemPreview: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemPreviewRevokeMutationVariables = Exact<{
  input: ItemPreviewRevokeInput;
}>;


export type ItemPreviewRevokeMutation = { itemPreviewRevoke: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemPreviewsQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemPreviewsQuery = { item:
    | { id: string, asOf: string, submittedVersion: number | null, previews: Array<{ id: string, number: number | null, expiresOn: string, madeAt: string, madeBy: string | null }> }
   | null };

export type ItemPublishMutationVariables = Exact<{
  input: ItemPublishInput;
}>;


export type ItemPublishMutation = { itemPublish: { item:
      | { id: string, asOf: string, status: ItemStatus, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemRelateMutationVariables = Exact<{
  input: ItemRelateInput;
}>;


export type ItemRelateMutation = { itemRelate: { item:
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemReturnMutationVariables = Exact<{
  input: ItemReturnInput;
}>;


export type ItemReturnMutation = { itemReturn: { item:
      | { id: string, asOf: string, status: ItemStatus, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemReusesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ItemReusesQuery = { item:
    | { id: string, asOf: string, title: string, isDemonstration: boolean, reuses: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        > } }
    | { id: string, asOf: string, title: string, isDemonstration: boolean, reuses: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        > } }
    | { id: string, asOf: string, title: string, isDemonstration: boolean, reuses: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        > } }
    | { id: string, asOf: string, title: string, isDemonstration: boolean, reuses: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
          | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
          | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        > } }
   | null };

export type ItemReviewQueryVariables = Exact<{
  id: string | number;
  before: number;
  number: number;
}>;


export type ItemReviewQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, projectOwner: string | null, designer: string | null, programme: string | null, surfaceM2: number | null, costCents: number | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, viewerKeeps: boolean, submittedAt: string | null, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, versionReading: Array<{ locale: string, title: string, summary: string, html: string }>, versionMedia: Array<{ id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, title: string, isDecorative: boolean, imageRight: ImageRight, imageRightUntil: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }>, exactPlace: { disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, placements: { totalCount: number, nodes: Array<{ id: string, asOf: string, from: string, to: string | null, section: string | null, portal: { id: string, asOf: string, slug: string, name: string } | null }> }, translations: Array<{ locale: string, status: TranslationStatus }>, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null }
    | { __typename: 'Notebook', id: string, asOf: string, notebookKind: NotebookKind, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, viewerKeeps: boolean, submittedAt: string | null, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, versionReading: Array<{ locale: string, title: string, summary: string, html: string }>, versionMedia: Array<{ id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, title: string, isDecorative: boolean, imageRight: ImageRight, imageRightUntil: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }>, exactPlace: { disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, placements: { totalCount: number, nodes: Array<{ id: string, asOf: string, from: string, to: string | null, section: string | null, portal: { id: string, asOf: string, slug: string, name: string } | null }> }, translations: Array<{ locale: string, status: TranslationStatus }>, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null }
    | { __typename: 'Resource', id: string, asOf: string, resourceKind: ResourceKind, url: string | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, viewerKeeps: boolean, submittedAt: string | null, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, documentsBefore: Array<{ key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, licence: { spdx: string, label: string, url: string } } | null }>, documentsAfter: Array<{ key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, imageRight: ImageRight, imageRightUntil: string | null, licence: { spdx: string, label: string, url: string } } | null }>, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, versionReading: Array<{ locale: string, title: string, summary: string, html: string }>, versionMedia: Array<{ id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, title: string, isDecorative: boolean, imageRight: ImageRight, imageRightUntil: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }>, exactPlace: { disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, placements: { totalCount: number, nodes: Array<{ id: string, asOf: string, from: string, to: string | null, section: string | null, portal: { id: string, asOf: string, slug: string, name: string } | null }> }, translations: Array<{ locale: string, status: TranslationStatus }>, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, bearing: number | null, heightM: number | null, focalLengthMm: number | null, protocol: string | null, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, locale: string, audience: ItemAudience, viewerKeeps: boolean, submittedAt: string | null, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, versionReading: Array<{ locale: string, title: string, summary: string, html: string }>, versionMedia: Array<{ id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, title: string, isDecorative: boolean, imageRight: ImageRight, imageRightUntil: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }>, exactPlace: { disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null, licence: { spdx: string, label: string, url: string }, authors: Array<{ id: string, asOf: string, key: string, name: string }> | null, placements: { totalCount: number, nodes: Array<{ id: string, asOf: string, from: string, to: string | null, section: string | null, portal: { id: string, asOf: string, slug: string, name: string } | null }> }, translations: Array<{ locale: string, status: TranslationStatus }>, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string }
         | null } | null }
   | null };

export type ItemScheduleCancelMutationVariables = Exact<{
  input: ItemScheduleCancelInput;
}>;


export type ItemScheduleCancelMutation = { itemScheduleCancel: { item:
      | { id: string, asOf: string, status: ItemStatus, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemShownTextsQueryVariables = Exact<{
  id: string | number;
  number: number;
}>;


export type ItemShownTextsQuery = { item:
    | { id: string, asOf: string, versionTexts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> }
   | null };

export type ItemSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemSourceQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, originTexts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null }
    | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, originTexts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null }
    | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, draftDocuments: Array<{ key: string, title: string, language: string | null }>, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, originTexts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, draft: { version: number, savedAt: string, savedBy: string | null, texts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }> } | null, originTexts: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, derivedFrom: { version: number, item:
          | { id: string, asOf: string, title: string, shownVersion: number | null }
         | null } | null }
   | null };

export type ItemSubmitMutationVariables = Exact<{
  input: ItemSubmitInput;
}>;


export type ItemSubmitMutation = { itemSubmit: { item:
      | { id: string, asOf: string, status: ItemStatus, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemTranslationMarkMutationVariables = Exact<{
  input: ItemTranslationMarkInput;
}>;


export type ItemTranslationMarkMutation = { itemTranslationMark: { item:
      | { id: string, asOf: string, version: number, translations: Array<{ locale: string, status: TranslationStatus }> }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemUnrelateMutationVariables = Exact<{
  input: ItemUnrelateInput;
}>;


export type ItemUnrelateMutation = { itemUnrelate: { item:
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
      | { id: string, asOf: string, relations: Array<{ kind: ItemRelationKind, isInverse: boolean, since: string | null, item:
            | { id: string, asOf: string, title: string, kind: ItemKind, isDemonstration: boolean }
           | null }> }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemUpdateMutationVariables = Exact<{
  input: ItemUpdateInput;
}>;


export type ItemUpdateMutation = { itemUpdate: { item:
      | { id: string, asOf: string, version: number, takenOver: { isTitleConfirmed: boolean, facts: Array<ItemFact>, texts: Array<{ locale: string, title: boolean, summary: boolean, document: boolean }> } | null }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ItemVersionNumbersQueryVariables = Exact<{
  id: string | number;
}>;


export type ItemVersionNumbersQuery = { item:
    | { id: string, asOf: string, title: string, shownVersion: number | null, submittedVersion: number | null, versions: Array<{ number: number }> }
   | null };

export type ItemVersionsQueryVariables = Exact<{
  id: string | number;
  before: number;
  after: number;
}>;


export type ItemVersionsQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, viewerKeeps: boolean, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, versions: Array<{ number: number, madeAt: string, isShown: boolean, hasFacts: boolean, title: string }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }> }
    | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, viewerKeeps: boolean, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, versions: Array<{ number: number, madeAt: string, isShown: boolean, hasFacts: boolean, title: string }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }> }
    | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, viewerKeeps: boolean, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, documentsBefore: Array<{ key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, licence: { spdx: string, label: string, url: string } } | null }>, documentsAfter: Array<{ key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, licence: { spdx: string, label: string, url: string } } | null }>, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, versions: Array<{ number: number, madeAt: string, isShown: boolean, hasFacts: boolean, title: string }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }> }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, viewerKeeps: boolean, version: number, shownVersion: number | null, submittedVersion: number | null, returnedBecause: string | null, publishAt: string | null, publishVersion: number | null, publishedOn: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, versions: Array<{ number: number, madeAt: string, isShown: boolean, hasFacts: boolean, title: string }>, before: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, after: Array<{ locale: string, title: string, summary: string, document: Record<string, unknown> }>, factChanges: Array<{ fact: ItemFact, before: string | null, after: string | null }> }
   | null };

export type ItemWorkstreamQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type ItemWorkstreamQuery = { deliverables: { nodes: Array<{ id: string, asOf: string, reuseCount: number, workstream: { id: string, asOf: string, title: string } | null }> } };

export type ItemsToReviewQueryVariables = Exact<{
  includeDemonstration?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ItemsToReviewQuery = { items: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
      | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, submittedVersion: number | null, submittedAt: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }> }
      | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, submittedVersion: number | null, submittedAt: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }> }
      | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, submittedVersion: number | null, submittedAt: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }> }
      | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, submittedVersion: number | null, submittedAt: string | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, translations: Array<{ locale: string, status: TranslationStatus }> }
    > } };

export type ItemsWithBrokenLinksQueryVariables = Exact<{
  includeDemonstration?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ItemsWithBrokenLinksQuery = { items: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
      | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, title: string, isDemonstration: boolean, keptBy: { id: string, asOf: string, name: string } | null, brokenLinks: Array<{ address: string, fault: LinkFault, brokenSince: string }> }
      | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, title: string, isDemonstration: boolean, keptBy: { id: string, asOf: string, name: string } | null, brokenLinks: Array<{ address: string, fault: LinkFault, brokenSince: string }> }
      | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, title: string, isDemonstration: boolean, keptBy: { id: string, asOf: string, name: string } | null, brokenLinks: Array<{ address: string, fault: LinkFault, brokenSince: string }> }
      | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, title: string, isDemonstration: boolean, keptBy: { id: string, asOf: string, name: string } | null, brokenLinks: Array<{ address: string, fault: LinkFault, brokenSince: string }> }
    > } };

export type ItemsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  near?: NearPointInput | null | undefined;
  orderBy?: ItemOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ItemsQuery = { items: { totalCount: number, nodes: Array<
      | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type KeptItemsQueryVariables = Exact<{
  organization: string | number;
  filter?: ItemFilter | null | undefined;
  orderBy?: ItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KeptItemsQuery = { organization: { id: string, asOf: string, name: string, portfolio: { items: { totalCount: number, nodes: Array<
          | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, version: number, audience: ItemAudience, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string }, translations: Array<{ locale: string, status: TranslationStatus }> }
          | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, version: number, audience: ItemAudience, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string }, translations: Array<{ locale: string, status: TranslationStatus }> }
          | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, version: number, audience: ItemAudience, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string }, translations: Array<{ locale: string, status: TranslationStatus }> }
          | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, version: number, audience: ItemAudience, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string }, translations: Array<{ locale: string, status: TranslationStatus }> }
        >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null } | null };

export type LateDuesQueryVariables = Exact<{
  id: string | number;
}>;


export type LateDuesQuery = { duesCall: { asOf: string, id: string, dues: { totalCount: number, nodes: Array<{ asOf: string, id: string, organization: { id: string, asOf: string, key: string, name: string }, nextReminder: { stage: number | null, lateCents: number, refusal: ReminderRefusal | null } | null }> } } | null };

export type LibraryPicturesQueryVariables = Exact<{
  filter?: MediaFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LibraryPicturesQuery = { mediaList: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, author: string, takenOn: string | null, imageRight: ImageRight, alternativeText: string | null, url: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MandateEndMutationVariables = Exact<{
  input: MandateEndInput;
}>;


export type MandateEndMutation = { mandateEnd: { mandate: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MandateStartMutationVariables = Exact<{
  input: MandateStartInput;
}>;


export type MandateStartMutation = { mandateStart: { mandate: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MandateUpdateMutationVariables = Exact<{
  input: MandateUpdateInput;
}>;


export type MandateUpdateMutation = { mandateUpdate: { mandate: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MandateQueryVariables = Exact<{
  id: string | number;
}>;


export type MandateQuery = { node:
    | { asOf: string, id: string, from: string, to: string | null, function: MandateFunction, version: number, substituteFor: { asOf: string, id: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }
    | Record<PropertyKey, never>
   | null };

export type MandatesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: MandateFilter | null | undefined;
  orderBy?: MandateOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MandatesQuery = { mandates: { totalCount: number, nodes: Array<{ asOf: string, id: string, from: string, to: string | null, function: MandateFunction, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, governingBody: { asOf: string, id: string, key: string, name: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MediaDeleteMutationVariables = Exact<{
  input: MediaDeleteInput;
}>;


export type MediaDeleteMutation = { mediaDelete: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MediaLicencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MediaLicencesQuery = { licences: Array<{ spdx: string, label: string }> };

export type MediaListQueryVariables = Exact<{
  filter?: MediaFilter | null | undefined;
  orderBy?: MediaOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MediaListQuery = { mediaList: { totalCount: number, nodes: Array<{ asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, recordedAt: string, title: string, author: string, imageRight: ImageRight, imageRightUntil: string | null, alternativeText: string | null, alternativeFr: string | null, alternativeEn: string | null, isDrawn: boolean, isDecorative: boolean, url: string | null, original: string | null, useCount: number, viewerMayChange: boolean, isDemonstration: boolean, licence: { spdx: string, label: string }, focalPoint: { x: number, y: number }, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type MediaRecordMutationVariables = Exact<{
  input: MediaRecordInput;
}>;


export type MediaRecordMutation = { mediaRecord: { media: { asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, recordedAt: string, title: string, author: string, imageRight: ImageRight, imageRightUntil: string | null, alternativeText: string | null, alternativeFr: string | null, alternativeEn: string | null, isDrawn: boolean, isDecorative: boolean, url: string | null, original: string | null, useCount: number, viewerMayChange: boolean, isDemonstration: boolean, licence: { spdx: string, label: string }, focalPoint: { x: number, y: number }, keptBy: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MediaUpdateMutationVariables = Exact<{
  input: MediaUpdateInput;
}>;


export type MediaUpdateMutation = { mediaUpdate: { media: { asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, recordedAt: string, title: string, author: string, imageRight: ImageRight, imageRightUntil: string | null, alternativeText: string | null, alternativeFr: string | null, alternativeEn: string | null, isDrawn: boolean, isDecorative: boolean, url: string | null, original: string | null, useCount: number, viewerMayChange: boolean, isDemonstration: boolean, licence: { spdx: string, label: string }, focalPoint: { x: number, y: number }, keptBy: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MediaUsesQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MediaUsesQuery = { media: { asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, recordedAt: string, title: string, author: string, imageRight: ImageRight, imageRightUntil: string | null, alternativeText: string | null, alternativeFr: string | null, alternativeEn: string | null, isDrawn: boolean, isDecorative: boolean, url: string | null, original: string | null, useCount: number, viewerMayChange: boolean, isDemonstration: boolean, licence: { spdx: string, label: string }, focalPoint: { x: number, y: number }, keptBy: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<
        | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
        | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      > }, portals: { totalCount: number, nodes: Array<{ id: string, asOf: string, slug: string, name: string, visibility: PortalVisibility, isDemonstration: boolean }> } } | null };

export type MediaQueryVariables = Exact<{
  id: string | number;
}>;


export type MediaQuery = { media: { asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, title: string, author: string, creditLine: string | null, imageRight: ImageRight, imageRightUntil: string | null, alternativeFr: string | null, alternativeEn: string | null, isDecorative: boolean, takenOn: string | null, url: string | null, licence: { spdx: string }, focalPoint: { x: number, y: number } } | null };

export type MeetingCancelMutationVariables = Exact<{
  input: MeetingCancelInput;
}>;


export type MeetingCancelMutation = { meetingCancel: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingConvokeMutationVariables = Exact<{
  input: MeetingStepInput;
}>;


export type MeetingConvokeMutation = { meetingConvoke: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingDateChooseMutationVariables = Exact<{
  input: MeetingDateChooseInput;
}>;


export type MeetingDateChooseMutation = { meetingDateChoose: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingDatesAnswerMutationVariables = Exact<{
  input: MeetingDatesAnswerInput;
}>;


export type MeetingDatesAnswerMutation = { meetingDatesAnswer: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingDatesRemindMutationVariables = Exact<{
  input: MeetingDatesRemindInput;
}>;


export type MeetingDatesRemindMutation = { meetingDatesRemind: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingDocumentsSetMutationVariables = Exact<{
  input: MeetingDocumentsSetInput;
}>;


export type MeetingDocumentsSetMutation = { meetingDocumentsSet: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingHeadQuery = { meeting: { asOf: string, id: string, scheduledOn: string, isDemonstration: boolean, governingBody: { asOf: string, id: string, name: string } } | null };

export type MeetingHoldMutationVariables = Exact<{
  input: MeetingStepInput;
}>;


export type MeetingHoldMutation = { meetingHold: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPageQuery = { meeting: { asOf: string, id: string, scheduledAt: string, scheduledOn: string, place: string | null, isOnline: boolean, status: MeetingStatus, convokedAt: string | null, cancelReason: string | null, minutes: string | null, minutesApprovedOn: string | null, isDemonstration: boolean, version: number, calendarPath: string, governingBody: { asOf: string, id: string, key: string, name: string, quorumPercent: number | null, organization: { id: string, asOf: string, key: string, name: string } | null }, quorum: { required: number | null, present: number, reached: boolean | null } | null, agenda: Array<{ id: string, place: number, title: string, detail: string | null, decisions: Array<{ asOf: string, id: string }> }>, documents: Array<{ title: string, url: string }>, attendances: Array<{ status: AttendanceStatus, mandate: { asOf: string, id: string, function: MandateFunction, person: { asOf: string, id: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }, proxy: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } | null }>, decisions: Array<{ asOf: string, id: string, decidedOn: string, year: number, number: number, title: string, text: string, outcome: DecisionOutcome, version: number, ballot: { for: number, against: number, abstained: number, isSecret: boolean, result: VoteResult } | null, votes: Array<{ choice: VoteChoice, mandate: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } }>, proposedBy: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } | null }> } | null };

export type MeetingPlanMutationVariables = Exact<{
  input: MeetingPlanInput;
}>;


export type MeetingPlanMutation = { meetingPlan: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MeetingUpdateMutationVariables = Exact<{
  input: MeetingUpdateInput;
}>;


export type MeetingUpdateMutation = { meetingUpdate: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MembershipFactQueryVariables = Exact<{
  id: string | number;
}>;


export type MembershipFactQuery = { node:
    | { asOf: string, id: string, on: string, note: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type MembershipRecordMutationVariables = Exact<{
  input: MembershipRecordInput;
}>;


export type MembershipRecordMutation = { membershipRecord: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MembershipRemoveMutationVariables = Exact<{
  input: MembershipRemoveInput;
}>;


export type MembershipRemoveMutation = { membershipRemove: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MembershipUpdateMutationVariables = Exact<{
  input: MembershipUpdateInput;
}>;


export type MembershipUpdateMutation = { membershipUpdate: { membership: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MilestoneChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type MilestoneChoicesQuery = { milestones: { nodes: Array<{ id: string, on: string, title: string }> } };

export type MilestoneCreateMutationVariables = Exact<{
  input: MilestoneCreateInput;
}>;


export type MilestoneCreateMutation = { milestoneCreate: { milestone: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MilestoneRemoveMutationVariables = Exact<{
  input: MilestoneRemoveInput;
}>;


export type MilestoneRemoveMutation = { milestoneRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MilestoneUpdateMutationVariables = Exact<{
  input: MilestoneUpdateInput;
}>;


export type MilestoneUpdateMutation = { milestoneUpdate: { milestone: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MilestoneQueryVariables = Exact<{
  id: string | number;
}>;


export type MilestoneQuery = { node:
    | { id: string, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, version: number, conflictsWith: Array<{ id: string, on: string, title: string }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type MinutesApproveMutationVariables = Exact<{
  input: MinutesApproveInput;
}>;


export type MinutesApproveMutation = { minutesApprove: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MinutesWriteMutationVariables = Exact<{
  input: MinutesWriteInput;
}>;


export type MinutesWriteMutation = { minutesWrite: { meeting: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type MyCalendarQueryVariables = Exact<{
  person: string | number;
}>;


export type MyCalendarQuery = { person: { id: string, asOf: string, calendarFeedMadeAt: string | null } | null };

export type MyEnrolmentsQueryVariables = Exact<{
  person: string | number;
}>;


export type MyEnrolmentsQuery = { enrolments: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: EnrolmentStatus, requestedAt: string, isLate: boolean, beyondCapacity: boolean, waitlistPosition: number | null, endCause: EnrolmentEnd | null, endReason: string | null, attendedMinutes: number | null, viewerMayWithdraw: boolean, viewerMayDecide: boolean, version: number, absenceCount: number, offer: { id: string, asOf: string, expiresAt: string } | null, session: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null } | null }> } | null };

export type NetworkCourseQueryVariables = Exact<{
  days: Array<string> | string;
  from: string;
}>;


export type NetworkCourseQuery = { memberCounts: Array<{ on: string, count: number, least: number, most: number }>, timeline: { nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string }> } };

export type NetworkEventCreateMutationVariables = Exact<{
  input: NetworkEventCreateInput;
}>;


export type NetworkEventCreateMutation = { networkEventCreate: { networkEvent: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type NetworkEventRemoveMutationVariables = Exact<{
  input: NetworkEventRemoveInput;
}>;


export type NetworkEventRemoveMutation = { networkEventRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type NetworkEventUpdateMutationVariables = Exact<{
  input: NetworkEventUpdateInput;
}>;


export type NetworkEventUpdateMutation = { networkEventUpdate: { networkEvent: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type NetworkEventQueryVariables = Exact<{
  id: string | number;
}>;


export type NetworkEventQuery = { node:
    | { asOf: string, id: string, kind: NetworkEventKind, on: string, until: string | null, place: string | null, placeAsWritten: string | null, organizer: string | null, note: string | null, version: number, territory: { id: string, asOf: string, code: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type NetworkMapQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
  after?: string | null | undefined;
}>;


export type NetworkMapQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, key: string, name: string, isDemonstration: boolean, closedOn: string | null, memberStatus: MemberStatus, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }> | null }> } };

export type NetworkMembersQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NetworkMembersQuery = { network: { id: string, asOf: string, members: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ since: string, certainty: Certainty, isDemonstration: boolean, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null } | null, slot: { asOf: string, id: string, kind: OrganizationKind, label: string } | null, agreement: { asOf: string, id: string, key: string, title: string, kind: AgreementKind, signedOn: string } | null, evidence: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } } };

export type NetworkPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
}>;


export type NetworkPageQuery = { network: { id: string, asOf: string, memberCount: number, memberCountRange: { least: number, most: number }, members: { nodes: Array<{ since: string, certainty: Certainty, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string } | null, slot: { asOf: string, id: string, kind: OrganizationKind, label: string } | null, agreement: { asOf: string, id: string, key: string } | null, evidence: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, agreementsInForce: Array<{ asOf: string, id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean, countedSignatories: number, assertedSignatories: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, discrepancies: Array<{ kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } };

export type NetworkYearsQueryVariables = Exact<{
  days: Array<string> | string;
}>;


export type NetworkYearsQuery = { memberCounts: Array<{ on: string, count: number, least: number, most: number }> };

export type NotificationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationCountQuery = { viewer: { id: string, notifications: { totalCount: number } | null } | null };

export type NotificationPreferencesUpdateMutationVariables = Exact<{
  input: NotificationPreferencesUpdateInput;
}>;


export type NotificationPreferencesUpdateMutation = { notificationPreferencesUpdate: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { viewer: { id: string, notificationPreferences: { frequency: NotificationFrequency | null, kinds: Array<{ kind: string, label: string, frequency: NotificationFrequency | null, usual: NotificationFrequency }> } | null, following: { totalCount: number, nodes: Array<{ title: string, path: string | null, frequency: NotificationFrequency | null, since: string, subject:
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
         | null }> } | null } | null };

export type NotificationReadMutationVariables = Exact<{
  input: NotificationReadInput;
}>;


export type NotificationReadMutation = { notificationRead: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type NotificationsFollowedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationsFollowedSubscription = { viewerNotified: { id: string, notifications: { totalCount: number } | null } | null };

export type NotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { viewer: { id: string, notifications: { totalCount: number, nodes: Array<{ id: string, title: string, path: string | null, at: string, isUnread: boolean, events: Array<{ kind: string, text: string, at: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type OgcPortalQueryVariables = Exact<{
  id: string | number;
}>;


export type OgcPortalQuery = { portal: { id: string, asOf: string, slug: string, name: string, introduction: string, openedOn: string | null, isDemonstration: boolean } | null };

export type OgcCollectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OgcCollectionsQuery = { portals: { nodes: Array<{ id: string, asOf: string, slug: string, name: string, introduction: string, openedOn: string | null, isDemonstration: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OgcFeatureQueryVariables = Exact<{
  id: string | number;
}>;


export type OgcFeatureQuery = { item:
    | { id: string, asOf: string, kind: ItemKind, title: string, summary: string, year: number | null, publishedOn: string | null, isDemonstration: boolean, licence: { spdx: string, label: string, url: string }, keptBy: { id: string, asOf: string, name: string } | null, themes: Array<{ id: string, label: string }>, territory: { id: string, asOf: string, code: string } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null, portals: Array<{ id: string, asOf: string }> }
   | null };

export type OgcItemsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OgcItemsQuery = { items: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, kind: ItemKind, title: string, summary: string, year: number | null, publishedOn: string | null, isDemonstration: boolean, licence: { spdx: string, label: string, url: string }, keptBy: { id: string, asOf: string, name: string } | null, themes: Array<{ id: string, label: string }>, territory: { id: string, asOf: string, code: string } | null, place: { name: string, longitude: number | null, latitude: number | null, precision: PlacePrecision | null } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OperatorQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorQuery = { operator: { name: string | null, identity: string | null, publicationDirector: string | null, hosting: string | null, email: string | null, dataProtectionEmail: string | null, accessibilityEmail: string | null } };

export type OrganizationAccessQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  current?: boolean | null | undefined;
}>;


export type OrganizationAccessQuery = { organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, roles: { totalCount: number, nodes: Array<{ asOf: string, id: string, role: Role, from: string, until: string | null, isCurrent: boolean, person: { asOf: string, id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, invitations: { totalCount: number, nodes: Array<{ asOf: string, id: string, email: string, role: Role, roleUntil: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null, revokedAt: string | null, hasLapsed: boolean }> } | null, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null };

export type OrganizationChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ id: string, asOf: string, name: string }> } };

export type OrganizationCloseMutationVariables = Exact<{
  input: OrganizationCloseInput;
}>;


export type OrganizationCloseMutation = { organizationClose: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationCreateInput;
}>;


export type OrganizationCreateMutation = { organizationCreate: { organization: { id: string, asOf: string, key: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrganizationDuesQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationDuesQuery = { organization: { id: string, asOf: string, dues: { totalCount: number, nodes: Array<{ asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isDemonstration: boolean, call: { asOf: string, id: string, status: DuesCallStatus } | null }> } | null } | null };

export type OrganizationFurtherQueryVariables = Exact<{
  id: string | number;
  key: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationFurtherQuery = { organization: { id: string, asOf: string, key: string, name: string, headcount: number | null, hiddenPositionCount: number, isDemonstration: boolean, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ asOf: string, id: string, kind: PositionKind, title: string | null, fullTimeShare: number | null, from: string | null, to: string | null, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, teamCoverage: { asOf: string, headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, viewerSeesPeople: boolean, trainedRange: { least: number, most: number } | null, rule: { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> } | null, periods: Array<{ fullyTrainedOn: string | null, possibleFrom: string, certainFrom: string | null, certainTo: string | null, possibleTo: string | null }>, asserted: Array<{ measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, statement: string | null, counted: number | null, difference: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } | null, approvals: { nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean }> } | null } | null, agreements: { nodes: Array<{ asOf: string, id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean }> }, timeline: { nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, isDemonstration: boolean, agreement: { asOf: string, id: string, key: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, assertedFigures: { nodes: Array<{ id: string, measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, counted: number | null, statement: string | null, note: string | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, discrepancies: Array<{ statement: string, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> };

export type OrganizationHeadQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationHeadQuery = { organization: { id: string, asOf: string, kind: OrganizationKind, name: string, isDemonstration: boolean } | null };

export type OrganizationListQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: OrganizationOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, key: string, kind: OrganizationKind, name: string, foundedOn: string | null, closedOn: string | null, isDemonstration: boolean, memberStatus: MemberStatus, logo: { url: string, width: number, height: number } | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null }> } };

export type OrganizationLogoRemoveMutationVariables = Exact<{
  input: OrganizationLogoRemoveInput;
}>;


export type OrganizationLogoRemoveMutation = { organizationLogoRemove: { organization: { id: string, asOf: string, logo: { url: string, width: number, height: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrganizationPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationPageQuery = { organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean, memberStatus: MemberStatus, foundedOn: string | null, closedOn: string | null, closingKind: ClosingKind | null, website: string | null, phone: string | null, email: string | null, headcount: number | null, logo: { url: string, width: number, height: number } | null, address: { street: string, postalCode: string, city: string } | null, director: { asOf: string, id: string, name: string, isDemonstration: boolean } | null, identifiers: Array<{ kind: IdentifierKind, value: string, from: string | null, to: string | null }>, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, memberships: { nodes: Array<{ from: string, to: string | null, since: string, certainty: Certainty, facts: Array<{ asOf: string, id: string, event: MembershipEvent, version: number }>, agreement: { asOf: string, id: string, key: string, title: string, isDemonstration: boolean } | null, evidence: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, stewardshipGiven: Array<{ asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, taker: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, stewardshipTaken: Array<{ asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, giver: { id: string, asOf: string, key: string, name: string }, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, names: Array<{ name: string, from: string | null, to: string | null }>, addresses: Array<{ street: string, postalCode: string, city: string, from: string | null, to: string | null }>, services: Array<{ id: string, from: string | null, to: string | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } | null };

export type OrganizationPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPeopleQuery = { organization: { id: string, asOf: string, positions: { nodes: Array<{ asOf: string, id: string, person: { asOf: string, id: string, name: string } | null }> }, roles: { nodes: Array<{ asOf: string, id: string, person: { asOf: string, id: string, name: string } | null }> } | null } | null };

export type OrganizationPositionsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPositionsQuery = { organization: { id: string, asOf: string, positions: { nodes: Array<{ asOf: string, id: string, kind: PositionKind, title: string | null, fullTimeShare: number | null, from: string | null, to: string | null, version: number, person: { asOf: string, id: string, name: string } | null }> } } | null };

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationRecordQuery = { organization: { id: string, asOf: string, name: string, siren: string | null, siret: string | null, rna: string | null, website: string | null, phone: string | null, email: string | null, foundedOn: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, addresses: Array<{ street: string, postalCode: string, city: string, to: string | null }> } | null };

export type OrganizationReopenMutationVariables = Exact<{
  input: OrganizationReopenInput;
}>;


export type OrganizationReopenMutation = { organizationReopen: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OrganizationServicesQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationServicesQuery = { organization: { id: string, asOf: string, services: Array<{ id: string, from: string | null, to: string | null, version: number, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null }> } | null };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { organizationUpdate: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type OwnCertificatesQueryVariables = Exact<{
  person: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OwnCertificatesQuery = { certificates: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type OwnContentsQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnContentsQuery = { organization: { id: string, asOf: string, portfolio: { begun: { totalCount: number, nodes: Array<
          | { id: string, asOf: string, kind: ItemKind, title: string, status: ItemStatus }
        > }, waiting: { totalCount: number } } | null } | null };

export type OwnNetworkQueryVariables = Exact<{
  today: string;
  from: string;
  soon: string;
  demonstration: boolean;
}>;


export type OwnNetworkQuery = { dues: { totalCount: number, nodes: Array<{ asOf: string, id: string, year: number, status: DueStatus, balanceCents: number, isDemonstration: boolean, instalments: Array<{ dueOn: string }>, organization: { id: string, asOf: string, key: string, name: string } }> } | null, mandates: { totalCount: number, nodes: Array<{ asOf: string, id: string, to: string | null, function: MandateFunction, person: { asOf: string, id: string, name: string } | null, governingBody: { asOf: string, id: string, key: string, name: string }, organization: { id: string, asOf: string, key: string, name: string } | null }> }, governingBodies: { nodes: Array<{ asOf: string, id: string, key: string, name: string, membersKnown: boolean, constituencies: Array<{ asOf: string, id: string, name: string, vacantSeats: number }> }> }, agreements: { nodes: Array<{ asOf: string, id: string, key: string, title: string, endedOn: string | null }> }, milestones: { totalCount: number, nodes: Array<{ id: string, on: string, until: string | null, endUnknown: boolean, title: string }> }, discrepancies: Array<{ kind: DiscrepancyKind, statement: string, agreement: { asOf: string, id: string, key: string, title: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, invitations: { totalCount: number, nodes: Array<{ asOf: string, id: string, email: string, role: Role, state: InvitationState, expiresAt: string, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, meetings: { nodes: Array<{ asOf: string, id: string, scheduledAt: string, status: MeetingStatus, place: string | null, isOnline: boolean, governingBody: { asOf: string, id: string, key: string, name: string } }> } };

export type OwnOrganizationQueryVariables = Exact<{
  id: string | number;
  today: string;
  soon: string;
  demonstration: boolean;
  works: boolean;
  manages: boolean;
}>;


export type OwnOrganizationQuery = { organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, memberStatus: MemberStatus, phone: string | null, email: string | null, website: string | null, headcount: number | null, logo: { url: string, width: number, height: number } | null, address: { city: string } | null, director: { asOf: string, id: string, name: string } | null, positions: { totalCount: number, nodes: Array<{ asOf: string, id: string, kind: PositionKind, title: string | null, person: { asOf: string, id: string, name: string } | null }> }, memberships: { nodes: Array<{ from: string, to: string | null, agreement: { asOf: string, id: string, key: string, title: string } | null }> }, timeline: { totalCount: number, nodes: Array<{ kind: TimelineKind, on: string, title: string, agreement: { asOf: string, id: string, key: string, title: string } | null }> }, dues?: { nodes: Array<{ asOf: string, id: string, year: number, status: DueStatus, balanceCents: number, isDemonstration: boolean, instalments: Array<{ dueOn: string }> }> } | null, governingBodies?: Array<{ asOf: string, id: string, key: string, name: string, membersKnown: boolean, constituencies: Array<{ asOf: string, id: string, name: string, vacantSeats: number }> }> } | null, agreements?: { nodes: Array<{ asOf: string, id: string, key: string, title: string, endedOn: string | null }> }, mandates?: { totalCount: number, nodes: Array<{ asOf: string, id: string, to: string | null, function: MandateFunction, person: { asOf: string, id: string, name: string } | null, governingBody: { asOf: string, id: string, key: string, name: string }, organization: { id: string, asOf: string, key: string, name: string } | null }> }, invitations?: { totalCount: number, nodes: Array<{ asOf: string, id: string, email: string, role: Role, state: InvitationState, expiresAt: string, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, meetings: { nodes: Array<{ asOf: string, id: string, scheduledAt: string, status: MeetingStatus, place: string | null, isOnline: boolean, governingBody: { asOf: string, id: string, key: string, name: string } }> } };

export type OwnTasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OwnTasksQuery = { tasks: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null, workstream: { id: string, asOf: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { id: string, passwordChangedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PasswordForgetMutationVariables = Exact<{
  input: PasswordForgetInput;
}>;


export type PasswordForgetMutation = { passwordForget: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PaymentRecordMutationVariables = Exact<{
  input: PaymentRecordInput;
}>;


export type PaymentRecordMutation = { paymentRecord: { payment: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PaymentReverseMutationVariables = Exact<{
  input: PaymentReverseInput;
}>;


export type PaymentReverseMutation = { paymentReverse: { payment: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PersonChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PersonChoicesQuery = { people: { nodes: Array<{ asOf: string, id: string, name: string, positions: { nodes: Array<{ id: string, asOf: string, organization: { id: string, asOf: string, name: string } }> } }> } };

export type PersonCompletionsQueryVariables = Exact<{
  person: string | number;
}>;


export type PersonCompletionsQuery = { person: { id: string, asOf: string, training: { nodes: Array<{ id: string, asOf: string, title: string, completedOn: string }> } | null } | null };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { personCreate: { person: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PersonEraseMutationVariables = Exact<{
  input: PersonEraseInput;
}>;


export type PersonEraseMutation = { personErase: { person: { asOf: string, id: string, name: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PersonRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRecordQuery = { person: { asOf: string, id: string, givenName: string, familyName: string, email: string | null, phone: string | null, public: boolean, version: number } | null };

export type PersonTrainingQueryVariables = Exact<{
  person: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PersonTrainingQuery = { person: { id: string, asOf: string, name: string, training: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, label: string | null, completedOn: string, attendedMinutes: number | null, plannedMinutes: number | null, courseVersion: number | null, isSettled: boolean, viewerMayChange: boolean, version: number, course: { id: string, asOf: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { personUpdate: { person: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PersonalDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type PersonalDataExportMutation = { personalDataExport: { json: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PhotographRecordMutationVariables = Exact<{
  input: PhotographRecordInput;
}>;


export type PhotographRecordMutation = { photographRecord: { viewpointPhotograph: { id: string, asOf: string, version: number, takenOn: string, author: string, comment: string | null, media: { asOf: string, id: string, url: string | null, width: number | null, height: number | null, alternativeText: string | null, creditLine: string | null, small: string | null, licence: { label: string, url: string } } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PhotographRemoveMutationVariables = Exact<{
  input: PhotographRemoveInput;
}>;


export type PhotographRemoveMutation = { photographRemove: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PhotographUpdateMutationVariables = Exact<{
  input: PhotographUpdateInput;
}>;


export type PhotographUpdateMutation = { photographUpdate: { viewpointPhotograph: { id: string, asOf: string, version: number, takenOn: string, author: string, comment: string | null, media: { asOf: string, id: string, url: string | null, width: number | null, height: number | null, alternativeText: string | null, creditLine: string | null, small: string | null, licence: { label: string, url: string } } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PlaceableItemsQueryVariables = Exact<{
  search?: string | null | undefined;
  includeDemonstration?: boolean | null | undefined;
}>;


export type PlaceableItemsQuery = { items: { nodes: Array<
      | { id: string, asOf: string, kind: ItemKind, title: string, keptBy: { id: string, asOf: string, name: string } | null }
    > } };

export type PlacementEndMutationVariables = Exact<{
  input: PlacementEndInput;
}>;


export type PlacementEndMutation = { placementEnd: { placement: { id: string, asOf: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PlacementRecordMutationVariables = Exact<{
  input: PlacementRecordInput;
}>;


export type PlacementRecordMutation = { placementRecord: { placement: { id: string, asOf: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PointMapQueryVariables = Exact<{
  id: string | number;
}>;


export type PointMapQuery = { territory: { id: string, asOf: string, code: string, name: string, contour: GeoJSON.Geometry | null, centroid: { longitude: number, latitude: number, precision: PointPrecision } | null, epci: { id: string, asOf: string, children: { nodes: Array<{ id: string, asOf: string, name: string, centroid: { longitude: number, latitude: number, precision: PointPrecision } | null }> } } | null } | null };

export type PollAskedQueryVariables = Exact<{
  id: string | number;
}>;


export type PollAskedQuery = { poll: { id: string, asOf: string, version: number, method: PollMethod, titleFr: string, titleEn: string | null, aboutFr: string, aboutEn: string | null, closesAt: string, voices: PollVoices, options: Array<{ id: string, titleFr: string, titleEn: string | null }> } | null };

export type PollChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type PollChoicesQuery = { poll: { asOf: string, id: string, roll: { nodes: Array<{ id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null }> } | null } | null };

export type PollCloseMutationVariables = Exact<{
  input: PollCloseInput;
}>;


export type PollCloseMutation = { pollClose: { poll: { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollExportQueryVariables = Exact<{
  id: string | number;
}>;


export type PollExportQuery = { poll: { asOf: string, id: string, export: { csv: string, json: string } | null } | null };

export type PollOpenMutationVariables = Exact<{
  input: PollOpenInput;
}>;


export type PollOpenMutation = { pollOpen: { poll: { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollPageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PollPageQuery = { poll: { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number, about: string, tieRule: PollTieRule, voices: PollVoices, isTurnoutShown: boolean, proxies: number, quorumPercent: number | null, quorumOf: PollVoices, scoreMax: number | null, viewerSteers: boolean, workstream: { id: string, asOf: string, title: string } | null, options: Array<{ id: string, title: string }>, turnout: { voted: number, voters: number, organizationsVoted: number, organizations: number, isQuorate: boolean | null } | null, former: { id: string, asOf: string, round: number } | null, next: { id: string, asOf: string, round: number } | null, viewerVoices: Array<{ id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null }> | null, roll: { totalCount: number, nodes: Array<{ id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, result: { ballots: number, isQuorate: boolean | null, isAccepted: boolean | null, yes: number, no: number, objections: number, abstentions: number, blanks: number, reasons: Array<string>, ranking: Array<{ rank: number, points: number | null, option: { id: string, title: string } }>, matrix: Array<{ winnerVotes: number, loserVotes: number, margin: number, winner: { id: string }, loser: { id: string } }> } | null } | null };

export type PollProxyEndMutationVariables = Exact<{
  input: PollProxyEndInput;
}>;


export type PollProxyEndMutation = { pollProxyEnd: { pollVoter: { id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollProxyGiveMutationVariables = Exact<{
  input: PollProxyGiveInput;
}>;


export type PollProxyGiveMutation = { pollProxyGive: { pollVoter: { id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollRenewMutationVariables = Exact<{
  input: PollRenewInput;
}>;


export type PollRenewMutation = { pollRenew: { poll: { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollUpdateMutationVariables = Exact<{
  input: PollUpdateInput;
}>;


export type PollUpdateMutation = { pollUpdate: { poll: { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PollVoicesQueryVariables = Exact<{
  id: string | number;
  afterPerson?: string | null | undefined;
  afterOrganization?: string | null | undefined;
}>;


export type PollVoicesQuery = { workstream: { id: string, asOf: string, participants: { nodes: Array<{ id: string, asOf: string, person: { id: string, asOf: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, partners: { nodes: Array<{ id: string, asOf: string, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type PortalArrangeMutationVariables = Exact<{
  input: PortalArrangeInput;
}>;


export type PortalArrangeMutation = { portalArrange: { portal: { id: string, asOf: string, slug: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortalDeskQueryVariables = Exact<{
  slug: string;
}>;


export type PortalDeskQuery = { portal: { id: string, asOf: string, slug: string, family: PortalFamily, name: string, introduction: string, visibility: PortalVisibility, isDemonstration: boolean, version: number, viewerEdits: boolean, viewerAppoints: boolean, look: { accent: string, accentDark: string }, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, logo: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, sections: Array<{ id: string, title: string, titleFr: string, titleEn: string | null, itemCount: number }>, editors: Array<{ id: string, name: string, from: string, until: string | null, isCurrent: boolean }> } | null };

export type PortalEditorEndMutationVariables = Exact<{
  input: PortalEditorEndInput;
}>;


export type PortalEditorEndMutation = { portalEditorEnd: { portal: { id: string, asOf: string, slug: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortalEditorGrantMutationVariables = Exact<{
  input: PortalEditorGrantInput;
}>;


export type PortalEditorGrantMutation = { portalEditorGrant: { portal: { id: string, asOf: string, slug: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortalFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type PortalFactsQuery = { portal: { id: string, asOf: string, version: number, slug: string, family: PortalFamily, titleFr: string, titleEn: string | null, introductionFr: string, introductionEn: string | null, visibility: PortalVisibility, locales: Array<string>, look: { accent: string, accentDark: string }, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, logo: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, partnerships: Array<{ from: string, to: string | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null };

export type PortalHeadQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type PortalHeadQuery = { portal: { id: string, asOf: string, slug: string, name: string, introduction: string, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null } | null } | null };

export type PortalPageQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type PortalPageQuery = { portal: { id: string, asOf: string, slug: string, family: PortalFamily, name: string, introduction: string, visibility: PortalVisibility, isDemonstration: boolean, openedOn: string | null, viewerEdits: boolean, look: { accent: string, accentDark: string }, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } } | null, logo: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, partners: Array<{ id: string, asOf: string, key: string, name: string }> | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, sections: Array<{ id: string, title: string, itemCount: number }> } | null };

export type PortalPlacementsQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type PortalPlacementsQuery = { portal: { id: string, asOf: string, placements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, version: number, from: string, to: string | null, place: number, section: string | null, item:
          | { id: string, asOf: string, kind: ItemKind, title: string, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null }
         | null }> } | null } | null };

export type PortalRecordMutationVariables = Exact<{
  input: PortalRecordInput;
}>;


export type PortalRecordMutation = { portalRecord: { portal: { id: string, asOf: string, slug: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortalSectionChoicesQueryVariables = Exact<{
  includeDemonstration?: boolean | null | undefined;
}>;


export type PortalSectionChoicesQuery = { portals: { nodes: Array<{ id: string, asOf: string, name: string, isDemonstration: boolean, viewerEdits: boolean, sections: Array<{ id: string, title: string }> }> } };

export type PortalUpdateMutationVariables = Exact<{
  input: PortalUpdateInput;
}>;


export type PortalUpdateMutation = { portalUpdate: { portal: { id: string, asOf: string, slug: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortalsQueryVariables = Exact<{
  filter?: PortalFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PortalsQuery = { portals: { totalCount: number, nodes: Array<{ id: string, asOf: string, slug: string, family: PortalFamily, name: string, introduction: string, visibility: PortalVisibility, isDemonstration: boolean, look: { accent: string, accentDark: string }, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, logo: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type PortfolioArchiveRequestMutationVariables = Exact<{
  input: PortfolioArchiveRequestInput;
}>;


export type PortfolioArchiveRequestMutation = { portfolioArchiveRequest: { portfolioArchive: { id: string, asOf: string, status: PortfolioArchiveStatus, requestedAt: string, requestedBy: string | null, filesWritten: number, filesAll: number | null, bytes: number | null, sha256: string | null, expiresAt: string | null, url: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PortfolioArchivesQueryVariables = Exact<{
  id: string | number;
}>;


export type PortfolioArchivesQuery = { organization: { id: string, asOf: string, portfolioArchives: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: PortfolioArchiveStatus, requestedAt: string, requestedBy: string | null, filesWritten: number, filesAll: number | null, bytes: number | null, sha256: string | null, expiresAt: string | null, url: string | null }> } | null } | null };

export type PositionEndMutationVariables = Exact<{
  input: PositionEndInput;
}>;


export type PositionEndMutation = { positionEnd: { position: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PositionStartMutationVariables = Exact<{
  input: PositionStartInput;
}>;


export type PositionStartMutation = { positionStart: { position: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PositionUpdateMutationVariables = Exact<{
  input: PositionUpdateInput;
}>;


export type PositionUpdateMutation = { positionUpdate: { position: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PositionQueryVariables = Exact<{
  id: string | number;
}>;


export type PositionQuery = { node:
    | { asOf: string, id: string, title: string | null, fullTimeShare: number | null, from: string | null, version: number }
    | Record<PropertyKey, never>
   | null };

export type PostReactMutationVariables = Exact<{
  input: PostReactInput;
}>;


export type PostReactMutation = { postReact: { post: { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PostReactionWithdrawMutationVariables = Exact<{
  input: PostReactionWithdrawInput;
}>;


export type PostReactionWithdrawMutation = { postReactionWithdraw: { post: { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PostRemoveMutationVariables = Exact<{
  input: PostRemoveInput;
}>;


export type PostRemoveMutation = { postRemove: { post: { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PostUpdateMutationVariables = Exact<{
  input: PostUpdateInput;
}>;


export type PostUpdateMutation = { postUpdate: { post: { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PostWriteMutationVariables = Exact<{
  input: PostWriteInput;
}>;


export type PostWriteMutation = { postWrite: { post: { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PrerequisiteProofRecordMutationVariables = Exact<{
  input: PrerequisiteProofRecordInput;
}>;


export type PrerequisiteProofRecordMutation = { prerequisiteProofRecord: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PrerequisiteProofRemoveMutationVariables = Exact<{
  input: PrerequisiteProofRemoveInput;
}>;


export type PrerequisiteProofRemoveMutation = { prerequisiteProofRemove: { enrolment: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type PreviewedItemQueryVariables = Exact<{
  key: string;
}>;


export type PreviewedItemQuery = { previewedItem: { number: number | null, expiresOn: string, keptBy: string, licence: string, texts: Array<{ locale: string, title: string, summary: string, html: string }>, documents: Array<{ title: string, language: string | null, extension: string, bytes: number, url: string }> } | null };

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { profileUpdate: { viewer: { id: string, locale: AccountLocale, person: { asOf: string, id: string, givenName: string, familyName: string, name: string, version: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ProviderApprovalRecordMutationVariables = Exact<{
  input: ProviderApprovalRecordInput;
}>;


export type ProviderApprovalRecordMutation = { providerApprovalRecord: { providerApproval: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ProviderApprovalRemoveMutationVariables = Exact<{
  input: ProviderApprovalRemoveInput;
}>;


export type ProviderApprovalRemoveMutation = { providerApprovalRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ProviderApprovalUpdateMutationVariables = Exact<{
  input: ProviderApprovalUpdateInput;
}>;


export type ProviderApprovalUpdateMutation = { providerApprovalUpdate: { providerApproval: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ProviderApprovalQueryVariables = Exact<{
  id: string | number;
}>;


export type ProviderApprovalQuery = { node:
    | { asOf: string, id: string, kind: ApprovalKind, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type ProviderApprovalsQueryVariables = Exact<{
  filter: ProviderApprovalFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProviderApprovalsQuery = { providerApprovals: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ProviderTrainersQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type ProviderTrainersQuery = { organization: { id: string, asOf: string, trainers: Array<{ sessions: number, lastTaughtOn: string | null, experiences: number, diplomas: number, trainings: number, lastTrainedOn: string | null, person: { id: string, asOf: string, name: string } | null }> | null } | null };

export type QualityChoicesQueryVariables = Exact<{
  organization: string | number;
}>;


export type QualityChoicesQuery = { courses: { nodes: Array<{ id: string, asOf: string, title: string }> }, trainingSessions: { nodes: Array<{ id: string, asOf: string, title: string, startsOn: string }> }, complaints: { nodes: Array<{ id: string, asOf: string, subject: string, receivedOn: string }> } | null, improvementActions: { nodes: Array<{ id: string, asOf: string, title: string }> } | null, subcontracts: { nodes: Array<{ id: string, asOf: string, contractor: string }> } | null, providerApprovals: { nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean }> } };

export type QualityDeskQueryVariables = Exact<{
  key: string;
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type QualityDeskQuery = { organization: { id: string, asOf: string, qualityIndicators: Array<{ guideVersion: number, number: number, criterion: number, title: string, expected: string, appliesWhen: Array<QualityActivity>, applies: boolean, state: QualityState | null, evidenceCount: number, provedUntil: string | null }> | null } | null, qualityGuides: Array<{ version: number, source: string, note: string }>, qualityProfiles: { nodes: Array<{ id: string, asOf: string, validFrom: string, activities: Array<QualityActivity>, version: number }> } | null, qualityEvidence: { totalCount: number, nodes: Array<{ id: string, asOf: string, indicators: Array<number>, title: string, note: string | null, validFrom: string, validUntil: string | null, state: EvidenceState, version: number, links: Array<{ kind: EvidenceLinkKind, label: string | null, url: string | null, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null, certificate: { id: string, asOf: string, number: string, verificationPath: string } | null, complaint: { id: string, asOf: string, subject: string } | null, improvementAction: { id: string, asOf: string, title: string } | null, competence: { id: string, asOf: string, title: string } | null, subcontract: { id: string, asOf: string, contractor: string } | null, approval: { id: string, asOf: string, kind: ApprovalKind, label: string | null } | null, meeting: { id: string, asOf: string, scheduledOn: string } | null }> }> } | null };

export type QualityEvidenceRecordMutationVariables = Exact<{
  input: QualityEvidenceRecordInput;
}>;


export type QualityEvidenceRecordMutation = { qualityEvidenceRecord: { qualityEvidence: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityEvidenceRemoveMutationVariables = Exact<{
  input: QualityEvidenceRemoveInput;
}>;


export type QualityEvidenceRemoveMutation = { qualityEvidenceRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityEvidenceUpdateMutationVariables = Exact<{
  input: QualityEvidenceUpdateInput;
}>;


export type QualityEvidenceUpdateMutation = { qualityEvidenceUpdate: { qualityEvidence: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type QualityEvidenceQuery = { node:
    | { asOf: string, id: string, indicators: Array<number>, title: string, note: string | null, validFrom: string, validUntil: string | null, version: number, provider: { id: string, asOf: string } | null, links: Array<{ kind: EvidenceLinkKind, label: string | null, url: string | null, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null, certificate: { id: string, asOf: string, number: string, verificationPath: string } | null, complaint: { id: string, asOf: string, subject: string } | null, improvementAction: { id: string, asOf: string, title: string } | null, competence: { id: string, asOf: string, title: string } | null, subcontract: { id: string, asOf: string, contractor: string } | null, approval: { id: string, asOf: string, kind: ApprovalKind, label: string | null } | null, meeting: { id: string, asOf: string, scheduledOn: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type QualityEvidencesQueryVariables = Exact<{
  filter: QualityEvidenceFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type QualityEvidencesQuery = { qualityEvidence: { totalCount: number, nodes: Array<{ id: string, asOf: string, indicators: Array<number>, title: string, note: string | null, validFrom: string, validUntil: string | null, state: EvidenceState, version: number, links: Array<{ kind: EvidenceLinkKind, label: string | null, url: string | null, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null, certificate: { id: string, asOf: string, number: string, verificationPath: string } | null, complaint: { id: string, asOf: string, subject: string } | null, improvementAction: { id: string, asOf: string, title: string } | null, competence: { id: string, asOf: string, title: string } | null, subcontract: { id: string, asOf: string, contractor: string } | null, approval: { id: string, asOf: string, kind: ApprovalKind, label: string | null } | null, meeting: { id: string, asOf: string, scheduledOn: string } | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type QualityProfileRecordMutationVariables = Exact<{
  input: QualityProfileRecordInput;
}>;


export type QualityProfileRecordMutation = { qualityProfileRecord: { qualityProfile: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityProfileRemoveMutationVariables = Exact<{
  input: QualityProfileRemoveInput;
}>;


export type QualityProfileRemoveMutation = { qualityProfileRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityProfileUpdateMutationVariables = Exact<{
  input: QualityProfileUpdateInput;
}>;


export type QualityProfileUpdateMutation = { qualityProfileUpdate: { qualityProfile: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type QualityProfileQueryVariables = Exact<{
  id: string | number;
}>;


export type QualityProfileQuery = { node:
    | { asOf: string, id: string, validFrom: string, isCertifying: boolean, hasApprentices: boolean, isWorkStudy: boolean, isWorkBased: boolean, isSubcontracting: boolean, version: number }
    | Record<PropertyKey, never>
   | null };

export type QualityProviderQueryVariables = Exact<{
  key: string;
}>;


export type QualityProviderQuery = { organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, viewerKeepsQuality: boolean | null } | null };

export type QualityProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type QualityProvidersQuery = { courses: { nodes: Array<{ id: string, asOf: string, provider: { id: string, asOf: string, key: string, name: string } | null }> } };

export type ReceiptIssueMutationVariables = Exact<{
  input: ReceiptIssueInput;
}>;


export type ReceiptIssueMutation = { receiptIssue: { receipt: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RegisteredDocumentPageQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisteredDocumentPageQuery = { registeredDocument: { id: string, name: string, number: number, documentId: string, document: string, example: string, purpose: string, audience: ReportAudience, price: number, status: RegisteredDocumentStatus, reason: string | null, broken: string | null, proposedAt: string, reviewedAt: string | null, version: number } | null };

export type RegisteredDocumentPeopleQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisteredDocumentPeopleQuery = { registeredDocument: { id: string, proposedBy: string | null, reviewedBy: string | null, isMine: boolean | null } | null };

export type RegisteredDocumentProposeMutationVariables = Exact<{
  input: RegisteredDocumentProposeInput;
}>;


export type RegisteredDocumentProposeMutation = { registeredDocumentPropose: { registeredDocument: { id: string, status: RegisteredDocumentStatus, reason: string | null, reviewedAt: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RegisteredDocumentRetireMutationVariables = Exact<{
  input: RegisteredDocumentRetireInput;
}>;


export type RegisteredDocumentRetireMutation = { registeredDocumentRetire: { registeredDocument: { id: string, status: RegisteredDocumentStatus, reason: string | null, reviewedAt: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RegisteredDocumentReviewMutationVariables = Exact<{
  input: RegisteredDocumentReviewInput;
}>;


export type RegisteredDocumentReviewMutation = { registeredDocumentReview: { registeredDocument: { id: string, status: RegisteredDocumentStatus, reason: string | null, reviewedAt: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RegisteredDocumentsQueryVariables = Exact<{
  filter?: RegisteredDocumentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RegisteredDocumentsQuery = { registeredDocuments: { totalCount: number, nodes: Array<{ id: string, name: string, number: number, purpose: string, audience: ReportAudience, price: number, status: RegisteredDocumentStatus, broken: string | null, proposedAt: string }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReminderSendMutationVariables = Exact<{
  input: ReminderSendInput;
}>;


export type ReminderSendMutation = { reminderSend: { due: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RemindersSendMutationVariables = Exact<{
  input: RemindersSendInput;
}>;


export type RemindersSendMutation = { remindersSend: { reminderRun: { id: string, sentCount: number, letterCount: number, results: Array<{ stage: number | null, letters: number, refusal: ReminderRefusal | null, due: { asOf: string, id: string, organization: { id: string, asOf: string, key: string, name: string } } | null }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportEditionsQueryVariables = Exact<{
  name: string;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportEditionsQuery = { editions: { totalCount: number, nodes: Array<{ id: string, title: string, asOf: string, knownAt: string, rowCount: number, audience: EditionAudience, withdrawnAt: string | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReportEditorQueryVariables = Exact<{
  name: string;
}>;


export type ReportEditorQuery = { savedQuery: { id: string, name: string, revision: number, isShipped: boolean, version: number | null, status: SavedQueryStatus, audience: ReportAudience, successor: string | null, draft: { id: string, number: number, definition: string } | null, versions: { nodes: Array<{ id: string, number: number, status: SavedQueryStatus, definition: string }> } } | null };

export type ReportHeadQueryVariables = Exact<{
  name: string;
}>;


export type ReportHeadQuery = { savedQuery: { id: string, title: string, description: string } | null };

export type ReportKeyCreateMutationVariables = Exact<{
  input: ReportKeyCreateInput;
}>;


export type ReportKeyCreateMutation = { reportKeyCreate: { address: string | null, odataAddress: string | null, reportKey: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportKeyRevokeMutationVariables = Exact<{
  input: ReportKeyRevokeInput;
}>;


export type ReportKeyRevokeMutation = { reportKeyRevoke: { reportKey: { id: string, revokedAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportKeysQueryVariables = Exact<{
  filter?: ReportKeyFilter | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportKeysQuery = { reportKeys: { totalCount: number, nodes: Array<{ id: string, name: string, report: string, hint: string, uses: number, usesToday: number, mostADay: number | null, lastUsedOn: string | null, createdAt: string, expiresAt: string, revokedAt: string | null, savedQuery: { id: string, name: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ReportPageQueryVariables = Exact<{
  name: string;
  locale?: string | null | undefined;
}>;


export type ReportPageQuery = { savedQuery: { id: string, name: string, title: string, description: string, maintainer: string, audience: ReportAudience, version: number | null, status: SavedQueryStatus, path: string, formats: Array<ReportFormat>, document: string, price: number | null, parameters: Array<{ name: string, type: ReportValueKind, isList: boolean, isRequired: boolean, default: string | null, choices: Array<string> | null, choiceLabels: Array<string> | null, label: string | null, description: string | null }>, columns: Array<{ name: string, type: ReportValueKind, isList: boolean, unit: string | null, opensRecords: boolean, choices: Array<string> | null, label: string | null, description: string | null }>, chart: { mark: string, x: string, y: string, series: string | null } | null } | null };

export type ReportRunCancelMutationVariables = Exact<{
  input: ReportRunCancelInput;
}>;


export type ReportRunCancelMutation = { reportRunCancel: { run: { id: string, status: ReportRunStatus, url: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportRunMutationVariables = Exact<{
  input: ReportRunInput;
}>;


export type ReportRunMutation = { reportRun: { run: { id: string, status: ReportRunStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportRunsQueryVariables = Exact<{
  filter?: ReportRunFilter | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportRunsQuery = { reportRuns: { totalCount: number, nodes: Array<{ id: string, name: string, format: ReportFormat, status: ReportRunStatus, requestedAt: string, expiresAt: string | null, bytes: number | null, url: string | null, progress: { rows: number, of: number | null }, failure: { message: string } | null, parameters: Array<{ name: string, values: Array<string> }>, version: { id: string, savedQuery: { id: string, title: string } | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ReportScheduleCreateMutationVariables = Exact<{
  input: ReportScheduleCreateInput;
}>;


export type ReportScheduleCreateMutation = { reportScheduleCreate: { reportSchedule: { id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportScheduleDeleteMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;


export type ReportScheduleDeleteMutation = { reportScheduleDelete: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportSchedulePauseMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;


export type ReportSchedulePauseMutation = { reportSchedulePause: { reportSchedule: { id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportScheduleResumeMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;


export type ReportScheduleResumeMutation = { reportScheduleResume: { reportSchedule: { id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportScheduleRunNowMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;


export type ReportScheduleRunNowMutation = { reportScheduleRunNow: { reportSchedule: { id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReportSchedulesQueryVariables = Exact<{
  filter?: ReportScheduleFilter | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportSchedulesQuery = { reportSchedules: { totalCount: number, nodes: Array<{ id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }>, savedQuery: { id: string, title: string, parameters: Array<{ name: string, type: ReportValueKind, choices: Array<string> | null, choiceLabels: Array<string> | null, label: string | null }> } | null, endpoint: { id: string, address: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ReportSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  locale?: string | null | undefined;
}>;


export type ReportSearchQuery = { savedQueries: { nodes: Array<{ id: string, name: string, title: string }> } };

export type ReportsQueryVariables = Exact<{
  filter?: SavedQueryFilter | null | undefined;
  locale?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReportsQuery = { savedQueries: { totalCount: number, nodes: Array<{ id: string, name: string, title: string, description: string, maintainer: string, audience: ReportAudience }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ReturnLinePeopleQueryVariables = Exact<{
  line: ReturnLineReference;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReturnLinePeopleQuery = { enrolments: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: EnrolmentStatus, attendedMinutes: number | null, isDemonstration: boolean, version: number, traineeKind: TraineeKind | null, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, title: string, startsOn: string, endsOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ReuseRecordMutationVariables = Exact<{
  input: ReuseRecordInput;
}>;


export type ReuseRecordMutation = { reuseRecord: { reuse: { id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
        | { id: string, asOf: string, title: string }
       | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReuseRemoveMutationVariables = Exact<{
  input: ReuseRemoveInput;
}>;


export type ReuseRemoveMutation = { reuseRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReuseUpdateMutationVariables = Exact<{
  input: ReuseUpdateInput;
}>;


export type ReuseUpdateMutation = { reuseUpdate: { reuse: { id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
        | { id: string, asOf: string, title: string }
       | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ReuseQueryVariables = Exact<{
  id: string | number;
}>;


export type ReuseQuery = { reuse: { id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
      | { id: string, asOf: string, title: string }
     | null } | null };

export type RoleGrantMutationVariables = Exact<{
  input: RoleGrantInput;
}>;


export type RoleGrantMutation = { roleGrant: { role: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RoleRevokeMutationVariables = Exact<{
  input: RoleRevokeInput;
}>;


export type RoleRevokeMutation = { roleRevoke: { role: { asOf: string, id: string, until: string | null, isCurrent: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type RolesQueryVariables = Exact<{
  filter?: RoleGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RolesQuery = { roles: { totalCount: number, nodes: Array<{ id: string, asOf: string, role: Role, from: string, until: string | null, isCurrent: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SavedQueryCheckQueryVariables = Exact<{
  definition: ReportDefinitionInput;
}>;


export type SavedQueryCheckQuery = { savedQueryCheck: { variables: Array<string>, price: number | null, faults: Array<{ path: Array<string>, message: string }>, places: Array<{ path: string, type: ReportValueKind | null, isList: boolean }> } };

export type SavedQueryCreateMutationVariables = Exact<{
  input: SavedQueryCreateInput;
}>;


export type SavedQueryCreateMutation = { savedQueryCreate: { savedQuery: { id: string, name: string, revision: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedQueryDeprecateMutationVariables = Exact<{
  input: SavedQueryDeprecateInput;
}>;


export type SavedQueryDeprecateMutation = { savedQueryDeprecate: { savedQuery: { id: string, name: string, revision: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedQueryPublishMutationVariables = Exact<{
  input: SavedQueryPublishInput;
}>;


export type SavedQueryPublishMutation = { savedQueryPublish: { savedQuery: { id: string, name: string, revision: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedQueryRetireMutationVariables = Exact<{
  input: SavedQueryRetireInput;
}>;


export type SavedQueryRetireMutation = { savedQueryRetire: { savedQuery: { id: string, name: string, revision: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedQueryUpdateMutationVariables = Exact<{
  input: SavedQueryUpdateInput;
}>;


export type SavedQueryUpdateMutation = { savedQueryUpdate: { savedQuery: { id: string, name: string, revision: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedSearchCreateMutationVariables = Exact<{
  input: SavedSearchCreateInput;
}>;


export type SavedSearchCreateMutation = { savedSearchCreate: { savedSearch: { id: string, frequency: SavedSearchFrequency, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedSearchDeleteMutationVariables = Exact<{
  input: SavedSearchDeleteInput;
}>;


export type SavedSearchDeleteMutation = { savedSearchDelete: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedSearchNewsQueryVariables = Exact<{
  filter?: ItemFilter | null | undefined;
}>;


export type SavedSearchNewsQuery = { items: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, title: string }
    > } };

export type SavedSearchUpdateMutationVariables = Exact<{
  input: SavedSearchUpdateInput;
}>;


export type SavedSearchUpdateMutation = { savedSearchUpdate: { savedSearch: { id: string, name: string, frequency: SavedSearchFrequency, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SavedSearchesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SavedSearchesQuery = { savedSearches: { totalCount: number, nodes: Array<{ id: string, name: string, frequency: SavedSearchFrequency, search: string | null, kind: ItemKind | null, theme: string | null, portal: string | null, departement: string | null, licence: string | null, format: FileFormat | null, year: number | null, includeDemonstration: boolean, createdAt: string, version: number }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SearchContentsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type SearchContentsQuery = { items: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, kind: ItemKind, title: string, isDemonstration: boolean }
    > }, portals: { nodes: Array<{ id: string, asOf: string, slug: string, name: string, family: PortalFamily, isDemonstration: boolean }> } };

export type SearchOthersQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type SearchOthersQuery = { search: Array<{ kind: SearchKind, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, formerNames: Array<{ name: string, validTo: string }>, departement: { id: string, asOf: string, code: string, name: string } | null } | null, organization: { id: string, asOf: string, key: string, name: string, kind: OrganizationKind, isDemonstration: boolean } | null, agreement: { asOf: string, id: string, key: string, title: string, isDemonstration: boolean } | null, person: { asOf: string, id: string, name: string, isDemonstration: boolean, positions: { nodes: Array<{ id: string, asOf: string, title: string | null, organization: { id: string, asOf: string, key: string, name: string } }> }, mandates: { nodes: Array<{ id: string, asOf: string, governingBody: { asOf: string, id: string, key: string, name: string } }> } } | null, meeting: { asOf: string, id: string, scheduledOn: string, place: string | null, isDemonstration: boolean, governingBody: { asOf: string, id: string, name: string } } | null, event: { asOf: string, id: string, kind: NetworkEventKind, on: string, place: string | null, placeAsWritten: string | null, isDemonstration: boolean } | null }> };

export type SearchSuggestionsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type SearchSuggestionsQuery = { search: Array<{ kind: SearchKind, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, formerNames: Array<{ name: string, validTo: string }>, departement: { id: string, asOf: string, code: string, name: string } | null } | null, organization: { id: string, asOf: string, key: string, name: string, kind: OrganizationKind, isDemonstration: boolean } | null, agreement: { asOf: string, id: string, key: string, title: string, isDemonstration: boolean } | null, person: { asOf: string, id: string, name: string, isDemonstration: boolean, positions: { nodes: Array<{ id: string, asOf: string, title: string | null, organization: { id: string, asOf: string, key: string, name: string } }> }, mandates: { nodes: Array<{ id: string, asOf: string, governingBody: { asOf: string, id: string, key: string, name: string } }> } } | null, meeting: { asOf: string, id: string, scheduledOn: string, place: string | null, isDemonstration: boolean, governingBody: { asOf: string, id: string, name: string } } | null, event: { asOf: string, id: string, kind: NetworkEventKind, on: string, place: string | null, placeAsWritten: string | null, isDemonstration: boolean } | null }> };

export type SecondFactorBeginMutationVariables = Exact<{
  input: SecondFactorBeginInput;
}>;


export type SecondFactorBeginMutation = { secondFactorBegin: { secret: string | null, uri: string | null, qrCode: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { recoveryCodes: Array<string> | null, viewer: { id: string, secondFactorAt: string | null, recoveryCodesLeft: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: SecondFactorRemoveInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { viewer: { id: string, secondFactorAt: string | null, recoveryCodesLeft: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SectionItemsQueryVariables = Exact<{
  section: string | number;
  asOf?: string | null | undefined;
}>;


export type SectionItemsQuery = { items: { nodes: Array<
      | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
      | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }> }
    > } };

export type ServiceUnlinkMutationVariables = Exact<{
  input: ServiceUnlinkInput;
}>;


export type ServiceUnlinkMutation = { serviceUnlink: { viewer: { id: string, linkedServices: Array<{ issuer: string, linkedAt: string }> } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SessionAccommodationQueryVariables = Exact<{
  id: string | number;
  person: string | number;
}>;


export type SessionAccommodationQuery = { trainingSession: { id: string, asOf: string, accommodationReferent: string | null, accommodationRequests: Array<{ id: string, asOf: string, participant: string, need: string, trainersMayRead: boolean, requestedAt: string, answer: string | null, referentMayRead: boolean, viewerMayAnswer: boolean }> | null, enrolments: { nodes: Array<{ id: string, asOf: string, status: EnrolmentStatus, accommodationRequest: { id: string, asOf: string } | null }> } | null } | null };

export type SessionCertificatesQueryVariables = Exact<{
  session: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SessionCertificatesQuery = { certificates: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SessionDocumentsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SessionDocumentsQuery = { trainingSession: { id: string, asOf: string, documentsLacking: Array<SessionDocumentDetail> | null, enrolments: { totalCount: number, nodes: Array<{ id: string, asOf: string, convocationPath: string | null, agreementPath: string | null, convocations: Array<{ sentAt: string, isCurrent: boolean }>, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type SessionEnrolmentsQueryVariables = Exact<{
  id: string | number;
  person: string | number;
}>;


export type SessionEnrolmentsQuery = { trainingSession: { id: string, asOf: string, viewerPrerequisites: Array<{ state: PrerequisiteState | null, proof: string | null, course: { id: string, asOf: string, title: string } | null, completion: { id: string, asOf: string, completedOn: string } | null }> | null, enrolments: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: EnrolmentStatus, requestedAt: string, isLate: boolean, beyondCapacity: boolean, waitlistPosition: number | null, endCause: EnrolmentEnd | null, endReason: string | null, attendedMinutes: number | null, viewerMayWithdraw: boolean, viewerMayDecide: boolean, version: number, absenceCount: number, offer: { id: string, asOf: string, expiresAt: string } | null, prerequisites: Array<{ state: PrerequisiteState | null, proof: string | null, course: { id: string, asOf: string, title: string } | null, completion: { id: string, asOf: string, completedOn: string } | null }>, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, mine: { nodes: Array<{ id: string, asOf: string, absences: Array<{ on: string, half: HalfDayKind }>, waitlistHistory: Array<{ at: string, place: number }> }> } | null } | null };

export type SessionEvaluationsQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionEvaluationsQuery = { trainingSession: { id: string, asOf: string, evaluations: Array<{ id: string, asOf: string, moment: EvaluationMoment, isAnonymous: boolean, status: EvaluationStatus, opensAt: string, closesAt: string, viewerMayAnswer: boolean, viewerHasAnswered: boolean, resultsStatus: EvaluationResultsStatus | null, answerCount: number | null, results: Array<{ key: string, label: string, kind: EvaluationQuestionKind, choices: Array<string>, answerCount: number, mean: number | null, counts: Array<number> | null, texts: Array<string> | null }> }> | null } | null };

export type TrainingSessionFundingSetMutationVariables = Exact<{
  input: TrainingSessionFundingSetInput;
}>;


export type TrainingSessionFundingSetMutation = { trainingSessionFundingSet: { trainingSession: { id: string, asOf: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SessionNeedsQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionNeedsQuery = { trainingSession: { id: string, asOf: string, needs: { nodes: Array<{ id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null }> } | null } | null };

export type SessionProveMutationVariables = Exact<{
  input: SessionProveInput;
}>;


export type SessionProveMutation = { sessionProve: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignInFinishMutationVariables = Exact<{
  input: SignInFinishInput;
}>;


export type SignInFinishMutation = { signInFinish: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignInServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInServicesQuery = { signInServices: Array<{ name: string, path: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignOutEverywhereMutationVariables = Exact<{
  input?: SignOutEverywhereInput | null | undefined;
}>;


export type SignOutEverywhereMutation = { signOutEverywhere: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignatureRecordMutationVariables = Exact<{
  input: SignatureRecordInput;
}>;


export type SignatureRecordMutation = { signatureRecord: { signature: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignatureRemoveMutationVariables = Exact<{
  input: SignatureRemoveInput;
}>;


export type SignatureRemoveMutation = { signatureRemove: { agreement: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignatureUpdateMutationVariables = Exact<{
  input: SignatureUpdateInput;
}>;


export type SignatureUpdateMutation = { signatureUpdate: { signature: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SignatureQueryVariables = Exact<{
  id: string | number;
}>;


export type SignatureQuery = { node:
    | { asOf: string, id: string, signedOn: string, enteredIntoForceOn: string | null, note: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type SimilarItemsQueryVariables = Exact<{
  title: string;
  includeDemonstration?: boolean | null | undefined;
}>;


export type SimilarItemsQuery = { similarItems: { nodes: Array<{ score: number, item:
        | { __typename: 'Entry', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string } }
        | { __typename: 'Notebook', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string } }
        | { __typename: 'Resource', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string } }
        | { __typename: 'ViewpointSeries', id: string, asOf: string, kind: ItemKind, status: ItemStatus, title: string, summary: string, year: number | null, isDemonstration: boolean, shownVersion: number | null, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, place: { name: string } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null, themes: Array<{ id: string, key: string, label: string }>, licence: { spdx: string, label: string } }
       | null }> } };

export type SitemapItemsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapItemsQuery = { items: { nodes: Array<
      | { id: string, asOf: string }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapPortalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapPortalsQuery = { portals: { nodes: Array<{ id: string, asOf: string, slug: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SitemapRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitemapRecordsQuery = { organizations: { nodes: Array<{ id: string, asOf: string, key: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, agreements: { nodes: Array<{ asOf: string, id: string, key: string }> }, governingBodies: { nodes: Array<{ asOf: string, id: string, key: string }> }, meetings: { nodes: Array<{ asOf: string, id: string }> } };

export type SitemapTerritoriesQueryVariables = Exact<{
  kinds?: Array<TerritoryKind> | TerritoryKind | null | undefined;
  within?: TerritoryReference | null | undefined;
  after?: string | null | undefined;
}>;


export type SitemapTerritoriesQuery = { territories: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SlotIdentifyMutationVariables = Exact<{
  input: SlotIdentifyInput;
}>;


export type SlotIdentifyMutation = { slotIdentify: { slot: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SourceChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type SourceChoicesQuery = { sources: { nodes: Array<{ key: string, title: string }> } };

export type SourceCreateMutationVariables = Exact<{
  input: SourceCreateInput;
}>;


export type SourceCreateMutation = { sourceCreate: { source: { key: string, title: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type StewardshipRecordMutationVariables = Exact<{
  input: StewardshipRecordInput;
}>;


export type StewardshipRecordMutation = { stewardshipRecord: { stewardship: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type StewardshipUpdateMutationVariables = Exact<{
  input: StewardshipUpdateInput;
}>;


export type StewardshipUpdateMutation = { stewardshipUpdate: { stewardship: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type StewardshipQueryVariables = Exact<{
  id: string | number;
}>;


export type StewardshipQuery = { node:
    | { asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, version: number, taker: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type SubcontractRecordMutationVariables = Exact<{
  input: SubcontractRecordInput;
}>;


export type SubcontractRecordMutation = { subcontractRecord: { subcontract: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SubcontractRemoveMutationVariables = Exact<{
  input: SubcontractRemoveInput;
}>;


export type SubcontractRemoveMutation = { subcontractRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SubcontractUpdateMutationVariables = Exact<{
  input: SubcontractUpdateInput;
}>;


export type SubcontractUpdateMutation = { subcontractUpdate: { subcontract: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SubcontractQueryVariables = Exact<{
  id: string | number;
}>;


export type SubcontractQuery = { node:
    | { asOf: string, id: string, contractor: string, siren: string | null, declarationNumber: string | null, subject: string, validFrom: string, validUntil: string | null, verifiedOn: string | null, verification: string | null, documentUrl: string | null, version: number, provider: { id: string, asOf: string } | null, sessions: Array<{ id: string, asOf: string }> }
    | Record<PropertyKey, never>
   | null };

export type SubcontractsQueryVariables = Exact<{
  filter: SubcontractFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SubcontractsQuery = { subcontracts: { totalCount: number, nodes: Array<{ id: string, asOf: string, contractor: string, siren: string | null, declarationNumber: string | null, subject: string, validFrom: string, validUntil: string | null, verifiedOn: string | null, verification: string | null, state: SubcontractState, version: number, sessions: Array<{ id: string, asOf: string, title: string, startsOn: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type SubjectFollowMutationVariables = Exact<{
  input: SubjectFollowInput;
}>;


export type SubjectFollowMutation = { subjectFollow: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type SubjectUnfollowMutationVariables = Exact<{
  input: SubjectUnfollowInput;
}>;


export type SubjectUnfollowMutation = { subjectUnfollow: { viewer: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TaskMoveMutationVariables = Exact<{
  input: TaskMoveInput;
}>;


export type TaskMoveMutation = { taskMove: { task: { id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TaskRecordMutationVariables = Exact<{
  input: TaskRecordInput;
}>;


export type TaskRecordMutation = { taskRecord: { task: { id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TaskRemoveMutationVariables = Exact<{
  input: TaskRemoveInput;
}>;


export type TaskRemoveMutation = { taskRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TaskUpdateMutationVariables = Exact<{
  input: TaskUpdateInput;
}>;


export type TaskUpdateMutation = { taskUpdate: { task: { id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TaskQueryVariables = Exact<{
  id: string | number;
}>;


export type TaskQuery = { task: { id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null, workstream: { id: string, asOf: string } | null } | null };

export type TeamAttestationsQueryVariables = Exact<{
  organization: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TeamAttestationsQuery = { coverageAttestations: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: string, status: CertificateStatus, issuedOn: string, coveredOn: string, headcount: number, withNames: boolean, isOutdated: boolean, revokedOn: string | null, revocationReason: string | null, pdfPath: string, verificationPath: string, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TeamEnrolMutationVariables = Exact<{
  input: EnrolmentRequestInput;
}>;


export type TeamEnrolMutation = { enrolmentRequest: { results: Array<{ person: { id: string, asOf: string, name: string } | null, enrolment: { asOf: string, id: string, status: EnrolmentStatus } | null, userErrors: Array<
        | { message: string }
      > }> | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TeamPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type TeamPageQuery = { organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, teamCoverage: { asOf: string, headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, viewerSeesPeople: boolean, trainedRange: { least: number, most: number } | null, rule: { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> } | null, people: { totalCount: number, nodes: Array<{ arrivedOn: string | null, countsFrom: string | null, counts: boolean, trained: boolean, trainedOn: string | null, certainty: Certainty, expiresOn: string | null, lapsedOn: string | null, person: { id: string, asOf: string, name: string } | null }> } } | null } | null };

export type TeamSessionsQueryVariables = Exact<{
  organization: string | number;
  rule?: string | number | null | undefined;
  from: string;
  demonstration: boolean;
}>;


export type TeamSessionsQuery = { trainingSessions: { nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, enrolUntil: string | null, enrolmentClosesAt: string, provider: { id: string, asOf: string, key: string, name: string } | null, enrolments: { nodes: Array<{ id: string, asOf: string, person: { id: string, asOf: string } | null }> } | null }> } };

export type TerritoryChildrenQueryVariables = Exact<{
  id?: string | number | null | undefined;
  kind?: TerritoryKind | null | undefined;
  code?: string | null | undefined;
  asOf?: string | null | undefined;
  childKind?: TerritoryKind | null | undefined;
  orderBy?: TerritoryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TerritoryChildrenQuery = { territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, region: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, children: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, siren: string | null, postalCodes: Array<string> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type TerritoryChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TerritoryChoicesQuery = { territories: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }> } };

export type TerritoryHeadQueryVariables = Exact<{
  id?: string | number | null | undefined;
  kind?: TerritoryKind | null | undefined;
  code?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TerritoryHeadQuery = { territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, departement: { id: string, asOf: string, code: string, name: string } | null } | null };

export type TerritoryPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  kind?: TerritoryKind | null | undefined;
  code?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TerritoryPageQuery = { territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, populationOn: string | null, siren: string | null, postalCodes: Array<string>, validFrom: string, validFromIsRecordStart: boolean, overseas: boolean, epciForm: EpciForm | null, contour: GeoJSON.Geometry | null, isAssumed: boolean, seat: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, earlierExistences: Array<{ id: string, asOf: string, validFrom: string, validFromIsRecordStart: boolean, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null }> }>, ancestors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, centroid: { latitude: number, longitude: number, precision: PointPrecision } | null, successors: { ambiguous: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, continuedAs: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, departement: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, departements: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, own: Array<{ id: string, asOf: string }> | null, organizations: Array<{ id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null }> | null, region: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null }>, predecessors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, continues: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, populations: Array<{ on: string, value: number }>, regions: { totalCount: number }, epcis: { totalCount: number }, communes: { totalCount: number }, delegatedCommunes: { totalCount: number }, associatedCommunes: { totalCount: number }, municipalArrondissements: { totalCount: number } } | null };

export type TerritorySearchQueryVariables = Exact<{
  search?: string | null | undefined;
  kinds?: Array<TerritoryKind> | TerritoryKind | null | undefined;
  overseas?: boolean | null | undefined;
  includeEnded?: boolean | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TerritorySearchQuery = { territories: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, postalCodes: Array<string>, formerNames: Array<{ name: string, validTo: string }>, departement: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TerritoryServiceRemoveMutationVariables = Exact<{
  input: TerritoryServiceRemoveInput;
}>;


export type TerritoryServiceRemoveMutation = { territoryServiceRemove: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TerritoryServiceStartMutationVariables = Exact<{
  input: TerritoryServiceStartInput;
}>;


export type TerritoryServiceStartMutation = { territoryServiceStart: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TerritoryServiceUpdateMutationVariables = Exact<{
  input: TerritoryServiceUpdateInput;
}>;


export type TerritoryServiceUpdateMutation = { territoryServiceUpdate: { organization: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TerritorySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritorySourcesQuery = { territorySources: Array<{ day: string, source: string, licence: string }> };

export type ThreadCloseMutationVariables = Exact<{
  input: ThreadCloseInput;
}>;


export type ThreadCloseMutation = { threadClose: { thread: { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ThreadMentionableQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
}>;


export type ThreadMentionableQuery = { thread: { asOf: string, id: string, mentionable: Array<{ id: string, asOf: string, name: string }> | null } | null };

export type ThreadOpenMutationVariables = Exact<{
  input: ThreadOpenInput;
}>;


export type ThreadOpenMutation = { threadOpen: { thread: { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ThreadPageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ThreadPageQuery = { thread: { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, viewerWrites: boolean, viewerModerates: boolean, viewerOpened: boolean, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, subject:
      | { __typename: 'AccommodationRequest', id: string }
      | { __typename: 'Account', id: string }
      | { __typename: 'Agreement', id: string }
      | { __typename: 'AnnualTrainingReturn', id: string }
      | { __typename: 'AssertedFigure', id: string }
      | { __typename: 'AttendanceSeal', id: string }
      | { __typename: 'AttendanceSignature', id: string }
      | { __typename: 'AuditEntry', id: string }
      | { __typename: 'BackgroundJob', id: string }
      | { __typename: 'BankAccount', id: string }
      | { __typename: 'Certificate', id: string }
      | { __typename: 'ClubInvitation', id: string }
      | { __typename: 'ClubMember', id: string }
      | { __typename: 'ClubMembership', id: string }
      | { __typename: 'ClubNotice', id: string }
      | { __typename: 'ClubNoticeAnswer', id: string }
      | { __typename: 'CollectiveRule', id: string }
      | { __typename: 'Complaint', id: string }
      | { __typename: 'Completion', id: string }
      | { __typename: 'Constituency', id: string }
      | { __typename: 'Course', id: string }
      | { __typename: 'CourseDraft', id: string }
      | { __typename: 'CourseWait', id: string }
      | { __typename: 'CoverageAttestation', id: string }
      | { __typename: 'DateAnswer', id: string }
      | { __typename: 'Decision', id: string }
      | { __typename: 'Deliverable', id: string }
      | { __typename: 'Due', id: string }
      | { __typename: 'DuesCall', id: string }
      | { __typename: 'Edition', id: string }
      | { __typename: 'Enrolment', id: string }
      | { __typename: 'EnrolmentOffer', id: string }
      | { __typename: 'Entry', id: string }
      | { __typename: 'Evaluation', id: string }
      | { __typename: 'EvaluationForm', id: string }
      | { __typename: 'FeeScale', id: string }
      | { __typename: 'GoverningBody', id: string }
      | { __typename: 'Grant', id: string }
      | { __typename: 'GroundTest', id: string }
      | { __typename: 'Handover', id: string }
      | { __typename: 'ImprovementAction', id: string }
      | { __typename: 'Invitation', id: string }
      | { __typename: 'ItemPreview', id: string }
      | { __typename: 'Mandate', id: string }
      | { __typename: 'Media', id: string }
      | { __typename: 'Meeting', id: string }
      | { __typename: 'MeetingDate', id: string }
      | { __typename: 'MembershipFact', id: string }
      | { __typename: 'Milestone', id: string }
      | { __typename: 'Network', id: string }
      | { __typename: 'NetworkEvent', id: string }
      | { __typename: 'Notebook', id: string }
      | { __typename: 'Organization', id: string }
      | { __typename: 'Payment', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Placement', id: string }
      | { __typename: 'Poll', id: string }
      | { __typename: 'PollVoter', id: string }
      | { __typename: 'Portal', id: string }
      | { __typename: 'PortfolioArchive', id: string }
      | { __typename: 'Position', id: string }
      | { __typename: 'Post', id: string }
      | { __typename: 'PostReaction', id: string }
      | { __typename: 'ProviderApproval', id: string }
      | { __typename: 'QualityEvidence', id: string }
      | { __typename: 'QualityProfile', id: string }
      | { __typename: 'Receipt', id: string }
      | { __typename: 'RegisteredDocument', id: string }
      | { __typename: 'ReminderRun', id: string }
      | { __typename: 'ReportKey', id: string }
      | { __typename: 'ReportRun', id: string }
      | { __typename: 'ReportSchedule', id: string }
      | { __typename: 'Resource', id: string }
      | { __typename: 'Reuse', id: string }
      | { __typename: 'RoleGrant', id: string }
      | { __typename: 'SavedQuery', id: string }
      | { __typename: 'SavedQueryVersion', id: string }
      | { __typename: 'SavedSearch', id: string }
      | { __typename: 'Session', id: string }
      | { __typename: 'Signature', id: string }
      | { __typename: 'Slot', id: string }
      | { __typename: 'Stewardship', id: string }
      | { __typename: 'Subcontract', id: string }
      | { __typename: 'Task', id: string }
      | { __typename: 'Territory', id: string }
      | { __typename: 'Theme', id: string }
      | { __typename: 'Thread', id: string }
      | { __typename: 'Token', id: string }
      | { __typename: 'TrainerCompetence', id: string }
      | { __typename: 'TrainingNeed', id: string }
      | { __typename: 'TrainingRule', id: string }
      | { __typename: 'TrainingSession', id: string }
      | { __typename: 'Viewer', id: string }
      | { __typename: 'ViewpointPhotograph', id: string }
      | { __typename: 'ViewpointSeries', id: string }
      | { __typename: 'WebhookDelivery', id: string }
      | { __typename: 'WebhookEndpoint', id: string }
      | { __typename: 'Withdrawal', id: string }
      | { __typename: 'Workstream', id: string, asOf: string, title: string }
      | { __typename: 'WorkstreamContribution', id: string }
      | { __typename: 'WorkstreamDecision', id: string }
      | { __typename: 'WorkstreamFile', id: string }
      | { __typename: 'WorkstreamFileVersion', id: string }
      | { __typename: 'WorkstreamMeeting', id: string }
      | { __typename: 'WorkstreamMinutes', id: string }
      | { __typename: 'WorkstreamParticipant', id: string }
      | { __typename: 'WorkstreamPartner', id: string }
     | null, posts: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null }> } | null } | null };

export type ThreadReopenMutationVariables = Exact<{
  input: ThreadReopenInput;
}>;


export type ThreadReopenMutation = { threadReopen: { thread: { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ThreadUpdateMutationVariables = Exact<{
  input: ThreadUpdateInput;
}>;


export type ThreadUpdateMutation = { threadUpdate: { thread: { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TimelinePageQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, place: string | null, isDemonstration: boolean, milestone: { id: string, version: number } | null, event: { asOf: string, id: string, version: number } | null, membership: { asOf: string, id: string, version: number } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, agreement: { asOf: string, id: string, key: string, title: string } | null, organizations: Array<{ id: string, asOf: string, key: string, name: string, isDemonstration: boolean }>, conflictsWith: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate: { secret: string | null, token: { id: string, name: string, scopes: Array<TokenScope>, reports: Array<string> | null, uses: number, usesToday: number, mostADay: number | null, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenInput;
}>;


export type TokenRevokeMutation = { tokenRevoke: { token: { id: string, name: string, scopes: Array<TokenScope>, reports: Array<string> | null, uses: number, usesToday: number, mostADay: number | null, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TokenRotateMutationVariables = Exact<{
  input: TokenInput;
}>;


export type TokenRotateMutation = { tokenRotate: { secret: string | null, token: { id: string, name: string, scopes: Array<TokenScope>, reports: Array<string> | null, uses: number, usesToday: number, mostADay: number | null, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionTraineesSetMutationVariables = Exact<{
  input: TrainingSessionTraineesSetInput;
}>;


export type TrainingSessionTraineesSetMutation = { trainingSessionTraineesSet: { trainingSession: { id: string, asOf: string, version: number, traineeKind: TraineeKind | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainerChoicesQueryVariables = Exact<{
  organization: string | number;
}>;


export type TrainerChoicesQuery = { trainerCompetences: { nodes: Array<{ id: string, asOf: string, title: string, person: { id: string, asOf: string, name: string } | null }> } | null };

export type TrainerCompetenceRecordMutationVariables = Exact<{
  input: TrainerCompetenceRecordInput;
}>;


export type TrainerCompetenceRecordMutation = { trainerCompetenceRecord: { trainerCompetence: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainerCompetenceRemoveMutationVariables = Exact<{
  input: TrainerCompetenceRemoveInput;
}>;


export type TrainerCompetenceRemoveMutation = { trainerCompetenceRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainerCompetenceUpdateMutationVariables = Exact<{
  input: TrainerCompetenceUpdateInput;
}>;


export type TrainerCompetenceUpdateMutation = { trainerCompetenceUpdate: { trainerCompetence: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainerCompetenceQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainerCompetenceQuery = { node:
    | { asOf: string, id: string, kind: CompetenceKind, title: string, institution: string | null, obtainedOn: string, endedOn: string | null, minutes: number | null, note: string | null, documentUrl: string | null, version: number, person: { id: string, asOf: string, name: string } | null, completion: { id: string, asOf: string } | null }
    | Record<PropertyKey, never>
   | null };

export type TrainerCompetencesQueryVariables = Exact<{
  filter: TrainerCompetenceFilter;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TrainerCompetencesQuery = { trainerCompetences: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: CompetenceKind, title: string, institution: string | null, obtainedOn: string, endedOn: string | null, minutes: number | null, documentUrl: string | null, version: number, person: { id: string, asOf: string, name: string } | null, completion: { id: string, asOf: string, title: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TrainingNeedAnswerMutationVariables = Exact<{
  input: TrainingNeedAnswerInput;
}>;


export type TrainingNeedAnswerMutation = { trainingNeedAnswer: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedCreateMutationVariables = Exact<{
  input: TrainingNeedCreateInput;
}>;


export type TrainingNeedCreateMutation = { trainingNeedCreate: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedDeclineMutationVariables = Exact<{
  input: TrainingNeedDeclineInput;
}>;


export type TrainingNeedDeclineMutation = { trainingNeedDecline: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedPlanMutationVariables = Exact<{
  input: TrainingNeedPlanInput;
}>;


export type TrainingNeedPlanMutation = { trainingNeedPlan: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedUpdateMutationVariables = Exact<{
  input: TrainingNeedUpdateInput;
}>;


export type TrainingNeedUpdateMutation = { trainingNeedUpdate: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedWithdrawMutationVariables = Exact<{
  input: TrainingNeedWithdrawInput;
}>;


export type TrainingNeedWithdrawMutation = { trainingNeedWithdraw: { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingNeedQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainingNeedQuery = { trainingNeed: { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null } | null };

export type TrainingNeedsQueryVariables = Exact<{
  filter?: TrainingNeedFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: TrainingNeedOrder | null | undefined;
}>;


export type TrainingNeedsQuery = { trainingNeeds: { totalCount: number, nodes: Array<{ id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type TrainingRuleRecordMutationVariables = Exact<{
  input: TrainingRuleRecordInput;
}>;


export type TrainingRuleRecordMutation = { trainingRuleRecord: { trainingRule: { id: string, asOf: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingRuleRemoveMutationVariables = Exact<{
  input: TrainingRuleRemoveInput;
}>;


export type TrainingRuleRemoveMutation = { trainingRuleRemove: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingRuleUpdateMutationVariables = Exact<{
  input: TrainingRuleUpdateInput;
}>;


export type TrainingRuleUpdateMutation = { trainingRuleUpdate: { trainingRule: { id: string, asOf: string, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingRuleQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainingRuleQuery = { trainingRule: { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, version: number, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string, isDemonstration: boolean, versions: Array<{ number: number, from: string | null }> } | null }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null };

export type TrainingRulesQueryVariables = Exact<{
  filter?: TrainingRuleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TrainingRulesQuery = { trainingRules: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, to: string | null, version: number, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TrainingSessionCancelMutationVariables = Exact<{
  input: TrainingSessionCancelInput;
}>;


export type TrainingSessionCancelMutation = { trainingSessionCancel: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionCloseMutationVariables = Exact<{
  input: TrainingSessionStepInput;
}>;


export type TrainingSessionCloseMutation = { trainingSessionClose: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionConfirmMutationVariables = Exact<{
  input: TrainingSessionStepInput;
}>;


export type TrainingSessionConfirmMutation = { trainingSessionConfirm: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionDuplicateMutationVariables = Exact<{
  input: TrainingSessionDuplicateInput;
}>;


export type TrainingSessionDuplicateMutation = { trainingSessionDuplicate: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainingSessionHeadQuery = { trainingSession: { id: string, asOf: string, title: string, place: string | null, startsOn: string, isDemonstration: boolean } | null };

export type TrainingSessionHoldMutationVariables = Exact<{
  input: TrainingSessionStepInput;
}>;


export type TrainingSessionHoldMutation = { trainingSessionHold: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionOpenMutationVariables = Exact<{
  input: TrainingSessionStepInput;
}>;


export type TrainingSessionOpenMutation = { trainingSessionOpen: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TrainingSessionPageQuery = { trainingSession: { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, address: string | null, zone: string, remoteUrl: string | null, startsAt: string, endsAt: string, startsOn: string, endsOn: string, capacity: number | null, admission: TrainingAdmission, placesTaken: number, placesLeft: number | null, overbookedBy: number, waitlistLength: number, enrolmentClosesAt: string, minimum: number | null, decisionOn: string | null, enrolUntil: string | null, viewerHolds: boolean, lacksApproval: boolean | null, viewerProvides: boolean | null, traineeKind: TraineeKind | null, cancelReason: string | null, calendarPath: string, isDemonstration: boolean, version: number, retention: { funding: TrainingFunding | null, lastPaidOn: string | null, retainUntil: string | null, source: string | null, erasedOn: string | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, course: { id: string, asOf: string, title: string, objectives: string, durationMinutes: number, priceCents: number | null } | null, provider: { id: string, asOf: string, key: string, name: string } | null, trainers: Array<{ id: string, asOf: string, name: string }> | null, halfDays: Array<{ id: string, on: string, half: HalfDayKind, from: string, to: string, room: string | null, startsAt: string, endsAt: string, trainers: Array<{ id: string, asOf: string, name: string }> | null, attendance: { sealedAt: string | null, presentCount: number | null, viewerPresence: AttendancePresence | null } | null }> } | null };

export type TrainingSessionPlanMutationVariables = Exact<{
  input: TrainingSessionPlanInput;
}>;


export type TrainingSessionPlanMutation = { trainingSessionPlan: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionPublishMutationVariables = Exact<{
  input: TrainingSessionStepInput;
}>;


export type TrainingSessionPublishMutation = { trainingSessionPublish: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionTrainersSetMutationVariables = Exact<{
  input: TrainingSessionTrainersSetInput;
}>;


export type TrainingSessionTrainersSetMutation = { trainingSessionTrainersSet: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionUpdateMutationVariables = Exact<{
  input: TrainingSessionUpdateInput;
}>;


export type TrainingSessionUpdateMutation = { trainingSessionUpdate: { trainingSession: { id: string, asOf: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type TrainingSessionsQueryVariables = Exact<{
  filter?: TrainingSessionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  orderBy?: TrainingSessionOrder | null | undefined;
}>;


export type TrainingSessionsQuery = { trainingSessions: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type VerificationSendMutationVariables = Exact<{
  input: VerificationSendInput;
}>;


export type VerificationSendMutation = { verificationSend: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { retryAt: string, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, locale: AccountLocale, createdAt: string, lacksSecondFactor: boolean, person: { asOf: string, id: string, givenName: string, familyName: string, name: string, isDemonstration: boolean, version: number } | null, roles: { nodes: Array<{ asOf: string, id: string, role: Role, isCurrent: boolean, organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean } | null }> } } | null };

export type ViewpointLatestQueryVariables = Exact<{
  series: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewpointLatestQuery = { viewpointPhotographs: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, version: number, takenOn: string, author: string, comment: string | null, media: { asOf: string, id: string, url: string | null, width: number | null, height: number | null, alternativeText: string | null, creditLine: string | null, small: string | null, licence: { label: string, url: string } } | null }> } };

export type ViewpointPhotographQueryVariables = Exact<{
  id: string | number;
}>;


export type ViewpointPhotographQuery = { viewpointPhotograph: { id: string, asOf: string, version: number, takenOn: string, author: string, commentFr: string | null, commentEn: string | null } | null };

export type ViewpointPhotographsQueryVariables = Exact<{
  series: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ViewpointPhotographsQuery = { viewpointPhotographs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, version: number, takenOn: string, author: string, comment: string | null, media: { asOf: string, id: string, url: string | null, width: number | null, height: number | null, alternativeText: string | null, creditLine: string | null, small: string | null, licence: { label: string, url: string } } | null }> } };

export type ViewpointUpdateMutationVariables = Exact<{
  input: ItemUpdateInput;
}>;


export type ViewpointUpdateMutation = { itemUpdate: { item:
      | { id: string, asOf: string, version: number }
      | { id: string, asOf: string, bearing: number | null, heightM: number | null, focalLengthMm: number | null, protocol: string | null, version: number }
     | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type ViewpointQueryVariables = Exact<{
  id: string | number;
}>;


export type ViewpointQuery = { item:
    | { __typename: 'Entry', id: string, asOf: string, version: number, kind: ItemKind, status: ItemStatus, title: string, isDemonstration: boolean, viewerKeeps: boolean, keptBy: { id: string, asOf: string, key: string, name: string } | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { __typename: 'Notebook', id: string, asOf: string, version: number, kind: ItemKind, status: ItemStatus, title: string, isDemonstration: boolean, viewerKeeps: boolean, keptBy: { id: string, asOf: string, key: string, name: string } | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { __typename: 'Resource', id: string, asOf: string, version: number, kind: ItemKind, status: ItemStatus, title: string, isDemonstration: boolean, viewerKeeps: boolean, keptBy: { id: string, asOf: string, key: string, name: string } | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
    | { __typename: 'ViewpointSeries', id: string, asOf: string, bearing: number | null, heightM: number | null, focalLengthMm: number | null, protocol: string | null, version: number, kind: ItemKind, status: ItemStatus, title: string, isDemonstration: boolean, viewerKeeps: boolean, keptBy: { id: string, asOf: string, key: string, name: string } | null, exactPlace: { longitude: number | null, latitude: number | null, disclosure: PlaceDisclosure, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null } | null }
   | null };

export type VoteRecordMutationVariables = Exact<{
  input: VoteRecordInput;
}>;


export type VoteRecordMutation = { voteRecord: { decision: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookDeliveriesQueryVariables = Exact<{
  id: string | number;
  filter?: WebhookDeliveryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookEndpoint: { id: string, deliveries: { totalCount: number, nodes: Array<{ id: string, eventKey: string, eventType: string, about: string, occurredAt: string, status: WebhookDeliveryStatus, nextAttemptAt: string | null, attempts: Array<{ number: number, at: string, statusCode: number | null, failure: WebhookFailure | null, durationMs: number }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type WebhookDeliveryReplayMutationVariables = Exact<{
  input: WebhookDeliveryReplayInput;
}>;


export type WebhookDeliveryReplayMutation = { webhookDeliveryReplay: { webhookDelivery: { id: string, status: WebhookDeliveryStatus, nextAttemptAt: string | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointCreateMutationVariables = Exact<{
  input: WebhookEndpointCreateInput;
}>;


export type WebhookEndpointCreateMutation = { webhookEndpointCreate: { secret: string | null, webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointDeleteMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type WebhookEndpointDeleteMutation = { webhookEndpointDelete: { removedId: string | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointDisableMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type WebhookEndpointDisableMutation = { webhookEndpointDisable: { webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointEnableMutationVariables = Exact<{
  input: WebhookEndpointInput;
}>;


export type WebhookEndpointEnableMutation = { webhookEndpointEnable: { webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointRotateSecretMutationVariables = Exact<{
  input: WebhookEndpointRotateSecretInput;
}>;


export type WebhookEndpointRotateSecretMutation = { webhookEndpointRotateSecret: { secret: string | null, webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointTestMutationVariables = Exact<{
  input: WebhookEndpointTestInput;
}>;


export type WebhookEndpointTestMutation = { webhookEndpointTest: { webhookDelivery: { id: string, status: WebhookDeliveryStatus } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEndpointUpdateMutationVariables = Exact<{
  input: WebhookEndpointUpdateInput;
}>;


export type WebhookEndpointUpdateMutation = { webhookEndpointUpdate: { webhookEndpoint: { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WebhookEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookEventsQuery = { webhookEvents: Array<{ type: string, description: string }> };

export type WithdrawalRecordMutationVariables = Exact<{
  input: WithdrawalRecordInput;
}>;


export type WithdrawalRecordMutation = { withdrawalRecord: { withdrawal: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WithdrawalRemoveMutationVariables = Exact<{
  input: WithdrawalRemoveInput;
}>;


export type WithdrawalRemoveMutation = { withdrawalRemove: { signature: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WithdrawalUpdateMutationVariables = Exact<{
  input: WithdrawalUpdateInput;
}>;


export type WithdrawalUpdateMutation = { withdrawalUpdate: { withdrawal: { asOf: string, id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WithdrawalQueryVariables = Exact<{
  id: string | number;
}>;


export type WithdrawalQuery = { node:
    | { asOf: string, id: string, effectiveOn: string, noticeOn: string | null, precisionNote: string | null, reason: string | null, remainsAccessible: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }
    | Record<PropertyKey, never>
   | null };

export type WorkstreamAbandonMutationVariables = Exact<{
  input: WorkstreamAbandonInput;
}>;


export type WorkstreamAbandonMutation = { workstreamAbandon: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamAttendanceConfirmMutationVariables = Exact<{
  input: WorkstreamAttendanceConfirmInput;
}>;


export type WorkstreamAttendanceConfirmMutation = { workstreamAttendanceConfirm: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamAttendanceRecordMutationVariables = Exact<{
  input: WorkstreamAttendanceRecordInput;
}>;


export type WorkstreamAttendanceRecordMutation = { workstreamAttendanceRecord: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamBoardQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamBoardQuery = { workstream: { id: string, asOf: string, viewerWorks: boolean, tasks: { totalCount: number } | null } | null };

export type WorkstreamCandidatesQueryVariables = Exact<{
  id: string | number;
  search?: string | null | undefined;
}>;


export type WorkstreamCandidatesQuery = { workstream: { id: string, asOf: string, candidates: Array<{ id: string, asOf: string, name: string, positions: { nodes: Array<{ id: string, asOf: string, organization: { id: string, asOf: string, name: string } }> } }> | null } | null };

export type WorkstreamChoicesQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamChoicesQuery = { workstream: { id: string, asOf: string, phases: Array<{ id: string, title: string }>, participants: { nodes: Array<{ id: string, asOf: string, person: { id: string, asOf: string, name: string } | null }> } | null } | null };

export type WorkstreamCloseMutationVariables = Exact<{
  input: WorkstreamCloseInput;
}>;


export type WorkstreamCloseMutation = { workstreamClose: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamColumnQueryVariables = Exact<{
  id: string | number;
  states?: Array<TaskState> | TaskState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkstreamColumnQuery = { workstream: { id: string, asOf: string, tasks: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WorkstreamContributionsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkstreamContributionsQuery = { workstream: { id: string, asOf: string, title: string, contributions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: WorkstreamContributionKind, on: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null } | null };

export type WorkstreamDecisionRecordMutationVariables = Exact<{
  input: WorkstreamDecisionRecordInput;
}>;


export type WorkstreamDecisionRecordMutation = { workstreamDecisionRecord: { workstreamDecision: { id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamDecisionRemoveMutationVariables = Exact<{
  input: WorkstreamDecisionRemoveInput;
}>;


export type WorkstreamDecisionRemoveMutation = { workstreamDecisionRemove: { userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamDecisionReviewMutationVariables = Exact<{
  input: WorkstreamDecisionReviewInput;
}>;


export type WorkstreamDecisionReviewMutation = { workstreamDecisionReview: { workstreamDecision: { id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamDecisionUpdateMutationVariables = Exact<{
  input: WorkstreamDecisionUpdateInput;
}>;


export type WorkstreamDecisionUpdateMutation = { workstreamDecisionUpdate: { workstreamDecision: { id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamDecisionQuery = { workstreamDecision: { id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number } | null };

export type WorkstreamDeliverMutationVariables = Exact<{
  input: WorkstreamDeliverInput;
}>;


export type WorkstreamDeliverMutation = { workstreamDeliver: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamFileAddMutationVariables = Exact<{
  input: WorkstreamFileAddInput;
}>;


export type WorkstreamFileAddMutation = { workstreamFileAdd: { workstreamFile: { id: string, asOf: string, title: string, note: string | null, addedAt: string, removedAt: string | null, version: number, viewerMayAddVersion: boolean, viewerMayRemove: boolean, person: { id: string, asOf: string, name: string } | null, removedBy: { id: string, asOf: string, name: string } | null, current: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null } | null, versions: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamFileRemoveMutationVariables = Exact<{
  input: WorkstreamFileRemoveInput;
}>;


export type WorkstreamFileRemoveMutation = { workstreamFileRemove: { workstreamFile: { id: string, asOf: string, title: string, note: string | null, addedAt: string, removedAt: string | null, version: number, viewerMayAddVersion: boolean, viewerMayRemove: boolean, person: { id: string, asOf: string, name: string } | null, removedBy: { id: string, asOf: string, name: string } | null, current: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null } | null, versions: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null }> } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamFileVersionAddMutationVariables = Exact<{
  input: WorkstreamFileVersionAddInput;
}>;


export type WorkstreamFileVersionAddMutation = { workstreamFileVersionAdd: { workstreamFileVersion: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null, file: { id: string, asOf: string, title: string, note: string | null, addedAt: string, removedAt: string | null, version: number, viewerMayAddVersion: boolean, viewerMayRemove: boolean, person: { id: string, asOf: string, name: string } | null, removedBy: { id: string, asOf: string, name: string } | null, current: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null } | null, versions: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null }> } | null } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamFilesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type WorkstreamFilesQuery = { workstream: { id: string, asOf: string, viewerWorks: boolean, files: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, note: string | null, addedAt: string, removedAt: string | null, version: number, viewerMayAddVersion: boolean, viewerMayRemove: boolean, person: { id: string, asOf: string, name: string } | null, removedBy: { id: string, asOf: string, name: string } | null, current: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null } | null, versions: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null }> } | null }> } | null } | null };

export type WorkstreamFollowedSubscriptionVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type WorkstreamFollowedSubscription = { workstreamActivity: { cursor: string } };

export type WorkstreamHeadQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type WorkstreamHeadQuery = { workstream: { id: string, asOf: string, title: string, aim: string, isDemonstration: boolean } | null };

export type WorkstreamLaunchMutationVariables = Exact<{
  input: WorkstreamLaunchInput;
}>;


export type WorkstreamLaunchMutation = { workstreamLaunch: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamLeadMutationVariables = Exact<{
  input: WorkstreamLeadInput;
}>;


export type WorkstreamLeadMutation = { workstreamLead: { workstreamPartner: { id: string, asOf: string, role: WorkstreamPartnerRole, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamLogQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamLogQuery = { workstream: { id: string, asOf: string, activity: { nodes: Array<{ cursor: string, at: string, kind: WorkstreamActivityKind, actor: { id: string, asOf: string, name: string } | null, subject:
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, item:
              | { id: string, asOf: string, title: string }
             | null }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, title: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, thread: { id: string, asOf: string, threadTitle: string | null } | null }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, title: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string, threadTitle: string | null }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { id: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, title: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, title: string }
          | { asOf: string, id: string }
          | { asOf: string, id: string, person: { id: string, asOf: string, name: string } | null }
          | { asOf: string, id: string, organization: { id: string, asOf: string, key: string, name: string } | null }
         | null }>, pageInfo: { endCursor: string | null } } | null } | null };

export type WorkstreamMeetingCancelMutationVariables = Exact<{
  input: WorkstreamMeetingCancelInput;
}>;


export type WorkstreamMeetingCancelMutation = { workstreamMeetingCancel: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamMeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamMeetingPageQuery = { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean, agenda: string | null, cancelReason: string | null, hasBegun: boolean, viewerAttended: boolean, viewerWorks: boolean, viewerSteers: boolean, workstream: { id: string, asOf: string, title: string, participants: { nodes: Array<{ id: string, asOf: string, person: { id: string, asOf: string, name: string } | null }> } | null } | null, answered: Array<{ id: string, asOf: string, name: string }> | null, answeredInPart: Array<{ id: string, asOf: string, name: string }> | null, awaited: Array<{ id: string, asOf: string, name: string }> | null, attendees: Array<{ id: string, asOf: string, name: string }> | null, dates: { nodes: Array<{ id: string, asOf: string, startsAt: string, endsAt: string, yesCount: number, ifNeedBeCount: number, noCount: number, viewerAnswer: DateAnswerKind | null, answers: { nodes: Array<{ id: string, asOf: string, answer: DateAnswerKind, person: { id: string, asOf: string, name: string } | null }> } | null }> } | null, minutes: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, body: string, writtenAt: string, approvedAt: string | null, version: number, person: { id: string, asOf: string, name: string } | null, approver: { id: string, asOf: string, name: string } | null }> } | null, decisions: { nodes: Array<{ id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number }> } | null, tasks: { nodes: Array<{ id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null }> } | null } | null };

export type WorkstreamMeetingRecordMutationVariables = Exact<{
  input: WorkstreamMeetingRecordInput;
}>;


export type WorkstreamMeetingRecordMutation = { workstreamMeetingRecord: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamMeetingUpdateMutationVariables = Exact<{
  input: WorkstreamMeetingUpdateInput;
}>;


export type WorkstreamMeetingUpdateMutation = { workstreamMeetingUpdate: { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamMeetingQuery = { workstreamMeeting: { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean, agenda: string | null } | null };

export type WorkstreamMeetingsQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamMeetingsQuery = { workstream: { asOf: string, id: string, viewerWorks: boolean, meetings: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean }> } | null, decisions: { totalCount: number, nodes: Array<{ id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number, meeting: { id: string, asOf: string, title: string } | null }> } | null } | null };

export type WorkstreamMinutesApproveMutationVariables = Exact<{
  input: WorkstreamMinutesApproveInput;
}>;


export type WorkstreamMinutesApproveMutation = { workstreamMinutesApprove: { workstreamMinutes: { id: string, asOf: string, number: number, body: string, writtenAt: string, approvedAt: string | null, version: number, person: { id: string, asOf: string, name: string } | null, approver: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamMinutesWriteMutationVariables = Exact<{
  input: WorkstreamMinutesWriteInput;
}>;


export type WorkstreamMinutesWriteMutation = { workstreamMinutesWrite: { workstreamMinutes: { id: string, asOf: string, number: number, body: string, writtenAt: string, approvedAt: string | null, version: number, person: { id: string, asOf: string, name: string } | null, approver: { id: string, asOf: string, name: string } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamPageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type WorkstreamPageQuery = { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, aim: string, visibility: WorkstreamVisibility, startsOn: string | null, endsOn: string | null, deliveredOn: string | null, closedOn: string | null, abandonedOn: string | null, abandonReason: string | null, lessons: string | null, version: number, viewerWorks: boolean, viewerSteers: boolean, archivePath: string | null, reusedSince: string | null, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null, notice: { id: string, asOf: string, title: string } | null, parent: { id: string, asOf: string, title: string } | null, parts: { nodes: Array<{ id: string, asOf: string, title: string, state: WorkstreamState }> } | null, themes: Array<{ id: string, key: string, label: string }> | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, phases: Array<{ id: string, title: string, startsOn: string | null, endsOn: string | null }>, partners: { totalCount: number, nodes: Array<{ id: string, asOf: string, role: WorkstreamPartnerRole, from: string, version: number, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, participants: { totalCount: number, nodes: Array<{ id: string, asOf: string, role: WorkstreamParticipantRole, from: string, version: number, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, collectiveEvidence: Array<{ id: string, asOf: string, kind: WorkstreamContributionKind, on: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> | null, contributions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: WorkstreamContributionKind, on: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null, deliverables: { totalCount: number, nodes: Array<{ id: string, asOf: string, deliveredOn: string, reuseCount: number, version: number, item:
          | { id: string, asOf: string, title: string, kind: ItemKind }
         | null, person: { id: string, asOf: string, name: string } | null, reuses: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
              | { id: string, asOf: string, title: string }
             | null }> } | null }> } | null, groundTests: { totalCount: number, nodes: Array<{ id: string, asOf: string, testedOn: string, summary: string, version: number, person: { id: string, asOf: string, name: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }> } | null } | null };

export type WorkstreamParticipantEndMutationVariables = Exact<{
  input: WorkstreamParticipantEndInput;
}>;


export type WorkstreamParticipantEndMutation = { workstreamParticipantEnd: { workstreamParticipant: { id: string, asOf: string, to: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamParticipantRecordMutationVariables = Exact<{
  input: WorkstreamParticipantRecordInput;
}>;


export type WorkstreamParticipantRecordMutation = { workstreamParticipantRecord: { workstreamParticipant: { id: string, asOf: string, to: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamPartnerEndMutationVariables = Exact<{
  input: WorkstreamPartnerEndInput;
}>;


export type WorkstreamPartnerEndMutation = { workstreamPartnerEnd: { workstreamPartner: { id: string, asOf: string, to: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamPartnerRecordMutationVariables = Exact<{
  input: WorkstreamPartnerRecordInput;
}>;


export type WorkstreamPartnerRecordMutation = { workstreamPartnerRecord: { workstreamPartner: { id: string, asOf: string, to: string | null, version: number } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamPollsQueryVariables = Exact<{
  id: string | number;
  states?: Array<PollState> | PollState | null | undefined;
}>;


export type WorkstreamPollsQuery = { workstream: { asOf: string, id: string, viewerSteers: boolean, polls: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number }> } | null } | null };

export type WorkstreamProposeMutationVariables = Exact<{
  input: WorkstreamProposeInput;
}>;


export type WorkstreamProposeMutation = { workstreamPropose: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamReopenMutationVariables = Exact<{
  input: WorkstreamReopenInput;
}>;


export type WorkstreamReopenMutation = { workstreamReopen: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamReusesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkstreamReusesQuery = { reuses: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
        | { id: string, asOf: string, title: string }
       | null, deliverable: { id: string, asOf: string, item:
          | { id: string, asOf: string, title: string }
         | null } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type WorkstreamThreadsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkstreamThreadsQuery = { workstream: { id: string, asOf: string, title: string, isDemonstration: boolean } | null, discussion: { id: string, viewerWrites: boolean, threads: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }> } | null } | null };

export type WorkstreamUpdateMutationVariables = Exact<{
  input: WorkstreamUpdateInput;
}>;


export type WorkstreamUpdateMutation = { workstreamUpdate: { workstream: { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, version: number, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, path: Array<string> | null }
      | { currentVersion: number, changedBy: string | null, changedAt: string | null, code: UserErrorCode, message: string, path: Array<string> | null }
      | { code: UserErrorCode, message: string, path: Array<string> | null }
    > } };

export type WorkstreamQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkstreamQuery = { workstream: { id: string, asOf: string, titleFr: string, titleEn: string | null, aimFr: string, aimEn: string | null, visibility: WorkstreamVisibility, startsOn: string | null, endsOn: string | null, version: number, parent: { id: string, asOf: string, title: string } | null, themes: Array<{ id: string, key: string, label: string }> | null, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, phases: Array<{ id: string, titleFr: string, titleEn: string | null, startsOn: string | null, endsOn: string | null }> } | null };

export type WorkstreamsQueryVariables = Exact<{
  filter?: WorkstreamFilter | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WorkstreamsQuery = { workstreams: { totalCount: number, nodes: Array<{ id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type SecuritySettingsFragment = { id: string, email: string, passwordChangedAt: string | null, secondFactorAt: string | null, recoveryCodesLeft: number, lacksSecondFactor: boolean, linkedServices: Array<{ issuer: string, linkedAt: string }> };

export type AgreementFactsFragment = { id: string, asOf: string, signedOn: string, inForceOn: string | null, endedOn: string | null, supersedesInferred: boolean, supersedesNote: string | null, supersedes: { asOf: string, id: string, key: string, title: string } | null, supersededBy: { asOf: string, id: string, key: string, title: string, signedOn: string, supersedesInferred: boolean, supersedesNote: string | null } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type AgreementLineFragment = { asOf: string, id: string, key: string, title: string };

export type SignatureRowFragment = { asOf: string, id: string, signedOn: string, enteredIntoForceOn: string | null, withdrawnOn: string | null, status: SignatureStatus, certainty: Certainty, note: string | null, version: number, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean } | null, slot: { asOf: string, id: string, kind: OrganizationKind, label: string, number: number, identifiedAs: { id: string, asOf: string } | null } | null, withdrawal: { asOf: string, id: string, noticeOn: string | null, effectiveOn: string, precisionNote: string | null, reason: string | null, remainsAccessible: string | null, version: number, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type SignatureCountsFragment = { id: string, asOf: string, key: string, inForce: { totalCount: number }, withdrawn: { totalCount: number }, superseded: { totalCount: number } };

export type AgreementTextsFragment = { id: string, asOf: string, versions: Array<{ number: number, adoptedOn: string, changes: string }>, documents: Array<{ kind: AgreementDocumentKind, title: string, url: string | null }>, parties: Array<{ role: AgreementRole, organization: { id: string, asOf: string, key: string, name: string } }> };

export type AttendanceSheetDetailFragment = { id: string, on: string, half: HalfDayKind, from: string, to: string, opensAt: string, endsAt: string, viewerHolds: boolean, presentCount: number | null, seal: { id: string, asOf: string, headcount: number, difference: string | null, sealedAt: string, number: number, hash: string } | null, lines: Array<{ name: string, organizationName: string | null, presence: AttendancePresence | null, isAnnounced: boolean, enrolment: { id: string, asOf: string, status: EnrolmentStatus } | null, signature: { id: string, asOf: string, method: AttendanceMethod, evidence: AttendanceEvidence | null, signedAt: string, deviceAt: string | null, isCorrection: boolean, reason: string | null, note: string | null } | null }> };

export type AttendanceOwnDetailFragment = { id: string, on: string, half: HalfDayKind, from: string, to: string, opensAt: string, endsAt: string, viewerHolds: boolean, seal: { id: string, asOf: string, sealedAt: string } | null, viewerEnrolment: { id: string, asOf: string } | null, lines: Array<{ presence: AttendancePresence | null, enrolment: { id: string, asOf: string } | null, signature: { id: string, asOf: string, method: AttendanceMethod, signedAt: string } | null }> };

export type CertificateLineFragment = { id: string, asOf: string, number: string, kind: CertificateKind, status: CertificateStatus, issuedOn: string, validUntil: string | null, isOutdated: boolean, holderName: string, courseTitle: string, completedOn: string, revokedOn: string | null, revocationReason: string | null, pdfPath: string, badgePath: string | null, verificationPath: string, viewerIssues: boolean, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null };

export type VerifiedCertificateFragment = { valid: boolean, status: CertificateStatus, number: string, kind: CertificateKind, holderName: string, employerName: string | null, providerName: string, providerAddress: string | null, providerSiren: string | null, signatory: string | null, signatoryFunction: string | null, place: string | null, startsOn: string, completedOn: string, hours: number | null, plannedHours: number | null, issuedOn: string, validUntil: string | null, revokedOn: string | null, revocationReason: string | null, sha256: string, isDemonstration: boolean, course: { title: string, objectives: string }, replaces: { number: string, issuedOn: string, reason: string } | null, replacedBy: { number: string, issuedOn: string } | null };

export type ChainLinkLineFragment = { kind: ChainKind, on: string | null, until: string | null, certainty: Certainty, via: number | null, missing: Array<ChainKind>, fans: Array<{ kind: ChainKind, count: number }>, node:
    | { __typename: 'AccommodationRequest', asOf: string, id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'Agreement', asOf: string, id: string, isDemonstration: boolean, key: string, title: string }
    | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
    | { __typename: 'AssertedFigure', id: string }
    | { __typename: 'AttendanceSeal', asOf: string, id: string }
    | { __typename: 'AttendanceSignature', asOf: string, id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BackgroundJob', id: string }
    | { __typename: 'BankAccount', asOf: string, id: string }
    | { __typename: 'Certificate', asOf: string, id: string, isDemonstration: boolean, number: string }
    | { __typename: 'ClubInvitation', asOf: string, id: string }
    | { __typename: 'ClubMember', asOf: string, id: string }
    | { __typename: 'ClubMembership', asOf: string, id: string, isDemonstration: boolean, membershipReason: ClubMembershipReason }
    | { __typename: 'ClubNotice', asOf: string, id: string }
    | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
    | { __typename: 'CollectiveRule', id: string }
    | { __typename: 'Complaint', asOf: string, id: string, isDemonstration: boolean, subject: string }
    | { __typename: 'Completion', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'Constituency', asOf: string, id: string }
    | { __typename: 'Course', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'CourseDraft', asOf: string, id: string }
    | { __typename: 'CourseWait', asOf: string, id: string }
    | { __typename: 'CoverageAttestation', asOf: string, id: string, isDemonstration: boolean, number: string }
    | { __typename: 'DateAnswer', asOf: string, id: string }
    | { __typename: 'Decision', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'Deliverable', asOf: string, id: string, isDemonstration: boolean, item:
        | { id: string, asOf: string, title: string }
       | null }
    | { __typename: 'Due', asOf: string, id: string, isDemonstration: boolean, year: number, amountCents: number }
    | { __typename: 'DuesCall', asOf: string, id: string, isDemonstration: boolean, year: number }
    | { __typename: 'Edition', id: string }
    | { __typename: 'Enrolment', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
    | { __typename: 'EnrolmentOffer', asOf: string, id: string }
    | { __typename: 'Entry', asOf: string, isDemonstration: boolean, title: string, id: string }
    | { __typename: 'Evaluation', asOf: string, id: string, isDemonstration: boolean }
    | { __typename: 'EvaluationForm', asOf: string, id: string }
    | { __typename: 'FeeScale', asOf: string, id: string, isDemonstration: boolean, name: string }
    | { __typename: 'GoverningBody', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
    | { __typename: 'Grant', asOf: string, id: string, isDemonstration: boolean, programme: string }
    | { __typename: 'GroundTest', asOf: string, id: string }
    | { __typename: 'Handover', asOf: string, id: string }
    | { __typename: 'ImprovementAction', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'Invitation', asOf: string, id: string }
    | { __typename: 'ItemPreview', id: string }
    | { __typename: 'Mandate', asOf: string, id: string, isDemonstration: boolean, person: { id: string, asOf: string, name: string } | null }
    | { __typename: 'Media', asOf: string, id: string }
    | { __typename: 'Meeting', asOf: string, id: string, isDemonstration: boolean, scheduledOn: string }
    | { __typename: 'MeetingDate', asOf: string, id: string }
    | { __typename: 'MembershipFact', asOf: string, id: string, isDemonstration: boolean }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Network', asOf: string, id: string }
    | { __typename: 'NetworkEvent', asOf: string, id: string }
    | { __typename: 'Notebook', asOf: string, isDemonstration: boolean, title: string, id: string }
    | { __typename: 'Organization', asOf: string, id: string, isDemonstration: boolean, key: string, name: string }
    | { __typename: 'Payment', asOf: string, id: string, isDemonstration: boolean, amountCents: number }
    | { __typename: 'Person', asOf: string, id: string, isDemonstration: boolean, name: string }
    | { __typename: 'Placement', asOf: string, id: string }
    | { __typename: 'Poll', asOf: string, id: string }
    | { __typename: 'PollVoter', asOf: string, id: string }
    | { __typename: 'Portal', asOf: string, id: string }
    | { __typename: 'PortfolioArchive', asOf: string, id: string }
    | { __typename: 'Position', asOf: string, id: string }
    | { __typename: 'Post', asOf: string, id: string }
    | { __typename: 'PostReaction', asOf: string, id: string }
    | { __typename: 'ProviderApproval', asOf: string, id: string, isDemonstration: boolean }
    | { __typename: 'QualityEvidence', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'QualityProfile', asOf: string, id: string }
    | { __typename: 'Receipt', asOf: string, id: string, isDemonstration: boolean, number: string }
    | { __typename: 'RegisteredDocument', id: string }
    | { __typename: 'ReminderRun', id: string }
    | { __typename: 'ReportKey', id: string }
    | { __typename: 'ReportRun', id: string }
    | { __typename: 'ReportSchedule', id: string }
    | { __typename: 'Resource', asOf: string, isDemonstration: boolean, title: string, id: string }
    | { __typename: 'Reuse', asOf: string, id: string, isDemonstration: boolean, reuseKind: ReuseKind, organization: { id: string, asOf: string, name: string } | null, deliverable: { id: string, asOf: string, workstream: { id: string, asOf: string } | null } | null }
    | { __typename: 'RoleGrant', asOf: string, id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'SavedQueryVersion', id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Signature', asOf: string, id: string }
    | { __typename: 'Slot', asOf: string, id: string, slot: string }
    | { __typename: 'Stewardship', asOf: string, id: string, isDemonstration: boolean }
    | { __typename: 'Subcontract', asOf: string, id: string, isDemonstration: boolean, contractor: string }
    | { __typename: 'Task', asOf: string, id: string }
    | { __typename: 'Territory', asOf: string, id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'Thread', asOf: string, id: string }
    | { __typename: 'Token', id: string }
    | { __typename: 'TrainerCompetence', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'TrainingNeed', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'TrainingRule', asOf: string, id: string }
    | { __typename: 'TrainingSession', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'Viewer', id: string }
    | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
    | { __typename: 'ViewpointSeries', asOf: string, isDemonstration: boolean, title: string, id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
    | { __typename: 'Withdrawal', asOf: string, id: string, signature: { id: string, asOf: string, organization: { id: string, asOf: string, name: string } | null, slot: { id: string, asOf: string, label: string } | null } }
    | { __typename: 'Workstream', asOf: string, id: string, isDemonstration: boolean, title: string }
    | { __typename: 'WorkstreamContribution', asOf: string, id: string, isDemonstration: boolean, contributionKind: WorkstreamContributionKind, organization: { id: string, asOf: string, name: string } | null }
    | { __typename: 'WorkstreamDecision', asOf: string, id: string }
    | { __typename: 'WorkstreamFile', asOf: string, id: string }
    | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
    | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
    | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
    | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
    | { __typename: 'WorkstreamPartner', asOf: string, id: string }
   | null };

export type ClubCalendarLineFragment = { key: string, kind: ClubCalendarKind, on: string | null, startsAt: string | null, endsAt: string | null, timeZone: string | null, title: string, path: string, isCancelled: boolean, awaitsViewer: boolean, viewerAnswer: DateAnswerKind | null, viewerAttended: boolean | null, isDemonstration: boolean, workstream: { id: string, asOf: string, title: string } | null };

export type WorkstreamFileVersionLineFragment = { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null };

export type WorkstreamFileLineFragment = { id: string, asOf: string, title: string, note: string | null, addedAt: string, removedAt: string | null, version: number, viewerMayAddVersion: boolean, viewerMayRemove: boolean, person: { id: string, asOf: string, name: string } | null, removedBy: { id: string, asOf: string, name: string } | null, current: { id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null } | null, versions: { totalCount: number, nodes: Array<{ id: string, asOf: string, number: number, mediaType: string, bytes: number, addedAt: string, url: string, version: number, person: { id: string, asOf: string, name: string } | null }> } | null };

export type WorkstreamMeetingLineFragment = { id: string, asOf: string, title: string, state: WorkstreamMeetingState, startsAt: string | null, endsAt: string | null, timeZone: string, place: string | null, url: string | null, version: number, isDemonstration: boolean };

export type MeetingDateLineFragment = { id: string, asOf: string, startsAt: string, endsAt: string, yesCount: number, ifNeedBeCount: number, noCount: number, viewerAnswer: DateAnswerKind | null, answers: { nodes: Array<{ id: string, asOf: string, answer: DateAnswerKind, person: { id: string, asOf: string, name: string } | null }> } | null };

export type WorkstreamMinutesLineFragment = { id: string, asOf: string, number: number, body: string, writtenAt: string, approvedAt: string | null, version: number, person: { id: string, asOf: string, name: string } | null, approver: { id: string, asOf: string, name: string } | null };

export type WorkstreamDecisionLineFragment = { id: string, asOf: string, statement: string, decidedOn: string, reviewOn: string | null, reviewedOn: string | null, endedOn: string | null, isReviewDue: boolean, version: number };

export type ClubMemberLineFragment = { id: string, asOf: string, name: string, since: string | null, skills: Array<string>, isViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null };

export type ClubInvitationLineFragment = { id: string, asOf: string, state: ClubInvitationState, message: string, invitedOn: string, personName: string, invitedByName: string | null, isForViewer: boolean, version: number };

export type ClubMemberFacetLineFragment = { value: string, label: string, count: number };

export type ClubNoticeLineFragment = { id: string, asOf: string, kind: ClubNoticeKind, title: string, state: ClubNoticeState, publishedOn: string, untilOn: string, personName: string | null, isForViewer: boolean, isDemonstration: boolean, themes: Array<{ id: string, key: string, label: string }> | null, organization: { id: string, asOf: string, key: string, name: string } | null };

export type SimilarLineFragment = { title: string, path: string, subject:
    | { __typename: 'AccommodationRequest', asOf: string, id: string }
    | { __typename: 'Account', id: string }
    | { __typename: 'Agreement', asOf: string, id: string }
    | { __typename: 'AnnualTrainingReturn', asOf: string, id: string }
    | { __typename: 'AssertedFigure', id: string }
    | { __typename: 'AttendanceSeal', asOf: string, id: string }
    | { __typename: 'AttendanceSignature', asOf: string, id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'BackgroundJob', id: string }
    | { __typename: 'BankAccount', asOf: string, id: string }
    | { __typename: 'Certificate', asOf: string, id: string }
    | { __typename: 'ClubInvitation', asOf: string, id: string }
    | { __typename: 'ClubMember', asOf: string, id: string }
    | { __typename: 'ClubMembership', asOf: string, id: string }
    | { __typename: 'ClubNotice', asOf: string, id: string }
    | { __typename: 'ClubNoticeAnswer', asOf: string, id: string }
    | { __typename: 'CollectiveRule', id: string }
    | { __typename: 'Complaint', asOf: string, id: string }
    | { __typename: 'Completion', asOf: string, id: string }
    | { __typename: 'Constituency', asOf: string, id: string }
    | { __typename: 'Course', asOf: string, id: string }
    | { __typename: 'CourseDraft', asOf: string, id: string }
    | { __typename: 'CourseWait', asOf: string, id: string }
    | { __typename: 'CoverageAttestation', asOf: string, id: string }
    | { __typename: 'DateAnswer', asOf: string, id: string }
    | { __typename: 'Decision', asOf: string, id: string }
    | { __typename: 'Deliverable', asOf: string, id: string }
    | { __typename: 'Due', asOf: string, id: string }
    | { __typename: 'DuesCall', asOf: string, id: string }
    | { __typename: 'Edition', id: string }
    | { __typename: 'Enrolment', asOf: string, id: string }
    | { __typename: 'EnrolmentOffer', asOf: string, id: string }
    | { __typename: 'Entry', asOf: string, id: string }
    | { __typename: 'Evaluation', asOf: string, id: string }
    | { __typename: 'EvaluationForm', asOf: string, id: string }
    | { __typename: 'FeeScale', asOf: string, id: string }
    | { __typename: 'GoverningBody', asOf: string, id: string }
    | { __typename: 'Grant', asOf: string, id: string }
    | { __typename: 'GroundTest', asOf: string, id: string }
    | { __typename: 'Handover', asOf: string, id: string }
    | { __typename: 'ImprovementAction', asOf: string, id: string }
    | { __typename: 'Invitation', asOf: string, id: string }
    | { __typename: 'ItemPreview', id: string }
    | { __typename: 'Mandate', asOf: string, id: string }
    | { __typename: 'Media', asOf: string, id: string }
    | { __typename: 'Meeting', asOf: string, id: string }
    | { __typename: 'MeetingDate', asOf: string, id: string }
    | { __typename: 'MembershipFact', asOf: string, id: string }
    | { __typename: 'Milestone', id: string }
    | { __typename: 'Network', asOf: string, id: string }
    | { __typename: 'NetworkEvent', asOf: string, id: string }
    | { __typename: 'Notebook', asOf: string, id: string }
    | { __typename: 'Organization', asOf: string, id: string }
    | { __typename: 'Payment', asOf: string, id: string }
    | { __typename: 'Person', asOf: string, id: string }
    | { __typename: 'Placement', asOf: string, id: string }
    | { __typename: 'Poll', asOf: string, id: string }
    | { __typename: 'PollVoter', asOf: string, id: string }
    | { __typename: 'Portal', asOf: string, id: string }
    | { __typename: 'PortfolioArchive', asOf: string, id: string }
    | { __typename: 'Position', asOf: string, id: string }
    | { __typename: 'Post', asOf: string, id: string }
    | { __typename: 'PostReaction', asOf: string, id: string }
    | { __typename: 'ProviderApproval', asOf: string, id: string }
    | { __typename: 'QualityEvidence', asOf: string, id: string }
    | { __typename: 'QualityProfile', asOf: string, id: string }
    | { __typename: 'Receipt', asOf: string, id: string }
    | { __typename: 'RegisteredDocument', id: string }
    | { __typename: 'ReminderRun', id: string }
    | { __typename: 'ReportKey', id: string }
    | { __typename: 'ReportRun', id: string }
    | { __typename: 'ReportSchedule', id: string }
    | { __typename: 'Resource', asOf: string, id: string }
    | { __typename: 'Reuse', asOf: string, id: string }
    | { __typename: 'RoleGrant', asOf: string, id: string }
    | { __typename: 'SavedQuery', id: string }
    | { __typename: 'SavedQueryVersion', id: string }
    | { __typename: 'SavedSearch', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Signature', asOf: string, id: string }
    | { __typename: 'Slot', asOf: string, id: string }
    | { __typename: 'Stewardship', asOf: string, id: string }
    | { __typename: 'Subcontract', asOf: string, id: string }
    | { __typename: 'Task', asOf: string, id: string }
    | { __typename: 'Territory', asOf: string, id: string }
    | { __typename: 'Theme', id: string }
    | { __typename: 'Thread', asOf: string, id: string }
    | { __typename: 'Token', id: string }
    | { __typename: 'TrainerCompetence', asOf: string, id: string }
    | { __typename: 'TrainingNeed', asOf: string, id: string }
    | { __typename: 'TrainingRule', asOf: string, id: string }
    | { __typename: 'TrainingSession', asOf: string, id: string }
    | { __typename: 'Viewer', id: string }
    | { __typename: 'ViewpointPhotograph', asOf: string, id: string }
    | { __typename: 'ViewpointSeries', asOf: string, id: string }
    | { __typename: 'WebhookDelivery', id: string }
    | { __typename: 'WebhookEndpoint', id: string }
    | { __typename: 'Withdrawal', asOf: string, id: string }
    | { __typename: 'Workstream', asOf: string, id: string }
    | { __typename: 'WorkstreamContribution', asOf: string, id: string }
    | { __typename: 'WorkstreamDecision', asOf: string, id: string }
    | { __typename: 'WorkstreamFile', asOf: string, id: string }
    | { __typename: 'WorkstreamFileVersion', asOf: string, id: string }
    | { __typename: 'WorkstreamMeeting', asOf: string, id: string }
    | { __typename: 'WorkstreamMinutes', asOf: string, id: string }
    | { __typename: 'WorkstreamParticipant', asOf: string, id: string }
    | { __typename: 'WorkstreamPartner', asOf: string, id: string }
   | null };

export type PollOptionTitleFragment = { id: string, title: string };

export type PollVoterLineFragment = { id: string, asOf: string, votedOn: string | null, viewerVotes: boolean, viewerOwns: boolean, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, proxy: { id: string, asOf: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null } | null, choice: { answer: PollAnswer, reason: string | null, options: Array<{ rank: number | null, score: number | null, option: { id: string, title: string } }> } | null };

export type PollLineFragment = { id: string, asOf: string, title: string, state: PollState, method: PollMethod, opensAt: string, closesAt: string, closedAt: string | null, round: number, isAnonymous: boolean, isReviewDue: boolean, reviewOn: string | null, viewerVoted: boolean, isDemonstration: boolean, version: number };

export type WorkstreamLineFragment = { id: string, asOf: string, title: string, state: WorkstreamState, proposedOn: string, launchedOn: string | null, collectiveSince: string | null, isDemonstration: boolean, lead: { id: string, asOf: string, key: string, name: string } | null, making: { totalCount: number } | null };

export type ContributionLineFragment = { id: string, asOf: string, kind: WorkstreamContributionKind, on: string, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null };

export type TaskCardFragment = { id: string, asOf: string, title: string, note: string | null, state: TaskState, waitingFor: string | null, dueOn: string | null, isLate: boolean, isMine: boolean, doneAt: string | null, phase: string | null, phaseKey: string | null, version: number, assignee: { id: string, asOf: string, name: string } | null };

export type GroundTestLineFragment = { id: string, asOf: string, testedOn: string, summary: string, version: number, person: { id: string, asOf: string, name: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null };

export type DeliverableLineFragment = { id: string, asOf: string, deliveredOn: string, reuseCount: number, version: number, item:
    | { id: string, asOf: string, title: string, kind: ItemKind }
   | null, person: { id: string, asOf: string, name: string } | null };

export type ReuseLineFragment = { id: string, asOf: string, kind: ReuseKind, reusedOn: string, isStated: boolean, statement: string | null, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, portal: { id: string, asOf: string, slug: string, name: string } | null, madeItem:
    | { id: string, asOf: string, title: string }
   | null };

export type ActivityLineFragment = { cursor: string, at: string, kind: WorkstreamActivityKind, actor: { id: string, asOf: string, name: string } | null, subject:
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, item:
        | { id: string, asOf: string, title: string }
       | null }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, title: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, thread: { id: string, asOf: string, threadTitle: string | null } | null }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, title: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string, threadTitle: string | null }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { id: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, title: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, title: string }
    | { asOf: string, id: string }
    | { asOf: string, id: string, person: { id: string, asOf: string, name: string } | null }
    | { asOf: string, id: string, organization: { id: string, asOf: string, key: string, name: string } | null }
   | null };

export type AttestationLineFragment = { id: string, asOf: string, number: string, status: CertificateStatus, issuedOn: string, coveredOn: string, headcount: number, withNames: boolean, isOutdated: boolean, revokedOn: string | null, revocationReason: string | null, pdfPath: string, verificationPath: string, isDemonstration: boolean, replacedBy: { id: string, asOf: string, number: string } | null };

export type VerifiedAttestationFragment = { valid: boolean, status: CertificateStatus, number: string, organizationName: string, organizationAddress: string | null, organizationSiren: string | null, signatory: string | null, signatoryFunction: string | null, place: string | null, coveredOn: string, headcount: number, ruleTitle: string, ruleFrom: string, leastShare: number, validityMonths: number | null, graceDays: number, courseTitles: Array<string>, names: Array<string>, issuedOn: string, revokedOn: string | null, revocationReason: string | null, sha256: string, isDemonstration: boolean, replaces: { number: string, issuedOn: string, reason: string } | null, replacedBy: { number: string, issuedOn: string } | null };

export type CompletionLineFragment = { id: string, asOf: string, title: string, label: string | null, completedOn: string, attendedMinutes: number | null, plannedMinutes: number | null, courseVersion: number | null, isSettled: boolean, viewerMayChange: boolean, version: number, course: { id: string, asOf: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type CountingRuleFragment = { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> };

export type AssertedCoverageFragment = { measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, statement: string | null, counted: number | null, difference: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type CoverageTrendFragment = { on: string, organizations: number, organizationsComplete: number, organizationsPossiblyComplete: number, headcount: number, trained: number, possiblyTrained: number };

export type TeamDayFragment = { asOf: string, headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, trainedRange: { least: number, most: number } | null, rule: { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> } | null };

export type TeamLineFragment = { headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, viewerSeesPeople: boolean, trainedRange: { least: number, most: number } | null, organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean } | null };

export type TeamOnMapFragment = { headcount: number | null, trained: number | null, complete: boolean | null, trainedRange: { least: number, most: number } | null, organization: { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string }> | null } | null };

export type TeamPersonLineFragment = { arrivedOn: string | null, countsFrom: string | null, counts: boolean, trained: boolean, trainedOn: string | null, certainty: Certainty, expiresOn: string | null, lapsedOn: string | null, person: { id: string, asOf: string, name: string } | null };

export type TeamSessionFragment = { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, enrolUntil: string | null, enrolmentClosesAt: string, provider: { id: string, asOf: string, key: string, name: string } | null, enrolments: { nodes: Array<{ id: string, asOf: string, person: { id: string, asOf: string } | null }> } | null };

export type OrganizationCoverageFragment = { id: string, asOf: string, key: string, isDemonstration: boolean, teamCoverage: { asOf: string, headcount: number | null, trained: number | null, ratio: number | null, complete: boolean | null, certainty: Certainty | null, fullyTrainedOn: string | null, viewerSeesPeople: boolean, trainedRange: { least: number, most: number } | null, rule: { id: string, asOf: string, title: string, from: string, leastShare: number, validityMonths: number | null, graceDays: number, isDemonstration: boolean, positionKinds: Array<PositionKind>, courses: Array<{ versions: Array<number>, course: { id: string, asOf: string, title: string } | null }> } | null, periods: Array<{ fullyTrainedOn: string | null, possibleFrom: string, certainFrom: string | null, certainTo: string | null, possibleTo: string | null }>, asserted: Array<{ measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, statement: string | null, counted: number | null, difference: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } | null };

export type CountedCourseChoiceFragment = { id: string, asOf: string, title: string, isDemonstration: boolean, versions: Array<{ number: number, from: string | null }> };

export type ThreadLineFragment = { id: string, asOf: string, title: string | null, isPinned: boolean, isClosed: boolean, closedAt: string | null, openedAt: string, lastPostAt: string, postCount: number, isDemonstration: boolean, version: number, openedBy: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null };

export type PostShownFragment = { id: string, asOf: string, body: string | null, depth: number, writtenAt: string, editedAt: string | null, removedAt: string | null, removedBy: PostRemoval | null, removalReason: string | null, isOwn: boolean, version: number, parent: { id: string, asOf: string } | null, author: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, mentions: Array<{ id: string, asOf: string, name: string }> | null, versions: Array<{ number: number, body: string, writtenAt: string }>, reactionCounts: Array<{ kind: ReactionKind, count: number, isOwn: boolean }>, reactions: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: ReactionKind, person: { id: string, asOf: string, name: string } | null }> } | null };

export type CallDueFragment = { asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, organization: { id: string, asOf: string, key: string, name: string }, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }> };

export type CallTotalsFragment = { id: string, asOf: string, year: number, status: DuesCallStatus, isDemonstration: boolean, totals?: { calledCents: number, paidCents: number, outstandingCents: number, organizationCount: number, lateCount: number, letterCount: number | null, untoldCount: number } | null };

export type DueDetailFragment = { asOf: string, id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isLate: boolean, paymentReference: string, noticePath: string | null, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string }, call: { asOf: string, id: string, status: DuesCallStatus, issuedOn: string | null, issuer: { id: string, asOf: string, key: string, name: string, bankAccount: { asOf: string, id: string, iban: string, bic: string | null, version: number } | null } | null, issuerDetails: { name: string, address: string | null, siren: string | null, signatory: string | null, signatoryFunction: string | null, hasBankAccount: boolean } | null, scale: { asOf: string, id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null } | null } | null, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }>, payments: Array<{ asOf: string, id: string, receivedOn: string, amountCents: number, method: PaymentMethod, reference: string | null, reversedOn: string | null, reversalReason: string | null, receipt: { asOf: string, id: string, number: string, issuedOn: string, annulledOn: string | null, pdfPath: string } | null }>, reminders: Array<{ place: number, stage: number, sentAt: string }>, nextReminder: { stage: number | null, lateCents: number, refusal: ReminderRefusal | null } | null };

export type CallIssuerFragment = { asOf: string, id: string, issuer: { id: string, asOf: string, key: string, name: string, bankAccount: { asOf: string, id: string, iban: string, bic: string | null, version: number } | null } | null, issuerDetails: { name: string, address: string | null, siren: string | null, signatory: string | null, signatoryFunction: string | null, hasBankAccount: boolean } | null };

export type EvaluationLineFragment = { id: string, asOf: string, moment: EvaluationMoment, isAnonymous: boolean, status: EvaluationStatus, opensAt: string, closesAt: string, viewerMayAnswer: boolean, viewerHasAnswered: boolean, resultsStatus: EvaluationResultsStatus | null, answerCount: number | null };

export type EvaluationAskedQuestionFragment = { key: string, label: string, kind: EvaluationQuestionKind, isRequired: boolean, choices: Array<string> };

export type BodyDetailFragment = { asOf: string, id: string, key: string, kind: GoverningBodyKind, name: string, createdOn: string | null, membersKnown: boolean, quorumPercent: number | null, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }>, constituencies: Array<{ asOf: string, id: string, name: string, place: number, seats: number }> };

export type MandateDetailFragment = { asOf: string, id: string, from: string, to: string | null, seat: number, function: MandateFunction, version: number, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, constituency: { asOf: string, id: string }, substituteFor: { asOf: string, id: string } | null };

export type MeetingDetailFragment = { asOf: string, id: string, scheduledAt: string, scheduledOn: string, place: string | null, isOnline: boolean, status: MeetingStatus, convokedAt: string | null, cancelReason: string | null, minutes: string | null, minutesApprovedOn: string | null, isDemonstration: boolean, version: number, calendarPath: string, governingBody: { asOf: string, id: string, key: string, name: string, quorumPercent: number | null, organization: { id: string, asOf: string, key: string, name: string } | null }, quorum: { required: number | null, present: number, reached: boolean | null } | null, agenda: Array<{ id: string, place: number, title: string, detail: string | null, decisions: Array<{ asOf: string, id: string }> }>, documents: Array<{ title: string, url: string }>, attendances: Array<{ status: AttendanceStatus, mandate: { asOf: string, id: string, function: MandateFunction, person: { asOf: string, id: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null }, proxy: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } | null }>, decisions: Array<{ asOf: string, id: string, decidedOn: string, year: number, number: number, title: string, text: string, outcome: DecisionOutcome, version: number, ballot: { for: number, against: number, abstained: number, isSecret: boolean, result: VoteResult } | null, votes: Array<{ choice: VoteChoice, mandate: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } }>, proposedBy: { asOf: string, id: string, person: { asOf: string, id: string, name: string } | null } | null }> };

export type ArchiveLineFragment = { id: string, asOf: string, status: PortfolioArchiveStatus, requestedAt: string, requestedBy: string | null, filesWritten: number, filesAll: number | null, bytes: number | null, sha256: string | null, expiresAt: string | null, url: string | null };

export type HandoverLineFragment = { id: string, asOf: string, version: number, status: HandoverStatus, isWhole: boolean, message: string | null, proposedAt: string, proposedBy: string | null, approverName: string | null, decidedAt: string | null, decidedBy: string | null, declineReason: string | null, itemCount: number, viewerMayDecide: boolean, viewerMayWithdraw: boolean, isDemonstration: boolean, from: { id: string, asOf: string, key: string, name: string } | null, to: { id: string, asOf: string, key: string, name: string } | null, items: { totalCount: number, nodes: Array<
      | { id: string, asOf: string, title: string, kind: ItemKind }
    > } };

export type CreditedPictureFragment = { id: string, asOf: string, url: string | null, alternativeText: string | null, width: number | null, height: number | null, author: string, creditLine: string | null, large: string | null, focalPoint: { x: number, y: number }, licence: { label: string, url: string } };

export type MediaCardFragment = { asOf: string, id: string, version: number, kind: MediaKind, mime: string, extension: string, bytes: number, recordedAt: string, title: string, author: string, imageRight: ImageRight, imageRightUntil: string | null, alternativeText: string | null, alternativeFr: string | null, alternativeEn: string | null, isDrawn: boolean, isDecorative: boolean, url: string | null, original: string | null, useCount: number, viewerMayChange: boolean, isDemonstration: boolean, licence: { spdx: string, label: string }, focalPoint: { x: number, y: number }, keptBy: { id: string, asOf: string, key: string, name: string } | null };

export type PictureFragment = { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } };

export type GapFragment = { kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type OrganizationMappedFragment = { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, closedOn: string | null, memberStatus: MemberStatus, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string }> | null };

export type NetworkPanelFragment = { id: string, asOf: string, memberCount: number, memberCountRange: { least: number, most: number }, members: { nodes: Array<{ since: string, certainty: Certainty, organization: { id: string, asOf: string, key: string, kind: OrganizationKind, name: string } | null, slot: { asOf: string, id: string, kind: OrganizationKind, label: string } | null, agreement: { asOf: string, id: string, key: string } | null, evidence: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, agreementsInForce: Array<{ asOf: string, id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean, countedSignatories: number, assertedSignatories: number | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, discrepancies: Array<{ kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> };

export type OrganizationAboutFragment = { id: string, asOf: string, foundedOn: string | null, closedOn: string | null, closingKind: ClosingKind | null, website: string | null, phone: string | null, email: string | null, headcount: number | null, address: { street: string, postalCode: string, city: string } | null, director: { asOf: string, id: string, name: string, isDemonstration: boolean } | null, identifiers: Array<{ kind: IdentifierKind, value: string, from: string | null, to: string | null }>, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type OrganizationBelongingFragment = { id: string, asOf: string, key: string, name: string, memberships: { nodes: Array<{ from: string, to: string | null, since: string, certainty: Certainty, facts: Array<{ asOf: string, id: string, event: MembershipEvent, version: number }>, agreement: { asOf: string, id: string, key: string, title: string, isDemonstration: boolean } | null, evidence: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } };

export type OrganizationIdentityFragment = { id: string, asOf: string, names: Array<{ name: string, from: string | null, to: string | null }>, addresses: Array<{ street: string, postalCode: string, city: string, from: string | null, to: string | null }>, identifiers: Array<{ kind: IdentifierKind, value: string, from: string | null, to: string | null }>, services: Array<{ id: string, from: string | null, to: string | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> };

export type OrganizationLogoFragment = { id: string, asOf: string, logo: { url: string, width: number, height: number } | null };

export type OrganizationLineFragment = { id: string, asOf: string, key: string, name: string };

export type OrganizationOnMapFragment = { id: string, asOf: string, name: string, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null };

export type OrganizationPastFragment = { agreements: { nodes: Array<{ asOf: string, id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean }> }, timeline: { nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, isDemonstration: boolean, agreement: { asOf: string, id: string, key: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, assertedFigures: { nodes: Array<{ id: string, measure: FigureMeasure, value: number, comparison: FigureComparison, on: string, counted: number | null, statement: string | null, note: string | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> }, discrepancies: Array<{ statement: string, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> };

export type OrganizationStewardshipsFragment = { asOf: string, id: string, closedOn: string | null, stewardshipGiven: Array<{ asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, taker: { id: string, asOf: string, key: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, stewardshipTaken: Array<{ asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, giver: { id: string, asOf: string, key: string, name: string }, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> };

export type HandoverFragment = { asOf: string, id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean };

export type OrganizationTeamFragment = { id: string, asOf: string, key: string, name: string, headcount: number | null, hiddenPositionCount: number, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ asOf: string, id: string, kind: PositionKind, title: string | null, fullTimeShare: number | null, from: string | null, to: string | null, isDemonstration: boolean, person: { asOf: string, id: string, name: string } | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }> } };

export type DueToPayFragment = { asOf: string, id: string, year: number, status: DueStatus, balanceCents: number, isDemonstration: boolean, instalments: Array<{ dueOn: string }> };

export type SeatsToFillFragment = { asOf: string, id: string, key: string, name: string, membersKnown: boolean, constituencies: Array<{ asOf: string, id: string, name: string, vacantSeats: number }> };

export type AgreementThatEndsFragment = { asOf: string, id: string, key: string, title: string, endedOn: string | null };

export type MandateThatEndsFragment = { asOf: string, id: string, to: string | null, function: MandateFunction, person: { asOf: string, id: string, name: string } | null, governingBody: { asOf: string, id: string, key: string, name: string }, organization: { id: string, asOf: string, key: string, name: string } | null };

export type InvitationUnansweredFragment = { asOf: string, id: string, email: string, role: Role, state: InvitationState, expiresAt: string, organization: { id: string, asOf: string, key: string, name: string } | null };

export type MeetingToComeFragment = { asOf: string, id: string, scheduledAt: string, status: MeetingStatus, place: string | null, isOnline: boolean, governingBody: { asOf: string, id: string, key: string, name: string } };

export type DeskPlacementFragment = { id: string, asOf: string, version: number, from: string, to: string | null, place: number, section: string | null, item:
    | { id: string, asOf: string, kind: ItemKind, title: string, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null }
   | null };

export type DocumentLineFragment = { key: string, title: string, language: string | null, media: { asOf: string, id: string, kind: MediaKind, mime: string, extension: string, bytes: number, url: string | null, author: string, creditLine: string | null, licence: { spdx: string, label: string, url: string } } | null };

export type FacetFragment = { value: string, label: string, count: number };

export type PortalLineFragment = { id: string, asOf: string, slug: string, family: PortalFamily, name: string, introduction: string, visibility: PortalVisibility, isDemonstration: boolean, look: { accent: string, accentDark: string }, cover: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, logo: { id: string, asOf: string, url: string | null, alternativeText: string | null, focalPoint: { x: number, y: number } } | null, keptBy: { id: string, asOf: string, key: string, name: string } | null };

export type ApprovalLineFragment = { id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean };

export type ProviderApprovalsFragment = { id: string, asOf: string, key: string, approvals: { nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean }> } | null };

export type QualityProviderFragment = { id: string, asOf: string, key: string, name: string, isDemonstration: boolean, viewerKeepsQuality: boolean | null };

export type OwnApprovalLineFragment = { id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean, version: number };

export type ProfileLineFragment = { id: string, asOf: string, validFrom: string, activities: Array<QualityActivity>, version: number };

export type EvidenceLinkLineFragment = { kind: EvidenceLinkKind, label: string | null, url: string | null, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null, certificate: { id: string, asOf: string, number: string, verificationPath: string } | null, complaint: { id: string, asOf: string, subject: string } | null, improvementAction: { id: string, asOf: string, title: string } | null, competence: { id: string, asOf: string, title: string } | null, subcontract: { id: string, asOf: string, contractor: string } | null, approval: { id: string, asOf: string, kind: ApprovalKind, label: string | null } | null, meeting: { id: string, asOf: string, scheduledOn: string } | null };

export type EvidenceLineFragment = { id: string, asOf: string, indicators: Array<number>, title: string, note: string | null, validFrom: string, validUntil: string | null, state: EvidenceState, version: number, links: Array<{ kind: EvidenceLinkKind, label: string | null, url: string | null, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null, certificate: { id: string, asOf: string, number: string, verificationPath: string } | null, complaint: { id: string, asOf: string, subject: string } | null, improvementAction: { id: string, asOf: string, title: string } | null, competence: { id: string, asOf: string, title: string } | null, subcontract: { id: string, asOf: string, contractor: string } | null, approval: { id: string, asOf: string, kind: ApprovalKind, label: string | null } | null, meeting: { id: string, asOf: string, scheduledOn: string } | null }> };

export type ComplaintLineFragment = { id: string, asOf: string, receivedOn: string, channel: ComplaintChannel, subject: string, complainant: string | null, contact: string | null, answerDueOn: string, answeredOn: string | null, closedOn: string | null, state: ComplaintState, version: number, course: { id: string, asOf: string, title: string } | null, trainingSession: { id: string, asOf: string, title: string, startsOn: string } | null };

export type ImprovementLineFragment = { id: string, asOf: string, origin: ImprovementOrigin, title: string, decidedOn: string, dueOn: string, doneOn: string | null, checkedOn: string | null, effect: string | null, state: ImprovementState, version: number, person: { id: string, asOf: string, name: string } | null, complaint: { id: string, asOf: string, subject: string } | null };

export type CompetenceLineFragment = { id: string, asOf: string, kind: CompetenceKind, title: string, institution: string | null, obtainedOn: string, endedOn: string | null, minutes: number | null, documentUrl: string | null, version: number, person: { id: string, asOf: string, name: string } | null, completion: { id: string, asOf: string, title: string } | null };

export type SubcontractLineFragment = { id: string, asOf: string, contractor: string, siren: string | null, declarationNumber: string | null, subject: string, validFrom: string, validUntil: string | null, verifiedOn: string | null, verification: string | null, state: SubcontractState, version: number, sessions: Array<{ id: string, asOf: string, title: string, startsOn: string }> };

export type ReportScheduleLineFragment = { id: string, name: string, format: ReportFormat, profile: ReportProfile, cron: string, zone: string, parameters: Record<string, unknown>, delivery: ReportDelivery, skipsEmpty: boolean, pausedAt: string | null, pausedReason: ReportPauseReason | null, version: number, coming: Array<{ at: string, parameters: Record<string, unknown> }>, firings: Array<{ dueAt: string, status: ReportFiringStatus }> };

export type CourseResultLineFragment = { year: number, sessionCount: number, enrolledCount: number, attendedCount: number | null, attendedHours: number | null, completionRate: number | null, withdrawalRate: number | null, certifiedCount: number | null, satisfactionRate: number | null, isWithheld: boolean };

export type ReturnEnrolmentFragment = { id: string, asOf: string, status: EnrolmentStatus, attendedMinutes: number | null, isDemonstration: boolean, version: number, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, title: string, startsOn: string, endsOn: string } | null };

export type AnnualReturnDetailFragment = { id: string, asOf: string, year: number, number: number, status: AnnualReturnStatus, formVersion: string, formNotice: string, submittedOn: string | null, correctionReason: string | null, isDemonstration: boolean, version: number, provider: { id: string, asOf: string, key: string, name: string } | null, replaces: { id: string, asOf: string, number: number } | null, replacedBy: { id: string, asOf: string, number: number, status: AnnualReturnStatus } | null, lines: Array<{ frame: string, code: string, title: string, explanation: string, kind: ReturnLineKind, origin: ReturnLineOrigin, isVerified: boolean, isTotal: boolean, people: number | null, hours: number | null, amountCents: number | null, words: string | null, source: string | null, knownOn: string | null, countedPeople: number | null, countedHours: number | null, isDifferent: boolean, opens: ReturnLineRecords | null }>, controls: Array<{ kind: ReturnControlKind, left: number | null, right: number | null, isMet: boolean | null }>, gaps: Array<{ kind: ReturnGapKind, count: number }> };

export type SuggestedTerritoryFragment = { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, formerNames: Array<{ name: string, validTo: string }>, departement: { id: string, asOf: string, code: string, name: string } | null };

export type SuggestedOrganizationFragment = { id: string, asOf: string, key: string, name: string, kind: OrganizationKind, isDemonstration: boolean };

export type SuggestedAgreementFragment = { asOf: string, id: string, key: string, title: string, isDemonstration: boolean };

export type SuggestedPersonFragment = { asOf: string, id: string, name: string, isDemonstration: boolean, positions: { nodes: Array<{ id: string, asOf: string, title: string | null, organization: { id: string, asOf: string, key: string, name: string } }> }, mandates: { nodes: Array<{ id: string, asOf: string, governingBody: { asOf: string, id: string, key: string, name: string } }> } };

export type SuggestedMeetingFragment = { asOf: string, id: string, scheduledOn: string, place: string | null, isDemonstration: boolean, governingBody: { asOf: string, id: string, name: string } };

export type SuggestedNetworkEventFragment = { asOf: string, id: string, kind: NetworkEventKind, on: string, place: string | null, placeAsWritten: string | null, isDemonstration: boolean };

export type SourceLineFragment = { key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null };

export type TurnsFragment = { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null };

export type NextFragment = { hasNextPage: boolean, endCursor: string | null };

export type TerritoryFiguresFragment = { id: string, asOf: string, code: string, population: number | null, populationOn: string | null, siren: string | null, postalCodes: Array<string>, validFrom: string, validFromIsRecordStart: boolean, validTo: string | null, seat: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, earlierExistences: Array<{ id: string, asOf: string }> };

export type TerritoryHistoryFragment = { id: string, asOf: string, name: string, validTo: string | null, validFrom: string, validFromIsRecordStart: boolean, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null }>, earlierExistences: Array<{ id: string, asOf: string, validFrom: string, validFromIsRecordStart: boolean, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null }> }>, predecessors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, successors: { ambiguous: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, continuedAs: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, continues: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> };

export type TerritoryLifeFragment = { id: string, asOf: string, validFrom: string, validFromIsRecordStart: boolean, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null }> };

export type TerritoryServingFragment = { id: string, asOf: string, own: Array<{ id: string, asOf: string }> | null, organizations: Array<{ id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null }> | null };

export type ServingFragment = { id: string, asOf: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> | null };

export type TerritoryStatusFragment = { id: string, asOf: string, isAssumed: boolean, isCurrent: boolean, validFrom: string, validTo: string | null, successors: { ambiguous: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, continuedAs: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> };

export type TerritoryLineFragment = { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null };

export type TerritoryOnMapFragment = { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, contour: GeoJSON.Geometry | null, centroid: { latitude: number, longitude: number, precision: PointPrecision } | null, successors: { territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, continuedAs: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, departement: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, departements: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> } };

export type StoryEntryFragment = { kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, place: string | null, isDemonstration: boolean, milestone: { id: string, version: number } | null, event: { asOf: string, id: string, version: number } | null, membership: { asOf: string, id: string, version: number } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, agreement: { asOf: string, id: string, key: string, title: string } | null, organizations: Array<{ id: string, asOf: string, key: string, name: string, isDemonstration: boolean }>, conflictsWith: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> }>, sources: Array<{ key: string, title: string, publisher: string | null, url: string | null, publishedOn: string | null, language: string | null }> };

export type TrainingNeedLineFragment = { id: string, asOf: string, status: TrainingNeedStatus, title: string, subject: string | null, askedOn: string, outcome: string, headcount: number | null, wishedFrom: string | null, wishedTo: string | null, declineReason: string | null, viewerMayChange: boolean, viewerMayAnswer: boolean, isDemonstration: boolean, version: number, organization: { id: string, asOf: string, key: string, name: string } | null, person: { id: string, asOf: string, name: string } | null, course: { id: string, asOf: string, title: string } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, provider: { id: string, asOf: string, key: string, name: string } | null, session: { id: string, asOf: string, startsOn: string, endsOn: string } | null };

export type CourseTextsFragment = { id: string, asOf: string, title: string, objectives: string, prerequisites: string | null, programme: string, audience: string, methods: string, assessment: string, accessibility: string, accessDelay: string };

export type CourseDetailFragment = { id: string, asOf: string, title: string, objectives: string, prerequisites: string | null, programme: string, audience: string, methods: string, assessment: string, accessibility: string, accessDelay: string, locale: string, versionNumber: number, from: string | null, retiredOn: string | null, durationMinutes: number, priceCents: number | null, prerequisitePolicy: PrerequisitePolicy, objective: CourseObjective | null, speciality: string | null, isDemonstration: boolean, viewerProvides: boolean, isForElectedOfficials: boolean, version: number, prerequisiteCourses: Array<{ id: string, asOf: string, title: string }>, draft?: { id: string, asOf: string, versionNumber: number, title: string, objective: CourseObjective | null, speciality: string | null } | null, provider: { id: string, asOf: string, key: string, name: string, approvals: { nodes: Array<{ id: string, asOf: string, kind: ApprovalKind, state: ApprovalState, label: string | null, actions: Array<TrainingActionCategory>, number: string | null, issuer: string | null, validFrom: string, validUntil: string | null, documentUrl: string | null, isDemonstration: boolean }> } | null } | null, versions: Array<{ number: number, from: string | null, title: string, locales: Array<string> }>, translations?: Array<{ locale: string, outdated: Array<string> }> | null };

export type EnrolmentDocumentsFragment = { id: string, asOf: string, convocationPath: string | null, agreementPath: string | null, convocations: Array<{ sentAt: string, isCurrent: boolean }>, person: { id: string, asOf: string, name: string } | null, organization: { id: string, asOf: string, key: string, name: string } | null };

export type PrerequisiteLineFragment = { state: PrerequisiteState | null, proof: string | null, course: { id: string, asOf: string, title: string } | null, completion: { id: string, asOf: string, completedOn: string } | null };

export type EnrolmentLineFragment = { id: string, asOf: string, status: EnrolmentStatus, requestedAt: string, isLate: boolean, beyondCapacity: boolean, waitlistPosition: number | null, endCause: EnrolmentEnd | null, endReason: string | null, attendedMinutes: number | null, viewerMayWithdraw: boolean, viewerMayDecide: boolean, version: number, absenceCount: number, offer: { id: string, asOf: string, expiresAt: string } | null };

export type TrainingSessionLineFragment = { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, startsOn: string, endsOn: string, capacity: number | null, placesLeft: number | null, waitlistLength: number, isDemonstration: boolean, provider: { id: string, asOf: string, key: string, name: string } | null };

export type TrainingSessionDetailFragment = { id: string, asOf: string, title: string, status: TrainingSessionStatus, mode: TrainingMode, place: string | null, address: string | null, zone: string, remoteUrl: string | null, startsAt: string, endsAt: string, startsOn: string, endsOn: string, capacity: number | null, admission: TrainingAdmission, placesTaken: number, placesLeft: number | null, overbookedBy: number, waitlistLength: number, enrolmentClosesAt: string, minimum: number | null, decisionOn: string | null, enrolUntil: string | null, viewerHolds: boolean, lacksApproval: boolean | null, viewerProvides: boolean | null, traineeKind: TraineeKind | null, cancelReason: string | null, calendarPath: string, isDemonstration: boolean, version: number, retention: { funding: TrainingFunding | null, lastPaidOn: string | null, retainUntil: string | null, source: string | null, erasedOn: string | null } | null, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null, course: { id: string, asOf: string, title: string, objectives: string, durationMinutes: number, priceCents: number | null } | null, provider: { id: string, asOf: string, key: string, name: string } | null, trainers: Array<{ id: string, asOf: string, name: string }> | null, halfDays: Array<{ id: string, on: string, half: HalfDayKind, from: string, to: string, room: string | null, startsAt: string, endsAt: string, trainers: Array<{ id: string, asOf: string, name: string }> | null, attendance: { sealedAt: string | null, presentCount: number | null, viewerPresence: AttendancePresence | null } | null }> };

export type ViewpointViewFragment = { id: string, asOf: string, version: number, takenOn: string, author: string, comment: string | null, media: { asOf: string, id: string, url: string | null, width: number | null, height: number | null, alternativeText: string | null, creditLine: string | null, small: string | null, licence: { label: string, url: string } } | null };

export type WebhookLineFragment = { id: string, address: string, description: string | null, eventTypes: Array<string>, createdAt: string, disabledAt: string | null, disabledReason: WebhookDisabledReason | null, failingSince: string | null, version: number };


































































































































export { AbsenceAnnounceDocument } from './documents/AbsenceAnnounce.js';
export { AccommodationAnswerDocument } from './documents/AccommodationAnswer.js';
export { AccommodationReferentSetDocument } from './documents/AccommodationReferentSet.js';
export { AccommodationRequestDocument } from './documents/AccommodationRequest.js';
export { AccommodationWithdrawDocument } from './documents/AccommodationWithdraw.js';
export { AccountActivityDocument } from './documents/AccountActivity.js';
export { AccountConsentsDocument } from './documents/AccountConsents.js';
export { AccountEraseDocument } from './documents/AccountErase.js';
export { AccountRolesDocument } from './documents/AccountRoles.js';
export { AccountSecurityDocument } from './documents/AccountSecurity.js';
export { AccountSessionsEndDocument } from './documents/AccountSessionsEnd.js';
export { AccountSessionsDocument } from './documents/AccountSessions.js';
export { AccountSignUpDocument } from './documents/AccountSignUp.js';
export { AccountTokensDocument } from './documents/AccountTokens.js';
export { AccountWebhookDocument } from './documents/AccountWebhook.js';
export { AccountWebhooksDocument } from './documents/AccountWebhooks.js';
export { AccountsDocument } from './documents/Accounts.js';
export { AgendaItemAddDocument } from './documents/AgendaItemAdd.js';
export { AgendaItemRemoveDocument } from './documents/AgendaItemRemove.js';
export { AgreementChoicesDocument } from './documents/AgreementChoices.js';
export { AgreementCreateDocument } from './documents/AgreementCreate.js';
export { AgreementHeadDocument } from './documents/AgreementHead.js';
export { AgreementPageDocument } from './documents/AgreementPage.js';
export { AgreementRecordDocument } from './documents/AgreementRecord.js';
export { AgreementSignatoriesDocument } from './documents/AgreementSignatories.js';
export { AgreementSignaturesDocument } from './documents/AgreementSignatures.js';
export { AgreementUpdateDocument } from './documents/AgreementUpdate.js';
export { AnnualTrainingReturnBeginDocument } from './documents/AnnualTrainingReturnBegin.js';
export { AnnualTrainingReturnCorrectDocument } from './documents/AnnualTrainingReturnCorrect.js';
export { AnnualTrainingReturnDiscardDocument } from './documents/AnnualTrainingReturnDiscard.js';
export { AnnualTrainingReturnFillDocument } from './documents/AnnualTrainingReturnFill.js';
export { AnnualReturnPageDocument } from './documents/AnnualReturnPage.js';
export { AnnualTrainingReturnSubmitDocument } from './documents/AnnualTrainingReturnSubmit.js';
export { AnnualReturnsDocument } from './documents/AnnualReturns.js';
export { AssertedFigureRecordDocument } from './documents/AssertedFigureRecord.js';
export { AssertedFigureRemoveDocument } from './documents/AssertedFigureRemove.js';
export { AssertedFigureUpdateDocument } from './documents/AssertedFigureUpdate.js';
export { AssertedFigureDocument } from './documents/AssertedFigure.js';
export { AssertedFiguresDocument } from './documents/AssertedFigures.js';
export { AttendanceCodesDocument } from './documents/AttendanceCodes.js';
export { AttendanceCorrectDocument } from './documents/AttendanceCorrect.js';
export { AttendanceDeskDocument } from './documents/AttendanceDesk.js';
export { AttendanceOwnDocument } from './documents/AttendanceOwn.js';
export { AttendanceRecordDocument } from './documents/AttendanceRecord.js';
export { AttendanceSealDocument } from './documents/AttendanceSeal.js';
export { AttendanceSettleDocument } from './documents/AttendanceSettle.js';
export { AttendanceSheetDocument } from './documents/AttendanceSheet.js';
export { AttendanceSignDocument } from './documents/AttendanceSign.js';
export { BackgroundJobRetryDocument } from './documents/BackgroundJobRetry.js';
export { BackgroundJobsDocument } from './documents/BackgroundJobs.js';
export { BallotCastDocument } from './documents/BallotCast.js';
export { BankAccountSetDocument } from './documents/BankAccountSet.js';
export { BodyDecisionsDocument } from './documents/BodyDecisions.js';
export { BodyMandatesDocument } from './documents/BodyMandates.js';
export { BodyMeetingsDocument } from './documents/BodyMeetings.js';
export { BodyMembersDocument } from './documents/BodyMembers.js';
export { BrowseRegionsDocument } from './documents/BrowseRegions.js';
export { CalendarFeedMakeDocument } from './documents/CalendarFeedMake.js';
export { CalendarFeedRevokeDocument } from './documents/CalendarFeedRevoke.js';
export { CatalogueDataDocument } from './documents/CatalogueData.js';
export { CataloguePortalsDocument } from './documents/CataloguePortals.js';
export { CertificateReissueDocument } from './documents/CertificateReissue.js';
export { CertificateRevokeDocument } from './documents/CertificateRevoke.js';
export { CertificateVerificationDocument } from './documents/CertificateVerification.js';
export { CertificatesIssueDocument } from './documents/CertificatesIssue.js';
export { ChainLinksDocument } from './documents/ChainLinks.js';
export { ChainPageDocument } from './documents/ChainPage.js';
export { ClubCalendarDocument } from './documents/ClubCalendar.js';
export { ClubDirectoryChoicesDocument } from './documents/ClubDirectoryChoices.js';
export { ClubHomeDocument } from './documents/ClubHome.js';
export { ClubInvitationAcceptDocument } from './documents/ClubInvitationAccept.js';
export { ClubInvitationDeclineDocument } from './documents/ClubInvitationDecline.js';
export { ClubInvitationSendDocument } from './documents/ClubInvitationSend.js';
export { ClubInvitationWithdrawDocument } from './documents/ClubInvitationWithdraw.js';
export { ClubMemberFacetsDocument } from './documents/ClubMemberFacets.js';
export { ClubMemberLeaveDocument } from './documents/ClubMemberLeave.js';
export { ClubMemberTakeOutDocument } from './documents/ClubMemberTakeOut.js';
export { ClubMemberUpdateDocument } from './documents/ClubMemberUpdate.js';
export { ClubMemberDocument } from './documents/ClubMember.js';
export { ClubMembersDocument } from './documents/ClubMembers.js';
export { ClubNoticeAnswerGiveDocument } from './documents/ClubNoticeAnswerGive.js';
export { ClubNoticeAnswerRemoveDocument } from './documents/ClubNoticeAnswerRemove.js';
export { ClubNoticeEndDocument } from './documents/ClubNoticeEnd.js';
export { ClubNoticePublishDocument } from './documents/ClubNoticePublish.js';
export { ClubNoticeTakeUpDocument } from './documents/ClubNoticeTakeUp.js';
export { ClubNoticeUpdateDocument } from './documents/ClubNoticeUpdate.js';
export { ClubNoticeDocument } from './documents/ClubNotice.js';
export { ClubNoticesDocument } from './documents/ClubNotices.js';
export { ClubOwnDocument } from './documents/ClubOwn.js';
export { ClubSimilarDocument } from './documents/ClubSimilar.js';
export { ClubWaitingDocument } from './documents/ClubWaiting.js';
export { CollectiveClaimsDocument } from './documents/CollectiveClaims.js';
export { CommuneChoicesDocument } from './documents/CommuneChoices.js';
export { ComplaintAnonymizeDocument } from './documents/ComplaintAnonymize.js';
export { ComplaintRecordDocument } from './documents/ComplaintRecord.js';
export { ComplaintRemoveDocument } from './documents/ComplaintRemove.js';
export { ComplaintUpdateDocument } from './documents/ComplaintUpdate.js';
export { ComplaintDocument } from './documents/Complaint.js';
export { ComplaintsDocument } from './documents/Complaints.js';
export { CompletionRecordDocument } from './documents/CompletionRecord.js';
export { CompletionRemoveDocument } from './documents/CompletionRemove.js';
export { CompletionToChangeDocument } from './documents/CompletionToChange.js';
export { CompletionUpdateDocument } from './documents/CompletionUpdate.js';
export { ConsentRecordDocument } from './documents/ConsentRecord.js';
export { ConstituencyAddDocument } from './documents/ConstituencyAdd.js';
export { ConstituencyUpdateDocument } from './documents/ConstituencyUpdate.js';
export { ConstituencyDocument } from './documents/Constituency.js';
export { ConvocationSendAgainDocument } from './documents/ConvocationSendAgain.js';
export { ConvocationsSendDocument } from './documents/ConvocationsSend.js';
export { CountedCoursesDocument } from './documents/CountedCourses.js';
export { CourseClassifyDocument } from './documents/CourseClassify.js';
export { CourseCreateDocument } from './documents/CourseCreate.js';
export { CourseToChangeDocument } from './documents/CourseToChange.js';
export { CourseHeadDocument } from './documents/CourseHead.js';
export { CoursePageDocument } from './documents/CoursePage.js';
export { CoursePublishDocument } from './documents/CoursePublish.js';
export { CourseResultPeopleDocument } from './documents/CourseResultPeople.js';
export { CourseResultsDocument } from './documents/CourseResults.js';
export { CourseRetireDocument } from './documents/CourseRetire.js';
export { CourseTranslateDocument } from './documents/CourseTranslate.js';
export { CourseUpdateDocument } from './documents/CourseUpdate.js';
export { CourseWaitBeginDocument } from './documents/CourseWaitBegin.js';
export { CourseWaitWithdrawDocument } from './documents/CourseWaitWithdraw.js';
export { CourseWaitsDocument } from './documents/CourseWaits.js';
export { CoursesDocument } from './documents/Courses.js';
export { CoverageAttestationIssueDocument } from './documents/CoverageAttestationIssue.js';
export { CoverageAttestationReissueDocument } from './documents/CoverageAttestationReissue.js';
export { CoverageAttestationRevokeDocument } from './documents/CoverageAttestationRevoke.js';
export { CoverageAttestationVerificationDocument } from './documents/CoverageAttestationVerification.js';
export { CoverageMapDocument } from './documents/CoverageMap.js';
export { CoveragePageDocument } from './documents/CoveragePage.js';
export { CoverageTeamsDocument } from './documents/CoverageTeams.js';
export { DecisionRecordDocument } from './documents/DecisionRecord.js';
export { DecisionUpdateDocument } from './documents/DecisionUpdate.js';
export { DecisionDocument } from './documents/Decision.js';
export { DeliverableAddDocument } from './documents/DeliverableAdd.js';
export { DeliverableChoicesDocument } from './documents/DeliverableChoices.js';
export { DeliverableRemoveDocument } from './documents/DeliverableRemove.js';
export { DepartementChoicesDocument } from './documents/DepartementChoices.js';
export { DiscussionMentionableDocument } from './documents/DiscussionMentionable.js';
export { DuePageDocument } from './documents/DuePage.js';
export { DuesCallCloseDocument } from './documents/DuesCallClose.js';
export { DuesCallIssueDocument } from './documents/DuesCallIssue.js';
export { DuesCallIssuerSetDocument } from './documents/DuesCallIssuerSet.js';
export { DuesCallPageDocument } from './documents/DuesCallPage.js';
export { DuesCallPrepareDocument } from './documents/DuesCallPrepare.js';
export { DuesCallsDocument } from './documents/DuesCalls.js';
export { DuesListDocument } from './documents/DuesList.js';
export { EditionChangesDocument } from './documents/EditionChanges.js';
export { EditionHeadDocument } from './documents/EditionHead.js';
export { EditionPageDocument } from './documents/EditionPage.js';
export { EditionPublishDocument } from './documents/EditionPublish.js';
export { EditionWithdrawDocument } from './documents/EditionWithdraw.js';
export { EmailChangeDocument } from './documents/EmailChange.js';
export { EmailDomainRemoveDocument } from './documents/EmailDomainRemove.js';
export { EmailDomainSetDocument } from './documents/EmailDomainSet.js';
export { EmailVerifyDocument } from './documents/EmailVerify.js';
export { EnrolmentAcceptDocument } from './documents/EnrolmentAccept.js';
export { EnrolmentOfferAcceptDocument } from './documents/EnrolmentOfferAccept.js';
export { EnrolmentOfferCheckDocument } from './documents/EnrolmentOfferCheck.js';
export { EnrolmentOfferDeclineDocument } from './documents/EnrolmentOfferDecline.js';
export { EnrolmentRefuseDocument } from './documents/EnrolmentRefuse.js';
export { EnrolmentRequestDocument } from './documents/EnrolmentRequest.js';
export { EnrolmentTraineeSetDocument } from './documents/EnrolmentTraineeSet.js';
export { EnrolmentWithdrawDocument } from './documents/EnrolmentWithdraw.js';
export { EvaluationAnswerDocument } from './documents/EvaluationAnswer.js';
export { EvaluationCheckDocument } from './documents/EvaluationCheck.js';
export { EvaluationFormPublishDocument } from './documents/EvaluationFormPublish.js';
export { EvaluationPageDocument } from './documents/EvaluationPage.js';
export { EvaluationPositioningDocument } from './documents/EvaluationPositioning.js';
export { EvaluationsToAnswerDocument } from './documents/EvaluationsToAnswer.js';
export { FeeScaleCreateDocument } from './documents/FeeScaleCreate.js';
export { FeeScaleUpdateDocument } from './documents/FeeScaleUpdate.js';
export { FeeScaleDocument } from './documents/FeeScale.js';
export { FeeScalesDocument } from './documents/FeeScales.js';
export { FollowDocument } from './documents/Follow.js';
export { FormerAddressDocument } from './documents/FormerAddress.js';
export { GoverningBodiesDocument } from './documents/GoverningBodies.js';
export { GoverningBodyCreateDocument } from './documents/GoverningBodyCreate.js';
export { GoverningBodyHeadDocument } from './documents/GoverningBodyHead.js';
export { GoverningBodyPageDocument } from './documents/GoverningBodyPage.js';
export { GoverningBodyUpdateDocument } from './documents/GoverningBodyUpdate.js';
export { GoverningBodyDocument } from './documents/GoverningBody.js';
export { GrantRecordDocument } from './documents/GrantRecord.js';
export { GrantUpdateDocument } from './documents/GrantUpdate.js';
export { GrantDocument } from './documents/Grant.js';
export { GrantsDocument } from './documents/Grants.js';
export { GroundTestRecordDocument } from './documents/GroundTestRecord.js';
export { GroundTestRemoveDocument } from './documents/GroundTestRemove.js';
export { GroundTestUpdateDocument } from './documents/GroundTestUpdate.js';
export { GroundTestDocument } from './documents/GroundTest.js';
export { HandoverAcceptDocument } from './documents/HandoverAccept.js';
export { HandoverApproversDocument } from './documents/HandoverApprovers.js';
export { HandoverDeclineDocument } from './documents/HandoverDecline.js';
export { HandoverItemsDocument } from './documents/HandoverItems.js';
export { HandoverProposeDocument } from './documents/HandoverPropose.js';
export { HandoverWithdrawDocument } from './documents/HandoverWithdraw.js';
export { HandoversDocument } from './documents/Handovers.js';
export { HomeFiguresDocument } from './documents/HomeFigures.js';
export { HomeNetworkDocument } from './documents/HomeNetwork.js';
export { ImprovementActionRecordDocument } from './documents/ImprovementActionRecord.js';
export { ImprovementActionRemoveDocument } from './documents/ImprovementActionRemove.js';
export { ImprovementActionUpdateDocument } from './documents/ImprovementActionUpdate.js';
export { ImprovementActionDocument } from './documents/ImprovementAction.js';
export { ImprovementActionsDocument } from './documents/ImprovementActions.js';
export { InvitationAcceptDocument } from './documents/InvitationAccept.js';
export { InvitationCheckDocument } from './documents/InvitationCheck.js';
export { InvitationResendDocument } from './documents/InvitationResend.js';
export { InvitationRevokeDocument } from './documents/InvitationRevoke.js';
export { InvitationSendDocument } from './documents/InvitationSend.js';
export { InvitationsDocument } from './documents/Invitations.js';
export { ItemArchiveDocument } from './documents/ItemArchive.js';
export { ItemBatchUpdateDocument } from './documents/ItemBatchUpdate.js';
export { ItemChoicesDocument } from './documents/ItemChoices.js';
export { ItemCreateDocument } from './documents/ItemCreate.js';
export { ItemDeriveDocument } from './documents/ItemDerive.js';
export { ItemDraftSaveDocument } from './documents/ItemDraftSave.js';
export { ItemEditorDocument } from './documents/ItemEditor.js';
export { ItemEmbedDocument } from './documents/ItemEmbed.js';
export { ItemFacetsDocument } from './documents/ItemFacets.js';
export { ItemFactsDocument } from './documents/ItemFacts.js';
export { ItemFeedDocument } from './documents/ItemFeed.js';
export { ItemHeadDocument } from './documents/ItemHead.js';
export { ItemImportDocument } from './documents/ItemImport.js';
export { ItemKeepersDocument } from './documents/ItemKeepers.js';
export { ItemMapDocument } from './documents/ItemMap.js';
export { ItemPageDocument } from './documents/ItemPage.js';
export { ItemPresenceTellDocument } from './documents/ItemPresenceTell.js';
export { ItemPreviewCreateDocument } from './documents/ItemPreviewCreate.js';
export { ItemPreviewRevokeDocument } from './documents/ItemPreviewRevoke.js';
export { ItemPreviewsDocument } from './documents/ItemPreviews.js';
export { ItemPublishDocument } from './documents/ItemPublish.js';
export { ItemRelateDocument } from './documents/ItemRelate.js';
export { ItemReturnDocument } from './documents/ItemReturn.js';
export { ItemReusesDocument } from './documents/ItemReuses.js';
export { ItemReviewDocument } from './documents/ItemReview.js';
export { ItemScheduleCancelDocument } from './documents/ItemScheduleCancel.js';
export { ItemShownTextsDocument } from './documents/ItemShownTexts.js';
export { ItemSourceDocument } from './documents/ItemSource.js';
export { ItemSubmitDocument } from './documents/ItemSubmit.js';
export { ItemTranslationMarkDocument } from './documents/ItemTranslationMark.js';
export { ItemUnrelateDocument } from './documents/ItemUnrelate.js';
export { ItemUpdateDocument } from './documents/ItemUpdate.js';
export { ItemVersionNumbersDocument } from './documents/ItemVersionNumbers.js';
export { ItemVersionsDocument } from './documents/ItemVersions.js';
export { ItemWorkstreamDocument } from './documents/ItemWorkstream.js';
export { ItemsToReviewDocument } from './documents/ItemsToReview.js';
export { ItemsWithBrokenLinksDocument } from './documents/ItemsWithBrokenLinks.js';
export { ItemsDocument } from './documents/Items.js';
export { KeptItemsDocument } from './documents/KeptItems.js';
export { LateDuesDocument } from './documents/LateDues.js';
export { LibraryPicturesDocument } from './documents/LibraryPictures.js';
export { MandateEndDocument } from './documents/MandateEnd.js';
export { MandateStartDocument } from './documents/MandateStart.js';
export { MandateUpdateDocument } from './documents/MandateUpdate.js';
export { MandateDocument } from './documents/Mandate.js';
export { MandatesDocument } from './documents/Mandates.js';
export { MediaDeleteDocument } from './documents/MediaDelete.js';
export { MediaLicencesDocument } from './documents/MediaLicences.js';
export { MediaListDocument } from './documents/MediaList.js';
export { MediaRecordDocument } from './documents/MediaRecord.js';
export { MediaUpdateDocument } from './documents/MediaUpdate.js';
export { MediaUsesDocument } from './documents/MediaUses.js';
export { MediaDocument } from './documents/Media.js';
export { MeetingCancelDocument } from './documents/MeetingCancel.js';
export { MeetingConvokeDocument } from './documents/MeetingConvoke.js';
export { MeetingDateChooseDocument } from './documents/MeetingDateChoose.js';
export { MeetingDatesAnswerDocument } from './documents/MeetingDatesAnswer.js';
export { MeetingDatesRemindDocument } from './documents/MeetingDatesRemind.js';
export { MeetingDocumentsSetDocument } from './documents/MeetingDocumentsSet.js';
export { MeetingHeadDocument } from './documents/MeetingHead.js';
export { MeetingHoldDocument } from './documents/MeetingHold.js';
export { MeetingPageDocument } from './documents/MeetingPage.js';
export { MeetingPlanDocument } from './documents/MeetingPlan.js';
export { MeetingUpdateDocument } from './documents/MeetingUpdate.js';
export { MembershipFactDocument } from './documents/MembershipFact.js';
export { MembershipRecordDocument } from './documents/MembershipRecord.js';
export { MembershipRemoveDocument } from './documents/MembershipRemove.js';
export { MembershipUpdateDocument } from './documents/MembershipUpdate.js';
export { MilestoneChoicesDocument } from './documents/MilestoneChoices.js';
export { MilestoneCreateDocument } from './documents/MilestoneCreate.js';
export { MilestoneRemoveDocument } from './documents/MilestoneRemove.js';
export { MilestoneUpdateDocument } from './documents/MilestoneUpdate.js';
export { MilestoneDocument } from './documents/Milestone.js';
export { MinutesApproveDocument } from './documents/MinutesApprove.js';
export { MinutesWriteDocument } from './documents/MinutesWrite.js';
export { MyCalendarDocument } from './documents/MyCalendar.js';
export { MyEnrolmentsDocument } from './documents/MyEnrolments.js';
export { NetworkCourseDocument } from './documents/NetworkCourse.js';
export { NetworkEventCreateDocument } from './documents/NetworkEventCreate.js';
export { NetworkEventRemoveDocument } from './documents/NetworkEventRemove.js';
export { NetworkEventUpdateDocument } from './documents/NetworkEventUpdate.js';
export { NetworkEventDocument } from './documents/NetworkEvent.js';
export { NetworkMapDocument } from './documents/NetworkMap.js';
export { NetworkMembersDocument } from './documents/NetworkMembers.js';
export { NetworkPageDocument } from './documents/NetworkPage.js';
export { NetworkYearsDocument } from './documents/NetworkYears.js';
export { NotificationCountDocument } from './documents/NotificationCount.js';
export { NotificationPreferencesUpdateDocument } from './documents/NotificationPreferencesUpdate.js';
export { NotificationPreferencesDocument } from './documents/NotificationPreferences.js';
export { NotificationReadDocument } from './documents/NotificationRead.js';
export { NotificationsFollowedDocument } from './documents/NotificationsFollowed.js';
export { NotificationsDocument } from './documents/Notifications.js';
export { OgcPortalDocument } from './documents/OgcPortal.js';
export { OgcCollectionsDocument } from './documents/OgcCollections.js';
export { OgcFeatureDocument } from './documents/OgcFeature.js';
export { OgcItemsDocument } from './documents/OgcItems.js';
export { OperatorDocument } from './documents/Operator.js';
export { OrganizationAccessDocument } from './documents/OrganizationAccess.js';
export { OrganizationChoicesDocument } from './documents/OrganizationChoices.js';
export { OrganizationCloseDocument } from './documents/OrganizationClose.js';
export { OrganizationCreateDocument } from './documents/OrganizationCreate.js';
export { OrganizationDuesDocument } from './documents/OrganizationDues.js';
export { OrganizationFurtherDocument } from './documents/OrganizationFurther.js';
export { OrganizationHeadDocument } from './documents/OrganizationHead.js';
export { OrganizationListDocument } from './documents/OrganizationList.js';
export { OrganizationLogoRemoveDocument } from './documents/OrganizationLogoRemove.js';
export { OrganizationPageDocument } from './documents/OrganizationPage.js';
export { OrganizationPeopleDocument } from './documents/OrganizationPeople.js';
export { OrganizationPositionsDocument } from './documents/OrganizationPositions.js';
export { OrganizationRecordDocument } from './documents/OrganizationRecord.js';
export { OrganizationReopenDocument } from './documents/OrganizationReopen.js';
export { OrganizationServicesDocument } from './documents/OrganizationServices.js';
export { OrganizationUpdateDocument } from './documents/OrganizationUpdate.js';
export { OwnCertificatesDocument } from './documents/OwnCertificates.js';
export { OwnContentsDocument } from './documents/OwnContents.js';
export { OwnNetworkDocument } from './documents/OwnNetwork.js';
export { OwnOrganizationDocument } from './documents/OwnOrganization.js';
export { OwnTasksDocument } from './documents/OwnTasks.js';
export { PasswordChangeDocument } from './documents/PasswordChange.js';
export { PasswordForgetDocument } from './documents/PasswordForget.js';
export { PasswordResetDocument } from './documents/PasswordReset.js';
export { PaymentRecordDocument } from './documents/PaymentRecord.js';
export { PaymentReverseDocument } from './documents/PaymentReverse.js';
export { PersonChoicesDocument } from './documents/PersonChoices.js';
export { PersonCompletionsDocument } from './documents/PersonCompletions.js';
export { PersonCreateDocument } from './documents/PersonCreate.js';
export { PersonEraseDocument } from './documents/PersonErase.js';
export { PersonRecordDocument } from './documents/PersonRecord.js';
export { PersonTrainingDocument } from './documents/PersonTraining.js';
export { PersonUpdateDocument } from './documents/PersonUpdate.js';
export { PersonalDataExportDocument } from './documents/PersonalDataExport.js';
export { PhotographRecordDocument } from './documents/PhotographRecord.js';
export { PhotographRemoveDocument } from './documents/PhotographRemove.js';
export { PhotographUpdateDocument } from './documents/PhotographUpdate.js';
export { PlaceableItemsDocument } from './documents/PlaceableItems.js';
export { PlacementEndDocument } from './documents/PlacementEnd.js';
export { PlacementRecordDocument } from './documents/PlacementRecord.js';
export { PointMapDocument } from './documents/PointMap.js';
export { PollAskedDocument } from './documents/PollAsked.js';
export { PollChoicesDocument } from './documents/PollChoices.js';
export { PollCloseDocument } from './documents/PollClose.js';
export { PollExportDocument } from './documents/PollExport.js';
export { PollOpenDocument } from './documents/PollOpen.js';
export { PollPageDocument } from './documents/PollPage.js';
export { PollProxyEndDocument } from './documents/PollProxyEnd.js';
export { PollProxyGiveDocument } from './documents/PollProxyGive.js';
export { PollRenewDocument } from './documents/PollRenew.js';
export { PollUpdateDocument } from './documents/PollUpdate.js';
export { PollVoicesDocument } from './documents/PollVoices.js';
export { PortalArrangeDocument } from './documents/PortalArrange.js';
export { PortalDeskDocument } from './documents/PortalDesk.js';
export { PortalEditorEndDocument } from './documents/PortalEditorEnd.js';
export { PortalEditorGrantDocument } from './documents/PortalEditorGrant.js';
export { PortalFactsDocument } from './documents/PortalFacts.js';
export { PortalHeadDocument } from './documents/PortalHead.js';
export { PortalPageDocument } from './documents/PortalPage.js';
export { PortalPlacementsDocument } from './documents/PortalPlacements.js';
export { PortalRecordDocument } from './documents/PortalRecord.js';
export { PortalSectionChoicesDocument } from './documents/PortalSectionChoices.js';
export { PortalUpdateDocument } from './documents/PortalUpdate.js';
export { PortalsDocument } from './documents/Portals.js';
export { PortfolioArchiveRequestDocument } from './documents/PortfolioArchiveRequest.js';
export { PortfolioArchivesDocument } from './documents/PortfolioArchives.js';
export { PositionEndDocument } from './documents/PositionEnd.js';
export { PositionStartDocument } from './documents/PositionStart.js';
export { PositionUpdateDocument } from './documents/PositionUpdate.js';
export { PositionDocument } from './documents/Position.js';
export { PostReactDocument } from './documents/PostReact.js';
export { PostReactionWithdrawDocument } from './documents/PostReactionWithdraw.js';
export { PostRemoveDocument } from './documents/PostRemove.js';
export { PostUpdateDocument } from './documents/PostUpdate.js';
export { PostWriteDocument } from './documents/PostWrite.js';
export { PrerequisiteProofRecordDocument } from './documents/PrerequisiteProofRecord.js';
export { PrerequisiteProofRemoveDocument } from './documents/PrerequisiteProofRemove.js';
export { PreviewedItemDocument } from './documents/PreviewedItem.js';
export { ProfileUpdateDocument } from './documents/ProfileUpdate.js';
export { ProviderApprovalRecordDocument } from './documents/ProviderApprovalRecord.js';
export { ProviderApprovalRemoveDocument } from './documents/ProviderApprovalRemove.js';
export { ProviderApprovalUpdateDocument } from './documents/ProviderApprovalUpdate.js';
export { ProviderApprovalDocument } from './documents/ProviderApproval.js';
export { ProviderApprovalsDocument } from './documents/ProviderApprovals.js';
export { ProviderTrainersDocument } from './documents/ProviderTrainers.js';
export { QualityChoicesDocument } from './documents/QualityChoices.js';
export { QualityDeskDocument } from './documents/QualityDesk.js';
export { QualityEvidenceRecordDocument } from './documents/QualityEvidenceRecord.js';
export { QualityEvidenceRemoveDocument } from './documents/QualityEvidenceRemove.js';
export { QualityEvidenceUpdateDocument } from './documents/QualityEvidenceUpdate.js';
export { QualityEvidenceDocument } from './documents/QualityEvidence.js';
export { QualityEvidencesDocument } from './documents/QualityEvidences.js';
export { QualityProfileRecordDocument } from './documents/QualityProfileRecord.js';
export { QualityProfileRemoveDocument } from './documents/QualityProfileRemove.js';
export { QualityProfileUpdateDocument } from './documents/QualityProfileUpdate.js';
export { QualityProfileDocument } from './documents/QualityProfile.js';
export { QualityProviderDocument } from './documents/QualityProvider.js';
export { QualityProvidersDocument } from './documents/QualityProviders.js';
export { ReceiptIssueDocument } from './documents/ReceiptIssue.js';
export { RegisteredDocumentPageDocument } from './documents/RegisteredDocumentPage.js';
export { RegisteredDocumentPeopleDocument } from './documents/RegisteredDocumentPeople.js';
export { RegisteredDocumentProposeDocument } from './documents/RegisteredDocumentPropose.js';
export { RegisteredDocumentRetireDocument } from './documents/RegisteredDocumentRetire.js';
export { RegisteredDocumentReviewDocument } from './documents/RegisteredDocumentReview.js';
export { RegisteredDocumentsDocument } from './documents/RegisteredDocuments.js';
export { ReminderSendDocument } from './documents/ReminderSend.js';
export { RemindersSendDocument } from './documents/RemindersSend.js';
export { ReportEditionsDocument } from './documents/ReportEditions.js';
export { ReportEditorDocument } from './documents/ReportEditor.js';
export { ReportHeadDocument } from './documents/ReportHead.js';
export { ReportKeyCreateDocument } from './documents/ReportKeyCreate.js';
export { ReportKeyRevokeDocument } from './documents/ReportKeyRevoke.js';
export { ReportKeysDocument } from './documents/ReportKeys.js';
export { ReportPageDocument } from './documents/ReportPage.js';
export { ReportRunCancelDocument } from './documents/ReportRunCancel.js';
export { ReportRunDocument } from './documents/ReportRun.js';
export { ReportRunsDocument } from './documents/ReportRuns.js';
export { ReportScheduleCreateDocument } from './documents/ReportScheduleCreate.js';
export { ReportScheduleDeleteDocument } from './documents/ReportScheduleDelete.js';
export { ReportSchedulePauseDocument } from './documents/ReportSchedulePause.js';
export { ReportScheduleResumeDocument } from './documents/ReportScheduleResume.js';
export { ReportScheduleRunNowDocument } from './documents/ReportScheduleRunNow.js';
export { ReportSchedulesDocument } from './documents/ReportSchedules.js';
export { ReportSearchDocument } from './documents/ReportSearch.js';
export { ReportsDocument } from './documents/Reports.js';
export { ReturnLinePeopleDocument } from './documents/ReturnLinePeople.js';
export { ReuseRecordDocument } from './documents/ReuseRecord.js';
export { ReuseRemoveDocument } from './documents/ReuseRemove.js';
export { ReuseUpdateDocument } from './documents/ReuseUpdate.js';
export { ReuseDocument } from './documents/Reuse.js';
export { RoleGrantDocument } from './documents/RoleGrant.js';
export { RoleRevokeDocument } from './documents/RoleRevoke.js';
export { RolesDocument } from './documents/Roles.js';
export { SavedQueryCheckDocument } from './documents/SavedQueryCheck.js';
export { SavedQueryCreateDocument } from './documents/SavedQueryCreate.js';
export { SavedQueryDeprecateDocument } from './documents/SavedQueryDeprecate.js';
export { SavedQueryPublishDocument } from './documents/SavedQueryPublish.js';
export { SavedQueryRetireDocument } from './documents/SavedQueryRetire.js';
export { SavedQueryUpdateDocument } from './documents/SavedQueryUpdate.js';
export { SavedSearchCreateDocument } from './documents/SavedSearchCreate.js';
export { SavedSearchDeleteDocument } from './documents/SavedSearchDelete.js';
export { SavedSearchNewsDocument } from './documents/SavedSearchNews.js';
export { SavedSearchUpdateDocument } from './documents/SavedSearchUpdate.js';
export { SavedSearchesDocument } from './documents/SavedSearches.js';
export { SearchContentsDocument } from './documents/SearchContents.js';
export { SearchOthersDocument } from './documents/SearchOthers.js';
export { SearchSuggestionsDocument } from './documents/SearchSuggestions.js';
export { SecondFactorBeginDocument } from './documents/SecondFactorBegin.js';
export { SecondFactorConfirmDocument } from './documents/SecondFactorConfirm.js';
export { SecondFactorRemoveDocument } from './documents/SecondFactorRemove.js';
export { SectionItemsDocument } from './documents/SectionItems.js';
export { ServiceUnlinkDocument } from './documents/ServiceUnlink.js';
export { SessionAccommodationDocument } from './documents/SessionAccommodation.js';
export { SessionCertificatesDocument } from './documents/SessionCertificates.js';
export { SessionDocumentsDocument } from './documents/SessionDocuments.js';
export { SessionEnrolmentsDocument } from './documents/SessionEnrolments.js';
export { SessionEvaluationsDocument } from './documents/SessionEvaluations.js';
export { TrainingSessionFundingSetDocument } from './documents/TrainingSessionFundingSet.js';
export { SessionNeedsDocument } from './documents/SessionNeeds.js';
export { SessionProveDocument } from './documents/SessionProve.js';
export { SessionRevokeDocument } from './documents/SessionRevoke.js';
export { SignInFinishDocument } from './documents/SignInFinish.js';
export { SignInServicesDocument } from './documents/SignInServices.js';
export { SignInDocument } from './documents/SignIn.js';
export { SignOutEverywhereDocument } from './documents/SignOutEverywhere.js';
export { SignOutDocument } from './documents/SignOut.js';
export { SignatureRecordDocument } from './documents/SignatureRecord.js';
export { SignatureRemoveDocument } from './documents/SignatureRemove.js';
export { SignatureUpdateDocument } from './documents/SignatureUpdate.js';
export { SignatureDocument } from './documents/Signature.js';
export { SimilarItemsDocument } from './documents/SimilarItems.js';
export { SitemapItemsDocument } from './documents/SitemapItems.js';
export { SitemapPortalsDocument } from './documents/SitemapPortals.js';
export { SitemapRecordsDocument } from './documents/SitemapRecords.js';
export { SitemapTerritoriesDocument } from './documents/SitemapTerritories.js';
export { SlotIdentifyDocument } from './documents/SlotIdentify.js';
export { SourceChoicesDocument } from './documents/SourceChoices.js';
export { SourceCreateDocument } from './documents/SourceCreate.js';
export { StewardshipRecordDocument } from './documents/StewardshipRecord.js';
export { StewardshipUpdateDocument } from './documents/StewardshipUpdate.js';
export { StewardshipDocument } from './documents/Stewardship.js';
export { SubcontractRecordDocument } from './documents/SubcontractRecord.js';
export { SubcontractRemoveDocument } from './documents/SubcontractRemove.js';
export { SubcontractUpdateDocument } from './documents/SubcontractUpdate.js';
export { SubcontractDocument } from './documents/Subcontract.js';
export { SubcontractsDocument } from './documents/Subcontracts.js';
export { SubjectFollowDocument } from './documents/SubjectFollow.js';
export { SubjectUnfollowDocument } from './documents/SubjectUnfollow.js';
export { TaskMoveDocument } from './documents/TaskMove.js';
export { TaskRecordDocument } from './documents/TaskRecord.js';
export { TaskRemoveDocument } from './documents/TaskRemove.js';
export { TaskUpdateDocument } from './documents/TaskUpdate.js';
export { TaskDocument } from './documents/Task.js';
export { TeamAttestationsDocument } from './documents/TeamAttestations.js';
export { TeamEnrolDocument } from './documents/TeamEnrol.js';
export { TeamPageDocument } from './documents/TeamPage.js';
export { TeamSessionsDocument } from './documents/TeamSessions.js';
export { TerritoryChildrenDocument } from './documents/TerritoryChildren.js';
export { TerritoryChoicesDocument } from './documents/TerritoryChoices.js';
export { TerritoryHeadDocument } from './documents/TerritoryHead.js';
export { TerritoryPageDocument } from './documents/TerritoryPage.js';
export { TerritorySearchDocument } from './documents/TerritorySearch.js';
export { TerritoryServiceRemoveDocument } from './documents/TerritoryServiceRemove.js';
export { TerritoryServiceStartDocument } from './documents/TerritoryServiceStart.js';
export { TerritoryServiceUpdateDocument } from './documents/TerritoryServiceUpdate.js';
export { TerritorySourcesDocument } from './documents/TerritorySources.js';
export { ThreadCloseDocument } from './documents/ThreadClose.js';
export { ThreadMentionableDocument } from './documents/ThreadMentionable.js';
export { ThreadOpenDocument } from './documents/ThreadOpen.js';
export { ThreadPageDocument } from './documents/ThreadPage.js';
export { ThreadReopenDocument } from './documents/ThreadReopen.js';
export { ThreadUpdateDocument } from './documents/ThreadUpdate.js';
export { TimelinePageDocument } from './documents/TimelinePage.js';
export { TokenCreateDocument } from './documents/TokenCreate.js';
export { TokenRevokeDocument } from './documents/TokenRevoke.js';
export { TokenRotateDocument } from './documents/TokenRotate.js';
export { TrainingSessionTraineesSetDocument } from './documents/TrainingSessionTraineesSet.js';
export { TrainerChoicesDocument } from './documents/TrainerChoices.js';
export { TrainerCompetenceRecordDocument } from './documents/TrainerCompetenceRecord.js';
export { TrainerCompetenceRemoveDocument } from './documents/TrainerCompetenceRemove.js';
export { TrainerCompetenceUpdateDocument } from './documents/TrainerCompetenceUpdate.js';
export { TrainerCompetenceDocument } from './documents/TrainerCompetence.js';
export { TrainerCompetencesDocument } from './documents/TrainerCompetences.js';
export { TrainingNeedAnswerDocument } from './documents/TrainingNeedAnswer.js';
export { TrainingNeedCreateDocument } from './documents/TrainingNeedCreate.js';
export { TrainingNeedDeclineDocument } from './documents/TrainingNeedDecline.js';
export { TrainingNeedPlanDocument } from './documents/TrainingNeedPlan.js';
export { TrainingNeedUpdateDocument } from './documents/TrainingNeedUpdate.js';
export { TrainingNeedWithdrawDocument } from './documents/TrainingNeedWithdraw.js';
export { TrainingNeedDocument } from './documents/TrainingNeed.js';
export { TrainingNeedsDocument } from './documents/TrainingNeeds.js';
export { TrainingRuleRecordDocument } from './documents/TrainingRuleRecord.js';
export { TrainingRuleRemoveDocument } from './documents/TrainingRuleRemove.js';
export { TrainingRuleUpdateDocument } from './documents/TrainingRuleUpdate.js';
export { TrainingRuleDocument } from './documents/TrainingRule.js';
export { TrainingRulesDocument } from './documents/TrainingRules.js';
export { TrainingSessionCancelDocument } from './documents/TrainingSessionCancel.js';
export { TrainingSessionCloseDocument } from './documents/TrainingSessionClose.js';
export { TrainingSessionConfirmDocument } from './documents/TrainingSessionConfirm.js';
export { TrainingSessionDuplicateDocument } from './documents/TrainingSessionDuplicate.js';
export { TrainingSessionHeadDocument } from './documents/TrainingSessionHead.js';
export { TrainingSessionHoldDocument } from './documents/TrainingSessionHold.js';
export { TrainingSessionOpenDocument } from './documents/TrainingSessionOpen.js';
export { TrainingSessionPageDocument } from './documents/TrainingSessionPage.js';
export { TrainingSessionPlanDocument } from './documents/TrainingSessionPlan.js';
export { TrainingSessionPublishDocument } from './documents/TrainingSessionPublish.js';
export { TrainingSessionTrainersSetDocument } from './documents/TrainingSessionTrainersSet.js';
export { TrainingSessionUpdateDocument } from './documents/TrainingSessionUpdate.js';
export { TrainingSessionsDocument } from './documents/TrainingSessions.js';
export { VerificationSendDocument } from './documents/VerificationSend.js';
export { ViewerDocument } from './documents/Viewer.js';
export { ViewpointLatestDocument } from './documents/ViewpointLatest.js';
export { ViewpointPhotographDocument } from './documents/ViewpointPhotograph.js';
export { ViewpointPhotographsDocument } from './documents/ViewpointPhotographs.js';
export { ViewpointUpdateDocument } from './documents/ViewpointUpdate.js';
export { ViewpointDocument } from './documents/Viewpoint.js';
export { VoteRecordDocument } from './documents/VoteRecord.js';
export { WebhookDeliveriesDocument } from './documents/WebhookDeliveries.js';
export { WebhookDeliveryReplayDocument } from './documents/WebhookDeliveryReplay.js';
export { WebhookEndpointCreateDocument } from './documents/WebhookEndpointCreate.js';
export { WebhookEndpointDeleteDocument } from './documents/WebhookEndpointDelete.js';
export { WebhookEndpointDisableDocument } from './documents/WebhookEndpointDisable.js';
export { WebhookEndpointEnableDocument } from './documents/WebhookEndpointEnable.js';
export { WebhookEndpointRotateSecretDocument } from './documents/WebhookEndpointRotateSecret.js';
export { WebhookEndpointTestDocument } from './documents/WebhookEndpointTest.js';
export { WebhookEndpointUpdateDocument } from './documents/WebhookEndpointUpdate.js';
export { WebhookEventsDocument } from './documents/WebhookEvents.js';
export { WithdrawalRecordDocument } from './documents/WithdrawalRecord.js';
export { WithdrawalRemoveDocument } from './documents/WithdrawalRemove.js';
export { WithdrawalUpdateDocument } from './documents/WithdrawalUpdate.js';
export { WithdrawalDocument } from './documents/Withdrawal.js';
export { WorkstreamAbandonDocument } from './documents/WorkstreamAbandon.js';
export { WorkstreamAttendanceConfirmDocument } from './documents/WorkstreamAttendanceConfirm.js';
export { WorkstreamAttendanceRecordDocument } from './documents/WorkstreamAttendanceRecord.js';
export { WorkstreamBoardDocument } from './documents/WorkstreamBoard.js';
export { WorkstreamCandidatesDocument } from './documents/WorkstreamCandidates.js';
export { WorkstreamChoicesDocument } from './documents/WorkstreamChoices.js';
export { WorkstreamCloseDocument } from './documents/WorkstreamClose.js';
export { WorkstreamColumnDocument } from './documents/WorkstreamColumn.js';
export { WorkstreamContributionsDocument } from './documents/WorkstreamContributions.js';
export { WorkstreamDecisionRecordDocument } from './documents/WorkstreamDecisionRecord.js';
export { WorkstreamDecisionRemoveDocument } from './documents/WorkstreamDecisionRemove.js';
export { WorkstreamDecisionReviewDocument } from './documents/WorkstreamDecisionReview.js';
export { WorkstreamDecisionUpdateDocument } from './documents/WorkstreamDecisionUpdate.js';
export { WorkstreamDecisionDocument } from './documents/WorkstreamDecision.js';
export { WorkstreamDeliverDocument } from './documents/WorkstreamDeliver.js';
export { WorkstreamFileAddDocument } from './documents/WorkstreamFileAdd.js';
export { WorkstreamFileRemoveDocument } from './documents/WorkstreamFileRemove.js';
export { WorkstreamFileVersionAddDocument } from './documents/WorkstreamFileVersionAdd.js';
export { WorkstreamFilesDocument } from './documents/WorkstreamFiles.js';
export { WorkstreamFollowedDocument } from './documents/WorkstreamFollowed.js';
export { WorkstreamHeadDocument } from './documents/WorkstreamHead.js';
export { WorkstreamLaunchDocument } from './documents/WorkstreamLaunch.js';
export { WorkstreamLeadDocument } from './documents/WorkstreamLead.js';
export { WorkstreamLogDocument } from './documents/WorkstreamLog.js';
export { WorkstreamMeetingCancelDocument } from './documents/WorkstreamMeetingCancel.js';
export { WorkstreamMeetingPageDocument } from './documents/WorkstreamMeetingPage.js';
export { WorkstreamMeetingRecordDocument } from './documents/WorkstreamMeetingRecord.js';
export { WorkstreamMeetingUpdateDocument } from './documents/WorkstreamMeetingUpdate.js';
export { WorkstreamMeetingDocument } from './documents/WorkstreamMeeting.js';
export { WorkstreamMeetingsDocument } from './documents/WorkstreamMeetings.js';
export { WorkstreamMinutesApproveDocument } from './documents/WorkstreamMinutesApprove.js';
export { WorkstreamMinutesWriteDocument } from './documents/WorkstreamMinutesWrite.js';
export { WorkstreamPageDocument } from './documents/WorkstreamPage.js';
export { WorkstreamParticipantEndDocument } from './documents/WorkstreamParticipantEnd.js';
export { WorkstreamParticipantRecordDocument } from './documents/WorkstreamParticipantRecord.js';
export { WorkstreamPartnerEndDocument } from './documents/WorkstreamPartnerEnd.js';
export { WorkstreamPartnerRecordDocument } from './documents/WorkstreamPartnerRecord.js';
export { WorkstreamPollsDocument } from './documents/WorkstreamPolls.js';
export { WorkstreamProposeDocument } from './documents/WorkstreamPropose.js';
export { WorkstreamReopenDocument } from './documents/WorkstreamReopen.js';
export { WorkstreamReusesDocument } from './documents/WorkstreamReuses.js';
export { WorkstreamThreadsDocument } from './documents/WorkstreamThreads.js';
export { WorkstreamUpdateDocument } from './documents/WorkstreamUpdate.js';
export { WorkstreamDocument } from './documents/Workstream.js';
export { WorkstreamsDocument } from './documents/Workstreams.js';