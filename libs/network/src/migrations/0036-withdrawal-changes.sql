-- A withdrawal that is corrected ends its signature at once on the new day: between the two the signature would go on for
-- ever and meet the one that followed it.
create or replace function network.end_signature() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and old.signature_id <> new.signature_id) then
    update network.signature set gone_from = 'infinity', leaving_from = 'infinity', withdrawn_on = null where id = old.signature_id;
  end if;
  if tg_op <> 'DELETE' then
    update network.signature set gone_from = new.gone_from, leaving_from = new.effective_first, withdrawn_on = new.effective_on
    where id = new.signature_id;
  end if;
  return null;
end $$;
