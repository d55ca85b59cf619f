-- Bank accounts and reminders of many tell, as all tables do, whoever keeps answers.
call changes.tell_of('network');
