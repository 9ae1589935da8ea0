import { comingIds } from '#tests/support/years/coming-ids.ts';
import { firstCoordination, regionCoordination } from '#tests/support/years/generate-years.ts';

/** A page that shows a list, and who opens it most. */
export interface ListedPage {
	readonly case: string;
	readonly path: string;
	readonly personId: string;
}

const { intervision, situation, dossier, demande } = comingIds;
const page = (name: string, path: string, personId = firstCoordination): ListedPage => ({
	...{ case: name, path, personId }
});

/** Every page with a list; the person who opens it has one pôle, or watches over them all. */
export const listedPages: readonly ListedPage[] = [
	page('accueil', '/accueil'),
	page('accueil-region', '/accueil', regionCoordination),
	page('planning-mois', '/planning'),
	page('planning-annee', '/planning?vue=annee'),
	page('planning-region', '/planning?vue=annee', 'demoevaluation'),
	page('poles', '/poles'),
	page('poles-region', '/poles', 'demoevaluation'),
	page('pole', '/poles/pole0'),
	page('demandes', '/demandes'),
	page('demandes-recues', '/demandes?etat=recue'),
	page('demande', `/demandes/${demande}`),
	page('dossier', `/dossiers/${dossier}`),
	page('dossier-accord', `/dossiers/${dossier}/accord`),
	page('annuaire', '/annuaire'),
	page('annuaire-page', '/annuaire?page=4'),
	page('annuaire-nom', '/annuaire?nom=nomp3'),
	page('annuaire-doublons', '/annuaire/doublons'),
	page('accords', '/accords'),
	page('accords-code', '/accords?code=Z0-1'),
	page('fiches', '/fiches'),
	page('fiches-anciennes', '/fiches?apres=c0x60'),
	page('fiches-region', '/fiches', 'demoevaluation'),
	page('preparation', `/intervisions/${intervision}`),
	page('preparation-cherche', `/intervisions/${intervision}?chercher=nomp0`),
	page('relances', `/intervisions/${intervision}/relances`),
	page('situation', `/intervisions/${intervision}/situations/${situation}`),
	page('emargement', `/intervisions/${intervision}/emargement`),
	page('compte', '/compte'),
	page('journal', '/journal', 'demoprotection'),
	page('journal-personne', `/journal?qui=${firstCoordination}`, 'demoprotection')
];
