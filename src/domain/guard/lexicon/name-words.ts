import { wordSet } from './word-set.ts';

/** Civilities in every spelling; a lone « m » asks for a dot or a capital (see `persons/civility.ts`). */
export const civilities = wordSet(
	`m mr mrs mme mmes mlle melle mlles melles mm monsieur messieurs madame mesdames mademoiselle`
);

/** Particles that may stand before a family name. */
export const particles = wordSet(
	`de du des d la le les l van vande vanden vander von der den ter ten el al ben bel bou abd ait ould n m o da das do dos
	di del della dello degli lo li mc mac saint sainte st ste san santa abu abou vom zu y`
);

/** Particles that are skipped to find the initial: « de la Tour » gives « T. » (guard.md, decision 3). */
export const silentParticles = wordSet(`de du des d`);

/** Particles that are also articles: in lower case they open no name by themselves. */
export const articleParticles = wordSet(`la le les l n m o saint sainte st ste do das y`);

/** Before a first name, they make it a family name: « Ben Mohamed », « El Hassan », « Di Benedetto ». */
export const namingParticles = wordSet(
	`ben bel bou el al ait ould abu abou abd bin ibn di da dos del della van von mac mc`
);

/** Words after which a family name is expected. */
export const familyTriggers = wordSet(
	`nee famille familles patronyme fratrie couple epoux epouse veuve veuf clan`
);

/** Labels of a form: after their colon stands a name. */
export const nameLabels = wordSet(
	`nom situations patients patientes dossiers patient patiente usager usagere situation dossier sit prenom identite beneficiaire concernant objet cas`
);

/** Relatives, with the words that replace their first name in a fix. */
export const relatives = wordSet(
	`fils fille filles enfant enfants frere freres soeur soeurs frangin frangine pere mere papa maman mari femme epoux epouse conjoint
	conjointe compagnon compagne concubin concubine copain copine ex ex-mari ex-femme ex-conjoint ex-conjointe
	ex-compagnon ex-compagne cousin cousine oncle tante neveu niece grand-mere grand-pere beau-pere belle-mere beau-frere
	belle-soeur beau-fils belle-fille belle-mere ami amie bebe jumeau jumelle petit-fils petite-fille voisin voisine
	parrain marraine tata tonton mamie papy papi fiston fistonne demi-frere demi-soeur aine ainee cadet cadette benjamine`
);
