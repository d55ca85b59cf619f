/* eslint-disable */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Erases one’s own account, for good. */
export type AccountEraseInput = {
  /** What happens to what one published. */
  content: ErasedContent;
  /** Password of the account; empty for an account that has none. */
  password?: string;
};

/** Language of the mail that somebody gets. */
export type AccountLocale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

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
  /** Language of mail. */
  locale?: AccountLocale;
  /** At least 80 bits by the formula of the CNIL: a phrase of a few words, or 14 characters of several kinds. */
  password: string;
  /** Whether the letter of the network is wanted. */
  wantsNewsletter?: boolean;
};

/** A new point of an agenda. */
export type AgendaItemAddInput = {
  /** More about it. */
  detail?: string | null | undefined;
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
  /** The point. */
  id: string | number;
};

/** A new agreement. */
export type AgreementCreateInput = {
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When it came into force, if that was another day. */
  inForceOn?: string | null | undefined;
  /** Short stable key for people: small letters, digits and hyphens. At most 60 characters. */
  key: string;
  /** What kind of agreement it is; invented ones are not made here. */
  kind: AgreementKind;
  /** When it was signed, as precise as is known. */
  signedOn: string;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
  /** The agreement whose place it takes. */
  supersedesId?: string | number | null | undefined;
  /** True when no source says in so many words that it ends the earlier one. */
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

/** What an agreement makes of an organization that it names beside the signatories. */
export type AgreementRole =
  /** Runs the platform or keeps the documents. */
  | 'HOST'
  /** Takes part without signing. */
  | 'PARTNER'
  /** Brought it about. */
  | 'PROMOTER';

/** What changes of an agreement: what is left out stays, null clears. */
export type AgreementUpdateInput = {
  /** Its documents, in place of those before. At most 20. */
  documents?: Array<AgreementDocumentInput> | null | undefined;
  /** When it ended by itself, as precise as is known. */
  endedOn?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The agreement. */
  id: string | number;
  /** When it came into force, if that was another day. */
  inForceOn?: string | null | undefined;
  /** A new text of it; the earlier ones stay on record. */
  newVersion?: AgreementVersionInput | null | undefined;
  /** Those that it names beside its signatories, in place of those before. At most 20. */
  parties?: Array<AgreementPartyInput> | null | undefined;
  /** When it was signed, as precise as is known. */
  signedOn?: string | null | undefined;
  /** Keys of the sources, in place of those before. At most 20. */
  sources?: Array<string> | null | undefined;
  /** Whether no source says in so many words that it ends the earlier one. */
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

/** How one member attended. */
export type AttendanceInput = {
  /** The mandate of the member. */
  mandateId: string | number;
  /** Mandate of whoever represents the member; needed when represented. */
  proxyId?: string | number | null | undefined;
  /** Present, excused, absent or represented. */
  status: AttendanceStatus;
};

/** Who attended a meeting and how; those named before are corrected. */
export type AttendanceRecordInput = {
  /** 1 to 200 members, each once. */
  attendances: Array<AttendanceInput>;
  /** The meeting. */
  meetingId: string | number;
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

/** Whether the dates of the sources leave a doubt on the day. */
export type Certainty =
  /** However the dates are read, it is so. */
  | 'CERTAIN'
  /** The day lies within the uncertainty of a date, such as mid-2013 for “2013”: it may be so or not. */
  | 'POSSIBLE';

/** How an organization ends. */
export type ClosingKind =
  /** Dissolved by its own decision or by law. */
  | 'DISSOLUTION'
  /** Put into liquidation by a court. */
  | 'JUDICIAL_LIQUIDATION'
  /** Merged into another. */
  | 'MERGER';

/** What somebody agrees to, or not. */
export type ConsentPurpose =
  /** Getting the letter of the network. */
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
  /** The body; it has at most 20. */
  governingBodyId: string | number;
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
  /** Also those made for demonstration; true when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Those taken at this meeting. */
  meeting?: string | number | null | undefined;
  /** Any of these outcomes. */
  outcomes?: Array<DecisionOutcome> | null | undefined;
  /** Part of the title; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Decided on this day or before. */
  until?: string | null | undefined;
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
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
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

/** Which dues; all conditions hold together. */
export type DueFilter = {
  /** Also those made for demonstration; true when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Those of this organization. */
  organization?: string | number | null | undefined;
  /** Those that stand so on the day. */
  status?: DueStatus | null | undefined;
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

/** Works out a call for dues as a draft; again as often as needed until it is issued. */
export type DuesCallPrepareInput = {
  /** The day whose inhabitants or headcount count; the first of January when left out. */
  basisOn?: string | null | undefined;
  /** The scale; it must be in force on the day that counts. */
  feeScaleId: string | number;
  /** When each instalment is due, in order, 1 to 12; the amount is shared out evenly. */
  instalments: Array<string>;
  /** A call among demonstration organizations, to try things out; a real one never calls them. */
  isDemonstration?: boolean;
  /** Whom to call, at most 500; the members on the day that counts when left out. */
  organizationIds?: Array<string | number> | null | undefined;
  /** The year that the dues are for. */
  year: number;
};

/** Where a call for dues stands. */
export type DuesCallStatus =
  /** Settled; no payment is expected any more. */
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
  /** Whether whoever verifies an address there becomes a member. */
  attaches?: boolean;
  /** The domain: caue-nord.example. */
  domain: string;
  /** The organization. */
  organizationId: string | number;
};

/** Follows the link of a mail. */
export type EmailVerifyInput = {
  /** Secret of the link. */
  token: string;
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

/** What happens to what somebody published when their account is erased. */
export type ErasedContent =
  /** It goes, except what the law keeps. */
  | 'ERASE'
  /** It stays, without their name. */
  | 'KEEP';

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
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What dues are worked out from. */
  kind: FeeScaleKind;
  /** What it is called. */
  name: string;
  /** First day no longer; left out while no end is known. */
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

/** A new governing body. */
export type GoverningBodyCreateInput = {
  /** Its constituencies in their order, 1 to 20. */
  constituencies: Array<ConstituencyInput>;
  /** Since when; left out when not known. */
  createdOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Short key: lower-case letters, digits and hyphens; at most 60 characters. */
  key: string;
  /** What kind of body it is. */
  kind: GoverningBodyKind;
  /** Its name. */
  name: string;
  /** Whose body it is; left out for the network itself. */
  organizationId?: string | number | null | undefined;
  /** Percent of the seats held that a quorum needs, 1 to 100; left out for no rule. */
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

/** Changes a governing body; what is left out stays, null takes it away. */
export type GoverningBodyUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The body. */
  id: string | number;
  /** Its name. */
  name?: string | null | undefined;
  /** Percent of the seats held that a quorum needs, 1 to 100; null for no rule. */
  quorumPercent?: number | null | undefined;
};

/** Which grants; all conditions hold together. */
export type GrantFilter = {
  /** Only those awarded, or only those not known to have been. */
  awarded?: boolean | null | undefined;
  /** Also those made for demonstration; true when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Asked for by this organization. */
  organization?: string | number | null | undefined;
};

/** Public money asked for, and perhaps awarded. */
export type GrantRecordInput = {
  /** In cents of euro. */
  amountCents: number;
  /** When it was awarded; left out when it was not. */
  awardedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
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

/** Registers in which an organization has a number. */
export type IdentifierKind =
  /** Répertoire national des associations: W and nine characters. */
  | 'RNA'
  /** The legal unit in the Sirene register of INSEE: nine digits, the last one a check digit. */
  | 'SIREN'
  /** One establishment of it: fourteen digits, SIREN first. */
  | 'SIRET';

/** Accepts an invitation with the account that is signed in. */
export type InvitationAcceptInput = {
  /** Secret of the link. */
  token: string;
};

/** Takes an invitation back. */
export type InvitationRevokeInput = {
  /** The invitation. */
  id: string | number;
};

/** Invites somebody to take a role; whoever has no account yet opens one on the way. */
export type InvitationSendInput = {
  /** Whom to invite. */
  email: string;
  /** Language of the invitation. */
  locale?: AccountLocale;
  /** The organization; left out for a role in the whole network. */
  organizationId?: string | number | null | undefined;
  /** The role to give. */
  role: Role;
  /** First day when the role ends; no end when left out. */
  roleUntil?: string | null | undefined;
};

/** Ends a mandate, and with it that of its substitute. */
export type MandateEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The mandate. */
  id: string | number;
  /** First day no longer; today when left out. */
  on?: string | null | undefined;
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

/** A new mandate. */
export type MandateStartInput = {
  /** The constituency that the seat belongs to. */
  constituencyId: string | number;
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** What the holder does there. */
  function?: MandateFunction;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Whom the holder sits for. */
  organizationId?: string | number | null | undefined;
  /** Who sits there. A mandate is public, so that everyone may know who holds it. */
  personId: string | number;
  /** Number of the seat, from 1; for a substitute it is that of the member. */
  seat?: number | null | undefined;
  /** The mandate that the holder stands in for; left out for a full member. */
  substituteForId?: string | number | null | undefined;
  /** First day no longer; left out while no end is known. */
  to?: string | null | undefined;
};

/** Cancels a meeting. */
export type MeetingCancelInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Why; everyone may read it. */
  reason: string;
};

/** A new meeting. */
export type MeetingPlanInput = {
  /** Its agenda in order, at most 50 points. */
  agenda?: Array<AgendaItemInput>;
  /** Whose meeting it is. */
  governingBodyId: string | number;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
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
};

/** Moves a meeting; what is left out stays, null takes it away. */
export type MeetingUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Whether it can be joined online. */
  isOnline?: boolean | null | undefined;
  /** Where people meet; needed unless it is online. */
  place?: string | null | undefined;
  /** When it is to begin, or began. */
  scheduledAt?: string | null | undefined;
};

/** Which members; all conditions hold together. */
export type MemberFilter = {
  /** Also invented members; false when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<OrganizationKind> | null | undefined;
  /** Only those that serve a territory overseas on the day (true), or only the others (false). */
  overseas?: boolean | null | undefined;
  /** Part of a name; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that serve this territory on the day. */
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

/** Approves the minutes of a meeting. */
export type MinutesApproveInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** When they were approved; today when left out. */
  on?: string | null | undefined;
};

/** Minutes of a meeting. */
export type MinutesWriteInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The meeting. */
  id: string | number;
  /** Plain text; at most 100,000 characters. */
  text: string;
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

/** The closing of an organization. What it hands over is recorded apart. */
export type OrganizationCloseInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The organization. */
  id: string | number;
  /** How it ends. */
  kind: ClosingKind;
  /** When its closing was decided, as precise as is known. */
  on: string;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
};

/** A new organization. */
export type OrganizationCreateInput = {
  /** Where it sits. */
  address?: OrganizationAddressInput | null | undefined;
  /** When it was founded, as precise as is known. */
  foundedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Short stable key for people: small letters, digits and hyphens, such as caue-59. At most 60 characters. */
  key: string;
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** Its official name. At most 200 characters. */
  name: string;
  /** RNA number of an association; spaces do not matter. */
  rna?: string | null | undefined;
  /** The territory that it serves, from its founding on. */
  serves?: TerritoryReference | null | undefined;
  /** SIREN; spaces do not matter. */
  siren?: string | null | undefined;
  /** SIRET of its seat; spaces do not matter. */
  siret?: string | null | undefined;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
  /** Its site on the web (https://…). At most 300 characters. */
  website?: string | null | undefined;
};

/** Which organizations; all conditions hold together. */
export type OrganizationFilter = {
  /** False leaves out invented organizations. True when left out. */
  includeDemonstration?: boolean | null | undefined;
  /** Any of these kinds. */
  kinds?: Array<OrganizationKind> | null | undefined;
  /** Those whose `memberStatus` on the day is any of these. */
  memberStatuses?: Array<MemberStatus> | null | undefined;
  /** Only those that serve a territory overseas on the day (true), or only the others (false). */
  overseas?: boolean | null | undefined;
  /** Part of a name, today’s or a former one; accents, hyphens and case do not matter. At most 100 characters. */
  search?: string | null | undefined;
  /** Those that serve this territory on the day. */
  territory?: TerritoryReference | null | undefined;
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

/** The order of a list of organizations. */
export type OrganizationOrder = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OrganizationOrderField;
};

/** What organizations can be ordered by. */
export type OrganizationOrderField =
  /** By name, in French alphabetical order. */
  | 'NAME';

/** What changes of an organization: what is left out stays, null clears. */
export type OrganizationUpdateInput = {
  /** Where it sits from then on. */
  address?: OrganizationAddressInput | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** When it was founded, as precise as is known. */
  foundedOn?: string | null | undefined;
  /** The day from which a new name, seat or number holds; today when left out. The former one stays on record. */
  from?: string | null | undefined;
  /** The organization. */
  id: string | number;
  /** Its new official name. At most 200 characters. */
  name?: string | null | undefined;
  /** RNA number of an association; spaces do not matter. */
  rna?: string | null | undefined;
  /** SIREN; spaces do not matter. */
  siren?: string | null | undefined;
  /** SIRET of its seat; spaces do not matter. */
  siret?: string | null | undefined;
  /** Keys of the sources, in place of those before. At most 20. */
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

/** Sets a new password by the link of a mail. All sessions end. */
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
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** How it was paid. */
  method: PaymentMethod;
  /** When it was received; today when left out. */
  receivedOn?: string | null | undefined;
  /** Number of the transfer or the cheque; at most 100 characters. */
  reference?: string | null | undefined;
};

/** A new person. */
export type PersonCreateInput = {
  /** Professional e-mail address. At most 254 characters. */
  email?: string | null | undefined;
  /** Family name. At most 100 characters. */
  familyName: string;
  /** Given name. At most 100 characters. */
  givenName: string;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Professional telephone number. At most 30 characters. */
  phone?: string | null | undefined;
  /** The position that the person takes up; only coordinators may leave it out. */
  position?: PositionInput | null | undefined;
  /** Whether the person holds a public function, so that everyone may know of it. */
  public?: boolean;
};

/** What changes of a person: what is left out stays, null clears. */
export type PersonUpdateInput = {
  /** Professional e-mail address. At most 254 characters. */
  email?: string | null | undefined;
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** Family name. At most 100 characters. */
  familyName?: string | null | undefined;
  /** Given name. At most 100 characters. */
  givenName?: string | null | undefined;
  /** The person. */
  id: string | number;
  /** Professional telephone number. At most 30 characters. */
  phone?: string | null | undefined;
  /** Whether the person holds a public function. */
  public?: boolean | null | undefined;
};

/** The end of a position. */
export type PositionEndInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** The position. */
  id: string | number;
  /** First day on which it is no longer held; today when left out. */
  on?: string | null | undefined;
};

/** A position that somebody takes up. */
export type PositionInput = {
  /** First day; today when left out. */
  from?: string | null | undefined;
  /** Share of full time, above 0 and up to 1. */
  fullTimeShare?: number | null | undefined;
  /** What kind of work it is. Directors and presidents become public. */
  kind: PositionKind;
  /** Where it is held. */
  organizationId: string | number;
  /** Keys of the sources. At most 20. */
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
  /** Directs it (directrice, directeur). */
  | 'DIRECTOR'
  /** Adviser on the environment. */
  | 'ENVIRONMENT_ADVISER'
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
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What kind of work it is. Directors and presidents become public. */
  kind: PositionKind;
  /** Where it is held. */
  organizationId: string | number;
  /** Who takes it up. */
  personId: string | number;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
  /** As written on the letterhead. At most 200 characters. */
  title?: string | null | undefined;
  /** First day on which it is no longer held. */
  to?: string | null | undefined;
};

/** What is corrected of a position: what is left out stays, null clears. */
export type PositionUpdateInput = {
  /** The version that the caller has seen. */
  expectedVersion?: number | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** Share of full time, above 0 and up to 1. */
  fullTimeShare?: number | null | undefined;
  /** The position. */
  id: string | number;
  /** As written on the letterhead. At most 200 characters. */
  title?: string | null | undefined;
};

/** Corrects what is known of oneself. Absent: unchanged. */
export type ProfileUpdateInput = {
  /** Last name; at most 80 characters. */
  familyName?: string | null | undefined;
  /** First name; at most 80 characters. */
  givenName?: string | null | undefined;
  /** Language of mail. */
  locale?: AccountLocale | null | undefined;
};

/** Issues the receipt for a payment. */
export type ReceiptIssueInput = {
  /** The payment. */
  paymentId: string | number;
};

/** Sends the next reminder of a due. */
export type ReminderSendInput = {
  /** The due. */
  dueId: string | number;
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

/** Ends a role. */
export type RoleRevokeInput = {
  /** The role. */
  id: string | number;
  /** First day when it is no longer held; today when left out. */
  on?: string | null | undefined;
};

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

/** Ends one session. */
export type SessionRevokeInput = {
  /** The session to end. */
  id: string | number;
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

/** A signature. Give `organizationId`, or `undocumentedKind` when no source says who signed. */
export type SignatureRecordInput = {
  /** The agreement. */
  agreementId: string | number;
  /** When it came into force, if that was another day. */
  enteredIntoForceOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What else the source says. At most 2,000 characters. */
  note?: string | null | undefined;
  /** Who signed. */
  organizationId?: string | number | null | undefined;
  /** When it was signed, as precise as is known. */
  signedOn: string;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
  /** What kind of organization signed, where its name is not documented. */
  undocumentedKind?: OrganizationKind | null | undefined;
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

/** Who stands behind an undocumented signatory. An earlier identification stays on record. */
export type SlotIdentifyInput = {
  /** What shows it. At most 2,000 characters. */
  evidence: string;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Who it is. */
  organizationId: string | number;
  /** The undocumented signatory. */
  slotId: string | number;
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
};

/** Something that was read, to be named as a source. */
export type SourceCreateInput = {
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What was read, and where. At most 500 characters. */
  title: string;
};

/** What an organization that closes hands over, and to whom. */
export type StewardshipRecordInput = {
  /** More about it; needed for OTHER. At most 1,000 characters. */
  detail?: string | null | undefined;
  /** The organization that closes; its closing must be recorded. */
  giverId: string | number;
  /** Since when; left out while it is not settled. */
  handedOn?: string | null | undefined;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Keys of the sources that say so, at most 20. */
  sources?: Array<string>;
  /** What is handed over. */
  subject: StewardshipSubject;
  /** Who looks after it; left out while nobody does. */
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
  /** By name, in French alphabetical order. */
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

/** Which entries; all conditions hold together. */
export type TimelineFilter = {
  /** Leaves out what had certainly ended before this date: a year, a month or a day. */
  from?: string | null | undefined;
  /** Also what was invented for demonstration; false when left out. */
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
  /** What it is for; at most 80 characters. */
  name: string;
  /** For a machine of an organization: the owner’s roles there count, no others. Left out: all of them. */
  organizationId?: string | number | null | undefined;
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
  /** Queries. */
  | 'READ'
  /** Mutations. */
  | 'WRITE';

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

/** The withdrawal of a signatory. Give `organizationId`, or `slotId` for an undocumented one. */
export type WithdrawalRecordInput = {
  /** The agreement. */
  agreementId: string | number;
  /** From when it takes effect, as precise as is known. An exact date is the first day on which it no longer binds. */
  effectiveOn: string;
  /** Sent again with the same input, it answers what the first one made; 8 to 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** When notice was given. */
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
  /** Keys of the sources. At most 20. */
  sources?: Array<string>;
};

export type AccountActivityQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountActivityQuery = { auditEntries: { totalCount: number, nodes: Array<{ id: string, at: string, action: string, subjectType: string, actorName: string | null, before: string | null, after: string | null, organization: { id: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type AccountConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountConsentsQuery = { viewer: { id: string, consents: Array<{ purpose: ConsentPurpose, given: boolean, textVersion: string, at: string }> } | null };

export type AccountEraseMutationVariables = Exact<{
  input: AccountEraseInput;
}>;


export type AccountEraseMutation = { accountErase: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AccountRolesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountRolesQuery = { viewer: { id: string, lacksSecondFactor: boolean, roles: { totalCount: number, nodes: Array<{ id: string, role: Role, from: string, until: string | null, isCurrent: boolean, organization: { id: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { viewer: { id: string, email: string, passwordChangedAt: string | null, secondFactorAt: string | null, recoveryCodesLeft: number, lacksSecondFactor: boolean, linkedServices: Array<{ issuer: string, linkedAt: string }> } | null, signInServices: Array<{ name: string, path: string }> };

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
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type AccountTokensQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AccountTokensQuery = { viewer: { id: string, tokens: { totalCount: number, nodes: Array<{ id: string, name: string, scopes: Array<TokenScope>, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, key: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AgendaItemAddMutationVariables = Exact<{
  input: AgendaItemAddInput;
}>;


export type AgendaItemAddMutation = { agendaItemAdd: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type AgendaItemRemoveMutationVariables = Exact<{
  input: AgendaItemRemoveInput;
}>;


export type AgendaItemRemoveMutation = { agendaItemRemove: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type AgreementChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementChoicesQuery = { agreements: { nodes: Array<{ id: string, key: string, title: string, isDemonstration: boolean }> } };

export type AgreementCreateMutationVariables = Exact<{
  input: AgreementCreateInput;
}>;


export type AgreementCreateMutation = { agreementCreate: { agreement: { id: string, key: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type AgreementPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type AgreementPageQuery = { agreement: { id: string, key: string, kind: AgreementKind, title: string, signedOn: string, inForceOn: string | null, endedOn: string | null, isDemonstration: boolean, supersedesInferred: boolean, supersedesNote: string | null, countedSignatories: number, assertedSignatories: number | null, supersedes: { id: string, key: string, title: string } | null, supersededBy: { id: string, key: string, title: string, signedOn: string, supersedesInferred: boolean, supersedesNote: string | null } | null, discrepancy: { kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, sources: Array<{ key: string, title: string }> } | null, versions: Array<{ number: number, adoptedOn: string, changes: string }>, documents: Array<{ kind: AgreementDocumentKind, title: string, url: string | null }>, parties: Array<{ role: AgreementRole, organization: { id: string, key: string, name: string } }>, sources: Array<{ key: string, title: string }>, inForce: { totalCount: number }, withdrawn: { totalCount: number }, superseded: { totalCount: number } } | null };

export type AgreementRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementRecordQuery = { agreement: { id: string, title: string, signedOn: string, inForceOn: string | null, endedOn: string | null, supersedesNote: string | null, version: number } | null };

export type AgreementSignatoriesQueryVariables = Exact<{
  id: string | number;
}>;


export type AgreementSignatoriesQuery = { agreement: { id: string, signatures: { nodes: Array<{ id: string, organization: { id: string, name: string } | null, slot: { id: string, label: string, identifiedAs: { id: string } | null } | null }> } } | null };

export type AgreementSignaturesQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
  status: SignatureStatusFilter;
  after?: string | null | undefined;
}>;


export type AgreementSignaturesQuery = { agreement: { id: string, signatures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, signedOn: string, enteredIntoForceOn: string | null, withdrawnOn: string | null, status: SignatureStatus, certainty: Certainty, note: string | null, organization: { id: string, key: string, kind: OrganizationKind, name: string, isDemonstration: boolean } | null, slot: { id: string, kind: OrganizationKind, label: string, number: number } | null, withdrawal: { id: string, noticeOn: string | null, effectiveOn: string, precisionNote: string | null, reason: string | null, remainsAccessible: string | null, sources: Array<{ key: string, title: string }> } | null, sources: Array<{ key: string, title: string }> }> } } | null };

export type AgreementUpdateMutationVariables = Exact<{
  input: AgreementUpdateInput;
}>;


export type AgreementUpdateMutation = { agreementUpdate: { agreement: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type AttendanceRecordMutationVariables = Exact<{
  input: AttendanceRecordInput;
}>;


export type AttendanceRecordMutation = { attendanceRecord: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type BodyDecisionsQueryVariables = Exact<{
  filter: DecisionFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BodyDecisionsQuery = { decisions: { totalCount: number, nodes: Array<{ id: string, decidedOn: string, year: number, number: number, title: string, outcome: DecisionOutcome, ballot: { for: number, against: number, abstained: number, isSecret: boolean, result: VoteResult } | null, meeting: { id: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BodyMandatesQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BodyMandatesQuery = { governingBody: { id: string, mandates: { nodes: Array<{ id: string, from: string, to: string | null, seat: number, function: MandateFunction, version: number, person: { id: string, name: string } | null, organization: { id: string, key: string, name: string } | null, constituency: { id: string }, substituteFor: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type BodyMeetingsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type BodyMeetingsQuery = { meetings: { totalCount: number, nodes: Array<{ id: string, scheduledAt: string, scheduledOn: string, place: string | null, isOnline: boolean, status: MeetingStatus, minutesApprovedOn: string | null, decisions: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type BodyMembersQueryVariables = Exact<{
  id: string | number;
  asOf: string;
}>;


export type BodyMembersQuery = { governingBody: { id: string, mandates: { nodes: Array<{ id: string, seat: number, function: MandateFunction, person: { id: string, name: string } | null, organization: { id: string, name: string } | null, substituteFor: { id: string } | null }> } } | null };

export type BrowseRegionsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type BrowseRegionsQuery = { territories: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, overseas: boolean }> } };

export type ConsentRecordMutationVariables = Exact<{
  input: ConsentRecordInput;
}>;


export type ConsentRecordMutation = { consentRecord: { viewer: { id: string, consents: Array<{ purpose: ConsentPurpose, given: boolean, textVersion: string, at: string }> } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ConstituencyAddMutationVariables = Exact<{
  input: ConstituencyAddInput;
}>;


export type ConstituencyAddMutation = { constituencyAdd: { governingBody: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type DecisionRecordMutationVariables = Exact<{
  input: DecisionRecordInput;
}>;


export type DecisionRecordMutation = { decisionRecord: { decision: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type DepartementChoicesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type DepartementChoicesQuery = { metropolitan: { nodes: Array<{ id: string, asOf: string, code: string, name: string }> }, overseas: { nodes: Array<{ id: string, asOf: string, code: string, name: string }> } };

export type DuePageQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type DuePageQuery = { due: { id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isLate: boolean, isDemonstration: boolean, version: number, organization: { id: string, key: string, name: string }, call: { id: string, status: DuesCallStatus, issuedOn: string | null, scale: { id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null } | null } | null, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }>, payments: Array<{ id: string, receivedOn: string, amountCents: number, method: PaymentMethod, reference: string | null, receipt: { id: string, number: string, issuedOn: string, pdfPath: string } | null }>, reminders: Array<{ stage: number, sentAt: string }> } | null };

export type DuesCallCloseMutationVariables = Exact<{
  input: DuesCallStepInput;
}>;


export type DuesCallCloseMutation = { duesCallClose: { duesCall: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type DuesCallIssueMutationVariables = Exact<{
  input: DuesCallStepInput;
}>;


export type DuesCallIssueMutation = { duesCallIssue: { duesCall: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
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


export type DuesCallPageQuery = { duesCall: { id: string, year: number, status: DuesCallStatus, issuedOn: string | null, dueOn: string, basisOn: string, version: number, isDemonstration: boolean, scale: { id: string, name: string, kind: FeeScaleKind } | null, totals?: { calledCents: number, paidCents: number, outstandingCents: number, organizationCount: number, lateCount: number } | null, dues: { totalCount: number, nodes: Array<{ id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, organization: { id: string, key: string, name: string }, basis: { kind: FeeScaleKind, on: string, inhabitants: number | null, inhabitantsCountedOn: string | null, headcount: number | null }, instalments: Array<{ place: number, dueOn: string, amountCents: number }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type DuesCallPrepareMutationVariables = Exact<{
  input: DuesCallPrepareInput;
}>;


export type DuesCallPrepareMutation = { duesCallPrepare: { duesCall: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null, organizations: Array<{ id: string, key: string, name: string }> }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type DuesCallsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  totals: boolean;
}>;


export type DuesCallsQuery = { duesCalls: { nodes: Array<{ id: string, year: number, status: DuesCallStatus, issuedOn: string | null, dueOn: string, isDemonstration: boolean, scale: { id: string, name: string } | null, totals?: { calledCents: number, paidCents: number, outstandingCents: number, organizationCount: number, lateCount: number } | null }> } };

export type DuesListQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: DueFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type DuesListQuery = { dues: { totalCount: number, nodes: Array<{ id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isDemonstration: boolean, organization: { id: string, key: string, name: string }, reminders: Array<{ stage: number, sentAt: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type EmailChangeMutationVariables = Exact<{
  input: EmailChangeInput;
}>;


export type EmailChangeMutation = { emailChange: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EmailDomainRemoveMutationVariables = Exact<{
  input: EmailDomainInput;
}>;


export type EmailDomainRemoveMutation = { emailDomainRemove: { organization: { id: string, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EmailDomainSetMutationVariables = Exact<{
  input: EmailDomainSetInput;
}>;


export type EmailDomainSetMutation = { emailDomainSet: { organization: { id: string, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type EmailVerifyMutationVariables = Exact<{
  input: EmailVerifyInput;
}>;


export type EmailVerifyMutation = { emailVerify: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type FeeScaleCreateMutationVariables = Exact<{
  input: FeeScaleCreateInput;
}>;


export type FeeScaleCreateMutation = { feeScaleCreate: { feeScale: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type FeeScalesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  includeEnded?: boolean | null | undefined;
}>;


export type FeeScalesQuery = { feeScales: { nodes: Array<{ id: string, name: string, kind: FeeScaleKind, flatCents: number | null, centsPerInhabitant: number | null, floorCents: number | null, ceilingCents: number | null, from: string, to: string | null, isDemonstration: boolean, brackets: Array<{ fromHeadcount: number, amountCents: number }>, decision: { id: string, title: string, year: number, number: number, meeting: { id: string } | null } | null }> } };

export type GoverningBodiesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type GoverningBodiesQuery = { governingBodies: { totalCount: number, nodes: Array<{ id: string, key: string, kind: GoverningBodyKind, name: string, createdOn: string | null, membersKnown: boolean, isDemonstration: boolean, organization: { id: string, key: string, name: string } | null, sources: Array<{ key: string, title: string }>, constituencies: Array<{ id: string, name: string, place: number, seats: number }> }> } };

export type GoverningBodyCreateMutationVariables = Exact<{
  input: GoverningBodyCreateInput;
}>;


export type GoverningBodyCreateMutation = { governingBodyCreate: { governingBody: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type GoverningBodyPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type GoverningBodyPageQuery = { governingBody: { id: string, key: string, kind: GoverningBodyKind, name: string, createdOn: string | null, membersKnown: boolean, quorumPercent: number | null, isDemonstration: boolean, version: number, organization: { id: string, key: string, name: string } | null, sources: Array<{ key: string, title: string }>, constituencies: Array<{ id: string, name: string, place: number, seats: number }> } | null };

export type GoverningBodyUpdateMutationVariables = Exact<{
  input: GoverningBodyUpdateInput;
}>;


export type GoverningBodyUpdateMutation = { governingBodyUpdate: { governingBody: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type GrantRecordMutationVariables = Exact<{
  input: GrantRecordInput;
}>;


export type GrantRecordMutation = { grantRecord: { grant: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type GrantsQueryVariables = Exact<{
  filter?: GrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GrantsQuery = { grants: { totalCount: number, nodes: Array<{ id: string, programme: string, priority: string | null, amountCents: number, requestedOn: string | null, awardedOn: string | null, isDemonstration: boolean, requestedBy: { id: string, key: string, name: string }, sources: Array<{ key: string, title: string }> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type HomeFiguresQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeFiguresQuery = { regions: { totalCount: number }, departements: { totalCount: number }, epcis: { totalCount: number }, communes: { totalCount: number }, delegatedCommunes: { totalCount: number } };

export type HomeNetworkQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type HomeNetworkQuery = { network: { asOf: string, memberCount: number, memberCountRange: { least: number, most: number }, agreementsInForce: Array<{ id: string, key: string, title: string, countedSignatories: number }>, discrepancies: Array<{ statement: string }> } };

export type InvitationAcceptMutationVariables = Exact<{
  input: InvitationAcceptInput;
}>;


export type InvitationAcceptMutation = { invitationAccept: { role: { id: string, role: Role, until: string | null, organization: { id: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type InvitationRevokeMutationVariables = Exact<{
  input: InvitationRevokeInput;
}>;


export type InvitationRevokeMutation = { invitationRevoke: { invitation: { id: string, revokedAt: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type InvitationSendMutationVariables = Exact<{
  input: InvitationSendInput;
}>;


export type InvitationSendMutation = { invitationSend: { invitation: { id: string, email: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type MandateEndMutationVariables = Exact<{
  input: MandateEndInput;
}>;


export type MandateEndMutation = { mandateEnd: { mandate: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MandateStartMutationVariables = Exact<{
  input: MandateStartInput;
}>;


export type MandateStartMutation = { mandateStart: { mandate: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MandateQueryVariables = Exact<{
  id: string | number;
}>;


export type MandateQuery = { node:
    | { id: string, from: string, to: string | null, version: number }
    | Record<PropertyKey, never>
   | null };

export type MeetingCancelMutationVariables = Exact<{
  input: MeetingCancelInput;
}>;


export type MeetingCancelMutation = { meetingCancel: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MeetingConvokeMutationVariables = Exact<{
  input: MeetingStepInput;
}>;


export type MeetingConvokeMutation = { meetingConvoke: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MeetingHoldMutationVariables = Exact<{
  input: MeetingStepInput;
}>;


export type MeetingHoldMutation = { meetingHold: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MeetingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingPageQuery = { meeting: { id: string, scheduledAt: string, scheduledOn: string, place: string | null, isOnline: boolean, status: MeetingStatus, convokedAt: string | null, cancelReason: string | null, minutes: string | null, minutesApprovedOn: string | null, isDemonstration: boolean, version: number, governingBody: { id: string, key: string, name: string, quorumPercent: number | null, organization: { id: string, key: string, name: string } | null }, quorum: { required: number | null, present: number, reached: boolean | null } | null, agenda: Array<{ id: string, place: number, title: string, detail: string | null, decisions: Array<{ id: string }> }>, attendances: Array<{ status: AttendanceStatus, mandate: { id: string, function: MandateFunction, person: { id: string, name: string } | null, organization: { id: string, key: string, name: string } | null }, proxy: { id: string, person: { id: string, name: string } | null } | null }>, decisions: Array<{ id: string, decidedOn: string, year: number, number: number, title: string, text: string, outcome: DecisionOutcome, version: number, ballot: { for: number, against: number, abstained: number, isSecret: boolean, result: VoteResult } | null, votes: Array<{ choice: VoteChoice, mandate: { id: string, person: { id: string, name: string } | null } }>, proposedBy: { id: string, person: { id: string, name: string } | null } | null }> } | null };

export type MeetingPlanMutationVariables = Exact<{
  input: MeetingPlanInput;
}>;


export type MeetingPlanMutation = { meetingPlan: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MeetingUpdateMutationVariables = Exact<{
  input: MeetingUpdateInput;
}>;


export type MeetingUpdateMutation = { meetingUpdate: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MinutesApproveMutationVariables = Exact<{
  input: MinutesApproveInput;
}>;


export type MinutesApproveMutation = { minutesApprove: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type MinutesWriteMutationVariables = Exact<{
  input: MinutesWriteInput;
}>;


export type MinutesWriteMutation = { minutesWrite: { meeting: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type NetworkCourseQueryVariables = Exact<{
  days: Array<string> | string;
  from: string;
}>;


export type NetworkCourseQuery = { memberCounts: Array<{ on: string, count: number, least: number, most: number }>, timeline: { nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string }> } };

export type NetworkMapQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
  after?: string | null | undefined;
}>;


export type NetworkMapQuery = { organizations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, isDemonstration: boolean, closedOn: string | null, memberStatus: MemberStatus, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null> | null }> } };

export type NetworkMembersQueryVariables = Exact<{
  asOf?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  orderBy?: MemberOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NetworkMembersQuery = { network: { asOf: string, members: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ since: string, certainty: Certainty, isDemonstration: boolean, organization: { id: string, key: string, kind: OrganizationKind, name: string, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null> | null } | null, slot: { id: string, kind: OrganizationKind, label: string } | null, agreement: { id: string, key: string, title: string } | null, evidence: Array<{ key: string, title: string }> }> } } };

export type NetworkPageQueryVariables = Exact<{
  asOf?: string | null | undefined;
  demonstration: boolean;
}>;


export type NetworkPageQuery = { network: { asOf: string, certainty: Certainty, memberCount: number, withDemonstration: number, memberCountRange: { least: number, most: number }, members: { nodes: Array<{ since: string, certainty: Certainty, organization: { id: string, key: string, kind: OrganizationKind, name: string } | null, slot: { id: string, kind: OrganizationKind, label: string } | null, agreement: { id: string, key: string } | null, evidence: Array<{ key: string, title: string }> }> }, agreementsInForce: Array<{ id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean, countedSignatories: number, assertedSignatories: number | null, sources: Array<{ key: string, title: string }> }>, discrepancies: Array<{ kind: DiscrepancyKind, statement: string, counted: number, asserted: number, difference: number, steps: Array<{ label: string, count: number }>, agreement: { id: string, key: string, title: string } | null, sources: Array<{ key: string, title: string }> }> } };

export type NetworkYearsQueryVariables = Exact<{
  days: Array<string> | string;
}>;


export type NetworkYearsQuery = { memberCounts: Array<{ on: string, count: number, least: number, most: number }> };

export type OrganizationAccessQueryVariables = Exact<{
  key: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  current?: boolean | null | undefined;
}>;


export type OrganizationAccessQuery = { organization: { id: string, key: string, name: string, isDemonstration: boolean, roles: { totalCount: number, nodes: Array<{ id: string, role: Role, from: string, until: string | null, isCurrent: boolean, person: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null, invitations: { totalCount: number, nodes: Array<{ id: string, email: string, role: Role, roleUntil: string | null, createdAt: string, expiresAt: string, acceptedAt: string | null, revokedAt: string | null }> } | null, emailDomains: Array<{ domain: string, attaches: boolean, confirmedAt: string | null }> | null } | null };

export type OrganizationChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type OrganizationChoicesQuery = { organizations: { nodes: Array<{ id: string, name: string }> } };

export type OrganizationCloseMutationVariables = Exact<{
  input: OrganizationCloseInput;
}>;


export type OrganizationCloseMutation = { organizationClose: { organization: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type OrganizationCreateMutationVariables = Exact<{
  input: OrganizationCreateInput;
}>;


export type OrganizationCreateMutation = { organizationCreate: { organization: { id: string, key: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type OrganizationDuesQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationDuesQuery = { organization: { id: string, dues: { totalCount: number, nodes: Array<{ id: string, year: number, amountCents: number, paidCents: number, balanceCents: number, status: DueStatus, isDemonstration: boolean }> } | null } | null };

export type OrganizationListQueryVariables = Exact<{
  filter?: OrganizationFilter | null | undefined;
  orderBy?: OrganizationOrder | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganizationListQuery = { organizations: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, key: string, kind: OrganizationKind, name: string, foundedOn: string | null, closedOn: string | null, isDemonstration: boolean, memberStatus: MemberStatus, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null> | null }> } };

export type OrganizationPageQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type OrganizationPageQuery = { organization: { id: string, key: string, kind: OrganizationKind, name: string, foundedOn: string | null, closedOn: string | null, closingKind: ClosingKind | null, isDemonstration: boolean, website: string | null, memberStatus: MemberStatus, headcount: number | null, manager: { id: string, name: string, isDemonstration: boolean } | null, names: Array<{ name: string, from: string | null, to: string | null }>, addresses: Array<{ street: string, postalCode: string, city: string, from: string | null, to: string | null }>, identifiers: Array<{ kind: IdentifierKind, value: string, from: string | null, to: string | null }>, memberships: { nodes: Array<{ from: string, to: string | null, since: string, certainty: Certainty, agreement: { id: string, key: string, title: string } | null, evidence: Array<{ key: string, title: string }> }> }, stewardshipGiven: Array<{ id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, taker: { id: string, key: string, name: string } | null, sources: Array<{ key: string, title: string }> }>, stewardshipTaken: Array<{ id: string, subject: StewardshipSubject, detail: string | null, handedOn: string | null, isDemonstration: boolean, giver: { id: string, key: string, name: string }, sources: Array<{ key: string, title: string }> }>, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null> | null, sources: Array<{ key: string, title: string }> } | null };

export type OrganizationPastQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPastQuery = { agreements: { nodes: Array<{ id: string, key: string, kind: AgreementKind, title: string, signedOn: string, isDemonstration: boolean }> }, timeline: { nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, isDemonstration: boolean, agreement: { id: string, key: string } | null, sources: Array<{ key: string, title: string }> }> } };

export type OrganizationPositionsQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationPositionsQuery = { organization: { id: string, positions: { nodes: Array<{ id: string, kind: PositionKind, title: string | null, fullTimeShare: number | null, validFrom: string | null, validTo: string | null, version: number, person: { id: string, name: string } | null }> } } | null };

export type OrganizationRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationRecordQuery = { organization: { id: string, name: string, siren: string | null, siret: string | null, rna: string | null, website: string | null, foundedOn: string | null, version: number, addresses: Array<{ street: string, postalCode: string, city: string, to: string | null }> } | null };

export type OrganizationTeamQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganizationTeamQuery = { organization: { id: string, headcount: number | null, positions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PositionKind, title: string | null, fullTimeShare: number | null, validFrom: string | null, validTo: string | null, isDemonstration: boolean, person: { id: string, name: string } | null, sources: Array<{ key: string, title: string }> }> } } | null };

export type OrganizationUpdateMutationVariables = Exact<{
  input: OrganizationUpdateInput;
}>;


export type OrganizationUpdateMutation = { organizationUpdate: { organization: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange: { viewer: { id: string, passwordChangedAt: string | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PasswordForgetMutationVariables = Exact<{
  input: PasswordForgetInput;
}>;


export type PasswordForgetMutation = { passwordForget: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PaymentRecordMutationVariables = Exact<{
  input: PaymentRecordInput;
}>;


export type PaymentRecordMutation = { paymentRecord: { payment: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PersonChoicesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PersonChoicesQuery = { people: { nodes: Array<{ id: string, name: string }> } };

export type PersonCreateMutationVariables = Exact<{
  input: PersonCreateInput;
}>;


export type PersonCreateMutation = { personCreate: { person: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PersonRecordQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRecordQuery = { person: { id: string, givenName: string, familyName: string, email: string | null, phone: string | null, public: boolean, version: number } | null };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { personUpdate: { person: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PersonalDataExportMutationVariables = Exact<{ [key: string]: never; }>;


export type PersonalDataExportMutation = { personalDataExport: { json: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type PositionEndMutationVariables = Exact<{
  input: PositionEndInput;
}>;


export type PositionEndMutation = { positionEnd: { position: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PositionStartMutationVariables = Exact<{
  input: PositionStartInput;
}>;


export type PositionStartMutation = { positionStart: { position: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type PositionUpdateMutationVariables = Exact<{
  input: PositionUpdateInput;
}>;


export type PositionUpdateMutation = { positionUpdate: { position: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { profileUpdate: { viewer: { id: string, locale: AccountLocale, person: { id: string, givenName: string, familyName: string, name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ReceiptIssueMutationVariables = Exact<{
  input: ReceiptIssueInput;
}>;


export type ReceiptIssueMutation = { receiptIssue: { receipt: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type ReminderSendMutationVariables = Exact<{
  input: ReminderSendInput;
}>;


export type ReminderSendMutation = { reminderSend: { due: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type RoleRevokeMutationVariables = Exact<{
  input: RoleRevokeInput;
}>;


export type RoleRevokeMutation = { roleRevoke: { role: { id: string, until: string | null, isCurrent: boolean } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SecondFactorBeginMutationVariables = Exact<{
  input: SecondFactorBeginInput;
}>;


export type SecondFactorBeginMutation = { secondFactorBegin: { secret: string | null, uri: string | null, qrCode: string | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm: { recoveryCodes: Array<string> | null, viewer: { id: string, secondFactorAt: string | null, recoveryCodesLeft: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SecondFactorRemoveMutationVariables = Exact<{
  input: SecondFactorRemoveInput;
}>;


export type SecondFactorRemoveMutation = { secondFactorRemove: { viewer: { id: string, secondFactorAt: string | null, recoveryCodesLeft: number } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SignInServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInServicesQuery = { signInServices: Array<{ name: string, path: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { retryAt: string, code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type SignatureRecordMutationVariables = Exact<{
  input: SignatureRecordInput;
}>;


export type SignatureRecordMutation = { signatureRecord: { signature: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type SlotIdentifyMutationVariables = Exact<{
  input: SlotIdentifyInput;
}>;


export type SlotIdentifyMutation = { slotIdentify: { slot: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type SourceCreateMutationVariables = Exact<{
  input: SourceCreateInput;
}>;


export type SourceCreateMutation = { sourceCreate: { source: { key: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type StewardshipRecordMutationVariables = Exact<{
  input: StewardshipRecordInput;
}>;


export type StewardshipRecordMutation = { stewardshipRecord: { stewardship: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

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


export type TerritoryChildrenQuery = { territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, children: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, siren: string | null, postalCodes: Array<string> }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type TerritoryPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
  kind?: TerritoryKind | null | undefined;
  code?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TerritoryPageQuery = { territory: { population: number | null, populationOn: string | null, siren: string | null, postalCodes: Array<string>, overseas: boolean, epciForm: EpciForm | null, validFrom: string, validFromIsRecordStart: boolean, contour: GeoJSON.Geometry | null, id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, seat: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, ancestors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, departement: { contour: GeoJSON.Geometry | null, id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, organizations: Array<{ id: string, key: string, kind: OrganizationKind, name: string }> | null } | null, region: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, successors: { ambiguous: boolean, territories: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }> }, predecessors: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, continuedAs: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, continues: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null }>, events: Array<{ kind: TerritoryEventKind, on: string, notBefore: string, precision: DatePrecision, reason: string | null, source: string }>, versions: Array<{ name: string, from: string, to: string | null, departement: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, epci: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null }>, populations: Array<{ on: string, value: number }>, organizations: Array<{ id: string, key: string, kind: OrganizationKind, name: string }> | null, regions: { totalCount: number }, departements: { totalCount: number }, epcis: { totalCount: number }, communes: { totalCount: number }, delegatedCommunes: { totalCount: number }, associatedCommunes: { totalCount: number }, municipalArrondissements: { totalCount: number } } | null };

export type TerritoryLineFragment = { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null };

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


export type TerritorySearchQuery = { territories: { totalCount: number, nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, population: number | null, postalCodes: Array<string>, departement: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type TerritorySourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type TerritorySourcesQuery = { territorySources: Array<{ day: string, source: string, licence: string }> };

export type TerritorySuggestionsQueryVariables = Exact<{
  search: string;
  asOf?: string | null | undefined;
}>;


export type TerritorySuggestionsQuery = { territories: { nodes: Array<{ id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null, departement: { id: string, asOf: string, code: string, name: string } | null }> } };

export type TimelinePageQueryVariables = Exact<{
  filter?: TimelineFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelinePageQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, place: string | null, isDemonstration: boolean, territory: { id: string, asOf: string, kind: TerritoryKind, code: string, name: string, isCurrent: boolean, validTo: string | null } | null, agreement: { id: string, key: string, title: string } | null, organizations: Array<{ id: string, key: string, name: string, isDemonstration: boolean }>, conflictsWith: Array<{ kind: TimelineKind, on: string, until: string | null, endUnknown: boolean, title: string, detail: string | null, sources: Array<{ key: string, title: string }> }>, sources: Array<{ key: string, title: string }> }> } };

export type TokenCreateMutationVariables = Exact<{
  input: TokenCreateInput;
}>;


export type TokenCreateMutation = { tokenCreate: { secret: string | null, token: { id: string, name: string, scopes: Array<TokenScope>, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type TokenRevokeMutationVariables = Exact<{
  input: TokenInput;
}>;


export type TokenRevokeMutation = { tokenRevoke: { token: { id: string, name: string, scopes: Array<TokenScope>, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type TokenRotateMutationVariables = Exact<{
  input: TokenInput;
}>;


export type TokenRotateMutation = { tokenRotate: { secret: string | null, token: { id: string, name: string, scopes: Array<TokenScope>, hint: string, createdAt: string, rotatedAt: string | null, lastUsedAt: string | null, expiresAt: string, revokedAt: string | null, organization: { id: string, key: string, name: string } | null } | null, userErrors: Array<
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
      | { code: string, message: string, path: Array<string> | null }
    > } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, email: string, locale: AccountLocale, createdAt: string, lacksSecondFactor: boolean, person: { id: string, givenName: string, familyName: string, name: string } | null, roles: { nodes: Array<{ id: string, role: Role, isCurrent: boolean, organization: { id: string, key: string, name: string } | null }> } } | null };

export type VoteRecordMutationVariables = Exact<{
  input: VoteRecordInput;
}>;


export type VoteRecordMutation = { voteRecord: { decision: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export type WithdrawalRecordMutationVariables = Exact<{
  input: WithdrawalRecordInput;
}>;


export type WithdrawalRecordMutation = { withdrawalRecord: { withdrawal: { id: string } | null, userErrors: Array<
      | { __typename: 'AlreadyInvitedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySignedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadySittingError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyVotedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'AlreadyWithdrawnError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesBasisUnknownError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'DuesCallStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'FunctionTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'IdentifierTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCodeError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidIdentifierError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidInputError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'InvalidLinkError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'KeyTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'MeetingStateError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAMemberError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotASignatoryError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotAllowedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NotFoundError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'NothingToRemindError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'OverlappingPeriodError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'PaymentExceedsBalanceError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'ReceiptAlreadyIssuedError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'RoleAlreadyHeldError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SeatTakenError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecondFactorNeededError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'SecretBallotError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, path: Array<string> | null }
      | { __typename: 'VersionConflictError', currentVersion: number, changedBy: string | null, changedAt: string | null, code: string, message: string, path: Array<string> | null }
      | { __typename: 'WeakPasswordError', code: string, message: string, path: Array<string> | null }
    > } };

export const TerritoryLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<TerritoryLineFragment, unknown>;
export const AccountActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AccountActivityQuery, AccountActivityQueryVariables>;
export const AccountConsentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountConsents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]} as unknown as DocumentNode<AccountConsentsQuery, AccountConsentsQueryVariables>;
export const AccountEraseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountErase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountEraseMutation, AccountEraseMutationVariables>;
export const AccountRolesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lacksSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountRolesQuery, AccountRolesQueryVariables>;
export const AccountSecurityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSecurity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"lacksSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"linkedServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<AccountSecurityQuery, AccountSecurityQueryVariables>;
export const AccountSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorAt"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountSessionsQuery, AccountSessionsQueryVariables>;
export const AccountSignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AccountSignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountSignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accountSignUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountSignUpMutation, AccountSignUpMutationVariables>;
export const AccountTokensDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccountTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccountTokensQuery, AccountTokensQueryVariables>;
export const AgendaItemAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgendaItemAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItemAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaItemAddMutation, AgendaItemAddMutationVariables>;
export const AgendaItemRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgendaItemRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItemRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaItemRemoveMutation, AgendaItemRemoveMutationVariables>;
export const AgreementChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementChoicesQuery, AgreementChoicesQueryVariables>;
export const AgreementCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementCreateMutation, AgreementCreateMutationVariables>;
export const AgreementPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForceOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesInferred"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesNote"}},{"kind":"Field","name":{"kind":"Name","value":"supersedes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesInferred"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countedSignatories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assertedSignatories"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"asserted"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inForce"},"name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IN_FORCE"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withdrawn"},"name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"WITHDRAWN"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"superseded"},"name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"SUPERSEDED"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AgreementPageQuery, AgreementPageQueryVariables>;
export const AgreementRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForceOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"supersedesNote"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<AgreementRecordQuery, AgreementRecordQueryVariables>;
export const AgreementSignatoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementSignatories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"IN_FORCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"identifiedAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementSignatoriesQuery, AgreementSignatoriesQueryVariables>;
export const AgreementSignaturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementSignatures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignatureStatusFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"enteredIntoForceOn"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"noticeOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"precisionNote"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"remainsAccessible"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementSignaturesQuery, AgreementSignaturesQueryVariables>;
export const AgreementUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementUpdateMutation, AgreementUpdateMutationVariables>;
export const AttendanceRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendanceRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendanceRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendanceRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AttendanceRecordMutation, AttendanceRecordMutationVariables>;
export const BodyDecisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodyDecisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"isSecret"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BodyDecisionsQuery, BodyDecisionsQueryVariables>;
export const BodyMandatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodyMandates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeEnded"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"constituency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"substituteFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BodyMandatesQuery, BodyMandatesQueryVariables>;
export const BodyMeetingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodyMeetings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"governingBody"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"minutesApprovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BodyMeetingsQuery, BodyMeetingsQueryVariables>;
export const BodyMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BodyMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"substituteFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BodyMembersQuery, BodyMembersQueryVariables>;
export const BrowseRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrowseRegions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"},{"kind":"EnumValue","value":"OVERSEAS_COLLECTIVITY"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"overseas"}}]}}]}}]}}]} as unknown as DocumentNode<BrowseRegionsQuery, BrowseRegionsQueryVariables>;
export const ConsentRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentRecordMutation, ConsentRecordMutationVariables>;
export const ConstituencyAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConstituencyAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConstituencyAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constituencyAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConstituencyAddMutation, ConstituencyAddMutationVariables>;
export const DecisionRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecisionRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decisionRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionRecordMutation, DecisionRecordMutationVariables>;
export const DepartementChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartementChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"metropolitan"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTEMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"overseas"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"overseas"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTEMENT"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"overseas"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DepartementChoicesQuery, DepartementChoicesQueryVariables>;
export const DuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"call"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"scale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"flatCents"}},{"kind":"Field","name":{"kind":"Name","value":"centsPerInhabitant"}},{"kind":"Field","name":{"kind":"Name","value":"floorCents"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitantsCountedOn"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"pdfPath"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}}]}}]} as unknown as DocumentNode<DuePageQuery, DuePageQueryVariables>;
export const DuesCallCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuesCallClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuesCallStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCallClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuesCallCloseMutation, DuesCallCloseMutationVariables>;
export const DuesCallIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuesCallIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuesCallStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCallIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuesCallIssueMutation, DuesCallIssueMutationVariables>;
export const DuesCallPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuesCallPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"totals"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCall"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"basisOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"scale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"totals"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calledCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingCents"}},{"kind":"Field","name":{"kind":"Name","value":"organizationCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitants"}},{"kind":"Field","name":{"kind":"Name","value":"inhabitantsCountedOn"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuesCallPageQuery, DuesCallPageQueryVariables>;
export const DuesCallPrepareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuesCallPrepare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuesCallPrepareInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCallPrepare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuesBasisUnknownError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuesCallPrepareMutation, DuesCallPrepareMutationVariables>;
export const DuesCallsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuesCalls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"totals"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duesCalls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"scale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"totals"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calledCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingCents"}},{"kind":"Field","name":{"kind":"Name","value":"organizationCount"}},{"kind":"Field","name":{"kind":"Name","value":"lateCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DuesCallsQuery, DuesCallsQueryVariables>;
export const DuesListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DuesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DuesListQuery, DuesListQueryVariables>;
export const EmailChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmailChangeMutation, EmailChangeMutationVariables>;
export const EmailDomainRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailDomainRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailDomainRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"attaches"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EmailDomainRemoveMutation, EmailDomainRemoveMutationVariables>;
export const EmailDomainSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailDomainSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailDomainSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailDomainSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"attaches"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EmailDomainSetMutation, EmailDomainSetMutationVariables>;
export const EmailVerifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EmailVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EmailVerifyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emailVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EmailVerifyMutation, EmailVerifyMutationVariables>;
export const FeeScaleCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FeeScaleCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeeScaleCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeScaleCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeScale"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeeScaleCreateMutation, FeeScaleCreateMutationVariables>;
export const FeeScalesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeeScales"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeEnded"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feeScales"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includeEnded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeEnded"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"flatCents"}},{"kind":"Field","name":{"kind":"Name","value":"centsPerInhabitant"}},{"kind":"Field","name":{"kind":"Name","value":"floorCents"}},{"kind":"Field","name":{"kind":"Name","value":"ceilingCents"}},{"kind":"Field","name":{"kind":"Name","value":"brackets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromHeadcount"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeeScalesQuery, FeeScalesQueryVariables>;
export const GoverningBodiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoverningBodies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBodies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"membersKnown"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"constituencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GoverningBodiesQuery, GoverningBodiesQueryVariables>;
export const GoverningBodyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoverningBodyCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoverningBodyCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBodyCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GoverningBodyCreateMutation, GoverningBodyCreateMutationVariables>;
export const GoverningBodyPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoverningBodyPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"createdOn"}},{"kind":"Field","name":{"kind":"Name","value":"membersKnown"}},{"kind":"Field","name":{"kind":"Name","value":"quorumPercent"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"constituencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]}}]}}]} as unknown as DocumentNode<GoverningBodyPageQuery, GoverningBodyPageQueryVariables>;
export const GoverningBodyUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GoverningBodyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoverningBodyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBodyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GoverningBodyUpdateMutation, GoverningBodyUpdateMutationVariables>;
export const GrantRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GrantRecordMutation, GrantRecordMutationVariables>;
export const GrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Grants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"priority"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<GrantsQuery, GrantsQueryVariables>;
export const HomeFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGION"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departements"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPARTEMENT"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"epcis"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EPCI"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COMMUNE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"delegatedCommunes"},"name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DELEGATED_COMMUNE"},{"kind":"EnumValue","value":"ASSOCIATED_COMMUNE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<HomeFiguresQuery, HomeFiguresQueryVariables>;
export const HomeNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"memberCountRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementsInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"countedSignatories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}}]}}]} as unknown as DocumentNode<HomeNetworkQuery, HomeNetworkQueryVariables>;
export const InvitationAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitationAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationAcceptMutation, InvitationAcceptMutationVariables>;
export const InvitationRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitationRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationRevokeMutation, InvitationRevokeMutationVariables>;
export const InvitationSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InvitationSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationSendMutation, InvitationSendMutationVariables>;
export const MandateEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MandateEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MandateEndMutation, MandateEndMutationVariables>;
export const MandateStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MandateStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MandateStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandateStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MandateStartMutation, MandateStartMutationVariables>;
export const MandateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Mandate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<MandateQuery, MandateQueryVariables>;
export const MeetingCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingCancelMutation, MeetingCancelMutationVariables>;
export const MeetingConvokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingConvoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingConvoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingConvokeMutation, MeetingConvokeMutationVariables>;
export const MeetingHoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingHold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingHoldMutation, MeetingHoldMutationVariables>;
export const MeetingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeetingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledOn"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isOnline"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"convokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"minutesApprovedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"governingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quorumPercent"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"quorum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agenda"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proxy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"ballot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"for"}},{"kind":"Field","name":{"kind":"Name","value":"against"}},{"kind":"Field","name":{"kind":"Name","value":"abstained"}},{"kind":"Field","name":{"kind":"Name","value":"isSecret"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"votes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"mandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPageQuery, MeetingPageQueryVariables>;
export const MeetingPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingPlanMutation, MeetingPlanMutationVariables>;
export const MeetingUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeetingUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meetingUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MeetingUpdateMutation, MeetingUpdateMutationVariables>;
export const MinutesApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MinutesApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutesApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MinutesApproveMutation, MinutesApproveMutationVariables>;
export const MinutesWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MinutesWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MinutesWriteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minutesWrite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meeting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MinutesWriteMutation, MinutesWriteMutationVariables>;
export const NetworkCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkCourseQuery, NetworkCourseQueryVariables>;
export const NetworkMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkMap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"demonstration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CAUE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeDemonstration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"demonstration"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"memberStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkMapQuery, NetworkMapQueryVariables>;
export const NetworkMembersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkMembers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MemberOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkMembersQuery, NetworkMembersQueryVariables>;
export const NetworkPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"demonstration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","alias":{"kind":"Name","value":"withDemonstration"},"name":{"kind":"Name","value":"memberCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDemonstration"},"value":{"kind":"BooleanValue","value":true}}]},{"kind":"Field","name":{"kind":"Name","value":"memberCountRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementsInForce"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"includeDemonstration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"demonstration"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"countedSignatories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"assertedSignatories"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"asserted"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NetworkPageQuery, NetworkPageQueryVariables>;
export const NetworkYearsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkYears"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}}]}}]}}]} as unknown as DocumentNode<NetworkYearsQuery, NetworkYearsQueryVariables>;
export const OrganizationAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"emailDomains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"attaches"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationAccessQuery, OrganizationAccessQueryVariables>;
export const OrganizationChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>;
export const OrganizationCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationCloseMutation, OrganizationCloseMutationVariables>;
export const OrganizationCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationCreateMutation, OrganizationCreateMutationVariables>;
export const OrganizationDuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationDues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"paidCents"}},{"kind":"Field","name":{"kind":"Name","value":"balanceCents"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationDuesQuery, OrganizationDuesQueryVariables>;
export const OrganizationListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"memberStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationListQuery, OrganizationListQueryVariables>;
export const OrganizationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closingKind"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"memberStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"manager"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stewardshipGiven"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"handedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"taker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stewardshipTaken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"handedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"giver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const OrganizationPastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeDemonstration"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPastQuery, OrganizationPastQueryVariables>;
export const OrganizationPositionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPositions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPositionsQuery, OrganizationPositionsQueryVariables>;
export const OrganizationRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"siret"}},{"kind":"Field","name":{"kind":"Name","value":"rna"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"foundedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationRecordQuery, OrganizationRecordQueryVariables>;
export const OrganizationTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headcount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"positions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"anyDay"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"SINCE"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fullTimeShare"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationTeamQuery, OrganizationTeamQueryVariables>;
export const OrganizationUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OrganizationUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganizationUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizationUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationUpdateMutation, OrganizationUpdateMutationVariables>;
export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passwordChangedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const PasswordForgetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordForget"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordForgetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordForget"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PasswordForgetMutation, PasswordForgetMutationVariables>;
export const PasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PasswordResetMutation, PasswordResetMutationVariables>;
export const PaymentRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PaymentRecordMutation, PaymentRecordMutationVariables>;
export const PersonChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PersonChoicesQuery, PersonChoicesQueryVariables>;
export const PersonCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonCreateMutation, PersonCreateMutationVariables>;
export const PersonRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PersonRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"public"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<PersonRecordQuery, PersonRecordQueryVariables>;
export const PersonUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const PersonalDataExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PersonalDataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personalDataExport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"json"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PersonalDataExportMutation, PersonalDataExportMutationVariables>;
export const PositionEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionEndMutation, PositionEndMutationVariables>;
export const PositionStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionStartMutation, PositionStartMutationVariables>;
export const PositionUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PositionUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"positionUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PositionUpdateMutation, PositionUpdateMutationVariables>;
export const ProfileUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProfileUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProfileUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profileUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ProfileUpdateMutation, ProfileUpdateMutationVariables>;
export const ReceiptIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiptIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiptIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiptIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptIssueMutation, ReceiptIssueMutationVariables>;
export const ReminderSendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReminderSend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReminderSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReminderSendMutation, ReminderSendMutationVariables>;
export const RoleRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoleRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RoleRevokeMutation, RoleRevokeMutationVariables>;
export const SecondFactorBeginDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorBegin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorBeginInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorBegin"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}},{"kind":"Field","name":{"kind":"Name","value":"qrCode"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SecondFactorBeginMutation, SecondFactorBeginMutationVariables>;
export const SecondFactorConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const SecondFactorRemoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SecondFactorRemove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecondFactorRemoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactorRemove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorAt"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SecondFactorRemoveMutation, SecondFactorRemoveMutationVariables>;
export const SessionRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const SignInServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SignInServicesQuery, SignInServicesQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttemptsError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutEverywhereDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOutEverywhere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignatureRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignatureRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignatureRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signatureRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signature"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignatureRecordMutation, SignatureRecordMutationVariables>;
export const SlotIdentifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SlotIdentify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SlotIdentifyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotIdentify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlotIdentifyMutation, SlotIdentifyMutationVariables>;
export const SourceCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SourceCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceCreateMutation, SourceCreateMutationVariables>;
export const StewardshipRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StewardshipRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StewardshipRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stewardshipRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stewardship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StewardshipRecordMutation, StewardshipRecordMutationVariables>;
export const TerritoryChildrenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryChildren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"childKind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"childKind"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"postalCodes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerritoryChildrenQuery, TerritoryChildrenQueryVariables>;
export const TerritoryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritoryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"populationOn"}},{"kind":"Field","name":{"kind":"Name","value":"siren"}},{"kind":"Field","name":{"kind":"Name","value":"postalCodes"}},{"kind":"Field","name":{"kind":"Name","value":"overseas"}},{"kind":"Field","name":{"kind":"Name","value":"epciForm"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validFromIsRecordStart"}},{"kind":"Field","name":{"kind":"Name","value":"contour"}},{"kind":"Field","name":{"kind":"Name","value":"seat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ancestors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departement"},"name":{"kind":"Name","value":"parent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}},{"kind":"Field","name":{"kind":"Name","value":"contour"}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"region"},"name":{"kind":"Name","value":"parent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"REGION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ambiguous"}},{"kind":"Field","name":{"kind":"Name","value":"territories"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"continuedAs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"continues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"departement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"epci"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TerritoryLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"populations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"regions"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"REGION"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"departements"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"epcis"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"EPCI"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"communes"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"delegatedCommunes"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DELEGATED_COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"associatedCommunes"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"ASSOCIATED_COMMUNE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"municipalArrondissements"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"MUNICIPAL_ARRONDISSEMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TerritoryLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Territory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]} as unknown as DocumentNode<TerritoryPageQuery, TerritoryPageQueryVariables>;
export const TerritorySearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritorySearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TerritoryKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overseas"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeEnded"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"overseas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overseas"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeEnded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeEnded"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"postalCodes"}},{"kind":"Field","alias":{"kind":"Name","value":"departement"},"name":{"kind":"Name","value":"parent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TerritorySearchQuery, TerritorySearchQueryVariables>;
export const TerritorySourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritorySources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territorySources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}}]}}]}}]} as unknown as DocumentNode<TerritorySourcesQuery, TerritorySourcesQueryVariables>;
export const TerritorySuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TerritorySuggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"territories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeEnded"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","alias":{"kind":"Name","value":"departement"},"name":{"kind":"Name","value":"parent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"DEPARTEMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TerritorySuggestionsQuery, TerritorySuggestionsQueryVariables>;
export const TimelinePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimelinePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}},{"kind":"Field","name":{"kind":"Name","value":"territory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDemonstration"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflictsWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinePageQuery, TimelinePageQueryVariables>;
export const TokenCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TokenCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TokenCreateMutation, TokenCreateMutationVariables>;
export const TokenRevokeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TokenRevoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TokenRevokeMutation, TokenRevokeMutationVariables>;
export const TokenRotateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TokenRotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tokenRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<TokenRotateMutation, TokenRotateMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lacksSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const VoteRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoteRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoteRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voteRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VoteRecordMutation, VoteRecordMutationVariables>;
export const WithdrawalRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawalRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawalRecordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawalRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawalRecordMutation, WithdrawalRecordMutationVariables>;