// A message that only thanks, agrees or laughs: it asks for nothing.

const word =
  "please|pls|thanks?|thank|thx|ty|cheers|ok|okay|k|kk|great|lol|haha+|hah|cool|nice|perfect|awesome|amazing|good|super|fine|wow|got|it|bye|goodbye|see you|yes|yep|yeah|no|nope|sure|alright|all|right|you|so|much|very|a lot|lot|that|this|is|was|helpful|makes|sense|brilliant|excellent|love|job|bot|well|done|noted|never|mind|nevermind|will|do|np|no problem|understood|helps?|helped|for|your|the|help|answer|one|more|i|see|hm+|ah+|oh|interesting|that's|was|fun";
const opens =
  "thanks?|thank|thx|ty|cheers|ok|okay|k|kk|great|lol|haha+|hah|cool|nice|perfect|awesome|amazing|good|super|fine|wow|got it|bye|goodbye|yes|yep|yeah|no|nope|sure|alright|brilliant|excellent|love|well done|noted|never mind|nevermind|np|no problem|understood|i see|hm+|ah+|oh|interesting|that's|makes sense|that helps?|that was|very helpful|helpful";
const pattern = new RegExp(`^(?:${opens})(?: (?:${word}))*$`);

export const isCourtesy = (plain: string): boolean => pattern.test(plain);
