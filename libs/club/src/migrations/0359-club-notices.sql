-- Needs and offers of the club: who looks for help or a tool that is there already, who has some to give, and what came of it.

create table club.club_notice (
  id text collate "C" primary key,
  kind text collate "C" not null check (kind in ('NEED', 'OFFER')),
  title text collate "fr-FR-x-icu" not null check (title <> ''),
  text text not null default '',
  visibility text collate "C" not null default 'NETWORK' check (visibility in ('NETWORK', 'PUBLIC')),
  -- Null once they are erased; for whom they spoke stays.
  person_id text collate "C" references network.person (id),
  organization_id text collate "C" references network.organization (id),
  published_on date not null,
  -- Last day on which it stands.
  until_on date not null,
  closed_on date,
  ending text collate "C" check (ending in ('MET', 'WITHDRAWN', 'TAKEN_UP')),
  ending_note text,
  workstream_id text collate "C" unique references club.workstream (id) on delete set null,
  words tsvector not null generated always as (setweight(to_tsvector('portals.french', portals.french_words(title)), 'A')
    || setweight(to_tsvector('portals.french', portals.french_words(text)), 'B')) stored,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (until_on >= published_on),
  check (closed_on >= published_on),
  check ((closed_on is null) = (ending is null)),
  check (ending = 'TAKEN_UP' or workstream_id is null)
);
create index on club.club_notice (published_on desc, id desc);
create index on club.club_notice (until_on, id);
create index on club.club_notice (organization_id);
create index on club.club_notice (person_id);
create index on club.club_notice using gin (words);

create table club.club_notice_theme (
  club_notice_id text collate "C" not null references club.club_notice (id) on delete cascade,
  theme_id text collate "C" not null references portals.theme (id),
  primary key (club_notice_id, theme_id)
);
create index on club.club_notice_theme (theme_id, club_notice_id);

create table club.club_notice_territory (
  club_notice_id text collate "C" not null references club.club_notice (id) on delete cascade,
  territory_id text collate "C" not null references territories.territory (id),
  primary key (club_notice_id, territory_id)
);
create index on club.club_notice_territory (territory_id, club_notice_id);

-- What somebody answers: once, and for whom they work that day.
create table club.club_notice_answer (
  id text collate "C" primary key,
  club_notice_id text collate "C" not null references club.club_notice (id) on delete cascade,
  person_id text collate "C" references network.person (id),
  organization_id text collate "C" references network.organization (id),
  text text not null check (text <> ''),
  answered_on date not null,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint club_notice_answer_once unique (club_notice_id, person_id)
);
create index on club.club_notice_answer (club_notice_id, answered_on, id);
create index on club.club_notice_answer (person_id);
create index on club.club_notice_answer (organization_id);

create trigger demonstration_apart before insert or update of person_id on club.club_notice
  for each row execute function network.keep_apart('person_id', 'person');
create trigger demonstration_apart before insert or update of person_id on club.club_notice_answer
  for each row execute function network.keep_apart('person_id', 'person');

-- By words, workstreams that a need or an offer is like.
create index workstream_words on club.workstream using gin (to_tsvector('portals.french', portals.french_words(title_fr || ' ' || aim_fr)));

-- Who may see a notice, as `seesNotice`; its answers are never for everybody.
create function club.notice_keys(n club.club_notice) returns text[] language sql stable as $$
  select case when n.visibility <> 'PUBLIC' then changes.keys('staff', 'MEMBER:club', 'person:' || n.person_id) end
$$;

call changes.follow('ClubNotice', 'club.club_notice', 'club.notice_keys(t)');
