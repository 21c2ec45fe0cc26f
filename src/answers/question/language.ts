// Whether a message is in a language that the documents are not in, by the little words no sentence is without.

/** None of these is an English word, nor a name people use at work. */
const foreign: ReadonlySet<string> = new Set(
  `der das dem ein eine einen einem einer eines und oder ist sind von vom für mit nicht auf ich wir sie wie wer wo welche
  welcher welches welchen gibt muss müssen kann können soll sollte werden wird zu zum zur im bei beim über zwischen
  le les un une des du et ou est sont pour dans avec que qui quel quelle quelles quels quoi je nous vous il elle ce cette
  comment fait doit faut peut sur au aux pas
  el los las una unos del y o es son para por con qué que quién quien cuál cual cuáles cómo como yo se su sus hay debe
  puede hace entre
  gli lo della delle dei degli è sono per con che chi quale quali come cosa nel nella tra si deve
  os das dos uma um ao em com não são qual quais você
  het een en van voor met niet welke wat hoe waar moet kan zijn wordt naar tussen
  och är att som för vad hur vilka inte på av`
    .split(/\s+/)
    .filter(Boolean),
);

/** … and what German, French or Spanish writes the same as English: it counts for neither. */
const english: ReadonlySet<string> = new Set(
  `the a an of and or to in on for with what which who how why when where is are does do should would can could must will
  i you we they he she it my our your this that there from at by be been have has not about if as but need if's`
    .split(/\s+/)
    .filter(Boolean),
);

const FEWEST = 2;

export function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters.length > 3 && latin < letters.length / 2) return true;
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const found = count(foreign);
  return found >= FEWEST && found > count(english);
}
