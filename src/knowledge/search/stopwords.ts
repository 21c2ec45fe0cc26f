// Words that say nothing about what is asked for.

export const stopwords: ReadonlySet<string> = new Set(
  `a an the and or but if of to in on at for from by with as is are was were be been being am do does did done doing
  has have had having it its it's this that that's these those there here i i'm i'd i've i'll me my mine myself we we're us our ours
  you your yours he she they them their theirs his her hers him who who's whom whose which what what's when where where's why how how's
  can can't could couldn't should shouldn't would wouldn't will won't may might must shall don't doesn't didn't isn't aren't wasn't
  not no nor so than then too very just also about into over under out up down any some all more most other such only own same
  really actually basically quite pretty kinda sort kind anyone anybody somebody someone something anything everything everyone
  please pls plz thanks thank thx cheers ok okay hey hi hello hiya yo lol tbh btw imo fyi asap etc eg ie vs via per
  got get gets getting go goes going gonna wanna let lets let's like want wants need needs know tell show give find
  im ive id ill whats hows wheres whos cant dont doesnt isnt arent wont wouldnt
  one ones thing things stuff bit lot lots now today right again still already ever even much many few`
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [word, word.replace("'", '’')]),
);
