import { notificationKind } from '#lib/notifications';

/** `ballots` that were counted, and how many projects are `funded`. For whoever voted, follows the call, or a contribution that a project came from. */
export const budgetTold = notificationKind({
  name: 'participation.budget-told',
  words: {
    fr: 'Le résultat d’un budget participatif où vous avez voté, ou que vous suivez',
    en: 'The result of a participatory budget in which you voted, or that you follow',
  },
  line: {
    fr: ({ facts }) =>
      `Le résultat est publié\u{a0}: ${Number(facts.ballots)} bulletin${Number(facts.ballots) > 1 ? 's comptés' : ' compté'}, ${
        Number(facts.funded) > 1
          ? `${facts.funded} projets retenus`
          : facts.funded
            ? 'un projet retenu'
            : 'aucun projet retenu'
      }.`,
    en: ({ facts }) =>
      `The result is published: ${Number(facts.ballots)} ${Number(facts.ballots) === 1 ? 'ballot' : 'ballots'} counted, ${
        Number(facts.funded) > 1 ? `${facts.funded} projects` : facts.funded ? 'one project' : 'no project'
      } chosen.`,
  },
  ...{ frequency: 'AT_ONCE', isPersonal: false },
});
