call changes.follow('Territory', 'territories.territory_version', null, 'territory_id');
