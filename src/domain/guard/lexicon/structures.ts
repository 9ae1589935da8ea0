import { wordSet } from './word-set.ts';

/** Words that open the name of a structure or of a street: what follows, in capitals, is its name (guard.md §3 row 19). */
export const structureTriggers = wordSet(
	`accueil act agence allee antenne appart appartement appartements armee association associations atmp auberge
	av ave avenue bar bat batiment bd bibliotheque bld boucherie boulangerie boulevard brasserie 
	caarud cabinet caf cafe caisse camping camsp canton carrefour carsat cattp ccaa ccas centre centres cfa ch
	chambre chateau chaussee chemin chr chrs chs chu cidff cimetiere cinema cite cjc clinic clinique club cmp
	cmpp cms coiffeur collectif collectifs college colleges comite commissariat compagnie conseil cour cours cpam
	cpts creche creches croix csapa csapas csst ctr dac departement dispositif domaine ecluse ecole ecoles
	editions eglise ehpad elsa emmaus entreprise eps epsm eqlaat equipe esat espace esplanade faculte fam
	faubourg federation ferme fondation foyer galerie garage gare gendarmerie gite greta groupe gymnase
	had halle hdj hopital hopitaux hotel iem ifsi ime immeuble impasse institut itep jardin labo
	laboratoire laboratoires lam lep lhss lits locaux lotissement ludotheque lycee lycees magasin mairie
	maison maisons manoir marche mas mda mecs mediatheque metro micro-creche mission msa msp mspp
	musee mutuelle paej parc passage pavillon pension pensions permanence pharmacie piscine place plateforme pmi
	pole poles polyclinique pont port porte prison promenade quai quartier reseau residence residences
	restaurant restos rond-point route rue ruelle s salle salon samsah savs secours sentier service 
	sessad site smpr smr societe spip square ssiad ssr stade supermarche terrasses theatre tour tribunal
	tutelaire ucc udaf ulis ulsi union unite universite usine usld usmp venelle villa village zac zone`
);
