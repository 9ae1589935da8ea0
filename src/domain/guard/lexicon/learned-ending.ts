/** Endings of learned words that no list holds whole: « désocialisation », « pharmacodépendante ». */
export const learnedEnding =
	/^.{4,}(?:tions?|sions?|ements?|emments?|iques?|iquement|ismes?|istes?|algies?|therapies?|therapeutes?|logies?|logues?|logiques?|graphies?|ables?|ibles?|atifs?|atives?|ielles?|iels?|isee?s?|iser|isent|isait|isant|ifiee?s?|ifier|ateurs?|atrices?|aient|eraient|erons|escences?|ites?|oses?|emies?|uries?|pathies?|tomies?|scopies?)$/;
