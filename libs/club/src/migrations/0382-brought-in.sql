-- Whom somebody may bring in to a workstream on a day: themselves, whoever works at an organization that makes it, and anybody where they coordinate the network.
create function club.may_be_brought_in(person text, workstream text, day date, own text, by_coordinator boolean) returns boolean language sql stable as $$
  select coalesce(person = own, false) or by_coordinator or exists (
    select from network.position p join club.workstream_partner w on w.organization_id = p.organization_id
    where w.workstream_id = workstream and p.person_id = person and w.period @> day and p.period @> day)
$$;
