import type { ActTable } from './act.ts';

/** The association's other work: activités, conventions, satisfaction, counters. */
export const activiteActs: ActTable = {
	'/activites': { page: 'voir-activites' },
	'/activites/[id]': {
		page: 'voir-activites',
		'?/modifier': 'noter-activites',
		'?/compter': 'noter-activites',
		'?/nommer': 'noter-activites',
		'?/oter': 'noter-activites',
		'?/supprimer': 'noter-activites'
	},
	'/activites/[id]/supprimee': { page: 'noter-activites', '?/retablir': 'noter-activites' },
	'/activites/compteurs': { page: 'saisir-compteurs', '?/saisir': 'saisir-compteurs' },
	'/activites/conventions': { page: 'voir-activites' },
	'/activites/conventions/[id]': {
		page: 'voir-activites',
		'?/modifier': 'gerer-conventions',
		'?/signer': 'gerer-conventions',
		'?/denoncer': 'gerer-conventions',
		'?/reprendre': 'gerer-conventions',
		'?/supprimer': 'gerer-conventions'
	},
	'/activites/conventions/[id]/convention.pdf': { GET: 'voir-activites' },
	'/activites/conventions/[id]/supprimee': {
		page: 'gerer-conventions',
		'?/retablir': 'gerer-conventions'
	},
	'/activites/conventions/nouvelle': {
		page: 'gerer-conventions',
		'?/preparer': 'gerer-conventions'
	},
	'/activites/nouvelle': { page: 'noter-activites', '?/noter': 'noter-activites' },
	'/activites/satisfaction': { page: 'voir-activites' },
	// [ACT-21] to those who were there: by whoever writes to them
	'/intervisions/[id]/satisfaction': { page: 'proposer-questionnaire', '?/envoyer': 'inviter' },
	'/porte/[id]/avis': { GET: 'entrer-dans-intervision' },
	// the token of a meeting, of nobody
	'/satisfaction/[jeton]': { page: 'token', '?/default': 'token' }
};
