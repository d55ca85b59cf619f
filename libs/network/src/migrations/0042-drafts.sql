-- Who reads what is kept of a meeting before its minutes are approved: the people of the organization whose body it is; for a
-- body of the network the people of its members, or of those that may be one, and whoever holds a role in the whole network;
-- and those who sit in the body, today or on the day of the meeting.
create function network.hears(body text, met_on date, person text, organizations text[], in_network boolean) returns boolean
  language sql stable parallel safe
  return exists (
    select 1 from network.governing_body b where b.id = body and case
      when b.organization_id is not null then b.organization_id = any(organizations)
      else in_network or exists (
        select 1 from network.member_statuses(organizations, (now() at time zone 'Europe/Paris')::date) s
        join network.organization o on o.id = s.organization_id
        where o.demonstration = b.demonstration and s.status in ('MEMBER', 'POSSIBLE_MEMBER', 'UNKNOWN'))
    end
  ) or exists (
    select 1 from network.mandate h where h.governing_body_id = body and h.person_id = person
      and (h.period @> met_on or h.period @> (now() at time zone 'Europe/Paris')::date)
  );
