import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Actor, coordinates, ORGANIZATION, scopesOf } from '#lib/access';
import { todayInParis } from '#lib/graphql';

export interface HalfDayFacts {
  on: string;
  half: 'MORNING' | 'AFTERNOON';
  from: string;
  to: string;
  room: string | null;
}

/** What documents of a session are printed from, as it is recorded today. */
export interface SessionFacts {
  provider: string;
  providerAddress: string;
  providerSiren: string;
  declaration: string;
  declaredTo: string | null;
  signatory: string | null;
  signatoryFunction: string | null;
  city: string | null;
  title: string;
  objectives: string;
  prerequisites: string | null;
  programme: string;
  audience: string;
  methods: string;
  assessment: string;
  accessibility: string;
  priceCents: number | null;
  mode: 'ON_SITE' | 'REMOTE' | 'HYBRID';
  place: string | null;
  address: string | null;
  zone: string;
  remoteUrl: string | null;
  startsOn: string;
  endsOn: string;
  minutes: number;
  halfDays: HalfDayFacts[];
  person: string;
  /** Who employs them in the session; null for somebody who comes for themselves. */
  employer: string | null;
  employerAddress: string | null;
  employerSiren: string | null;
  employerSignatory: string | null;
  employerSignatoryFunction: string | null;
  /** Those who have a place for the same employer, or the person alone. */
  participants: string[];
  /** Who teaches, as everybody may be told. */
  trainers: string[];
  today: string;
  isDemonstration: boolean;
}

type Kind = 'convocation' | 'agreement';

/** Who may: whoever holds the session and the manager of who comes; the person themselves, but not an agreement that others sign. */
const MAY = `($4 or s.organization_id = any($5) or e.organization_id = any($5) or training.is_trained_by(s.id, $6)
  or (e.person_id = $6 and ($2 = 'convocation' or e.organization_id is null)))`;

const FACTS = `
  select i.name as provider, i.address as "providerAddress", i.siren as "providerSiren", d.number as declaration, d.issuer as "declaredTo",
    i.signatory, i.signatory_function as "signatoryFunction", c.city, x.title, x.objectives, x.prerequisites, x.programme, x.audience, x.methods,
    x.assessment, x.accessibility, v.price_cents as "priceCents", s.mode, s.place, s.address, s.zone, s.remote_url as "remoteUrl",
    s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", h.minutes, h.half_days as "halfDays", p.name as person, w.name as employer,
    w.address as "employerAddress", w.siren as "employerSiren", w.signatory as "employerSignatory", w.signatory_function as "employerSignatoryFunction",
    case when e.organization_id is null then array[p.name] else array(select n.name from training.enrolment o join network.person n on n.id = o.person_id
      where o.training_session_id = s.id and o.organization_id = e.organization_id and training.has_place(o.status) order by n.family_name, n.given_name, n.id)
    end as participants, training.shown_trainers(s.id) as trainers, $3 as today, s.demonstration as "isDemonstration"
  from training.enrolment e join training.training_session s on s.id = e.training_session_id
  join network.person p on p.id = e.person_id and p.erased_at is null
  join training.course_version v on v.id = s.course_version_id cross join lateral training.text_of(v.id, 'fr') x
  cross join lateral network.issuer_on(s.organization_id, $3::date) i
  left join network.organization_address c on c.organization_id = s.organization_id and c.valid_from <= $3::date and c.valid_to > $3::date
  left join lateral network.issuer_on(e.organization_id, $3::date) w on true
  left join lateral (select a.number, a.issuer from training.provider_approval a where a.organization_id = s.organization_id
    and a.kind = 'ACTIVITY_DECLARATION' and a.number is not null and a.period @> $3::date limit 1) d on true
  cross join lateral (select (sum(extract(epoch from k.ends_at - k.starts_at)) / 60)::int as minutes,
    json_agg(json_build_object('on', k.held_on, 'half', k.half, 'from', to_char(k.starts_at at time zone s.zone, 'HH24:MI'),
      'to', to_char(k.ends_at at time zone s.zone, 'HH24:MI'), 'room', k.room) order by k.starts_at) as half_days
    from training.half_day k where k.training_session_id = s.id) h
  where e.id = $1 and training.has_place(e.status) and s.status not in ('DRAFT', 'CANCELLED')
    and training.documents_lack(s.id, $2 = 'agreement', $3::date) = '{}' and ${MAY}`;

@Injectable()
export class SessionDocuments {
  constructor(private readonly pool: Pool) {}

  /** Null when there is none, something is not recorded that it has to say, or the actor may not see it. */
  async find(enrolment: string, kind: Kind, actor: Actor): Promise<SessionFacts | null> {
    const { rows } = await this.pool.query<SessionFacts>(FACTS, [
      ...[enrolment, kind, todayInParis(), coordinates(actor)],
      ...[scopesOf(actor, 'ORGANIZATION_MANAGER', ORGANIZATION), actor.personId],
    ]);
    return rows[0] ?? null;
  }
}
