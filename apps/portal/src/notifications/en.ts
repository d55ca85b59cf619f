export const en = {
  notifications: {
    title: 'Notifications',
    lead: 'What happened to what you follow, and what waits for you.',
    readAll: 'Mark all as read',
    choose: 'Choose your emails',
    none: 'What happens to what you follow will be listed here. There is a “Follow” button on the page of each item.',
    more: 'Show more',
    unread: 'Unread',
    read: 'Mark as read',
  },
};
