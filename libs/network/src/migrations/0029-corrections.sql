-- Payments that were none: recorded by mistake, or sent back by the bank. The payment stays, and counts on no day any more.
create table network.payment_reversal (
  payment_id text collate "C" not null references network.payment (id),
  due_id text collate "C" not null references network.due (id),
  reversed_on date not null,
  reason text not null check (reason <> ''),
  demonstration boolean not null default false,
  constraint payment_reversed_once primary key (payment_id)
);
create index on network.payment_reversal (due_id);

create function network.keep_reversal() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.demonstration then
    return old;
  end if;
  raise exception 'A reversal is never changed or removed' using errcode = 'insufficient_privilege', constraint = 'reversal_is_kept';
end $$;
create trigger reversal_is_kept before update or delete on network.payment_reversal
  for each row execute function network.keep_reversal();

-- What was paid and stays so: what every balance is made from.
create view network.payment_that_counts as
  select p.* from network.payment p
  where not exists (select 1 from network.payment_reversal v where v.payment_id = p.id);

create or replace function network.payment_fits() returns trigger language plpgsql as $$
declare
  owed integer;
begin
  select amount_cents into owed from network.due where id = new.due_id for update;
  if new.amount_cents > owed - coalesce((select sum(amount_cents) from network.payment_that_counts where due_id = new.due_id), 0) then
    raise exception 'More than is still owed' using errcode = 'check_violation', constraint = 'payment_within_due';
  end if;
  return new;
end $$;

-- A receipt and a reversal of the same payment at once wait for each other: none is issued for what was reversed.
create function network.receipt_of_payment_that_counts() returns trigger language plpgsql as $$
begin
  perform 1 from network.payment where id = new.payment_id for update;
  if exists (select 1 from network.payment_reversal where payment_id = new.payment_id) then
    raise exception 'The payment was reversed' using errcode = 'check_violation', constraint = 'receipt_of_payment_that_counts';
  end if;
  return new;
end $$;
create trigger receipt_of_payment_that_counts before insert on network.receipt
  for each row execute function network.receipt_of_payment_that_counts();

-- Amounts that were called by a scale can be worked out again from it for ever.
create function network.keep_called_scale() returns trigger language plpgsql as $$
declare
  scale text := case tg_table_name when 'fee_scale' then to_jsonb(new) ->> 'id'
    else coalesce(to_jsonb(new), to_jsonb(old)) ->> 'fee_scale_id' end;
begin
  if exists (select 1 from network.dues_call where fee_scale_id = scale and status <> 'DRAFT') then
    raise exception 'A call was issued by this scale' using errcode = 'check_violation', constraint = 'fee_scale_was_called';
  end if;
  return coalesce(new, old);
end $$;
create trigger fee_scale_was_called before update on network.fee_scale for each row
  when ((old.kind, old.flat_cents, old.cents_per_inhabitant, old.floor_cents, old.ceiling_cents)
    is distinct from (new.kind, new.flat_cents, new.cents_per_inhabitant, new.floor_cents, new.ceiling_cents))
  execute function network.keep_called_scale();
create trigger fee_scale_was_called before insert or update or delete on network.fee_bracket
  for each row execute function network.keep_called_scale();

-- The language in which a person is written to; the module that owns accounts replaces it.
create function network.letter_locale(person_id text) returns text language sql stable as 'select ''fr''::text';
