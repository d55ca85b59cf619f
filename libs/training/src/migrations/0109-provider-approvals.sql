-- What an organization is declared, certified or approved for as a provider of training, and which courses are for elected officials.
create table training.provider_approval (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  kind text collate "C" not null check (kind in ('ACTIVITY_DECLARATION', 'QUALIOPI', 'ELECTED_OFFICIALS', 'OTHER')),
  -- What one of another kind is called.
  label text check (label <> ''),
  -- The categories of action that a certification covers.
  actions text[] collate "C" not null default '{}'
    check (actions <@ array['TRAINING', 'SKILLS_ASSESSMENT', 'VALIDATION_OF_EXPERIENCE', 'APPRENTICESHIP']),
  number text check (number <> ''),
  issuer text check (issuer <> ''),
  valid_from date not null check (isfinite(valid_from)),
  -- The last day on which it holds.
  valid_until date not null default 'infinity' check (valid_until >= valid_from),
  period daterange not null generated always as (daterange(valid_from, valid_until, '[]')) stored,
  document_url text,
  sources text[] collate "C" not null default '{}',
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((kind = 'OTHER') = (label is not null)),
  check (kind = 'QUALIOPI' or actions = '{}'),
  constraint provider_approval_once exclude using gist (organization_id with =, kind with =, period with &&) where (kind <> 'OTHER')
);
create index on training.provider_approval (organization_id, valid_from desc, id desc);
create index on training.provider_approval (valid_from desc, id desc);
create trigger demonstration_apart before insert or update of organization_id on training.provider_approval
  for each row execute function network.keep_apart('organization_id', 'organization');

alter table training.course add column for_elected_officials boolean not null default false;

-- Whether the session is for elected officials and its provider is not approved for them on all of its days.
create function training.lacks_approval(session text) returns boolean
  language sql stable parallel safe
  return (select c.for_elected_officials and not coalesce(
      (select range_agg(a.period) from training.provider_approval a where a.organization_id = s.organization_id and a.kind = 'ELECTED_OFFICIALS')
        @> daterange(s.starts_on, s.ends_on, '[]'), false)
    from training.training_session s join training.course c on c.id = s.course_id where s.id = lacks_approval.session);

call changes.tell_of('training');
