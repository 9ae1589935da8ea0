import { wordSet } from './word-set.ts';

/** Words before an eponym: « syndrome de … », « échelle de … ». */
export const eponymTriggers = wordSet(
	`syndrome maladie echelle test score loi signe methode plan index indice questionnaire grille critere criteres pyramide tableau encephalopathie polyneuropathie virus regime demence entretien protocole projet programme prix journee scores echelles questionnaires loi lois article decret circulaire rapport prof theorie modele triade triangle critere hepatite reflexe manoeuvre cercle`
);
