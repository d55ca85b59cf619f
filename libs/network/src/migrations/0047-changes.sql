call changes.tell_of('network');
