import { links } from '#lib/nouns';
import { sql } from '#lib/reads';
import { Agreement } from './agreement/agreement.type.js';
import { Decision } from './decision/decision.type.js';
import { Due } from './due/due.type.js';
import { DuesCall } from './dues-call/dues-call.type.js';
import { FeeScale } from './fee-scale/fee-scale.type.js';
import { GoverningBody } from './governing-body/governing-body.type.js';
import { Grant } from './grant/grant.type.js';
import { Mandate } from './mandate/mandate.type.js';
import { Meeting } from './meeting/meeting.type.js';
import { MembershipFact } from './membership/membership-fact.type.js';
import { Organization } from './organization/organization.type.js';
import { Payment } from './payment/payment.type.js';
import { Receipt } from './receipt/receipt.type.js';
import { Slot } from './slot/slot.type.js';
import { Stewardship } from './stewardship/stewardship.type.js';
import { Withdrawal } from './withdrawal/withdrawal.type.js';

/** What led to what in the network. */
export const networkLinks = links({
  view: sql`network.link`,
  kinds: {
    COMMITMENT: {
      fr: 'Engagement',
      en: 'Commitment',
      words:
        'From an agreement to who signed it, until they withdrew or it ended: an organization, or a signatory without a name.',
      from: () => [Agreement],
      to: () => [Organization, Slot],
    },
    IDENTIFICATION: {
      fr: 'Identification',
      en: 'Identification',
      words: 'From a signatory without a name to the organization that it was found to be.',
      from: () => [Slot],
      to: () => [Organization],
    },
    SUCCESSION: {
      fr: 'Succession',
      en: 'Succession',
      words: 'From an agreement to the one that takes its place.',
      from: () => [Agreement],
      to: () => [Agreement],
    },
    WITHDRAWAL: {
      fr: 'Retrait',
      en: 'Withdrawal',
      words: 'From who withdrew from an agreement to their withdrawal.',
      from: () => [Organization, Slot],
      to: () => [Withdrawal],
    },
    JOINING: {
      fr: 'Adhésion',
      en: 'Joining',
      words: 'From the record of a joining that no agreement shows to who joined.',
      from: () => [MembershipFact],
      to: () => [Organization],
    },
    LEAVING: {
      fr: 'Départ',
      en: 'Leaving',
      words: 'From an organization to the record of its leaving, where no agreement shows it.',
      from: () => [Organization],
      to: () => [MembershipFact],
    },
    HANDOVER: {
      fr: 'Reprise',
      en: 'Handover',
      words: 'From an organization that closed to what it left, and from that to who looks after it now.',
      from: () => [Organization, Stewardship],
      to: () => [Stewardship, Organization],
    },
    GRANT: {
      fr: 'Subvention',
      en: 'Grant',
      words: 'From an organization to money that it asked for or was awarded.',
      from: () => [Organization],
      to: () => [Grant],
    },
    GOVERNING_BODY: {
      fr: 'Instance',
      en: 'Governing body',
      words: 'From an organization to a body that governs it.',
      from: () => [Organization],
      to: () => [GoverningBody],
    },
    MANDATE: {
      fr: 'Mandat',
      en: 'Mandate',
      words:
        'From a governing body, and from the organization that is represented there, to a mandate, for as long as it is held.',
      from: () => [GoverningBody, Organization],
      to: () => [Mandate],
    },
    MEETING: {
      fr: 'Réunion',
      en: 'Meeting',
      words: 'From a governing body to its meeting.',
      from: () => [GoverningBody],
      to: () => [Meeting],
    },
    DECISION: {
      fr: 'Décision',
      en: 'Decision',
      words: 'From a meeting to what was decided there; from the body where no meeting is known.',
      from: () => [Meeting, GoverningBody],
      to: () => [Decision],
    },
    FEE_SCALE: {
      fr: 'Barème',
      en: 'Fee scale',
      words: 'From a decision to the scale of dues that it adopted, for as long as that holds.',
      from: () => [Decision],
      to: () => [FeeScale],
    },
    DUES_CALL: {
      fr: 'Appel à cotisation',
      en: 'Call for dues',
      words: 'From a scale to a call that was worked out by it.',
      from: () => [FeeScale],
      to: () => [DuesCall],
    },
    DUE: {
      fr: 'Cotisation',
      en: 'Due',
      words: 'From a call, and from the organization that owes it, to a due that was called.',
      from: () => [DuesCall, Organization],
      to: () => [Due],
    },
    PAYMENT: {
      fr: 'Paiement',
      en: 'Payment',
      words: 'From a due to a payment, until it was reversed if it was.',
      from: () => [Due],
      to: () => [Payment],
    },
    RECEIPT: {
      fr: 'Reçu',
      en: 'Receipt',
      words: 'From a payment to its receipt.',
      from: () => [Payment],
      to: () => [Receipt],
    },
  },
  expected: [
    {
      of: () => Agreement,
      kind: 'COMMITMENT',
      lacks: (id, day) =>
        sql`not exists (select from network.signature s where s.agreement_id = ${id} and s.starts_first <= ${day})`,
    },
    {
      of: () => Slot,
      kind: 'IDENTIFICATION',
      lacks: (id) => sql`exists (select from network.slot s where s.id = ${id} and s.organization_id is null)`,
    },
    {
      of: () => Stewardship,
      kind: 'HANDOVER',
      lacks: (id) => sql`exists (select from network.stewardship s where s.id = ${id} and s.taker_id is null)`,
    },
    {
      of: () => Due,
      kind: 'PAYMENT',
      lacks: (
        id,
        day,
      ) => sql`not exists (select from network.payment p where p.due_id = ${id} and p.received_on <= ${day}
        and not exists (select from network.payment_reversal v where v.payment_id = p.id))`,
    },
    {
      of: () => Payment,
      kind: 'RECEIPT',
      lacks: (id, day) =>
        sql`not exists (select from network.receipt r where r.payment_id = ${id} and r.issued_on <= ${day})`,
    },
  ],
});
