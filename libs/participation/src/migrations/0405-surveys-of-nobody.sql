-- Nothing of a response tells who gave it.

-- Ids held the instant at which they were made.
update participation.survey_response set id = 'sresponse_' || (
  select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', 1 + case when n = 1 then get_byte(b, 0) % 8 else get_byte(b, n - 1) % 32 end, 1), '' order by n)
  from (select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as b where id is not null) r cross join generate_series(1, 26) n);

-- In two statements: a response that was on its way when its key went is seen by the second.
create or replace function participation.destroy_survey_keys() returns void language plpgsql as $$
begin
  delete from participation.survey_key k using participation.call a join participation.initiative i on i.id = a.initiative_id
    where a.id = k.call_id and (a.closes_at <= now() or i.closed_on is not null);
  update participation.survey_response r set browser = null from participation.call a join participation.initiative i on i.id = a.initiative_id
    where a.id = r.call_id and r.browser is not null and (a.closes_at <= now() or i.closed_on is not null);
end $$;

-- What is counted while a survey is open is of the days before.
create view participation.counted_survey_response as
  select r.* from participation.survey_response r join participation.call a on a.id = r.call_id join participation.initiative i on i.id = a.initiative_id
  where r.responded_on < (now() at time zone 'Europe/Paris')::date or a.closes_at <= now() or i.closed_on is not null;
