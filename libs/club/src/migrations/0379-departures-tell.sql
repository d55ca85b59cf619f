-- Departures tell of their changes, as every table does that an answer is made from.
call changes.tell_of('club');
