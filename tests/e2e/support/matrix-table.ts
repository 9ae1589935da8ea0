import { kindNames, type Kind } from './kinds.ts';

const signedIn = kindNames.filter((kind) => kind !== 'personne' && kind !== 'invite');
/** Whoever is expected at the Intervision of the matrix. */
const expected: readonly Kind[] = [
	...['animatrice', 'courriel', 'lien', 'expert', 'pharmacienne', 'refuse', 'demandeuse']
] as readonly Kind[];
const coordinations: readonly Kind[] = ['clinique', 'logistique', 'ailleurs'];
const directory: readonly Kind[] = [...coordinations, 'animatrice', 'courriel', 'evaluation'];
/** Who keeps the directory; the direction enters there whom it names. */
const keepers: readonly Kind[] = [...coordinations, 'direction'];
/** The association alone pays. */
const payers: readonly Kind[] = ['evaluation', 'direction'];
const ownPole: readonly Kind[] = ['clinique', 'logistique', 'animatrice', 'courriel'];
/** Who reads what was said of the situation while its date is prepared, by a session that is strong enough. */
const concerned: readonly Kind[] = ['clinique', 'animatrice', 'demandeuse'];
const noLink = signedIn.filter((kind) => kind !== 'lien');

/** Who gets each page of the Intervision of the matrix, written by hand from decisions.md §1; all others are refused. */
export const whoOpens: Readonly<Record<string, readonly Kind[]>> = {
	'/accords': [...directory],
	'/accueil': signedIn,
	'/activites': [...directory, 'direction'],
	// there is none of this number
	'/activites/[id]': [],
	'/activites/[id]/supprimee': [],
	'/activites/compteurs': payers,
	'/activites/conventions': [...directory, 'direction'],
	'/activites/conventions/[id]': [],
	'/activites/conventions/[id]/convention.pdf': [],
	'/activites/conventions/[id]/supprimee': [],
	'/activites/conventions/nouvelle': payers,
	'/activites/nouvelle': [...directory, 'direction'],
	'/activites/satisfaction': [...directory, 'direction'],
	'/annuaire': [...directory, 'direction'],
	'/annuaire/[id]': [...directory, 'direction', 'expert'],
	'/annuaire/doublons': keepers,
	'/annuaire/export': [...directory, 'direction'],
	'/annuaire/import': keepers,
	'/annuaire/import/[id]': [],
	'/annuaire/import/modele': signedIn,
	'/annuaire/moi': noLink,
	'/annuaire/nouveau': keepers,
	'/api/intervisions/[id]/personnes': ownPole,
	// no draft before the situation is opened
	'/api/situations/[id]/contexte': [],
	'/compte': noLink,
	'/compte/application': noLink,
	'/compte/indemnites': noLink,
	'/compte/perdu': ['clinique', 'logistique'],
	'/compte/pro-sante-connect': signedIn,
	'/connexion/confirmer': signedIn,
	'/archive': [...coordinations, 'evaluation', 'dpo'],
	'/conservation': [...coordinations, 'dpo', 'direction'],
	'/historique': payers,
	// none under way
	'/historique/[id]': [],
	'/historique/[id]/apercu': [],
	'/demandes': [...coordinations, 'animatrice', 'courriel'],
	'/demandes/[id]': ['clinique', 'logistique', 'animatrice', 'courriel'],
	'/demandes/liens': [...coordinations, 'animatrice', 'courriel'],
	'/documents': signedIn,
	'/documents/[code]': signedIn,
	'/documents/[code]/document.pdf': signedIn,
	'/documents/[code]/versions': payers,
	// none of this number
	'/documents/[code]/versions/[version]/document.pdf': [],
	'/dossiers/[dossierId]/accord': ['clinique'],
	'/dossiers/[id]': ['clinique', 'animatrice'],
	'/dossiers/[id]/effacer': ['clinique'],
	'/fiches': signedIn,
	'/fiches/[id]': [],
	'/fiches/[id]/correction': [],
	'/fiches/[id]/fiche.pdf': [],
	'/fiches/abandon/[situationId]': [],
	// never by a session that proved a mailbox only, as the one from elsewhere
	'/evaluation': ['clinique', 'logistique', 'animatrice', 'evaluation', 'direction'],
	// nothing was held in that year
	'/evaluation/[annee]/[perimetre]': [],
	'/evaluation/[annee]/[perimetre]/chiffre': [],
	'/evaluation/[annee]/[perimetre]/cpom': [],
	'/evaluation/[annee]/[perimetre]/ecarts': [],
	'/evaluation/[annee]/[perimetre]/versions/[version]': [],
	'/evaluation/[annee]/[perimetre]/versions/[version]/[fichier]': [],
	'/evaluation/[annee]/publier': [],
	'/evaluation/[annee]/themes': [],
	'/indemnisation': ['clinique', 'logistique', ...payers],
	'/indemnisation/bordereaux': payers,
	// there is none of this number, nor such a payment
	'/indemnisation/bordereaux/[id]': [],
	'/indemnisation/bordereaux/[id]/export': [],
	'/indemnisation/bordereaux/[id]/feuille/[personne]': [],
	'/indemnisation/feuille-vierge': noLink,
	'/indemnisation/feuilles/[id]': [],
	'/indemnisation/tarifs': payers,
	'/intervisions/[id]': ownPole,
	'/intervisions/[id]/documents': ownPole,
	'/intervisions/[id]/documents/[code]': ownPole,
	'/intervisions/[id]/emargement': [...ownPole, 'lien', 'evaluation'],
	'/intervisions/[id]/emargement/a-signer.pdf': [...ownPole, 'lien', 'evaluation'],
	'/intervisions/[id]/emargement/papier': [...ownPole, 'evaluation'],
	// no sheet is attached, none is validated
	'/intervisions/[id]/emargement/papier/[scanId]': [],
	'/intervisions/[id]/emargement/version/[version]': [],
	'/intervisions/[id]/emargement/vierge.pdf': [...ownPole, 'lien', 'evaluation'],
	'/intervisions/[id]/relances': ownPole,
	'/intervisions/[id]/satisfaction': [...ownPole, 'lien', 'evaluation', 'direction'],
	'/intervisions/[id]/situations/[situationId]': concerned,
	'/intervisions/[id]/situations/[situationId]/accord-papier': concerned,
	'/intervisions/[id]/situations/[situationId]/fiche-papier': concerned,
	'/intervisions/nouvelle': coordinations,
	'/intervisions/serie': coordinations,
	'/journal': ['dpo'],
	'/planning': signedIn,
	'/poles': [...directory, 'direction'],
	'/poles/[id]': ['clinique', 'logistique', 'animatrice', 'courriel', 'evaluation', 'direction'],
	'/poles/association': ['direction'],
	'/poles/nouveau': ['direction'],
	'/porte/[id]': [...expected, 'clinique'],
	// it leads to the questionnaire, where nobody has a name
	'/porte/[id]/avis': [],
	'/porte/[id]/intervision.ics': [...expected, 'clinique', 'logistique'],
	'/retours': [...coordinations, 'evaluation', 'direction'],
	'/retours/[id]': ['clinique', 'logistique', 'evaluation', 'direction'],
	// the Charte comes first
	'/salle/[id]': [],
	'/suites': signedIn,
	// nothing follows before a fiche is finalised
	'/suites/[situationId]': [],
	'/suites/[situationId]/restitution.pdf': []
};

