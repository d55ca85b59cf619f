-- Of who had left already, a day that was given by hand was held to follow from the records like the one before it, so that the next write took it away.
-- Where it still stands, it stays.
update club.workstream_participant p set ended_by_leaving = false
from club.participation_kept_differences d where d.id = p.id and p.ended_by_leaving;
