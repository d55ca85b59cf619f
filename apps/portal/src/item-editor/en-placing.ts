/** What an item lacks before it is published. */
export const unwritten = {
  lacks: 'It lacks {{what}}: it can be published without, but is found and read better with them.',
  text: 'a text',
  place: 'a place',
  picture: 'a picture',
};

/** Its way into portals afterwards. */
export const placing = {
  nowhere: 'The item is online, but no portal shows it.',
  ask: 'Each portal is kept by an organization, which chooses what it shows. Ask the one that keeps the portal where this item belongs.',
  portals: 'See the portals',
  button: 'Show in a portal',
  submit: 'Place in the portal',
  done: 'The item is placed in the portal.',
};
