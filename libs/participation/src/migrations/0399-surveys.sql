-- Calls that ask questions: a questionnaire in versions, and what people answer.
alter table participation.call drop constraint call_kind_check,
  add constraint call_kind_check check (kind in ('IDEAS', 'VIEWPOINT', 'BUDGET', 'SURVEY')),
  -- Whether people without an account may answer.
  add takes_anonymous boolean not null default false,
  -- Whether everybody is shown what was counted, once it is closed.
  add shows_results boolean not null default false,
  -- The questionnaire that is being written.
  add draft jsonb;

-- What was asked from one instant on, until the next.
create table participation.survey_version (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null check (number > 0),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  published_at timestamptz not null default now(),
  primary key (call_id, number)
);

-- What was asked is never asked otherwise: a version stays, and a question of the same id says the same in all of them, save for
-- whether it has to be answered, and when it is shown.
create function participation.keep_questions() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'A questionnaire that was published stays as it is' using errcode = 'check_violation', constraint = 'survey_version_stays';
  end if;
  if exists (select from jsonb_array_elements(new.questions) q
      join participation.survey_version v on v.call_id = new.call_id
      join jsonb_array_elements(v.questions) o on o->>'id' = q->>'id'
      where q - 'isRequired' - 'shownIf' <> o - 'isRequired' - 'shownIf') then
    raise exception 'A question that was published stays as it is' using errcode = 'check_violation', constraint = 'survey_question_stays';
  end if;
  return new;
end $$;
create trigger keep_questions before insert or update on participation.survey_version
  for each row execute function participation.keep_questions();

-- One for each person, or for each browser without an account.
create table participation.survey_response (
  id text collate "C" primary key,
  call_id text collate "C" not null,
  version_number integer not null,
  -- Who answered, where they have an account, until they are erased.
  person_id text collate "C" references network.person (id),
  -- The browser that answered, under the key of the call: nothing once that is destroyed.
  browser bytea,
  -- By the id of the question.
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  locale text collate "C" not null check (locale in ('fr', 'en')),
  -- The day alone: an instant would tell who was there.
  responded_on date not null default (now() at time zone 'Europe/Paris')::date,
  demonstration boolean not null default false,
  unique (call_id, person_id),
  unique (call_id, browser),
  check (person_id is null or browser is null),
  foreign key (call_id, demonstration) references participation.call (id, demonstration),
  foreign key (call_id, version_number) references participation.survey_version (call_id, number)
);
create trigger demonstration_apart before insert or update of person_id on participation.survey_response
  for each row execute function network.keep_apart('person_id', 'person');
create index on participation.survey_response (person_id) where person_id is not null;

-- By which a browser is known again while the call is open; destroyed when it closes.
create table participation.survey_key (
  call_id text collate "C" primary key references participation.call (id) on delete cascade,
  key bytea not null
);
create function participation.destroy_survey_keys() returns void language sql as $$
  with closed as (delete from participation.survey_key k using participation.call a join participation.initiative i on i.id = a.initiative_id
    where a.id = k.call_id and (a.closes_at <= now() or i.closed_on is not null) returning k.call_id)
  update participation.survey_response r set browser = null from closed c where r.call_id = c.call_id and r.browser is not null
$$;
