-- What is to be decided may be about a comment: told of, decided, objected to and shown again as a contribution is.
alter table participation.moderation_case
  alter contribution_id drop not null,
  add column comment_id text collate "C" references participation.comment (id) on delete cascade,
  add constraint moderation_case_about check (num_nonnulls(contribution_id, comment_id) = 1);
create unique index moderation_case_comment_open on participation.moderation_case (comment_id) where state = 'OPEN';
create index on participation.moderation_case (comment_id, opened_at desc, id desc) where comment_id is not null;

-- What a comment says that a decision hides: to be shown again where whoever wrote it objects. In its own row it is nowhere.
create table participation.comment_hidden (
  comment_id text collate "C" primary key references participation.comment (id) on delete cascade,
  body text not null check (body <> ''),
  shown_name text
);

call changes.tell_of('participation');