/** Where the problem of the situation is read, and by whom. */
export const clinicalPages: Readonly<Record<string, readonly Kind[]>> = {
	'/intervisions/[id]/situations/[situationId]': ['clinique', 'animatrice', 'demandeuse']
};

/** Who may do what in the pôle and the Intervision of the matrix. */
const acting: Readonly<Record<string, readonly Kind[]>> = {
	'entrer-dans-intervision': [...expected, 'clinique', 'logistique'],
	'gerer-indemnites': payers,
	'publier-evaluation': payers,
	'coder-themes': ['evaluation'],
	'verifier-archive': [...coordinations, 'evaluation', 'dpo'],
	'exporter-archive': ['evaluation'],
	'reprendre-historique': payers,
	'regler-conservation': ['direction'],
	purger: ['direction'],
	'effacer-dossier': ['clinique'],
	'installer-document': payers,
	'noter-activites': [...coordinations, 'animatrice', 'courriel', 'evaluation', 'direction'],
	'gerer-conventions': payers,
	'accompagner-pole': payers,
	'saisir-compteurs': payers,
	'modifier-annuaire': keepers,
	'repondre-adresse': ['clinique', 'animatrice', 'direction'],
	'preparer-intervision': ownPole,
	'inscrire-situation': ['clinique', 'logistique', 'animatrice'],
	inviter: ownPole,
	'adresser-retour': ownPole,
	'accuser-reception': ['evaluation', 'direction'],
	'corriger-emargement': [...ownPole, 'lien'],
	'confirmer-presence': [...expected, 'clinique', 'logistique'],
	'valider-emargement': ['animatrice'],
	'joindre-feuille': ownPole,
	'creer-intervision': coordinations,
	'regler-pole': ['clinique', 'logistique', 'direction'],
	'creer-pole': ['direction'],
	'nommer-fonction': ['clinique', 'direction'],
	'reinitialiser-identification': ['clinique', 'logistique'],
	'traiter-demande': ['clinique', 'animatrice'],
	'orienter-demande': ['clinique', 'logistique'],
	'gerer-lien-demande': [...coordinations, 'animatrice', 'courriel'],
	'comparer-dossiers': ['clinique', 'animatrice'],
	'reunir-dossiers': ['clinique'],
	'tenir-accords': ['clinique'],
	'lire-demande': ['clinique', 'animatrice', 'demandeuse'],
	'enregistrer-accord': ['clinique', 'animatrice', 'demandeuse'],
	// a weak session must have been recognised in the room, and nobody is in it
	'inviter-patient': ['clinique', 'animatrice', 'demandeuse'],
	// by a forwarded link too: it only closes
	'retirer-accord': ['clinique', 'animatrice', 'demandeuse', 'courriel', 'lien']
};

export function mayAct(action: string, kind: Kind): boolean {
	return acting[action]?.includes(kind) ?? false;
}
