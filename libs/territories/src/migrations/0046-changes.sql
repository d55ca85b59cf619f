call changes.tell_of('territories');
