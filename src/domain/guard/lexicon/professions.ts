import { wordSet } from './word-set.ts';

/** A professional’s title or function, written before the name: the name is a professional’s, to confirm. */
export const professionalWords = wordSet(
	`addictologue aes aide-soignant aide-soignante algologue ambulancier ambulanciere ames anesthesiste animateur
	animatrice as ash ass assistant assistante auxiliaire avocat avocate avocats benevole brigadier cardiologue
	cesf cheffe chirurgien chirurgienne cip commissaire conseiller conseillere coordinateur coordinatrice coordo
	coordonnateur coordonnatrice curateur curatrice dentiste dermatologue dieteticienne directeur directrice
	docteur docteure docteurs doctoresse dpo dr drs educ educs mt educateur educateurs educatrice educatrices endocrinologue
	ergotherapeute externe formateur formatrice gastro gastrologue gendarme generaliste geriatre greffiere
	gynecologue hepatologue huissier hypnotherapeute ide idec idel ids infirmier infirmiere infirmieres instit
	instituteur institutrice interne intervenant intervenante ipa juge kine kinesitherapeute maitre maitresse
	mandataire me medecin medecins mediateur mediatrice mjpm moniteur-educateur monitrice-educatrice neurologue
	notaire oncologue opticien ortho orthophoniste orthoptiste osteopathe pediatre pharmacien pharmacienne
	pharmaciens pneumologue podologue policier pr president presidente procureur professeur professeure psy
	psychanalyste psychiatre psychologue psychomotricien psychomotricienne radiologue referent referente
	rhumatologue sage-femme sage-femmes secretaire sophrologue substitut tabacologue tuteur tutrice urgentiste
	veterinaire`
);
