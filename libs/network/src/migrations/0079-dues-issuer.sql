-- Which organization calls for dues, its bank account, and what a receipt and a notice of payment say of it.
alter table network.dues_call add issuer_id text collate "C" references network.organization (id);
create index dues_call_issuer on network.dues_call (issuer_id);
create trigger demonstration_apart_issuer before insert or update of issuer_id on network.dues_call
  for each row execute function network.keep_apart('issuer_id', 'organization');

create table network.bank_account (
  id text collate "C" primary key,
  organization_id text collate "C" not null unique references network.organization (id),
  -- Without spaces; its checksum is that of ISO 13616.
  iban text collate "C" not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic text collate "C" check (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  demonstration boolean not null default false,
  version integer not null default 1
);
create trigger demonstration_apart before insert or update of organization_id on network.bank_account
  for each row execute function network.keep_apart('organization_id', 'organization');

alter table network.receipt
  add issuer text,
  add issuer_address text,
  add issuer_siren text collate "C",
  add signatory text,
  add signatory_function text;

-- An organization on a day as the letterhead has it, with whoever signs for it: who presides, or else directs.
create function network.issuer_on(the_organization text, on_day date)
  returns table (name text, address text, siren text, signatory text, signatory_function text)
  language sql stable parallel safe
  begin atomic
    select o.name, nullif(concat_ws(', ', nullif(a.street, ''), a.postal_code || ' ' || a.city), ''), o.siren, s.name, s.function
    from network.organization o
    left join network.organization_address a on a.organization_id = o.id and a.valid_from <= on_day and a.valid_to > on_day
    left join lateral (
      select p.name, coalesce(w.title, case w.kind when 'PRESIDENT' then 'Présidence' when 'DIRECTOR' then 'Direction' else 'Direction par intérim' end) as function
      from network.position w join network.person p on p.id = w.person_id
      where w.organization_id = o.id and w.kind in ('PRESIDENT', 'DIRECTOR', 'INTERIM_DIRECTOR') and p.public
        and w.valid_from <= on_day and w.valid_to > on_day
      order by array_position(array['PRESIDENT', 'DIRECTOR', 'INTERIM_DIRECTOR'], w.kind), w.valid_from desc, w.id limit 1) s on true
    where o.id = the_organization;
  end;
