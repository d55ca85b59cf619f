-- Answers that are kept ready hear of what was answered to surveys, and of new versions.
call changes.tell_of('participation');
