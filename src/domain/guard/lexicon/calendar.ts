import { wordSet } from './word-set.ts';

/** Months, days and feasts. */
export const calendar = wordSet(
	`janvier janv fevrier fev mars avril avr mai juin juillet juil aout septembre sept octobre oct novembre nov decembre
	dec lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim noel paques toussaint ascension
	pentecote ramadan aid kippour carnaval armistice printemps ete automne hiver`
);
