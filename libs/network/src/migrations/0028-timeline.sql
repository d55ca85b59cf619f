-- One chronology over all that is dated. Titles of what is counted from records are worded here in both languages.
create view network.timeline_entry as
with signed as (
  select s.agreement_id, s.signed_on, count(distinct s.id) as n,
    count(distinct s.id) filter (where coalesce(sl.kind, o.kind) = 'CAUE') as caue,
    array_agg(distinct coalesce(s.organization_id, sl.organization_id)) filter (where coalesce(s.organization_id, sl.organization_id) is not null) as organizations,
    array_agg(distinct x.source) filter (where x.source is not null) as sources
  from network.signature s
  left join network.slot sl on sl.id = s.slot_id
  left join network.organization o on o.id = s.organization_id
  left join lateral unnest(s.sources) x(source) on true
  group by s.agreement_id, s.signed_on
), withdrawn as (
  select s.agreement_id, w.effective_on, min(w.precision_note) as precision_note, count(distinct w.id) as n,
    count(distinct w.id) filter (where coalesce(sl.kind, o.kind) = 'CAUE') as caue,
    array_agg(distinct coalesce(s.organization_id, sl.organization_id)) filter (where coalesce(s.organization_id, sl.organization_id) is not null) as organizations,
    array_agg(distinct x.source) filter (where x.source is not null) as sources
  from network.withdrawal w join network.signature s on s.id = w.signature_id
  left join network.slot sl on sl.id = s.slot_id
  left join network.organization o on o.id = s.organization_id
  left join lateral unnest(w.sources) x(source) on true
  group by s.agreement_id, w.effective_on
), entry as (
  select m.id, 'MILESTONE' as kind, m.happened_on::text as happened_on, m.until::text as until, m.open_ended,
    m.title as title_fr, m.title as title_en, m.detail, null::text as place, null::text as territory_id, m.sources,
    '{}'::text[] as organizations, null::text as agreement_id, false as demonstration
  from network.milestone m
  union all
  select 'signatures ' || g.agreement_id || ' ' || g.signed_on, 'SIGNATURE', g.signed_on, null, false,
    g.n || case when g.n = 1 then ' signature' else ' signatures' end || ' de « ' || a.title || ' »',
    g.n || case when g.n = 1 then ' signature' else ' signatures' end || ' of “' || a.title || '”',
    case when g.caue > 0 then g.caue || ' CAUE' || case when g.n > g.caue then ' + ' || (g.n - g.caue) else '' end end,
    null, null, coalesce(g.sources, '{}'), coalesce(g.organizations, '{}'), g.agreement_id, a.demonstration
  from signed g join network.agreement a on a.id = g.agreement_id
  union all
  select 'withdrawals ' || g.agreement_id || ' ' || g.effective_on, 'WITHDRAWAL', g.effective_on, null, false,
    g.n || case when g.n = 1 then ' retrait' else ' retraits' end || ' de « ' || a.title || ' »',
    g.n || case when g.n = 1 then ' withdrawal' else ' withdrawals' end || ' from “' || a.title || '”',
    concat_ws(', ', case when g.caue > 0 then g.caue || ' CAUE' || case when g.n > g.caue then ' + ' || (g.n - g.caue) else '' end end,
      g.precision_note),
    null, null, coalesce(g.sources, '{}'), coalesce(g.organizations, '{}'), g.agreement_id, a.demonstration
  from withdrawn g join network.agreement a on a.id = g.agreement_id
  union all
  select f.id, 'MEMBERSHIP', f.happened_on, null, false,
    o.name || case f.event when 'JOINED' then ' rejoint le réseau' else ' quitte le réseau' end,
    o.name || case f.event when 'JOINED' then ' joins the network' else ' leaves the network' end,
    f.note, null, null, f.sources, array[o.id], null, f.demonstration or o.demonstration
  from network.membership_fact f join network.organization o on o.id = f.organization_id
  union all
  select e.id, 'EVENT', e.happened_on, e.until, false,
    case e.kind when 'SUMMER_UNIVERSITY' then 'Université d’été' when 'SEMINAR' then 'Séminaire' when 'TRAIN_THE_TRAINER' then 'Formation de formateurs'
      when 'GENERAL_MEETING' then 'Rencontre générale' else 'Rencontre' end
      || coalesce(' : ' || coalesce(e.place, e.place_as_written), ''),
    case e.kind when 'SUMMER_UNIVERSITY' then 'Summer university' when 'SEMINAR' then 'Seminar' when 'TRAIN_THE_TRAINER' then 'Training of trainers'
      when 'GENERAL_MEETING' then 'General meeting' else 'Gathering' end
      || coalesce(': ' || coalesce(e.place, e.place_as_written), ''),
    nullif(concat_ws(', ', e.organizer, e.note), ''), coalesce(e.place, e.place_as_written), e.territory_id, e.sources, '{}', null, e.demonstration
  from network.network_event e
  union all
  select g.id || ' requested', 'GRANT', g.requested_on, null, false,
    'Demande de financement ' || g.programme || ' : ' || replace(trim(to_char(g.amount_cents / 100, 'FM999G999G990')), ',', ' ') || ' €',
    g.programme || ' grant requested: €' || trim(to_char(g.amount_cents / 100, 'FM999G999G990')),
    g.priority, null, null, g.sources, array[g.organization_id], null, g.demonstration
  from network.grant_award g where g.requested_on is not null
  union all
  select g.id || ' awarded', 'GRANT', g.awarded_on, null, false,
    'Financement ' || g.programme || ' accordé', g.programme || ' grant awarded',
    g.priority, null, null, g.sources, array[g.organization_id], null, g.demonstration
  from network.grant_award g where g.awarded_on is not null
  union all
  select b.id, 'GOVERNING_BODY', b.created_on, null, false,
    b.name || ' : création', b.name || ' is created', null, null, null, b.sources,
    case when b.organization_id is null then '{}'::text[] else array[b.organization_id] end, null, b.demonstration
  from network.governing_body b where b.created_on is not null
  union all
  select o.id || ' closed', 'CLOSING', o.closed_on, null, false,
    o.name || case o.closing_kind when 'JUDICIAL_LIQUIDATION' then ' : liquidation judiciaire' else ' : fermeture' end,
    o.name || case o.closing_kind when 'JUDICIAL_LIQUIDATION' then ': judicial liquidation' else ': closes' end,
    null, null, null, o.sources, array[o.id], null, o.demonstration
  from network.organization o where o.closed_on is not null
)
select e.*, network.first_day(e.happened_on) as starts,
  case when e.open_ended then 'infinity'::date else network.last_day(coalesce(e.until, e.happened_on)) end as ends
from entry e;
