// What a question asks for beside its intent: people to lead, the way up, a comparison with what went before.

/** Asks for a comparison with what was talked about: "how does it differ from senior?" */
export const asksToCompare = /\b(compare[ds]?|comparison|versus|vs|differs?|different|differences?)\b/i;

/** Whether somebody in the family has people to lead. */
export const asksForPeople = (text: string): boolean =>
  /\b(manage|manages|managing|lead|leads|leading|supervise|boss)( of)? (people|persons|(the |any |our )?(engineers|developers|devs|designers|team of))\b|\b(have|has|get|gets|got|with|any) (any )?(direct reports|reports|subordinates)\b|\bpeople managers?\b/i.test(
    text,
  );

/** Words in which a level says whether it leads people. */
export const saysOfPeople = (text: string): boolean =>
  /\bindividual contributor\b|\bpeople manage(r|ment)\b|\bdirect reports\b|\bmanages? (people|a team)\b/i.test(
    text,
  );

/** Asks for the way up: what a level asks for is said, not who decides. */
export const promotionPattern = /\bpromot(ion|ed|e)\b/i;
