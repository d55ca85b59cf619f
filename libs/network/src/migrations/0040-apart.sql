-- Demonstration and real never mix: what is invented must go without a trace, and never count as a statement about somebody real.

create function network.is_demonstration(kind text, subject text) returns boolean
  language sql stable parallel safe
  return case kind
    when 'organization' then (select o.demonstration from network.organization o where o.id = subject)
    when 'person' then (select p.demonstration from network.person p where p.id = subject)
    when 'agreement' then (select a.demonstration from network.agreement a where a.id = subject)
    when 'slot' then (select a.demonstration from network.slot s join network.agreement a on a.id = s.agreement_id where s.id = subject)
    when 'governing_body' then (select b.demonstration from network.governing_body b where b.id = subject)
    when 'decision' then (select d.demonstration from network.decision d where d.id = subject)
    when 'fee_scale' then (select f.demonstration from network.fee_scale f where f.id = subject)
    when 'dues_call' then (select c.demonstration from network.dues_call c where c.id = subject)
    when 'due' then (select d.demonstration from network.due d where d.id = subject)
    when 'payment' then (select p.demonstration from network.payment p where p.id = subject)
  end;

-- Its arguments are pairs: a column, and what it points to. The row's own mark comes first; a row without one belongs to what
-- its first column points to.
create function network.keep_apart() returns trigger language plpgsql as $$
declare
  given jsonb := to_jsonb(new);
  mark boolean := (given ->> 'demonstration')::boolean;
  other boolean;
begin
  for i in 0 .. tg_nargs - 1 by 2 loop
    other := network.is_demonstration(tg_argv[i + 1], given ->> tg_argv[i]);
    if other <> mark then
      raise exception 'Demonstration and real do not mix: %.%', tg_table_name, tg_argv[i]
        using errcode = 'check_violation', constraint = 'demonstration_apart', column = tg_argv[i];
    end if;
    mark := coalesce(mark, other);
  end loop;
  return new;
end $$;

create trigger demonstration_apart before insert or update of agreement_id, organization_id, slot_id on network.signature
  for each row execute function network.keep_apart('agreement_id', 'agreement', 'slot_id', 'slot', 'organization_id', 'organization');
create trigger demonstration_apart before insert or update of organization_id on network.slot
  for each row execute function network.keep_apart('agreement_id', 'agreement', 'organization_id', 'organization');
create trigger demonstration_apart before insert on network.slot_identification
  for each row execute function network.keep_apart('slot_id', 'slot', 'organization_id', 'organization');
create trigger demonstration_apart before insert or update of agreement_id, organization_id on network.agreement_party
  for each row execute function network.keep_apart('agreement_id', 'agreement', 'organization_id', 'organization');
create trigger demonstration_apart before insert or update of supersedes_id on network.agreement
  for each row execute function network.keep_apart('supersedes_id', 'agreement');
create trigger demonstration_apart before insert or update of organization_id on network.membership_fact
  for each row execute function network.keep_apart('organization_id', 'organization');
create trigger demonstration_apart before insert or update of person_id, organization_id on network.position
  for each row execute function network.keep_apart('organization_id', 'organization', 'person_id', 'person');
create trigger demonstration_apart before insert or update of organization_id on network.governing_body
  for each row execute function network.keep_apart('organization_id', 'organization');
create trigger demonstration_apart before insert or update of governing_body_id, person_id, organization_id on network.mandate
  for each row execute function network.keep_apart('governing_body_id', 'governing_body', 'person_id', 'person', 'organization_id', 'organization');
create trigger demonstration_apart before insert or update of governing_body_id on network.meeting
  for each row execute function network.keep_apart('governing_body_id', 'governing_body');
create trigger demonstration_apart before insert or update of governing_body_id on network.decision
  for each row execute function network.keep_apart('governing_body_id', 'governing_body');
create trigger demonstration_apart before insert or update of decision_id on network.fee_scale
  for each row execute function network.keep_apart('decision_id', 'decision');
create trigger demonstration_apart before insert or update of fee_scale_id on network.dues_call
  for each row execute function network.keep_apart('fee_scale_id', 'fee_scale');
create trigger demonstration_apart before insert or update of dues_call_id, organization_id on network.due
  for each row execute function network.keep_apart('dues_call_id', 'dues_call', 'organization_id', 'organization');
create trigger demonstration_apart before insert on network.payment
  for each row execute function network.keep_apart('due_id', 'due');
create trigger demonstration_apart before insert on network.payment_reversal
  for each row execute function network.keep_apart('payment_id', 'payment');
create trigger demonstration_apart before insert on network.receipt
  for each row execute function network.keep_apart('payment_id', 'payment');
create trigger demonstration_apart before insert or update of organization_id on network.grant_award
  for each row execute function network.keep_apart('organization_id', 'organization');
create trigger demonstration_apart before insert or update of giver_id, taker_id on network.stewardship
  for each row execute function network.keep_apart('giver_id', 'organization', 'taker_id', 'organization');
create trigger demonstration_apart before insert or update of agreement_id, organization_id on network.asserted_figure
  for each row execute function network.keep_apart('agreement_id', 'agreement', 'organization_id', 'organization');

-- What is real never becomes demonstration, nor the other way.
create function network.keep_mark() returns trigger language plpgsql as $$
begin
  raise exception 'Demonstration and real stay what they are: %', tg_table_name using errcode = 'check_violation', constraint = 'demonstration_stays';
end $$;
do $$
declare
  name text;
begin
  foreach name in array array['organization', 'person', 'position', 'agreement', 'membership_fact', 'network_event', 'governing_body', 'mandate',
    'meeting', 'decision', 'fee_scale', 'dues_call', 'due', 'grant_award', 'stewardship'] loop
    execute format('create trigger demonstration_stays before update on network.%I for each row
      when (old.demonstration is distinct from new.demonstration) execute function network.keep_mark()', name);
  end loop;
end $$;
