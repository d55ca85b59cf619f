/** What a course says of itself, in the order of its form. */
export const COURSE_TEXTS = [
  ...(['title', 'objectives', 'prerequisites', 'programme', 'audience'] as const),
  ...(['methods', 'assessment', 'accessibility', 'accessDelay'] as const),
];
