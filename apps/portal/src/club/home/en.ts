/** The home of the club. */
export const en = {
  clubHome: {
    title: 'Club des spassionautes',
    lead: 'People who trained together, or were invited: what is moving, and what is waiting for you.',
    waiting: 'Waiting for you',
    waitingNone: 'Nothing is waiting for you today.',
    own: 'My introduction in the directory',
    poll: 'Open vote',
    meeting: 'Say when you can',
    dates_one: '{{count}} date proposed',
    dates_other: '{{count}} dates proposed',
    task: 'Task',
    need: 'Need about one of your themes',
    offer: 'Offer about one of your themes',
    until: 'until {{day}}',
    notices: 'Needs and offers',
    allNotices: 'All needs and offers',
    noticesNone:
      'Nobody is looking for or offering anything right now. Members of the club and of the network can start.',
    workstreams: 'Latest workstreams',
    allWorkstreams: 'All workstreams',
    workstreamsNone: 'No workstream to see yet. Organizations of the network propose them.',
  },
};
