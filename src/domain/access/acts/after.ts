import type { ActTable } from './act.ts';

/** What follows: fiches, attendance, payments, returns, archive, retention. */
export const afterActs: ActTable = {
	'/compte/indemnites': { page: 'session' },
	'/conservation': {
		page: 'voir-conservation',
		'?/regler': 'regler-conservation',
		'?/purger': 'purger'
	},
	'/documents': { page: 'session' },
	'/documents/[code]': { page: 'session voir-documents-protection' },
	'/documents/[code]/document.pdf': { GET: 'session voir-documents-protection' },
	'/documents/[code]/versions': {
		page: 'installer-document',
		'?/installer': 'installer-document',
		'?/revenir': 'installer-document'
	},
	'/documents/[code]/versions/[version]/document.pdf': { GET: 'installer-document' },
	'/dossiers/[dossierId]/accord': {
		page: 'tenir-accords',
		'?/enregistrer': 'tenir-accords',
		'?/retirer': 'tenir-accords'
	},
	'/dossiers/[id]': {
		page: 'voir-dossier comparer-dossiers',
		'?/comparer': 'comparer-dossiers',
		'?/reunir': 'reunir-dossiers',
		'?/separer': 'reunir-dossiers'
	},
	'/dossiers/[id]/effacer': { page: 'effacer-dossier', '?/default': 'effacer-dossier' },
	'/evaluation': { page: 'voir-evaluation' },
	'/evaluation/[annee]/[perimetre]': { page: 'voir-evaluation' },
	'/evaluation/[annee]/[perimetre]/chiffre': { page: 'ouvrir-chiffre' },
	'/evaluation/[annee]/[perimetre]/cpom': { page: 'voir-evaluation' },
	'/evaluation/[annee]/[perimetre]/ecarts': { page: 'voir-evaluation' },
	'/evaluation/[annee]/[perimetre]/versions/[version]': { page: 'voir-evaluation' },
	'/evaluation/[annee]/[perimetre]/versions/[version]/[fichier]': { GET: 'voir-evaluation' },
	'/evaluation/[annee]/publier': { page: 'publier-evaluation', '?/default': 'publier-evaluation' },
	'/evaluation/[annee]/themes': { page: 'coder-themes', '?/coder': 'coder-themes' },
	'/fiches': { page: 'voir-fiches', '?/chercher': 'voir-fiches' },
	'/fiches/[id]': {
		page: 'lire-fiche lire-logistique',
		'?/signer': 'signer',
		'?/archiver': 'archiver',
		'?/demanderRelecture': 'demander-relecture',
		'?/retirerRelecture': 'demander-relecture',
		'?/rendreRelecture': 'repondre-relecture',
		'?/attendre': 'choisir-signataires',
		'?/liberer': 'choisir-signataires'
	},
	'/fiches/[id]/correction': { page: 'corriger-fiche', '?/default': 'corriger-fiche' },
	'/fiches/[id]/fiche.pdf': { GET: 'lire-fiche' },
	'/fiches/abandon/[situationId]': {
		page: 'abandonner-brouillon',
		'?/default': 'abandonner-brouillon'
	},
	'/indemnisation': {
		page: 'voir-indemnites',
		'?/etablir': 'gerer-indemnites',
		'?/bordereau': 'gerer-indemnites',
		'?/ecarter': 'gerer-indemnites',
		'?/remettre': 'gerer-indemnites'
	},
	'/indemnisation/bordereaux': { page: 'gerer-indemnites' },
	'/indemnisation/bordereaux/[id]': {
		page: 'gerer-indemnites',
		'?/reprendre': 'gerer-indemnites',
		'?/transmettre': 'gerer-indemnites',
		'?/payer': 'gerer-indemnites',
		'?/annulerPaiement': 'gerer-indemnites',
		'?/ecarter': 'gerer-indemnites',
		'?/remettre': 'gerer-indemnites'
	},
	'/indemnisation/bordereaux/[id]/export': { GET: 'gerer-indemnites' },
	'/indemnisation/bordereaux/[id]/feuille/[personne]': { GET: 'gerer-indemnites' },
	'/indemnisation/feuille-vierge': { GET: 'session' },
	// one's own, or any for whoever pays
	'/indemnisation/feuilles/[id]': { GET: 'session gerer-indemnites' },
	'/indemnisation/tarifs': {
		page: 'gerer-indemnites',
		'?/fixer': 'gerer-indemnites',
		'?/retirer': 'gerer-indemnites'
	},
	'/intervisions/[id]/documents': { page: 'inviter' },
	'/intervisions/[id]/documents/[code]': { GET: 'inviter' },
	'/intervisions/[id]/emargement': {
		page: 'voir-emargement',
		'?/ajouter': 'corriger-emargement',
		'?/corriger': 'corriger-emargement',
		'?/oter': 'corriger-emargement',
		'?/annulerCorrection': 'corriger-emargement',
		'?/recompter': 'corriger-emargement',
		'?/parole': 'corriger-emargement',
		'?/reprendre': 'corriger-emargement',
		'?/rappeler': 'corriger-emargement',
		'?/valider': 'valider-emargement'
	},
	'/intervisions/[id]/emargement/a-signer.pdf': { GET: 'voir-emargement' },
	'/intervisions/[id]/emargement/papier': {
		page: 'voir-feuille',
		'?/joindre': 'joindre-feuille',
		'?/detruire': 'joindre-feuille'
	},
	'/intervisions/[id]/emargement/papier/[scanId]': { GET: 'voir-feuille' },
	'/intervisions/[id]/emargement/vierge.pdf': { GET: 'voir-emargement' },
	'/intervisions/[id]/emargement/version/[version]': { GET: 'voir-emargement' },
	'/archive': { page: 'verifier-archive', '?/verifier': 'verifier-archive' },
	'/archive/export': { POST: 'exporter-archive' },
	'/historique': {
		page: 'reprendre-historique',
		'?/lire': 'reprendre-historique',
		'?/annuler': 'reprendre-historique'
	},
	'/historique/[id]': {
		page: 'reprendre-historique',
		'?/table': 'reprendre-historique',
		'?/colonnes': 'reprendre-historique',
		'?/mots': 'reprendre-historique',
		'?/reglages': 'reprendre-historique',
		'?/liens': 'reprendre-historique',
		'?/abandonner': 'reprendre-historique'
	},
	'/historique/[id]/apercu': {
		page: 'reprendre-historique',
		'?/doutes': 'reprendre-historique',
		'?/confirmer': 'reprendre-historique'
	},
	'/journal': { page: 'voir-journal' },
	'/retours': { page: 'voir-retours' },
	'/retours/[id]': {
		page: 'voir-retours',
		'?/adresser': 'adresser-retour',
		'?/accuser': 'accuser-reception'
	},
	'/suites': { page: 'session' },
	'/suites/[situationId]': {
		page: 'suivre-suites lire-suites lire-sa-piste',
		'?/noter': 'noter-suites',
		'?/rouvrir': 'noter-suites',
		'?/confier': 'confier-suites',
		'?/renoncer': 'confier-suites',
		'?/reprendre': 'confier-suites'
	},
	'/suites/[situationId]/restitution.pdf': { GET: 'lire-suites' }
};
