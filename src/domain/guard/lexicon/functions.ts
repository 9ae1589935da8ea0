import { wordSet } from './word-set.ts';

/** Functions after a civility: « Monsieur le préfet », « Mme la curatrice »; none is a name (guard.md §3 row 2). */
export const functionWords = wordSet(
	`addictologue adjoint adjointe adjudant administrateur administratrice aide-soignant aide-soignante
	ambulancier ambulanciere animateur animatrice anonyme assistant assistante aumonier auxiliaire avocat avocate
	bailleur bonjour bonsoir brigadier cadre capitaine cardiologue celle celui chacun chef cheffe colonel
	commandant commissaire concierge conseiller conseillere coordinateur coordinatrice coordonnateur
	coordonnatrice curateur curatrice cure delegataire delegue deleguee dentiste depute deputee dieteticien
	dieteticienne directeur directrice docteur doctoresse doyen doyenne educateur educatrice employeur formateur
	formatrice gardien gardienne gastrologue gendarme general generaliste gerant gerante gouverneur greffier
	greffiere hepatologue huissier imam inconnu inconnue infirmier infirmiere inspecteur inspectrice juge kine
	kinesitherapeute lieutenant machin magistrat maire mandataire mandataires medecin mediateur mediatrice merci
	mere ministre moniteur monitrice neurologue notaire orthophoniste pasteur patient patiente patron patronne
	pere pharmacien pharmacienne prefet prefete premiere president presidente principal principale procureur
	procureure procureuse professeur professeure proprietaire proviseur proviseure psychiatre psychologue rabbin
	recteur rectrice referent referente representant representante responsable sage-femme secretaire senateur
	senatrice soeur sous-prefet sous-prefete substitut surveillant surveillante tous toutes travailleur
	travailleuse truc tuteur tutrice unetelle untel urgentiste usager usagere veterinaire voisin voisine vous x
	xx xxx y z`
);
