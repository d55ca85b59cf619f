-- What stands in the calendar of the club is found by its day.
create index on club.meeting_date (starts_at);
create index on club.poll (review_on) where review_on is not null;
